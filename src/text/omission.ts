/** What stands for the publisher's words where they are left out. */
export const omission = '[…]'

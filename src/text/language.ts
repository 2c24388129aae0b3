/** The language of the interface and of all that is ours, as BCP 47 names it: its rules are in this folder. */
export const language = 'es'

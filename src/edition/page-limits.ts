/**
 * How many elements the entries of a list may have, about: in one page that has all of them, or in each
 * of its pages if that is not enough. A reader, a browser and a budget of bytes all want an end.
 */
export const pageLimits = { whole: 5000, part: 2000 } as const

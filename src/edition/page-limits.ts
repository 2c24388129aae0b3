/**
 * How many elements the entries of a list may have, about: on one page that has all of them, or on each
 * of its pages if that is not enough; and on the page of a thing, which has other parts beside the list.
 * A reader, a browser and a budget of bytes all want an end.
 */
export const pageLimits = { whole: 5000, part: 2000, ofThing: 1000 } as const

/** How much a page shows at most of what it has many of, and tells the number of the others. */
export const mostShown = {
  /** Uses of a source of one kind, in the bibliography. */
  uses: 20,
  /** Pictures of articles, on the page of a theme or an entity. */
  strips: 5,
  /** Voices, and facts that came later, on the same pages. */
  voices: 20,
  followUps: 30,
  /** Names of entities beside a theme. */
  names: 40,
  /** Links in a list beside a page. */
  linksBeside: 200,
  /** Articles whose open questions the page of the method has. */
  openArticles: 12,
} as const

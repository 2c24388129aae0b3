/** Where a reader can get at what can be done with a passage. */
export const places = '.paragraph-link,h2>.self-link,[data-passage],.gloss>details'

/** The event that hands on another one, which happened at one of those places. */
export const wanted = 'passage'

declare global {
  interface WindowEventMap {
    [wanted]: CustomEvent<Event>
  }
}

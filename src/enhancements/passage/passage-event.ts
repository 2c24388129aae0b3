/** Elements that show the actions for a passage when a reader clicks or opens them. */
export const passageTriggers = '.paragraph-link,h2>.self-link,[data-passage],.gloss>details'

/** The event that hands an event of one of those elements to the script that shows the actions. */
export const passageEvent = 'passage'

declare global {
  interface WindowEventMap {
    [passageEvent]: CustomEvent<Event>
  }
}

/** The event by which a page says that a reader is at a passage. */
export const wanted = 'passage'

/** Where, and how they got there. */
export interface Wanted {
  target: HTMLElement
  isByKeyboard: boolean
}

declare global {
  interface WindowEventMap {
    [wanted]: CustomEvent<Wanted>
  }
}

/** The pointer on the page: what is below it stays as long as it is down. */
export interface Pointer {
  isDown: () => boolean
  /** Done when it is up, and what was clicked knows of it. */
  released: () => Promise<void>
}

export function watchPointer(): Pointer {
  let isDown = false
  let waiting: (() => void)[] = []
  document.addEventListener('pointerdown', () => (isDown = true), { capture: true })
  const release = () => {
    isDown = false
    // The click of a release comes right behind it.
    setTimeout(() => {
      const acts = waiting
      waiting = []
      for (const act of acts) act()
    })
  }
  // A drag of the browser's own ends with no `pointerup`.
  for (const type of ['pointerup', 'pointercancel']) {
    document.addEventListener(type, release, { capture: true })
  }
  return {
    isDown: () => isDown,
    released: () =>
      isDown ? new Promise((resolve) => void waiting.push(resolve)) : Promise.resolve(),
  }
}

const root = document.documentElement

/* A choice for every page is an attribute of the page by the name of its radio buttons. */
for (const radio of document.querySelectorAll<HTMLInputElement>('[name=tema],[name=densidad]')) {
  const attribute = radio.name
  if (root.dataset[attribute] === radio.value) radio.checked = true
  // From here on the style follows the attribute, which changes only once the place is noted.
  else if (radio.checked) root.dataset[attribute] ??= radio.value

  radio.addEventListener('change', () => {
    const restorePlace = notePlace()
    root.dataset[attribute] = radio.value
    restorePlace()
    try {
      localStorage.setItem(`glosa:${attribute}`, radio.value)
    } catch {
      // Without storage, the choice lasts as long as the page.
    }
  })
}

/**
 * Note the position of the first paragraph in the window, and return a function that scrolls it
 * back there: not every browser anchors the scroll position while marks come or go. For a
 * paragraph that begins above the window, the position of its end counts.
 */
function notePlace(): () => void {
  const line = 30
  const read = [...document.querySelectorAll('[id^=p-]')].find(
    (paragraph) => paragraph.getBoundingClientRect().bottom > line,
  )
  const place = (edge: 'top' | 'bottom') => read?.getBoundingClientRect()[edge] ?? 0
  const edge = place('top') < 0 ? 'bottom' : 'top'
  const before = place(edge)
  return () => {
    if (before < innerHeight) scrollBy(0, place(edge) - before)
  }
}

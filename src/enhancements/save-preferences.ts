/** The attribute of the page that each group of radio buttons sets. */
const attributes: Record<string, 'theme' | 'density'> = { tema: 'theme', densidad: 'density' }

const root = document.documentElement

for (const radio of document.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
  const attribute = attributes[radio.name]
  if (!attribute) continue

  if (root.dataset[attribute] === radio.value) radio.checked = true
  // From here on the style follows the attribute, which changes only once the place is noted.
  else if (radio.checked) root.dataset[attribute] ??= radio.value

  radio.addEventListener('change', () => {
    const restorePlace = notePlace()
    root.dataset[attribute] = radio.value
    restorePlace()
    try {
      localStorage.setItem(`glosa:${radio.name}`, radio.value)
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
  if (!read) return () => undefined

  const edge = read.getBoundingClientRect().top >= 0 ? 'top' : 'bottom'
  const before = read.getBoundingClientRect()[edge]
  return () => {
    if (before < innerHeight) scrollBy(0, read.getBoundingClientRect()[edge] - before)
  }
}

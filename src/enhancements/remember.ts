/** The attribute of the page that each group of radio buttons sets. */
const attributes: Record<string, 'theme' | 'density'> = { tema: 'theme', densidad: 'density' }

const root = document.documentElement

for (const radio of document.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
  const attribute = attributes[radio.name]
  if (!attribute) continue

  if (root.dataset[attribute] === radio.value) radio.checked = true
  // From here on the style follows the attribute, which changes when we say.
  else if (radio.checked) root.dataset[attribute] ??= radio.value

  radio.addEventListener('change', () => {
    const keepInPlace = noteThePlace()
    root.dataset[attribute] = radio.value
    keepInPlace()
    try {
      localStorage.setItem(`glosa:${radio.name}`, radio.value)
    } catch {
      // The choice then lasts as long as the page.
    }
  })
}

/**
 * Note which paragraph is under the reader's eye, to keep it there while the marks around
 * it come or go: not every browser anchors the scroll position by itself. Of a paragraph
 * that begins above the window it is the end that stays.
 */
function noteThePlace(): () => void {
  const line = 30
  const read = [...document.querySelectorAll('.passage > p')].find(
    (paragraph) => paragraph.getBoundingClientRect().bottom > line,
  )
  if (!read) return () => undefined

  const edge = read.getBoundingClientRect().top >= 0 ? 'top' : 'bottom'
  const before = read.getBoundingClientRect()[edge]
  return () => {
    if (before < innerHeight) scrollBy(0, read.getBoundingClientRect()[edge] - before)
  }
}

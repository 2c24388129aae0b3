/*
 * Show beside the text, or in the line above it, where the reader is: the section, and the bar of the
 * paragraph. It is the last one that begins above the upper third of the window.
 */
const rail = document.querySelector<HTMLElement>('.rail')
const links = [...(rail?.querySelectorAll<HTMLAnchorElement>('.rail-sections > li > a') ?? [])]

const sections = links.flatMap((link) => {
  const section = document.getElementById(link.hash.slice(1))?.closest('section')
  return section ? { place: section, shown: link } : []
})
const paragraphs = [...(rail?.querySelectorAll('.strip-bar') ?? [])].flatMap((bar) => {
  const anchor = bar.querySelector('a')?.getAttribute('href')
  const place = anchor && document.querySelector(anchor)
  return place ? { place, shown: bar } : []
})

const currentSection = rail?.querySelector('.current-section')

function showPlace(): void {
  for (const places of [sections, paragraphs]) {
    const line = innerHeight / 3
    const current = places.findLast(({ place }) => place.getBoundingClientRect().top < line)
    for (const place of places) place.shown.ariaCurrent = place === current ? 'true' : null
    if (current) keepInView(current.shown)
  }
  if (currentSection) {
    currentSection.textContent = rail?.querySelector('a[aria-current]')?.textContent ?? ''
  }
}

/** Scroll the rail, but not the page, until an element of it is in view. */
function keepInView(shown: Element): void {
  if (!rail) return
  const { top, bottom } = shown.getBoundingClientRect()
  const frame = rail.getBoundingClientRect()
  rail.scrollTop += Math.min(0, top - frame.top) + Math.max(0, bottom - frame.bottom)
}

const observer = new IntersectionObserver(showPlace, { rootMargin: '0% 0% -67% 0%' })
for (const { place } of [...sections, ...paragraphs]) observer.observe(place)

/*
 * Show in the list of sections where the reader is. The section that counts is the last
 * one that begins above the upper third of the window.
 */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.rail-sections > li > a')].map((link) => [
    link.hash.slice(1),
    link,
  ]),
)

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const link = links.get(target.id)
      if (isIntersecting) link?.setAttribute('aria-current', 'true')
      else link?.removeAttribute('aria-current')
    }
  },
  { rootMargin: '-33% 0% -67% 0%' },
)

for (const id of links.keys()) {
  const target = document.getElementById(id)
  if (target) observer.observe(target)
}

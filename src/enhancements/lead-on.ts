/*
 * On the page of an address that has moved: go where it is now, with the place and the question
 * that were asked for. A place whose words are elsewhere leads there; one that was withdrawn
 * keeps the reader, because only here it says why.
 */
const page = document.querySelector<HTMLElement>('[data-lead-on]')
const entry = document.getElementById(location.hash.slice(1))?.closest('li')
const now = entry ? entry.dataset['moved'] : page?.dataset['leadOn']

if (now !== undefined) {
  const target = new URL(now, location.href)
  target.search = location.search
  if (!entry) target.hash ||= location.hash
  location.replace(target)
}

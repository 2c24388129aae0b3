/*
 * On the page of an address that has moved: go to the new address, with the same anchor and query.
 * An anchor that moved elsewhere leads there. An anchor that was withdrawn keeps the reader on this
 * page, which alone says why.
 */
const page = document.querySelector<HTMLElement>('[data-moved-to]')
const entry = document.getElementById(location.hash.slice(1))?.closest('li')
const newAddress = entry ? entry.dataset['moved'] : page?.dataset['movedTo']

if (newAddress !== undefined) {
  const target = new URL(newAddress, location.href)
  target.search = location.search
  if (!entry) target.hash ||= location.hash
  location.replace(target)
}

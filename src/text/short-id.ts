import { plainId } from './plain-id.ts'

/**
 * An id of at most three words that tell most, each of four letters or more, or a number: «La obra del
 * molino empezó en 1900» makes `obra-molino-empezo`. If another thing has it, a number follows.
 *
 * @param lead words that come first, whatever their length
 */
export function shortId(text: string, taken: ReadonlySet<string>, lead = ''): string {
  const words = plainId(text).split('-')
  const telling = words.filter((word) => word.length >= 4 || /^\d+$/.test(word))
  const chosen = (telling.length > 0 ? telling : words).slice(0, 3)
  const id = plainId([lead, ...chosen].join(' '))
  return numbered(id === '' ? 'sin-palabras' : id, taken)
}

function numbered(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}

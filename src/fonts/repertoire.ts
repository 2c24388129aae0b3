/**
 * What every page may need: Spanish, and the signs of the interface. A sign that a component
 * brings newly goes here; the tests of the built site find one that is missing.
 */
const declared =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@[\\]^_`{|}~' +
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÜÑabcdefghijklmnopqrstuvwxyzáéíóúüñ' +
  '\u00a0ªº¡¿«»‹›“”„‘’–—−…·•¶°×€©®↑↓'

/**
 * The characters that the site's fonts should have: the declared ones, and every other one
 * that the content has, but for control characters and byte order marks.
 *
 * @param content the files under `content/`
 */
export function repertoire(content: Iterable<Uint8Array>): Set<string> {
  const decoder = new TextDecoder()
  const characters = new Set(declared)
  for (const bytes of content) {
    // Most files have none. Not what is left without the others: a run of twenty million characters,
    // as in the list of addresses of a large edition, is more than an expression can match.
    for (const [character] of decoder.decode(bytes).matchAll(unusual)) characters.add(character)
  }
  return characters
}

const unusual = new RegExp(`[^\\p{Cc}\\uFEFF${declared.replace(/[\\\]^-]/g, '\\$&')}]`, 'gu')

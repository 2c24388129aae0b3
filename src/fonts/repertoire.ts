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
    // The characters of most files are the declared ones: what is left of a text is short.
    for (const character of decoder.decode(bytes).replace(usual, '')) characters.add(character)
  }
  return characters
}

const usual = new RegExp(`[\\p{Cc}\\uFEFF${declared.replace(/[\\\]^-]/g, '\\$&')}]+`, 'gu')

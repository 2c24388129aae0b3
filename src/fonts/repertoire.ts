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
  const texts = Array.from(content, (bytes) => decoder.decode(bytes))
  return new Set([declared, ...texts].join('').replace(/[\p{Cc}\uFEFF]/gu, ''))
}

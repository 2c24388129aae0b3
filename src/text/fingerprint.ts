import fnv1a from '@sindresorhus/fnv1a'

/**
 * A hash of words in 16 hexadecimal digits: 64-bit FNV-1a of their UTF-8
 * (http://www.isthe.com/chongo/tech/comp/fnv/). It detects accidental changes; it is no protection
 * against forgery.
 */
export function fingerprint(words: string): string {
  return fnv1a(words, { size: 64 }).toString(16).padStart(16, '0')
}

import fnv1a from '@sindresorhus/fnv1a'

/**
 * What tells words from others, in 16 hexadecimal digits: 64-bit FNV-1a of their UTF-8
 * (http://www.isthe.com/chongo/tech/comp/fnv/). It finds what changed by accident; it is no
 * protection against whoever wants two texts to look alike.
 */
export function fingerprint(words: string): string {
  return fnv1a(words, { size: 64 }).toString(16).padStart(16, '0')
}

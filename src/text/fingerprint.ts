/**
 * A hash of words in 16 hexadecimal digits: 64-bit FNV-1a of their UTF-8
 * (http://www.isthe.com/chongo/tech/comp/fnv/). It detects accidental changes; it is no protection
 * against forgery.
 */
export function fingerprint(words: string): string {
  // An edition has some hundred thousand fingerprints, for which whole numbers of 64 bits are slow:
  // this one is in four parts of 16 bits, the lowest first.
  let a = 0x2325
  let b = 0x8422
  let c = 0x9ce4
  let d = 0xcbf2
  for (const byte of utf8Of(words)) {
    a ^= byte
    // Times 2^40 + 0x1b3.
    const ofA = a * 0x1b3
    const ofB = b * 0x1b3 + (ofA >>> 16)
    const ofC = c * 0x1b3 + (a << 8) + (ofB >>> 16)
    const ofD = d * 0x1b3 + (b << 8) + (ofC >>> 16)
    a = ofA & 0xffff
    b = ofB & 0xffff
    c = ofC & 0xffff
    d = ofD & 0xffff
  }
  return [d, c, b, a].map((part) => part.toString(16).padStart(4, '0')).join('')
}

const encoder = new TextEncoder()
let buffer = new Uint8Array(4096)

function utf8Of(words: string): Uint8Array {
  // A sign is three bytes at most for each half of it.
  if (buffer.length < 3 * words.length) buffer = new Uint8Array(3 * words.length)
  return buffer.subarray(0, encoder.encodeInto(words, buffer).written)
}

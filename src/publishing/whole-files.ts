import { crc32 } from 'node:zlib'

const signature = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1')

/**
 * True for a PNG that is whole: every chunk has its checksum, and the last one is there
 * (https://www.w3.org/TR/png-3/#5DataRep).
 */
export function isPicture(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 8).equals(signature)) return false
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at)
    if (end + 4 > bytes.length) return false
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false
    at = end + 4
    if (type === 'IEND') return at === bytes.length
  }
  return false
}

/** True for a WOFF2 file as long as it says (https://www.w3.org/TR/WOFF2/#woff20Header). */
export function isFont(bytes: Buffer): boolean {
  return (
    bytes.toString('latin1', 0, 4) === 'wOF2' &&
    bytes.length > 12 &&
    bytes.readUInt32BE(8) === bytes.length
  )
}

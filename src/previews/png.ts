import { promisify } from 'node:util'
import { crc32, deflate, type ZlibOptions } from 'node:zlib'
import { size } from './box.ts'
import type { Painting } from './paint.ts'

const { width, height } = size
const signature = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1')

/** The colour type of pictures with a palette. */
const indexed = 3

/** Larger than most results, which otherwise are put together from several. */
const chunkSize = 60_000

const compress = promisify<Uint8Array, ZlibOptions, Buffer>(deflate)

/** Writes what is painted as PNG, compressed at a level from 1 to 9. */
export type Encode = (
  painting: Painting,
  /** Its colours: red, green and blue of each. */
  palette: readonly (readonly number[])[],
  level: number,
) => Promise<Buffer>

/**
 * Get ready to write pictures (https://www.w3.org/TR/png-3/#5DataRep). They are compressed beside
 * the program, which meanwhile may paint others.
 */
export function openEncoder(): Encode {
  // Rows of pictures that are written: to ask for such memory takes longer than to fill it.
  const spare: Uint8Array[] = []

  return async (painting, palette, level) => {
    const depth = palette.length > 16 ? 8 : 4
    const memory = spare.pop() ?? new Uint8Array(lengthOfRow(8) * height)
    const rows = memory.subarray(0, lengthOfRow(depth) * height)
    fillRows(rows, painting, depth)
    const data = await compress(rows, { level, chunkSize })
    spare.push(memory)

    const header = Buffer.alloc(13)
    header.writeUInt32BE(width, 0)
    header.writeUInt32BE(height, 4)
    header.set([depth, indexed], 8)
    return Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(palette.flat())),
      chunk('IDAT', data),
      chunk('IEND', Buffer.of()),
    ])
  }
}

/** A row begins with the number of its filter: none, which is best for palettes. */
function lengthOfRow(depth: 4 | 8): number {
  return (width * depth) / 8 + 1
}

/** Fill rows with a byte for each pixel or for two, the left one in its upper half. */
function fillRows(rows: Uint8Array, { pixels, starts, ends }: Painting, depth: 4 | 8): void {
  // All else is paper.
  rows.fill(0)
  for (let row = 0; row < height; row += 1) {
    const start = (starts[row] ?? 0) & ~1
    const end = ends[row] ?? 0
    if (start >= end) continue
    const from = row * width
    const to = row * lengthOfRow(depth) + 1
    if (depth === 8) {
      rows.set(pixels.subarray(from + start, from + end), to + start)
      continue
    }
    for (let at = start; at < end; at += 2) {
      rows[to + at / 2] = ((pixels[from + at] ?? 0) << 4) | (pixels[from + at + 1] ?? 0)
    }
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12)
  bytes.writeUInt32BE(data.length, 0)
  bytes.write(type, 4, 'latin1')
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), data.length + 8)
  return bytes
}

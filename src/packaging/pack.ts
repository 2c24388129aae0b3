import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  crc32,
  createDeflateRaw,
  createInflateRaw,
  deflateRawSync,
  inflateRawSync,
} from 'node:zlib'
import { hold, type Shelved } from '../publishing/shelf.ts'

/** A text as it is kept until it is written: compressed, since all data of an edition are long. */
export interface Packed {
  /** The size of the text in UTF-8. */
  bytes: number
  /** Of these bytes, in hexadecimal. */
  sha256: string
  /** Of the same bytes, as ZIP has it. */
  crc: number
  /** The bytes by DEFLATE (RFC 1951), in pieces. */
  deflated: Shelved[]
}

/** The characters that are handed on at a time. */
const batch = 1 << 16

/**
 * A text of up to so many bytes is compressed at once. A stream hands on thousands of small pieces, and
 * the memory outside of JavaScript's that they take has all garbage collected again and again.
 */
const short = 1 << 24

/** The bytes that are compressed to one piece, at most: by default, they are sixteen thousand. */
const chunkSize = 1 << 20

/** A piece that has room for all bytes of a short text; zlib takes none of less than 64. */
function pieceFor(bytes: number): number {
  return Math.max(64, bytes)
}

/**
 * Compress a text that comes in parts. A long one is never in memory as a whole: a list of a hundred
 * thousand records is longer than a string can be.
 *
 * @param aside where the compressed bytes lie until they are asked for
 */
export async function pack(parts: Iterable<string>, aside = hold): Promise<Packed> {
  const hash = createHash('sha256')
  let bytes = 0
  let crc = 0
  function* measured() {
    for (const part of inBatches(parts)) {
      const piece = Buffer.from(part)
      hash.update(piece)
      crc = crc32(piece, crc)
      bytes += piece.length
      yield piece
    }
  }
  const pieces = measured()
  const beginning: Buffer[] = []
  while (bytes < short) {
    const { value, done } = pieces.next()
    if (done) {
      const whole = { chunkSize: pieceFor(bytes) }
      // A copy: what zlib gives keeps all the memory that was set aside for it.
      const deflated = [aside(new Uint8Array(deflateRawSync(Buffer.concat(beginning), whole)))]
      return { bytes, sha256: hash.digest('hex'), crc, deflated }
    }
    beginning.push(value)
  }
  function* all() {
    yield* beginning
    yield* pieces
  }
  const deflated: Packed['deflated'] = []
  for await (const piece of Readable.from(all()).pipe(createDeflateRaw({ chunkSize }))) {
    deflated.push(aside(piece as Uint8Array))
  }
  return { bytes, sha256: hash.digest('hex'), crc, deflated }
}

/** The bytes of a packed text again. */
export function unpack({
  bytes,
  deflated,
}: Packed): Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>> {
  if (bytes < short) {
    const whole = { chunkSize: pieceFor(bytes) }
    return inflateRawSync(Buffer.concat(deflated.map((piece) => piece.read())), whole)
  }
  function* pieces() {
    for (const piece of deflated) yield piece.read()
  }
  const inflated = Readable.from(pieces()).pipe(createInflateRaw({ chunkSize }))
  return Readable.toWeb(inflated) as ReadableStream<Uint8Array<ArrayBuffer>>
}

function* inBatches(parts: Iterable<string>): Generator<string> {
  let waiting: string[] = []
  let length = 0
  for (const part of parts) {
    waiting.push(part)
    length += part.length
    if (length >= batch) {
      yield waiting.join('')
      waiting = []
      length = 0
    }
  }
  if (length > 0) yield waiting.join('')
}

import type { DraftDoubt } from './draft.ts'

/** The text of a paste, and what is doubtful about its encoding. */
export interface DecodedPaste {
  text: string
  doubts: DraftDoubt[]
}

/** Read bytes as text: by their mark, by what the page says, or by what gives the letters of words. */
export function decodePaste(bytes: Uint8Array): DecodedPaste {
  const marked = encodingByMark(bytes)
  if (marked) return { text: decode(bytes, marked), doubts: [] }
  const declared = declaredEncoding(bytes)
  const utf8 = decodeStrictly(bytes)
  if (utf8 !== undefined) {
    const isOther = declared !== undefined && !/^utf-?8$/i.test(declared) && /[^\0-\x7F]/.test(utf8)
    return {
      text: utf8,
      doubts: isOther
        ? [doubt(`The page says that it is ${declared}, but it is UTF-8, and was read so.`)]
        : [],
    }
  }
  if (declared !== undefined && !/^utf-?8$/i.test(declared) && isKnown(declared)) {
    return {
      text: decode(bytes, declared),
      doubts: [
        doubt(
          `The text was read as ${declared}, as the page says. Look at its accents and quotation marks.`,
        ),
      ],
    }
  }
  const [likely = 'windows-1252'] = ['windows-1252', 'macintosh'].toSorted(
    (a, b) => lettersOf(decode(bytes, b)) - lettersOf(decode(bytes, a)),
  )
  return {
    text: decode(bytes, likely),
    doubts: [
      doubt(
        `The text is not UTF-8; it was read as ${likely}. Look at its accents and quotation marks.`,
      ),
    ],
  }
}

function doubt(message: string): DraftDoubt {
  return { kind: 'encoding', words: '', message }
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  // In UTF-16, every second byte of a Latin text is zero.
  const start = bytes.subarray(0, 400)
  const zeros = [0, 1].map(
    (offset) => start.filter((byte, index) => byte === 0 && index % 2 === offset).length,
  )
  const [even = 0, odd = 0] = zeros
  if (odd > start.length * 0.3 && even === 0) return 'utf-16le'
  if (even > start.length * 0.3 && odd === 0) return 'utf-16be'
  return undefined
}

/** The encoding that a page declares in its first kilobytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return (
    /<meta[^<>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w-]+)/.exec(start)?.[1]
  )
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== ''
  } catch {
    return false
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** How many characters are those that Spanish and its neighbours write beside the plain letters. */
function lettersOf(text: string): number {
  return [...text.matchAll(/[áéíóúüñçàèòÁÉÍÓÚÑ¿¡«»“”‘’—…]/gu)].length
}

const quotationMarks = /["'`´«»‹›“”„‟‘’‚‛″′＂＇]|,,/gu
const dashes = /[\p{Pd}\u2212]/gu
const spaceBesideSign = /(?<![\p{L}\p{N}]\p{M}*) | (?![\p{L}\p{N}])/gu

/**
 * A text with its typography made plain: one kind of quotation mark, of dash and of space, accents
 * composed, nothing that nobody sees. Two texts that are then the same have the same words.
 */
export function plainTypography(text: string): string {
  return (
    text
      .normalize('NFC')
      .replaceAll(/\s+/gu, ' ')
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll('…', '...')
      .replaceAll(quotationMarks, '"')
      .replaceAll(/""+/g, '"')
      .replaceAll(dashes, '-')
      .replaceAll(/--+/g, '-')
      // A space between two words makes them two; one beside a sign is a matter of style.
      .replaceAll(spaceBesideSign, '')
  )
}

/** True if two texts differ in quotation marks, dashes, spaces or the encoding of accents alone. */
export function differInTypography(before: string, after: string): boolean {
  return before !== after && plainTypography(before) === plainTypography(after)
}

import sharp from 'sharp'
import { expect, test } from 'vitest'
import { verdictRows, verdicts, type Verdict } from '../../src/edition/verdicts.ts'
import { inEveryTypeface } from '../../src/fonts/characters.ts'
import { label } from '../../src/previews/box.ts'
import { openDrawing } from '../../src/previews/draw.ts'
import { openFaces } from '../../src/previews/faces.ts'
import { openLayout } from '../../src/previews/layout.ts'
import type { Preview } from '../../src/previews/preview.ts'
import { openTypesetting } from '../../src/previews/typesetting.ts'
import { isPicture } from '../../src/publishing/whole-files.ts'
import { aClaim, aQuote, aSummary } from './a-preview.ts'

const sentence = 'Quién decide qué se publica, con qué licencia y a qué precio, nadie lo sabe.'
const much = Array.from({ length: 12 }, () => sentence).join(' ')
const balance = verdicts.map((verdict) => ({ verdict, count: 1000, share: 1 / verdicts.length }))

const draw = await openDrawing([])
const typesetting = openTypesetting(await openFaces(''))

/** Where a picture has more than paper, in tones of grey. */
async function inkIn(png: Buffer) {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => Math.abs(data[(y * width + x) * channels]! - data[0]!)),
  )
  const isInked = (tone: number) => tone > 24
  const inked = rows.map((row) => row.some(isInked))
  return {
    top: inked.indexOf(true),
    bottom: inked.lastIndexOf(true),
    left: Math.min(...rows.map((row) => row.findIndex(isInked)).filter((x) => x >= 0)),
    right: Math.max(...rows.map((row) => row.findLastIndex(isInked))),
    isAboveFootFree: !inked.slice(514, 530).includes(true),
  }
}

/** The first and the last row with a colour, above the bar of a claim. */
async function rowsIn(png: Buffer, color: string) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
  const isColor = (at: number) => data.subarray(at, at + 3).toString('hex') === color.slice(1)
  const rows = Array.from({ length: 350 }, (_, y) => y).filter((y) =>
    Array.from({ length: info.width }, (_, x) => (y * info.width + x) * info.channels).some(
      isColor,
    ),
  )
  return { top: rows[0]!, bottom: rows.at(-1)! }
}

test.each<[string, Preview]>([
  ['a quote of one word', aQuote({ fragments: ['No'] })],
  ['a quote as long as an article', aQuote({ fragments: [much, much] })],
  ['a quote in twenty fragments', aQuote({ fragments: Array.from({ length: 20 }, () => 'Sí.') })],
  ['a quote without a space', aQuote({ fragments: ['m'.repeat(500)] })],
  ['a quote with a word wider than a line', aQuote({ fragments: [`Dijo ${'a'.repeat(60)} y ya`] })],
  ['long names', aQuote({ speaker: sentence, role: much, article: much, published: much })],
  ['a long claim', aClaim({ words: much, claimant: much, gist: much })],
  ['a claim without a gist', aClaim({ words: much, gist: undefined, verdict: 'disputado' })],
  [
    'a claim with a long correction',
    aClaim({
      words: much,
      verdict: 'impreciso',
      fault: 'atribuye mal',
      corrections: [{ start: 0, end: 90, to: 'm'.repeat(40), verdict: 'impreciso' }],
    }),
  ],
  [
    'a long passage with corrections',
    aSummary({
      passage: {
        text: much,
        corrections: [
          { start: 0, end: 40, to: 'otra cosa', verdict: 'refutado' },
          { start: 60, end: 80, to: 'otra más larga que esas palabras', verdict: 'impreciso' },
        ],
      },
    }),
  ],
  ['a theme with every verdict', aSummary({ balance })],
  ['a theme with a long summary', aSummary({ label: much, title: much, summary: much, balance })],
  ['a theme without claims', aSummary({ balance: [] })],
])(
  '%s has a whole picture, with words within its margins and above its foot',
  async (_, preview) => {
    const png = await draw(preview)
    expect(png.length).toBeLessThanOrEqual(60_000)
    expect(isPicture(png)).toBe(true)
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })

    const { top, bottom, left, right, isAboveFootFree } = await inkIn(png)
    expect(left).toBeGreaterThanOrEqual(70)
    expect(right).toBeLessThanOrEqual(1130)
    expect(top).toBeGreaterThanOrEqual(40)
    expect(bottom).toBeLessThanOrEqual(612)
    expect(isAboveFootFree).toBe(true)
  },
)

test('the same preview gives the same bytes', async () => {
  const again = await openDrawing([aClaim()])
  expect(await again(aClaim())).toEqual(await draw(aClaim()))
})

test('no two verdicts look the same', async () => {
  const pictures = await Promise.all(
    verdicts.map(async (verdict) => {
      const png = await draw(aClaim({ verdict, gist: undefined }))
      // Without their words: the texture and the glyph alone.
      const strip = sharp(png).extract({ left: 0, top: 410, width: 120, height: 100 })
      return (await strip.raw().toBuffer()).toString('base64')
    }),
  )
  expect(new Set(pictures).size).toBe(verdicts.length)
})

test('an accent that is a character of its own meets its letter', async () => {
  const composed = aQuote({ fragments: ['La recaudación, según Núñez'.normalize('NFC')] })
  const decomposed = aQuote({ fragments: ['La recaudación, según Núñez'.normalize('NFD')] })
  expect(await draw(decomposed)).toEqual(await draw(composed))
})

test('signs that say only where lines break, or their direction, do not show', async () => {
  const words = '\uFEFFim\u00ADpu\u200Bes\u2060to\u200E'
  expect(await draw(aClaim({ words }))).toEqual(await draw(aClaim({ words: 'impuesto' })))
})

test('words in the scripts of Europe are set letter by letter', async () => {
  const spellings = [
    'Łódź Việt Αθήνα Київ',
    'Łódz Việt Αθήνα Київ',
    'Łódź Viêt Αθήνα Київ',
    'Łódź Việt Αθηνα Київ',
    'Łódź Việt Αθήνα Киів',
  ]
  const quotes = spellings.map((words) => aQuote({ fragments: [words] }))
  const draw = await openDrawing(quotes)
  const pictures = await Promise.all(quotes.map(draw))
  expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(spellings.length)
})

test('the right words stand above the wrong ones, which are struck or underlined', async () => {
  const words = 'Cada año se publican más modelos'
  const correction = { start: 9, end: 20, to: 'vuelven a salir' }
  const rows = async (verdict: Verdict) =>
    rowsIn(
      await draw(aClaim({ words, verdict, corrections: [{ ...correction, verdict }] })),
      verdictRows[verdict].color.day,
    )
  const [struck, underlined] = [await rows('refutado'), await rows('impreciso')]
  // What stands above is the same: the line is below or across the words.
  expect(struck.top).toBe(underlined.top)
  expect(underlined.bottom).toBeGreaterThan(struck.bottom)
  expect(struck.bottom).toBeGreaterThan(struck.top + 40)
})

test('what is too long for a line ends in “…” at its margin', () => {
  const layOut = openLayout(typesetting)
  const long = layOut(label(much, 30, '#000000'), 500)
  const short = layOut(label(sentence.slice(0, 20), 30, '#000000'), 500)
  expect(long.height).toBe(short.height)
  expect(long.width).toBeGreaterThan(450)
  expect(long.width).toBeLessThanOrEqual(500)
  const last = long.marks.at(-1)
  expect(last?.kind === 'words' && last.words.glyphs.at(-1)?.id).toBe(
    typesetting.set('label', '…').glyphs[0]!.id,
  )
})

test('numbers are set in figures of their own widths', () => {
  for (const face of ['text', 'title', 'label', 'strong label'] as const) {
    const { set } = typesetting
    expect(set(face, '1').width, face).toBeLessThan(set(face, '0').width)
  }
})

test('each face has every character that a picture may have', async () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => inEveryTypeface.test(character),
  )
  const { set } = openTypesetting(await openFaces(characters.join('')))
  for (const face of ['text', 'title', 'label', 'strong label'] as const) {
    for (const character of characters) expect(() => set(face, character)).not.toThrow()
    expect(() => set(face, '北')).toThrow('No typeface of the pictures has “北”.')
  }
})

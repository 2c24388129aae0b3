import type { DraftBlock, DraftDoubt } from '../draft.ts'
import type { Block, Inline } from '../pasted-article.ts'
import { endsSentence } from '../plain/ends-sentence.ts'
import { inlinesOf, textOfBlock, textOfInline } from '../texts-of.ts'
import { wordsAround } from './clean-text.ts'

/** Note with each block what a person should look at in its words. */
export function noteTextDoubts(lines: readonly DraftBlock[]): void {
  for (const [index, line] of lines.entries()) {
    for (const content of inlinesOf(line.block)) {
      line.doubts.push(...missingSpaces(textOfInline(content)))
    }
    line.doubts.push(...formDoubts(line.block, lines[index + 1]?.block))
  }
  noteMixedQuotes(lines)
}

/** Units that stand right behind their number. */
const units =
  /^(?:kg|km|cm|mm|ml|mg|ha|kb|mb|gb|tb|hz|khz|mhz|ghz|px|kw|kwh|mw|er|os|as|th|st|nd|rd|am|pm|hs?|hrs?|min|seg|bis|ers?|ème|bn|tn|fps|dpi|ppm|ºc)$/i

const joints = [
  /[\p{Ll}\p{N})»”][.,;:!?]+\p{Lu}\p{Ll}/gu,
  /\p{Ll}[,;:!?]\p{Ll}{2}/gu,
  /[)»”]\p{L}{2}/gu,
  /\p{Ll}[«“(¿¡]/gu,
]

/** From the beginning of the number: what follows it is the same for each of its digits. */
const numbersAndWords = /\b(?<!\d[.,]*)\d[\d.,]*(?<word>\p{L}{2,})\b/gu

/** Words without a space between them: «20de», «palabra.Otra». */
function missingSpaces(text: string): DraftDoubt[] {
  const places = joints.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ index, length: found.length })),
  )
  for (const { index, 0: found, groups } of text.matchAll(numbersAndWords)) {
    if (!units.test(groups?.['word'] ?? '')) places.push({ index, length: found.length })
  }
  const words = places
    .map(({ index, length }) => wordsAround(text, index, length))
    .filter((around) => !/https?:|www\.|@|\.(?:com|org|es|net|gob|edu)\b/i.test(around))
  return [...new Set(words)].map((around) => ({
    kind: 'missing-space',
    words: around,
    message: 'A space may be missing here. If the publisher printed none, leave it so.',
  }))
}

function formDoubts(block: Block, next: Block | undefined): DraftDoubt[] {
  const text = textOfBlock(block)
  if (block.type === 'paragraph' && isAllStrong(block.content) && next?.type === 'paragraph') {
    const isLine = text.length <= 90 && !/[.!…:;,?]$/.test(text) && endsSentence(textOfBlock(next))
    if (isLine) {
      return [
        doubt(
          'possible-subhead',
          text,
          'This paragraph is all strong and ends no sentence: it may be a subhead.',
        ),
      ]
    }
  }
  if (block.type === 'verse') {
    return [
      doubt(
        'verse',
        text,
        'Lines that are short were kept as lines, as in verse. If they are one paragraph, join them.',
      ),
    ]
  }
  if (block.type === 'image') {
    const words = [block.alt, textOfInline(block.caption)].filter(Boolean).join(' — ')
    return [
      doubt(
        'caption',
        words,
        'There is an image here. It is named with its caption, and not copied.',
      ),
    ]
  }
  return inlinesOf(block)
    .flatMap(addressesIn)
    .filter((url) => !/^[a-z][a-z\d+.-]*:/i.test(url))
    .map((url) =>
      doubt('link', url, 'This link has no host: the address of the page is not known.'),
    )
}

function doubt(kind: DraftDoubt['kind'], words: string, message: string): DraftDoubt {
  return { kind, words, message }
}

function isAllStrong(content: readonly Inline[]): boolean {
  return content.length === 1 && content[0]?.type === 'strong'
}

function addressesIn(content: readonly Inline[]): string[] {
  return content.flatMap((inline) => [
    ...(inline.type === 'link' ? [inline.url] : []),
    ...('content' in inline ? addressesIn(inline.content) : []),
  ])
}

/** Straight and curly marks in one text: those that are fewer may be a mistake, or the publisher's. */
function noteMixedQuotes(lines: readonly DraftBlock[]): void {
  for (const [straight, curly, name] of [
    [/"/g, /[“”«»„]/g, 'double quotation marks'],
    [/(?<=\p{L})'(?=\p{L})/gu, /(?<=\p{L})’(?=\p{L})/gu, 'apostrophes'],
  ] as const) {
    const counted = lines.map((line) => {
      const text = textOfBlock(line.block)
      return {
        line,
        text,
        straight: [...text.matchAll(straight)],
        curly: [...text.matchAll(curly)],
      }
    })
    const sum = (kind: 'straight' | 'curly') =>
      counted.reduce((total, one) => total + one[kind].length, 0)
    if (sum('straight') === 0 || sum('curly') === 0) continue
    const fewer = sum('straight') <= sum('curly') ? 'straight' : 'curly'
    for (const one of counted) {
      const [first] = one[fewer]
      if (!first) continue
      one.line.doubts.push(
        doubt(
          'mixed-quotes',
          wordsAround(one.text, first.index, 1),
          `The text mixes straight and curly ${name}; those here are ${fewer}, which are fewer. They stay as they are.`,
        ),
      )
    }
  }
}

/** A doubt about the whole text where it is questions and answers. */
export function interviewDoubt(lines: readonly DraftBlock[]): DraftDoubt[] {
  const questions = lines.filter(({ block }) => {
    const text = textOfBlock(block).trim()
    if (block.type !== 'paragraph' && block.type !== 'heading') return false
    return (
      /^(?:P|Pregunta|PREGUNTA|Q)\s*[.:—–-]\s*\S/.test(text) ||
      (/\?[»”"]?$/.test(text) && (beginsStrong(block.content) || /^[—–-]/.test(text)))
    )
  })
  const [first] = questions
  if (!first || questions.length < 2) return []
  return [
    doubt(
      'interview',
      textOfBlock(first.block),
      `This reads like an interview: ${questions.length} paragraphs are questions. Say who answers.`,
    ),
  ]
}

function beginsStrong(content: readonly Inline[]): boolean {
  return content[0]?.type === 'strong'
}

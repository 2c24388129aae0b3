import type { Corpus } from '../corpus/corpus.ts'
import type { Doubt } from '../corpus/doubt.ts'
import type { Gap } from '../corpus/still-to-write.ts'
import { unsettableIn } from '../previews/picture.ts'
import { ownPreviews } from '../previews/previews-of.ts'
import { countOf } from '../text/count-of.ts'
import { excerpt } from '../text/excerpt.ts'
import { nameOfCharacter } from '../text/name-of-character.ts'

/** Reminders for an editor whose edition has no problems. */
export function remindersOf({
  corpus,
  unlisted,
  unlistedJudgements,
  gaps,
  doubts,
}: {
  corpus: Corpus
  unlisted: readonly string[]
  unlistedJudgements: readonly string[]
  gaps: readonly Gap[]
  doubts: readonly Doubt[]
}): string[] {
  return [
    ...ofGaps(gaps, corpus.themes),
    ...ofDoubts(doubts),
    ...(unlisted.length > 0 ? ofAddresses(unlisted) : ofJudgements(unlistedJudgements)),
    ...ofPictures(corpus),
  ]
}

/** What is still to write, and where; and the themes that are published, if some are to be chosen. */
export function ofGaps(gaps: readonly Gap[], themes: Corpus['themes'] = []): string[] {
  if (gaps.length === 0) return []
  const isOfThemes = gaps.some(({ toSay }) => toSay.startsWith('Field `themes`'))
  const files = [...Map.groupBy(gaps, ({ filePath }) => filePath)].flatMap(([filePath, found]) => [
    filePath,
    ...found.map(({ position, toSay }) => `  ${position.line}:${position.column}  ${toSay}`),
  ])
  const names =
    isOfThemes && themes.length > 0
      ? [`The published themes are: ${themes.map(({ id }) => id).join(', ')}.`]
      : []
  return ['Still to write:', ...files, ...names]
}

/** What only an editor can tell to be right, by file. */
function ofDoubts(doubts: readonly Doubt[]): string[] {
  if (doubts.length === 0) return []
  const files = [...Map.groupBy(doubts, ({ filePath }) => filePath)].flatMap(
    ([filePath, found]) => [
      filePath,
      ...found.map(({ position: { line, column }, toCheck }) => `  ${line}:${column}  ${toCheck}`),
    ],
  )
  return ['To look at, though nothing of it stops a build:', ...files]
}

/** A reminder to record the addresses that are new. */
function ofAddresses([first, ...more]: readonly string[]): string[] {
  if (first === undefined) return []
  const count = countOf(more.length + 1, 'address is', 'addresses are')
  const others = more.length > 0 ? ` and ${more.length} more` : ''
  return [
    `${count} new (${first}${others}). Run \`npm run addresses\` before you publish them, so that no later build loses them.`,
  ]
}

/** A reminder to record what is said that is new, or told to be corrected. */
function ofJudgements([first, ...more]: readonly string[]): string[] {
  if (first === undefined) return []
  const count = countOf(more.length + 1, 'judgement is', 'judgements are')
  const others = more.length > 0 ? ` and ${more.length} more` : ''
  return [
    `${count} new or corrected (${first}${others}). Run \`npm run addresses\` before you publish, so that nothing published changes in silence.`,
  ]
}

/** The texts with characters that no picture can be set in, and their files. No action is needed. */
function ofPictures(corpus: Corpus): string[] {
  const found = ownPreviews(corpus).flatMap(({ file, preview }) =>
    unsettableIn(preview).map((unsettable) => ({ ...unsettable, file })),
  )
  if (found.length === 0) return []
  const texts = [...Map.groupBy(found, ({ text }) => text)].map(([text, places]) => {
    const [first, ...others] = places
    const more = others.length > 0 ? ` and ${countOf(others.length, 'other', 'others')}` : ''
    const characters = first?.characters.map(nameOfCharacter).join(', ') ?? ''
    return `  ${first?.file ?? ''}${more}: “${excerpt(text, 60)}” has ${characters}`
  })
  const pages = countOf(new Set(found.map(({ file }) => file)).size, 'page is', 'pages are')
  return [
    `${pages} shared with the picture of the site, because the typefaces of the pictures lack some characters.`,
    ...texts,
  ]
}

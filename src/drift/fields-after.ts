import type { AnnotatedText } from '../annotations/annotation.ts'
import { revisions as say } from '../edition/words/revisions.ts'
import { excerpt } from '../text/excerpt.ts'
import { hasWholeWords } from '../text/has-words.ts'
import { differInTypography } from '../text/plain-typography.ts'
import type { EditedText } from './edit-text.ts'
import { wordsAfter } from './words-after.ts'
import type { PlannedArticle, Refusal } from './plan.ts'
import type { TextChange } from './text-changes.ts'

/** A field of a content file to set, or with `undefined` to take out; or the first record of a list. */
export type FieldEdit = { filePath: string; path: (string | number)[] } & (
  { value: string | number | number[] | undefined } | { record: Record<string, string> }
)

interface Fields {
  fields: FieldEdit[]
  /** What is changed, in a line each. */
  touches: string[]
  refusals: Refusal[]
}

/** The fields that repeat words of an article or name its paragraphs, after some changes. */
export function fieldsAfter(
  article: PlannedArticle,
  changes: readonly TextChange[],
  edited: EditedText,
  annotated: AnnotatedText,
  today: string,
): Fields {
  const parts = [
    printedFields(article, changes, edited, today),
    differencesAfter(article, changes, edited),
    collatedAfter(article, edited),
    shownAfter(article, edited, annotated),
  ]
  return {
    fields: parts.flatMap(({ fields }) => fields),
    touches: parts.flatMap(({ touches }) => touches),
    refusals: parts.flatMap(({ refusals }) => refusals),
  }
}

/** The roles and occasions of quotes, which are copied as printed. */
function printedFields(
  { text, content }: PlannedArticle,
  changes: readonly TextChange[],
  { paragraphs }: EditedText,
  today: string,
): Fields {
  const found = emptyFields()
  const marked = new Set(
    text.annotated.marks.flatMap(({ kind, id }) => (kind === 'quote' ? id : [])),
  )
  for (const quote of content.quotes.filter(({ id }) => marked.has(id))) {
    for (const field of ['role', 'occasion'] as const) {
      const words = quote.data[field]
      if (words === undefined || paragraphs.some((one) => hasWholeWords(one, words))) continue
      const change = changes.find(({ was }) => hasWholeWords(was, words))
      if (!change) continue
      const now = wordsAfter(words, change)
      const name = `the ${field} of quote \`${quote.id}\``
      if (now === undefined) {
        found.refusals.push({
          message: `${capital(name)} is not printed any more: “${words}” (change ${change.number}).`,
          hint: `Write in \`${quote.filePath}\` another that the text has before and after; then run the command again.`,
        })
        continue
      }
      found.fields.push({ filePath: quote.filePath, path: [field], value: now })
      if (!differInTypography(words, now)) {
        const record = { date: today, field, was: words, why: say.printedOtherwise }
        found.fields.push({ filePath: quote.filePath, path: ['corrected'], record })
      }
      found.touches.push(`${name}: “${words}” → “${now}”`)
    }
  }
  return found
}

/** What a difference says is printed may stand elsewhere, be set otherwise, or be gone. */
function differencesAfter(
  { text, content }: PlannedArticle,
  changes: readonly TextChange[],
  { numbers, paragraphs }: EditedText,
): Fields {
  const found = emptyFields()
  const entry = content.articles.find(({ id }) => id === text.id)
  for (const [index, difference] of (entry?.data.differences ?? []).entries()) {
    const { paragraph, printed } = difference
    const edit = (field: string, value: string | number) =>
      found.fields.push({ filePath: text.filePath, path: ['differences', index, field], value })
    const now = numbers.get(paragraph) ?? []
    const change = changes.find(({ before }) => before.includes(paragraph))
    const moved = change && wordsAfter(printed, change)
    const words = moved !== undefined && differInTypography(printed, moved) ? moved : printed
    const place = now.find((number) => hasWholeWords(paragraphs[number - 1] ?? '', words))
    const name = `difference ${index + 1} (“${excerpt(printed, 60)}”)`
    if (place === undefined) {
      found.fields.push({
        filePath: text.filePath,
        path: ['differences', index],
        value: undefined,
      })
      found.touches.push(
        `${name}, which does not hold any more and is taken out: ${difference.kind}. ${difference.note}`,
      )
      continue
    }
    if (words !== printed) {
      edit('printed', words)
      found.touches.push(`${name}, in typography: “${excerpt(words, 60)}”`)
    }
    if (place !== paragraph) {
      edit('paragraph', place)
      found.touches.push(`${name}: ¶ ${paragraph} → ¶ ${place}`)
    }
  }
  return found
}

function collatedAfter({ text, content }: PlannedArticle, { numbers }: EditedText): Fields {
  const found = emptyFields()
  const collated = content.articles.find(({ id }) => id === text.id)?.data.collated ?? []
  const now = [...new Set(collated.flatMap((number) => numbers.get(number) ?? number))].toSorted(
    (a, b) => a - b,
  )
  if (now.join() === collated.join()) return found
  found.fields.push({ filePath: text.filePath, path: ['collated'], value: now })
  found.touches.push(`\`collated\`: [${collated.join(', ')}] → [${now.join(', ')}]`)
  return found
}

/** The paragraph with the corrections that the front page shows; of several, one that has some. */
function shownAfter(
  { text, content }: PlannedArticle,
  { numbers }: EditedText,
  { marks }: AnnotatedText,
): Fields {
  const found = emptyFields()
  const shown = content.articles.find(({ id }) => id === text.id)?.data.shownParagraph
  if (shown === undefined) return found
  const corrected = new Set(
    content.claims
      .filter(({ data }) => data.assessments[0]?.correction !== undefined)
      .map(({ id }) => id),
  )
  const hasCorrection = (number: number) =>
    marks.some(
      ({ kind, id, paragraph }) => kind === 'claim' && paragraph === number && corrected.has(id),
    )
  const candidates = numbers.get(shown) ?? []
  const now = candidates.find(hasCorrection) ?? candidates[0] ?? shown
  if (now === shown) return found
  found.fields.push({ filePath: text.filePath, path: ['shownParagraph'], value: now })
  found.touches.push(`\`shownParagraph\`: ${shown} → ${now}`)
  return found
}

function emptyFields(): Fields {
  return { fields: [], touches: [], refusals: [] }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

import type { AnnotatedText, Mark } from '../annotations/annotation.ts'
import { attributeOf, isElement } from '../annotations/nodes.ts'
import type { ArticleText, ParsedContent } from '../corpus/parsed-content.ts'
import { revisionKindsFor } from '../edition/closed-lists.ts'
import { kindHas, kinds } from '../edition/kinds.ts'
import { pathOf } from '../edition/paths.ts'
import type { RevisionChange } from '../schemas/revisions.ts'
import { excerpt } from '../text/excerpt.ts'
import { keepsWords } from './keeps-words.ts'
import { differInTypography } from '../text/plain-typography.ts'
import { editText, type ArticleSource, type EditedText } from './edit-text.ts'
import { fieldsAfter, type FieldEdit } from './fields-after.ts'
import { paragraphBreak } from './paragraph-break.ts'
import { markedKindOf } from './pieces.ts'
import type { LostMark } from './set-paragraph.ts'
import type { Comparison, TextChange } from './text-changes.ts'

/** Something that cannot be kept, with the way out. */
export interface Refusal {
  message: string
  hint: string
}

/** What taking over some changes does to the content. */
export interface Plan {
  text: EditedText
  /** What else has other words or another number, in a line each. */
  touches: string[]
  refusals: Refusal[]
  /** The fields to change in the files of the article and of its quotes. */
  fields: FieldEdit[]
  /** What readers are shown. */
  record: RevisionChange[]
}

/** An article, its file, and how to read such a file again. */
export interface PlannedArticle extends ArticleSource {
  text: ArticleText
  content: ParsedContent
  /** The text of a file, or `undefined` if it cannot be parsed. */
  read: (source: string) => AnnotatedText | undefined
}

/**
 * Plan to take over some changes of the publisher's. Nothing is written.
 *
 * @param today the day that readers are told
 */
export function planChanges(
  article: PlannedArticle,
  comparison: Comparison,
  changes: readonly TextChange[],
  today: string,
): Plan {
  const taken = new Set(changes)
  const careful = editText(article, comparison, taken, 'what is needed')
  const first = readAgain(article, careful)
  const edited = first ? careful : editText(article, comparison, taken, 'every sign')
  const annotated = first ?? readAgain(article, edited)
  const lost = [
    ...edited.lost.map((mark) => refusalOf(mark, changes)),
    ...marksOfRemoved(article.text.annotated.marks, changes).map(takenOut),
  ]
  if (!annotated || lost.length > 0 || edited.emptySections.length > 0) {
    const refusals = [...lost, ...edited.emptySections.map(emptySection)]
    return {
      text: edited,
      touches: [],
      refusals:
        refusals.length > 0 ? refusals : [notToBeSet(notSettable(article, comparison, changes))],
      fields: [],
      record: [],
    }
  }

  const pairs = pairMarks(article.text.annotated.marks, annotated.marks)
  const changed = pairs.filter(({ was, is }) => was.text !== is.text)
  const after = fieldsAfter(article, changes, edited, annotated, today)
  return {
    text: edited,
    touches: [
      ...changed.map(touchOfMark),
      ...changes.flatMap((change) => addedBeside(change, article.text)),
      ...after.touches,
    ],
    refusals: [
      ...changed.filter(({ was, is }) => !keepsWords(was.text, is.text)).map(withOtherWords),
      ...changed.flatMap((pair) => correctionLost(pair, article.content, today)),
      ...after.refusals,
    ],
    fields: after.fields,
    record: changes.map((change) => recordOf(change, edited, changed)),
  }
}

/** The changes that cannot be put into the file even alone; all of them, if only together. */
function notSettable(
  article: PlannedArticle,
  comparison: Comparison,
  changes: readonly TextChange[],
): readonly TextChange[] {
  const alone = changes.filter((change) => {
    const edited = editText(article, comparison, new Set([change]), 'every sign')
    return !readAgain(article, edited)
  })
  return alone.length > 0 ? alone : changes
}

/** The edited text as it is read, if it has the words and the marks that it is to have. */
function readAgain(article: PlannedArticle, edited: EditedText): AnnotatedText | undefined {
  const annotated = article.read(edited.source)
  if (!annotated) return undefined
  const { paragraphs, marks } = annotated
  const isRight =
    paragraphs.length === edited.paragraphs.length &&
    paragraphs.every(({ text }, index) => text === edited.paragraphs[index]) &&
    namesOf(marks) === namesOf(article.text.annotated.marks)
  return isRight ? annotated : undefined
}

function namesOf(marks: readonly Mark[]): string {
  return marks.map(nameOf).toSorted().join()
}

function nameOf({ kind, id }: Pick<Mark, 'kind' | 'id'>): string {
  return `${kind} \`${id}\``
}

interface MarkPair {
  was: Mark
  is: Mark
}

/** Each mark with what has become of it; fragments of a quote in their order, equal words first. */
function pairMarks(before: readonly Mark[], after: readonly Mark[]): MarkPair[] {
  const left = new Set(after)
  const take = (was: Mark, isIt: (is: Mark) => boolean) => {
    const is = [...left].find((one) => nameOf(one) === nameOf(was) && isIt(one))
    if (is) left.delete(is)
    return is
  }
  const equal = new Map(before.map((was) => [was, take(was, ({ text }) => text === was.text)]))
  return before.flatMap((was) => {
    const is = equal.get(was) ?? take(was, () => true)
    return is ? [{ was, is }] : []
  })
}

function touchOfMark({ was, is }: MarkPair): string {
  const how = differInTypography(was.text, is.text) ? ', in typography' : ''
  return `${nameOf(was)}${how}: ${inQuotes(was.text)} → ${inQuotes(is.text)}`
}

/** Words that are added right before or behind a mark, which may belong into it. */
function addedBeside(
  { before, was, is, stretches }: TextChange,
  { annotated }: Pick<ArticleText, 'annotated'>,
): string[] {
  const additions = stretches.filter(
    ({ isSame, before, after }) =>
      !isSame && before.start === before.end && /\p{L}/u.test(is.slice(after.start, after.end)),
  )
  let offset = 0
  return before.flatMap((number) => {
    const start = offset
    offset += (annotated.paragraphs[number - 1]?.text.length ?? 0) + paragraphBreak.length
    const marks = annotated.marks.filter(({ paragraph }) => paragraph === number)
    return marks.flatMap((mark) =>
      additions.flatMap(({ before: { start: at }, after }) => {
        const isBefore = was.slice(at, start + mark.start).trim() === '' && at <= start + mark.start
        const isBehind = at === start + mark.end
        if (!isBefore && !isBehind) return []
        const added = inQuotes(is.slice(after.start, after.end).trim())
        return `${nameOf(mark)}: ${added} is added right ${isBehind ? 'behind' : 'before'} it, and stays outside; look whether it belongs to it`
      }),
    )
  })
}

function inQuotes(words: string): string {
  const shown = excerpt(words.replaceAll(/[\n\t]/g, ' '), 90)
  return /^["“«„'‘]/.test(shown) ? shown : `“${shown}”`
}

function withOtherWords({ was, is }: MarkPair): Refusal {
  return {
    message: `None of the words of ${nameOf(was)} is left: ${inQuotes(was.text)} has become ${inQuotes(is.text)}.`,
    hint: goneHint(was),
  }
}

function goneHint({ kind, id }: Pick<Mark, 'kind' | 'id'>): string {
  const { element, folder } = kinds[kind]
  const withdraw = kindHas(kind, 'hasPage')
    ? `, and run \`npm run addresses withdraw '${pathOf(kind, id)}' "why"\``
    : ''
  return `If they are not said any more, take out \`<${element} id="${id}">\` and its file in \`content/${folder}/\`${withdraw}; else mark words that stay. Then run the command again.`
}

function refusalOf({ tag, reason, was, is }: LostMark, changes: readonly TextChange[]): Refusal {
  const mark = markOf(tag)
  const numbers = changes.map(({ number }) => number).join(', ')
  const otherwise = changes.length > 1 ? ' Or take the other changes by their numbers.' : ''
  switch (reason) {
    case 'no words':
      return takenOut(mark)
    case 'two paragraphs':
      return {
        message: `The break between two paragraphs falls inside ${nameOf(mark)}.`,
        hint: `A mark is in one paragraph: in \`article.mdx\`, end it before the break, or begin it after it. Then run the command again.${otherwise}`,
      }
    case 'edge':
      return {
        message: `${nameOf(mark)} ${tag.kind === 'open' ? 'begins' : 'ends'} among words that have changed: ${inQuotes(was)} has become ${inQuotes(is)} (change ${numbers}).`,
        hint: `In \`article.mdx\`, move that edge of the mark to words that stay, and run the command again.${otherwise}`,
      }
  }
}

/** The marks in paragraphs that are taken out, each once. */
function marksOfRemoved(marks: readonly Mark[], changes: readonly TextChange[]): Mark[] {
  const gone = new Set(
    changes.flatMap(({ kinds, before }) => (kinds.includes('removed') ? before : [])),
  )
  const lost = marks.filter(({ paragraph }) => gone.has(paragraph))
  return [...new Map(lost.map((mark) => [nameOf(mark), mark])).values()]
}

function takenOut(mark: Pick<Mark, 'kind' | 'id'>): Refusal {
  return { message: `All words of ${nameOf(mark)} are taken out.`, hint: goneHint(mark) }
}

function markOf({ node }: LostMark['tag']): Pick<Mark, 'kind' | 'id'> {
  const kind = markedKindOf(node)
  const id = node && isElement(node) ? attributeOf(node, 'id') : undefined
  return { kind: kind ?? 'claim', id: id ?? '' }
}

function emptySection(id: string): Refusal {
  return {
    message: `The section \`${id}\` would have no paragraph any more.`,
    hint: 'In `article.mdx`, put its paragraphs into another section and delete it; then run the command again.',
  }
}

function notToBeSet(changes: readonly TextChange[]): Refusal {
  return {
    message: `The words of change ${changes.map(({ number }) => number).join(', ')} cannot be put among the markup of \`article.mdx\`.`,
    hint: 'Take the other changes by their numbers; change these paragraphs by hand in `original.txt` and `article.mdx`.',
  }
}

/** The verdict that stands may correct words that are not printed any more. */
function correctionLost(
  { was, is }: MarkPair,
  { claims }: ParsedContent,
  today: string,
): Refusal[] {
  const claim = was.kind === 'claim' ? claims.find(({ id }) => id === was.id) : undefined
  const [newest] = claim?.data.assessments ?? []
  const correction = newest?.correction
  if (!claim || !correction || is.text.split(correction.of).length === 2) return []
  return [
    {
      message: `The correction of ${nameOf(was)} replaces ${inQuotes(correction.of)}, which is not printed any more.`,
      hint:
        newest.date === today
          ? `The newest assessment in \`${claim.filePath}\` is of today, and there is one a day. If it is not published yet, take the correction out of it; else add one without it tomorrow. Then run the command again.`
          : `First add an assessment of today above the others in \`${claim.filePath}\`, without that correction: it says what of the claim still holds. Then run the command again.`,
    },
  ]
}

function recordOf(
  change: TextChange,
  { places }: EditedText,
  changed: readonly MarkPair[],
): RevisionChange {
  const inside = (kind: Mark['kind']) =>
    changed
      .filter(({ was }) => was.kind === kind && change.before.includes(was.paragraph))
      .map(({ was: { id, text } }) => ({ id, words: text }))
  const texts = change.was.split(paragraphBreak)
  return {
    kinds: revisionKindsFor(change.kinds),
    paragraphs: places.get(change) ?? [],
    before: change.before.map((paragraph, index) => ({ paragraph, text: texts[index] ?? '' })),
    quotes: inside('quote'),
    claims: inside('claim'),
  }
}

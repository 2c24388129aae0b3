import { Document, isSeq, visit } from 'yaml'
import {
  acceptWords,
  moveAddress,
  restoreAddress,
  withdrawAddress,
  type Edit,
} from '../addresses/ledger-edits.ts'
import { addressBook, isCurrent, type AddressBook } from '../addresses/ledger.ts'
import { newIssues } from '../checks/new-issues.ts'
import { referencesIn } from '../checks/references.ts'
import { linksAfter, type TextFile } from '../drift/links-after.ts'
import { originalAfter } from '../drift/original-after.ts'
import { planChanges, type Plan, type PlannedArticle, type Refusal } from '../drift/plan.ts'
import type { Comparison, TextChange } from '../drift/text-changes.ts'
import { originalPathOf, pathOfEntry } from '../edition/content-paths.ts'
import { kinds } from '../edition/kinds.ts'
import { revisions as words } from '../edition/words/revisions.ts'
import { parseAddress, passagePathOf, pathOf } from '../edition/paths.ts'
import type { ContentFile } from '../reading/content-file.ts'
import { judge } from '../reading/load-corpus.ts'
import { splitFrontmatter } from '../reading/split-frontmatter.ts'
import type { Revision } from '../schemas/revisions.ts'
import { formatReport } from '../text/format-report.ts'
import { latestDate, localDate } from '../text/local-date.ts'
import { editYaml, type YamlEdit } from './edit-yaml.ts'
import { listsAfter } from './keep-addresses.ts'
import type { WrittenFile } from './write-files.ts'

/** Files to write, and what an editor is told of them. */
export interface Taken {
  files: WrittenFile[]
  touches: string[]
  remarks: string[]
  /** How many changes were taken over. */
  count: number
}

/**
 * Take changes over into the files of an article and whatever repeats its words or names its
 * paragraphs; or say what cannot be kept.
 */
export function takeChanges(
  files: readonly ContentFile[],
  article: PlannedArticle,
  comparison: Comparison,
  changes: readonly TextChange[],
  now: Date,
): Taken | { problem: string } {
  const today = localDate(now)
  const plan = planChanges(article, comparison, changes, today)
  const links = linksOf(files, article, plan)
  const refusals = [...plan.refusals, ...links.refusals]
  if (refusals.length > 0) return { problem: refused(refusals) }

  const written = new Map(links.files.map(({ filePath, text }) => [filePath, text]))
  const textAt = (path: string) => written.get(path) ?? textOf(files, path)
  for (const [path, edits] of Map.groupBy(plan.fields, ({ filePath }) => filePath)) {
    if (path !== article.text.filePath) written.set(path, editYaml(textAt(path), edits))
  }
  const { id, filePath, original } = article.text
  const own = plan.fields.filter((edit) => edit.filePath === filePath)
  written.set(filePath, withFields(withLinks(plan.text.source, links.files, filePath), own))
  if (original) {
    const before = article.text.annotated.paragraphs.map(({ text }) => text)
    written.set(originalPathOf(id), originalAfter(original, before, plan.text))
  }
  if (!isDraft(article)) {
    const path = pathOfEntry('revisions', id)
    written.set(path, revisionsAfter(article, plan, today))
  }

  const before = judge(files, latestDate(now))
  // A number that was given up and is used again is published first, and then has other words.
  for (const editsOf of [usedAgain, listEdits]) {
    const edited = withWritten(files, written)
    const book = addressBook(judge(edited, latestDate(now)).published)
    const lists = listsAfter(book, editsOf(book, id, plan, today), [], (path) =>
      edited.some((file) => file.path === path) ? textOf(edited, path) : undefined,
    )
    for (const { path, text } of lists) written.set(path, text)
  }

  const after = judge(withWritten(files, written), latestDate(now))
  const added = newIssues(before.issues, after.issues)
  if (added.length > 0) {
    return {
      problem: `With these changes the check would find:\n\n${formatReport(added)}\n\nNothing was written: prepare the content for them, or take other changes by their numbers.`,
    }
  }
  return {
    files: [...written]
      .filter(([path, text]) => text !== textOf(files, path))
      .map(([path, text]) => ({ path, text })),
    touches: [...plan.touches, ...links.touches],
    remarks: links.mentions.map((place) => `look at ${place}`),
    count: changes.length,
  }
}

/** What becomes of the links to the paragraphs of an article, and where those are named in words. */
export function linksOf(files: readonly ContentFile[], article: PlannedArticle, plan: Plan) {
  return linksAfter(proseFiles(files), article.text.id, plan.text.numbers, filesOn(article))
}

/** The files of an article and of its marks, what they refer to, and what refers to them. */
function filesOn({ text, content }: PlannedArticle): ReadonlySet<string> {
  const own = new Set([
    text.filePath,
    ...text.annotated.marks.map(({ kind, id }) => pathOfEntry(kinds[kind].collection, id)),
  ])
  const record = text.fields.source && pathOfEntry('sources', text.fields.source)
  const beside = referencesIn(content).flatMap(({ filePath, collection, id }) => {
    const to = pathOfEntry(collection, id)
    if (own.has(filePath)) return to
    return own.has(to) || to === record ? filePath : []
  })
  return new Set([...own, ...beside])
}

/** The content files that may link to a paragraph or name one: not the publisher's text, nor lists. */
function proseFiles(files: readonly ContentFile[]): TextFile[] {
  return files
    .filter(({ path }) => /\.(?:mdx?|ya?ml)$/.test(path))
    .filter(({ path }) => !/^content\/(?:addresses|revisions)\//.test(path))
    .map(({ path, bytes }) => ({ filePath: path, text: new TextDecoder().decode(bytes) }))
}

function refused(refusals: readonly Refusal[]): string {
  return [
    ...refusals.map(({ message, hint }) => `${message}\n  ${hint}`),
    'Nothing was written.',
  ].join('\n\n')
}

function textOf(files: readonly ContentFile[], path: string): string {
  return new TextDecoder().decode(files.find((file) => file.path === path)?.bytes)
}

function withWritten(
  files: readonly ContentFile[],
  written: ReadonlyMap<string, string>,
): ContentFile[] {
  const encoder = new TextEncoder()
  return [
    ...files.filter(({ path }) => !written.has(path)),
    ...[...written].map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function isDraft({ text, content }: PlannedArticle): boolean {
  return content.drafts.some(({ collection, id }) => collection === 'articles' && id === text.id)
}

/** The edited text of the article below the fields in which links have moved. */
function withLinks(source: string, files: readonly TextFile[], filePath: string): string {
  const yaml = splitFrontmatter(files.find((file) => file.filePath === filePath)?.text ?? '')?.yaml
  const own = splitFrontmatter(source)?.yaml
  return yaml === undefined || own === undefined ? source : source.replace(own, () => yaml)
}

function withFields(source: string, edits: readonly YamlEdit[]): string {
  const yaml = splitFrontmatter(source)?.yaml
  if (yaml === undefined || edits.length === 0) return source
  return source.replace(yaml, () => editYaml(yaml, edits))
}

const header = `# What the publisher changed after the text was annotated, written by \`npm run drift\`.
# No entry is ever removed, so that readers can see what stood there.
`

/** The list of changes with those of today above the others, all with the numbers of today. */
function revisionsAfter(
  { text, content }: PlannedArticle,
  { text: { numbers }, record }: Plan,
  today: string,
): string {
  const kept = content.revisions.find(({ id }) => id === text.id)?.data.revisions ?? []
  const moved = kept.map(({ date, changes }) => ({
    date,
    changes: changes.map((change) => ({
      ...change,
      paragraphs: [...new Set(change.paragraphs.flatMap((number) => numbers.get(number) ?? []))],
    })),
  }))
  const [first, ...older] = moved
  const revisions: Revision[] =
    first?.date === today
      ? [{ date: today, changes: [...record, ...first.changes] }, ...older]
      : [{ date: today, changes: record }, ...moved]
  const plain = revisions.map(({ date, changes }) => ({
    date,
    changes: changes.map(({ quotes, claims, ...change }) => ({
      ...change,
      ...(quotes.length > 0 && { quotes }),
      ...(claims.length > 0 && { claims }),
    })),
  }))
  const document = new Document({ revisions: plain })
  visit(document, {
    Pair: (_, { key, value }) => {
      const isShort = ['kinds', 'paragraphs'].includes(String(key))
      if (isSeq(value)) value.flow = isShort || value.items.length === 0
    },
  })
  return header + document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/**
 * What becomes of the published addresses: those with other words keep what they said, and where its
 * words are now; the number of a paragraph that is not used any more leads to it, or is withdrawn.
 */
function listEdits(book: AddressBook, article: string, plan: Plan, today: string): Edit[] {
  const { numbers, paragraphs } = plan.text
  const page = pathOf('article', article)
  if (!book.kept.some(({ address }) => address === page)) return []
  const addressOf = (number: number) =>
    passagePathOf({ id: article }, { kind: 'paragraph', number })
  const accepted = acceptWords(book, page, today)
  const edits = 'edits' in accepted ? accepted.edits : []
  const told = edits.map((edit): Edit => {
    if ('add' in edit) return edit
    const kept = book.kept.find(
      ({ file, index }) => file.id === edit.keptIn && index === edit.index,
    )
    const { anchored } = parseAddress(kept?.address ?? '')
    const now = anchored?.kind === 'paragraph' ? numbers.get(anchored.number)?.[0] : undefined
    const [last, ...earlier] = edit.set.earlier ?? []
    if (!last || now === undefined || addressOf(now) === kept?.address) return edit
    return {
      ...edit,
      set: { ...edit.set, earlier: [{ ...last, now: addressOf(now) }, ...earlier] },
    }
  })
  const gone = [...numbers].filter(([number]) => number > paragraphs.length)
  const moves = gone.flatMap(([number, [now]]) => {
    const outcome =
      now === undefined
        ? withdrawAddress(book, addressOf(number), words.paragraphTakenOut, today)
        : moveAddress(book, addressOf(number), addressOf(now), today)
    return 'edits' in outcome ? outcome.edits : []
  })
  return [...told, ...moves]
}

/** Publish again the numbers of paragraphs that led elsewhere while the text was shorter. */
function usedAgain(book: AddressBook, article: string, { text: { paragraphs } }: Plan): Edit[] {
  return paragraphs.flatMap((_, index) => {
    const anchored = { kind: 'paragraph', number: index + 1 } as const
    const address = passagePathOf({ id: article }, anchored)
    const kept = book.kept.find((one) => one.address === address)
    const outcome = kept && !isCurrent(kept) ? restoreAddress(book, address) : undefined
    return outcome && 'edits' in outcome ? outcome.edits : []
  })
}

import type { Mark } from '../../annotations/annotation.ts'
import { pathOfEntry } from '../../edition/content-paths.ts'
import type { Change, FormKind, MarkRef, Refusal } from '../protocol.ts'
import { articleSource, type ArticleSource } from './article-source.ts'
import {
  beginPromotion,
  beginSection,
  endPromotion,
  joinSection,
  renameSection,
  type Undivided,
} from './divide-article.ts'
import { addAssessment, editEntry, newEntry, pathOfThing } from './entry-text.ts'
import type { ChangedFiles, JudgedContent } from './judged-content.ts'
import { styleOfEdition } from './judged-content.ts'
import { changesOnlyMarks, markWords, tagOf, unmarkWords, type Expected } from './mark-words.ts'
import { orphansOf } from './orphans.ts'
import { placePieces, refusalOf, wholeParagraphs } from './place-pieces.ts'

/** A change that is not one: what it names is not there, or is there already. */
export class NoSuchThing extends Error {
  override name = 'NoSuchThing'
  /** The file that is missing, or in the way. */
  path: string
  constructor(path: string) {
    super(`There is nothing to change in \`${path}\`, or something that is not to be changed.`)
    this.path = path
  }
}

/** A file that is not to go with a mark: something else needs it. */
export class NotOrphaned extends Error {
  override name = 'NotOrphaned'
  constructor(path: string) {
    super(`\`${path}\` does not go with the mark.`)
  }
}

/**
 * What some changes make of the files of an edition, or why their words cannot be marked so.
 *
 * @throws {NoSuchThing}
 * @throws {NotOrphaned}
 * @throws {UnknownField}
 */
export function changeFiles(
  before: JudgedContent,
  article: string,
  changes: readonly Change[],
): { changed: ChangedFiles } | { refusal: Refusal } {
  const desk = openDesk(before, article)
  for (const change of changes) {
    const refusal = make(change, desk)
    if (refusal) return { refusal }
  }
  return { changed: desk.changed() }
}

/** The files as they are while changes are made. */
function openDesk(before: JudgedContent, article: string) {
  const texts = new Map<string, string | null>()
  const articlePath = pathOfEntry('articles', article)
  const textNow = (path: string): string | undefined => {
    const own = texts.get(path)
    return own === undefined ? before.textOf(path) : (own ?? undefined)
  }
  const text = (path: string): string => {
    const found = textNow(path)
    if (found === undefined) throw new NoSuchThing(path)
    return found
  }
  return {
    before,
    articlePath,
    text,
    isThere: (path: string) => textNow(path) !== undefined,
    write: (path: string, text: string) => void texts.set(path, text),
    begin: (path: string, text: string) => {
      if (textNow(path) !== undefined || before.isUnreadable(path)) throw new NoSuchThing(path)
      texts.set(path, text)
    },
    delete: (path: string) => void texts.set(path, null),
    article: (): ArticleSource => {
      const found = articleSource(text(articlePath))
      if (!found) throw new NoSuchThing(articlePath)
      return found
    },
    /** What is another text now than before. */
    changed: (): ChangedFiles =>
      new Map([...texts].filter(([path, text]) => text !== (before.textOf(path) ?? null))),
  }
}

type Desk = ReturnType<typeof openDesk>

function make(change: Change, desk: Desk): Refusal | undefined {
  const article = () => desk.article()
  switch (change.do) {
    case 'add-mark':
      return addMark(change, desk)
    case 'move-ends':
      return moveEnds(change, desk)
    case 'remove-mark':
      return removeMark(change, desk)
    case 'set-fields': {
      const { kind, id, edits, body } = change
      const path = pathOfThing(kind, id)
      if (!desk.isThere(path) && isMarkedIn(desk.article(), kind, id)) begin(desk, kind, id, {})
      desk.write(path, editEntry(kind, desk.text(path), edits, body, styleOf(desk)))
      return undefined
    }
    case 'add-assessment': {
      const path = pathOfThing('claim', change.id)
      desk.write(path, addAssessment(desk.text(path), change.assessment, styleOf(desk)))
      return undefined
    }
    case 'add-thing': {
      const { kind, id, fields, body } = change.thing
      begin(desk, kind, id, fields, body)
      return undefined
    }
    case 'add-section':
      return divide(desk, beginSection(article(), change.paragraph, change.id, change.title))
    case 'set-section':
      return divide(desk, renameSection(article(), change.id, change.title))
    case 'remove-section':
      return divide(desk, joinSection(article(), change.id))
    case 'add-promotion':
      return divide(desk, beginPromotion(article(), change.first, change.last))
    case 'remove-promotion':
      return divide(desk, endPromotion(article(), change.paragraph))
  }
}

function addMark(change: Change & { do: 'add-mark' }, desk: Desk): Refusal | undefined {
  const { kind, id, selection, isUnmarked = false, fields, body } = change
  const article = desk.article()
  const placed = placePieces(article, kind, selection)
  if ('refusal' in placed) return placed.refusal
  const { fits } = placed
  const source = markWords(article, fits, tagOf(kind, id, isUnmarked))
  const added = fits.map((fit) => ({ kind, id, ...fit }))
  const refusal = write(desk, article, source, { added, removed: [] })
  if (!refusal && fields) begin(desk, kind, id, fields, body)
  return refusal
}

function moveEnds(change: Change & { do: 'move-ends' }, desk: Desk): Refusal | undefined {
  const article = desk.article()
  const mark = markOf(article, change.mark, desk)
  const { kind, id } = mark
  const without = unmarkWords(article, mark)
  const rest = without && articleSource(without.source)
  if (!rest) return refusalOf('unclear')
  const placed = placePieces(rest, kind, change.selection)
  if ('refusal' in placed) return placed.refusal
  const [fit, ...more] = placed.fits
  if (!fit || more.length > 0) return refusalOf('several-paragraphs')
  const { isUnmarked = mark.kind === 'quote' && mark.isUnmarked } = change
  const tag = isUnmarked
    ? without.tag.open.replace(/^((?:(?!\sunmarked\b).)*)>$/, '$1 unmarked>')
    : without.tag.open.replace(/\s+unmarked\b/, '')
  const source = markWords(rest, [fit], { ...without.tag, open: tag })
  return write(desk, article, source, { added: [{ kind, id, ...fit }], removed: [mark] })
}

function removeMark(change: Change & { do: 'remove-mark' }, desk: Desk): Refusal | undefined {
  const article = desk.article()
  const mark = markOf(article, change.mark, desk)
  const without = unmarkWords(article, mark)
  if (!without) return refusalOf('unclear')
  const refusal = write(desk, article, without.source, { added: [], removed: [mark] })
  const others = article.annotated.marks.filter(
    ({ kind, id }) => kind === mark.kind && id === mark.id,
  )
  if (refusal || others.length > 1) return refusal
  const own = pathOfThing(mark.kind, mark.id)
  const orphans = orphansOf(desk.before, mark).files.map(({ path }) => path)
  for (const path of change.with ?? []) {
    if (!orphans.includes(path)) throw new NotOrphaned(path)
  }
  for (const path of new Set([own, ...(change.with ?? [])])) {
    if (desk.isThere(path)) desk.delete(path)
  }
  return undefined
}

/** Write an article in which nothing but marks has changed. */
function write(
  desk: Desk,
  article: ArticleSource,
  source: string,
  expected: Expected,
): Refusal | undefined {
  if (!changesOnlyMarks(article, source, expected)) return refusalOf('unclear')
  desk.write(desk.articlePath, source)
  return undefined
}

function divide(desk: Desk, divided: { source: string } | Undivided): Refusal | undefined {
  if ('source' in divided) {
    desk.write(desk.articlePath, divided.source)
    return undefined
  }
  const { reason, nearest } = divided
  return refusalOf(reason, nearest && wholeParagraphs(desk.article(), nearest))
}

function begin(
  desk: Desk,
  kind: FormKind,
  id: string,
  fields: Parameters<typeof newEntry>[1],
  body = '',
): void {
  const orders = desk.before.content.themes.map(({ data }) => data.order)
  const order = Math.max(0, ...orders) + 1
  desk.begin(pathOfThing(kind, id), newEntry(kind, fields, body, styleOf(desk), order))
}

function isMarkedIn({ annotated }: ArticleSource, kind: FormKind, id: string): boolean {
  return annotated.marks.some((mark) => mark.kind === kind && mark.id === id)
}

function markOf(article: ArticleSource, { kind, id, fragment }: MarkRef, desk: Desk): Mark {
  const mark = article.annotated.marks.find(
    (one) =>
      one.kind === kind && one.id === id && (one.kind === 'quote' ? one.fragment : 1) === fragment,
  )
  if (!mark) throw new NoSuchThing(desk.articlePath)
  return mark
}

function styleOf({ before }: Desk) {
  return styleOfEdition(before)
}

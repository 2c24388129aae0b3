import { pathOfEntry } from '../edition/content-paths.ts'
import type { Mark } from '../annotations/annotation.ts'
import { collections, kindOf, kinds, markedKinds, type MarkedKind } from '../edition/kinds.ts'
import type { Entry, ParsedContent } from '../corpus/parsed-content.ts'
import { idPattern } from '../schemas/fields.ts'
import { startOfFile } from '../text/issue.ts'
import { nearest, suggest } from '../text/nearest.ts'
import { plainId } from '../text/plain-id.ts'
import type { Check } from './check.ts'

/** Each mark in an article has a file. */
export const markWithoutFile: Check = {
  rule: 'mark-without-file',
  run: (content) =>
    content.texts.flatMap(({ filePath, annotated }) => {
      const exchanged = exchangedIn(annotated.marks, content)
      const [first] = exchanged
      const second = exchanged.find(({ kind }) => kind !== first?.kind)
      return [
        ...(first && second
          ? [
              {
                filePath,
                position: first.position,
                message: `\`${first.id}\` is the id of a ${second.kind}, and \`${second.id}\` of a ${first.kind}.`,
                hint: 'Exchange the ids of their marks.',
              },
            ]
          : []),
        ...annotated.marks
          .filter((mark) => isWithoutFile(mark, content) && !exchanged.includes(mark))
          .map(({ kind, id, position }) => ({
            filePath,
            position,
            message: `There is no ${kind} \`${id}\`.`,
            hint: howToName(id, kind, content),
            // A file that no article marks is most probably meant.
            isUnwritten: nearest(id, unmarkedIds(kind, content)) === undefined,
          })),
      ]
    }),
}

/** The marks of two kinds that have each other's ids. */
function exchangedIn(marks: readonly Mark[], content: ParsedContent): Mark[] {
  const wrong = marks.filter((mark) => isWithoutFile(mark, content) && otherKind(mark, content))
  return new Set(wrong.map(({ kind }) => kind)).size > 1 ? wrong : []
}

/** What kind of thing has the id of a mark, if there is none of its own kind. */
function otherKind({ kind, id }: Pick<Mark, 'kind' | 'id'>, { ids }: ParsedContent) {
  return markedKinds.find((other) => other !== kind && ids[kinds[other].collection].has(id))
}

function isWithoutFile({ kind, id }: Mark, { ids }: ParsedContent): boolean {
  return idPattern.test(id) && !ids[kinds[kind].collection].has(id)
}

function howToName(id: string, kind: MarkedKind, content: ParsedContent): string {
  const { collection } = kinds[kind]
  const owner = otherKind({ kind, id }, content)
  const thing = collections.find((name) => content.ids[name].has(id))
  const file =
    owner !== undefined
      ? `It is the id of a ${owner}: write \`<${kinds[owner].element} id="${id}">\`, or the id of a ${kind}.`
      : thing !== undefined
        ? `It is the id of ${kindOf[thing] === 'entity' ? 'an' : 'a'} ${kindOf[thing]}: write that of a ${kind}.`
        : `Write \`${pathOfEntry(collection, id)}\`.`
  const other = onlyUnmarked(kind, content)
  const otherwise =
    other === undefined ? file : `Did you mean \`${other}\`, which no article marks? Else: ${file}`
  const near = suggest(id, content.ids[collection], otherwise)
  return suggest(id, unmarkedIds(kind, content), near)
}

/** The files of a kind that no mark which could be read is of. */
function unmarkedIds(kind: MarkedKind, { texts, ids }: ParsedContent): string[] {
  const marked = new Set(texts.flatMap(({ annotated }) => annotated.marks.map(({ id }) => id)))
  return [...ids[kinds[kind].collection]].filter((id) => !marked.has(id))
}

/** The one thing of a kind without a mark, if there is one mark without a file: they may be the same. */
function onlyUnmarked(kind: MarkedKind, content: ParsedContent): string | undefined {
  if (!hasAllMarks(content)) return undefined
  const marks = content.texts.flatMap(({ annotated }) => annotated.marks)
  const lost = marks.filter((mark) => mark.kind === kind && isWithoutFile(mark, content))
  const [first, ...more] = unmarkedIds(kind, content)
  return new Set(lost.map(({ id }) => id)).size === 1 && more.length === 0 ? first : undefined
}

/** Each quote and each claim is marked in an article. */
export const fileWithoutMark: Check = {
  rule: 'file-without-mark',
  run: (content) =>
    hasAllMarks(content) ? markedKinds.flatMap((kind) => unmarked(content, kind)) : [],
}

/** True if every mark could be read, so that a file without one is not marked. */
function hasAllMarks({ texts, ids }: ParsedContent): boolean {
  return (
    texts.length === ids.articles.size &&
    texts.every(({ annotated }) => annotated.mistakes.length === 0)
  )
}

function unmarked(content: ParsedContent, kind: MarkedKind) {
  const { texts, ids } = content
  const entries: readonly Entry<unknown>[] = content[kinds[kind].collection]
  const marked = new Set(
    texts
      .flatMap(({ annotated }) => annotated.marks)
      .filter((mark) => mark.kind === kind)
      .map(({ id }) => id),
  )
  const files = ids[kinds[kind].collection]
  // Marks that have each other's ids are reported, and none of the files is without one.
  const exchanged = new Set(
    texts.flatMap(({ annotated }) => exchangedIn(annotated.marks, content).map(({ id }) => id)),
  )
  // A misspelt mark is reported where it stands, with the file that it means.
  const meant = new Set(
    [...marked].filter((id) => !files.has(id)).flatMap((id) => [nearest(id, files), plainId(id)]),
  )

  const isInWords = (tag: string) =>
    texts.some(({ annotated }) => annotated.paragraphs.some(({ text }) => text.includes(tag)))
  const other = onlyUnmarked(kind, content)
  return (
    entries
      .filter(({ id }) => idPattern.test(id) && id !== other && !exchanged.has(id))
      .filter(({ id }) => ![id, plainId(id)].some((name) => marked.has(name) || meant.has(name)))
      // Its tag stands among the words: they are reported.
      .filter(({ id }) => !isInWords(`id="${id}"`))
      .map(({ id, filePath }) => ({
        filePath,
        position: startOfFile,
        message: `The ${kind} \`${id}\` is not marked in any article.`,
        hint: `Mark its words with \`<${kinds[kind].element} id="${id}">\`, or delete the file.`,
      }))
  )
}

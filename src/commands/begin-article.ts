import type { ParsedContent } from '../corpus/parsed-content.ts'
import { nameOfEntity } from '../corpus/author.ts'
import { originalPathOf, pathOfEntry } from '../edition/content-paths.ts'
import type { Block, Found, FoundAuthor, Inline, PastedArticle } from '../pasting/pasted-article.ts'
import { articleSkeleton, type AuthorStart } from '../skeletons/article.ts'
import type { NewFile } from '../skeletons/of-marks.ts'
import { entitySkeleton, sourceSkeleton } from '../skeletons/things.ts'
import { countOf } from '../text/count-of.ts'
import { excerpt } from '../text/excerpt.ts'
import {
  certainName,
  familyWithParticle,
  isInstitution,
  personalName,
} from '../text/personal-name.ts'
import { plainId } from '../text/plain-id.ts'

/**
 * The files of a pasted article: its text, the same with our fields as a draft, its record, and its
 * publisher if the edition has none of that name; and what a person should look at.
 */
export function filesOfArticle(
  id: string,
  pasted: PastedArticle,
  content: ParsedContent,
): { files: NewFile[]; remarks: string[] } {
  const { title, authors, published, language, url, publisherName } = pasted.metadata
  const publisher = publisherFor(publisherName?.value, content)
  const source = freeSource(id, content)
  const signed = authors.map((author) => authorFor(author, content))
  const doubtful = signed.flatMap(({ doubt }) => doubt ?? [])
  const { mdx, original } = articleSkeleton({
    title: title?.value,
    publisher: publisher?.id,
    language: language?.value,
    published: published?.value,
    url: url?.value,
    source,
    authors: signed.map(({ start }) => start),
    parts: partsOf(pasted.blocks),
  })
  return {
    files: [
      { path: originalPathOf(id), text: original },
      { path: pathOfEntry('articles', id), text: mdx },
      {
        path: pathOfEntry('sources', source),
        text: sourceSkeleton({
          title: title?.value,
          publisher: publisherName?.value,
          language: language?.value,
          url: url?.value,
          issued: published?.value,
        }),
      },
      ...(publisher && !content.ids.entities.has(publisher.id)
        ? [
            {
              path: pathOfEntry('entities', publisher.id),
              text: entitySkeleton({ kind: 'medio', name: publisher.name, sources: [source] }),
            },
          ]
        : []),
    ],
    remarks: [
      `Read as ${pasted.format}.`,
      ...foundIn({
        title,
        author: authors[0] ? { ...authors[0], value: signedNames(authors) } : null,
        date: published,
        language,
        url,
        publisher: publisherName,
      }),
      ...formsLost(pasted.blocks),
      ...droppedFrom(pasted),
      ...(doubtful.length + pasted.doubts.length > 0 ? ['To look at:'] : []),
      ...doubtful,
      ...pasted.doubts.map(
        ({ message, words }) => `  ${message}${words === '' ? '' : ` «${excerpt(words, 60)}»`}`,
      ),
    ],
  }
}

/** The entity with that name or alias, or one to be written. */
function publisherFor(name: string | undefined, { entities }: ParsedContent) {
  if (name === undefined) return undefined
  const known = entities.find(({ data }) => [data.name, ...data.aliases].includes(name))
  return { id: known?.id ?? plainId(name), name }
}

/**
 * An author in the fields of the article, with a doubt unless the parts of the name are certain: what
 * nobody can tell by the name is left to be written.
 */
function authorFor(
  { value, parts, isInstitution: isSaid = false }: FoundAuthor,
  { entities }: ParsedContent,
): { start: AuthorStart; doubt?: string } {
  const known = entities.find(({ data }) => [data.name, ...data.aliases].includes(value))
  const entity = known?.id
  const ofEntity = known?.data.name === value ? nameOfEntity(known.data) : undefined
  const isOther = known !== undefined && known.data.kind !== 'persona'
  if (isSaid || isOther || (known === undefined && !parts && isInstitution(value))) {
    return { start: { name: value, entity } }
  }
  const name = parts
    ? personalName(parts.family, parts.given)
    : typeof ofEntity === 'object'
      ? ofEntity
      : certainName(value)
  if (name) return { start: { given: name.given, family: familyWithParticle(name), entity } }
  if (!value.includes(' ')) {
    return {
      start: { family: value, entity },
      doubt: `  If “${value}” is an institution, write \`name: ${value}\` instead of \`family\`.`,
    }
  }
  return {
    start: { given: value, family: undefined, entity },
    doubt: `  “${value}”: write its family names in \`family\`, and only the rest in \`given\`; the name of an institution in \`name\`.`,
  }
}

function signedNames(authors: readonly FoundAuthor[]): string {
  return authors.map(({ value }) => value).join(', ')
}

function freeSource(id: string, { ids }: ParsedContent): string {
  return [id, `articulo-${id}`].find((name) => !ids.sources.has(name)) ?? `${id}-texto`
}

/** The paragraphs of a paste as `original.txt` is to have them. */
export function paragraphsOfPaste({ blocks }: PastedArticle): string[] {
  return partsOf(blocks).flatMap(({ paragraphs }) => paragraphs)
}

/** The text as paragraphs, below the subheads that are printed. */
function partsOf(blocks: readonly Block[]) {
  const parts: { subhead: string | undefined; paragraphs: string[] }[] = []
  let part: (typeof parts)[number] = { subhead: undefined, paragraphs: [] }
  for (const block of blocks) {
    if (block.type === 'heading') part = { subhead: wordsOf(block.content), paragraphs: [] }
    else part.paragraphs.push(...paragraphsOf(block))
    if (part.paragraphs.length > 0 && parts.at(-1) !== part) parts.push(part)
  }
  return parts
}

function paragraphsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return filled(wordsOf(block.content))
    case 'list':
      return block.items.flat().flatMap(paragraphsOf)
    case 'quotation':
    case 'footnote':
      return block.blocks.flatMap(paragraphsOf)
    case 'table':
      return [...block.head, ...block.rows].flatMap((row) =>
        filled(row.map(({ content }) => wordsOf(content)).join(' ')),
      )
    case 'verse':
      return block.lines.flatMap((line) => filled(wordsOf(line)))
    case 'image':
    case 'rule':
      return []
  }
}

const filled = (words: string) => (words === '' ? [] : [words])

function wordsOf(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.value
        case 'break':
          return ' '
        case 'footnote-reference':
          return ''
        default:
          return wordsOf(inline.content)
      }
    })
    .join('')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

/** What is known of the article, and which place says so. */
function foundIn(all: Record<string, Found | null>): string[] {
  return Object.entries(all).map(([name, found]) =>
    found ? `  ${name}: ${found.value} (${found.where})` : `  ${name}: not found`,
  )
}

const forms: Partial<Record<Block['type'], [one: string, many: string]>> = {
  heading: ['subhead', 'subheads'],
  list: ['list', 'lists'],
  quotation: ['block quotation', 'block quotations'],
  table: ['table', 'tables'],
  verse: ['passage of verse', 'passages of verse'],
  image: ['image', 'images'],
  footnote: ['footnote', 'footnotes'],
}

/** What the text is set in that an article here cannot have yet. */
function formsLost(blocks: readonly Block[]): string[] {
  const counts = [...Map.groupBy(blocks, ({ type }) => type)].flatMap(([type, found]) => {
    const nouns = forms[type]
    return nouns ? [countOf(found.length, ...nouns)] : []
  })
  if (counts.length === 0) return []
  return [
    `The publisher printed ${counts.join(', ')}: subheads are the titles of sections, images are left out, all else is paragraphs.`,
  ]
}

function droppedFrom({ dropped }: PastedArticle): string[] {
  if (dropped.length === 0) return []
  return [
    'Left out:',
    ...dropped.map(({ as, text }) => `  ${as}: «${excerpt(text.replace(/\s+/g, ' ').trim(), 60)}»`),
  ]
}

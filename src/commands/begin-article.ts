import type { ParsedContent } from '../corpus/parsed-content.ts'
import { originalPathOf, pathOfEntry } from '../edition/content-paths.ts'
import type { Block, Found, FoundAuthor, PastedArticle } from '../pasting/pasted-article.ts'
import { articleSkeleton } from '../skeletons/article.ts'
import { authorFor } from './author-for.ts'
import { printedBlocks } from './printed-blocks.ts'
import type { NewFile } from '../skeletons/of-marks.ts'
import { entitySkeleton, sourceSkeleton } from '../skeletons/things.ts'
import { countOf } from '../text/count-of.ts'
import { excerpt } from '../text/excerpt.ts'
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
    blocks: printedBlocks(pasted.blocks),
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
      ...formsIn(pasted.blocks),
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

function signedNames(authors: readonly FoundAuthor[]): string {
  return authors.map(({ value }) => value).join(', ')
}

function freeSource(id: string, { ids }: ParsedContent): string {
  return [id, `articulo-${id}`].find((name) => !ids.sources.has(name)) ?? `${id}-texto`
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

/** How the text is set where it is not plain paragraphs. */
function formsIn(blocks: readonly Block[]): string[] {
  const counts = [...Map.groupBy(blocks, ({ type }) => type)].flatMap(([type, found]) => {
    const nouns = forms[type]
    return nouns ? [countOf(found.length, ...nouns)] : []
  })
  const images = blocks.some(({ type }) => type === 'image') ? ' Images are named, not copied.' : ''
  return counts.length === 0 ? [] : [`The publisher printed ${counts.join(', ')}.${images}`]
}

function droppedFrom({ dropped }: PastedArticle): string[] {
  if (dropped.length === 0) return []
  return [
    'Left out:',
    ...dropped.map(({ as, text }) => `  ${as}: «${excerpt(text.replace(/\s+/g, ' ').trim(), 60)}»`),
  ]
}

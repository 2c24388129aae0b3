import { toMarkdown } from 'mdast-util-to-markdown'
import { plainId } from '../text/plain-id.ts'
import { field, inYaml } from './in-yaml.ts'

/** The fields of an author. A family name that is `undefined` beside a given one is still to write. */
export interface AuthorStart {
  given?: string | undefined
  family?: string | undefined
  name?: string | undefined
  entity?: string | undefined
}

/** An article as it was read, in the order of its text. `undefined` where nothing is known. */
export interface ArticleStart {
  title: string | undefined
  /** The id of the publisher. */
  publisher: string | undefined
  /** BCP 47. */
  language: string | undefined
  /** As far as it is known. */
  published: string | undefined
  url: string | undefined
  /** The id of the record of the article. */
  source: string
  /** None if none is found. */
  authors: readonly AuthorStart[]
  /** A subhead and the paragraphs below it; none above the first. */
  parts: readonly { subhead: string | undefined; paragraphs: readonly string[] }[]
}

/** The two files of an article that is a draft. */
export function articleSkeleton(article: ArticleStart): { mdx: string; original: string } {
  const { title, publisher, language, published, url, source, authors, parts } = article
  const ids = new Set<string>()
  const fields = [
    '---',
    'draft: true',
    field('title', title),
    'titleStatus: printed',
    'summary:',
    field('publisher', publisher),
    field('inLanguage', language),
    published === undefined ? 'datePublished:' : `datePublished: '${published}'`,
    url === undefined ? 'url:' : `url: ${inYaml(url)}`,
    `source: ${source}`,
    'authors:',
    ...authors.map(authorLines),
    'interest:',
    'editions: []',
    'differences: []',
    'unverified: []',
    '---',
  ]
  const sections = parts.map(({ subhead, paragraphs }, index) =>
    [
      `<Section id="${freeId(subhead ?? title ?? '', index, ids)}" title="${inAttribute(subhead ?? '')}">`,
      ...paragraphs.map(inMdx),
      '</Section>',
    ].join('\n\n'),
  )
  return {
    mdx: `${[...fields, '', sections.join('\n\n')].join('\n')}\n`,
    original: `${parts.flatMap(({ paragraphs }) => paragraphs).join('\n')}\n`,
  }
}

/** An author as an item of a list. */
function authorLines({ given, family, name, entity }: AuthorStart): string {
  const fields = [
    ...(given === undefined ? [] : [field('given', given)]),
    ...(given === undefined && family === undefined ? [] : [field('family', family)]),
    ...(name === undefined ? [] : [field('name', name)]),
    ...(entity === undefined ? [] : [field('entity', entity)]),
  ]
  return `  - ${fields.join('\n    ')}`
}

/** An id of a few words that no section before has. */
function freeId(words: string, index: number, taken: Set<string>): string {
  const short = plainId(words).split('-').slice(0, 4).join('-')
  const id = short === '' || taken.has(short) ? `parte-${index + 1}` : short
  taken.add(id)
  return id
}

function inAttribute(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

/** Words as MDX, with a backslash before what it would read as markup. */
function inMdx(words: string): string {
  return toMarkdown(
    { type: 'paragraph', children: [{ type: 'text', value: words }] },
    { unsafe: [{ character: '{' }, { character: '<' }, { character: '}' }] },
  ).trimEnd()
}

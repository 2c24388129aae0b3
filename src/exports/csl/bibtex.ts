import type { CslItem, CslName } from './csl-item.ts'

/** The entry types of biblatex, which have what BibTeX's lack: pages, posts, data, programs. */
const entryTypes: Record<CslItem['type'], string> = {
  article: 'online',
  'article-journal': 'article',
  'article-newspaper': 'article',
  broadcast: 'misc',
  dataset: 'dataset',
  document: 'misc',
  'entry-encyclopedia': 'inreference',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  post: 'online',
  'post-weblog': 'online',
  report: 'report',
  software: 'software',
  webpage: 'online',
}

/** The names by which LaTeX calls languages. */
const languages: Partial<Record<string, string>> = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  pt: 'portuguese',
}

/**
 * A bibliography for biblatex and Biber, in UTF-8. What CSL notes goes into `annotation`, since
 * biblatex prints a `note`.
 *
 * @see https://ctan.org/pkg/biblatex, sections 2.1 and 2.2 of the manual
 */
export function asBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n')
}

function entry(item: CslItem): string {
  const { container, publisher } = fieldNames(item)
  const { type, id, author, title, number, issued, URL: url, language, note } = item
  const arxiv = /^arXiv:(.+)/.exec(number ?? '')?.[1]
  const fields: [name: string, value: string | undefined][] = [
    ['author', author?.map(name).join(' and ')],
    // Braces keep the capitals as they are printed, whatever a style does to titles.
    ['title', `{${escape(title)}}`],
    ['shorttitle', item['title-short'] && `{${escape(item['title-short'])}}`],
    [container, item['container-title'] && escape(item['container-title'])],
    [publisher, item.publisher && escape(item.publisher)],
    ['number', arxiv === undefined && number ? escape(number) : undefined],
    ['eprint', arxiv],
    ['eprinttype', arxiv && 'arxiv'],
    ['date', issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')],
    // Biber takes the field as it is; only braces would end it too early.
    ['url', url?.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['langid', languages[language?.split('-')[0] ?? '']],
    ['annotation', note && escape(note)],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : `  ${name} = {${value}},\n`,
  )
  return `@${entryTypes[type]}{${id},\n${lines.join('')}}\n`
}

/** What the entry types call the larger work, and whoever publishes. */
function fieldNames({ type, publisher }: CslItem): { container: string; publisher: string } {
  switch (entryTypes[type]) {
    case 'article':
      return { container: 'journaltitle', publisher: 'publisher' }
    case 'inreference':
      return { container: 'booktitle', publisher: 'publisher' }
    case 'report':
      return { container: 'series', publisher: 'institution' }
    case 'dataset':
      return { container: 'series', publisher: 'publisher' }
    default:
      // These know an organisation only: whoever publishes, or else the site.
      return { container: publisher ? 'titleaddon' : 'organization', publisher: 'organization' }
  }
}

/** A name that is no person's stands in braces, so that nothing in it is taken for a surname. */
function name(person: CslName): string {
  if ('literal' in person) return `{${escape(person.literal)}}`
  return [person.family, person.given].flatMap((part) => (part ? escape(part) : [])).join(', ')
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}^~]|[%#&$_]/g, (sign) => commands[sign] ?? `\\${sign}`)
}

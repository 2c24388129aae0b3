import type { CslItem, CslName } from './csl-item.ts'

/** The names by which LaTeX calls languages. */
const languages: Partial<Record<string, string>> = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  pt: 'portuguese',
}

/** BibTeX's own abbreviations, which each style writes out in its language. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * A bibliography for BibTeX as well as for biblatex and Biber, in UTF-8. Every entry is a `misc`,
 * the one type of BibTeX's that asks for nothing that a page, a post or a program may lack, and
 * says what it is part of in `howpublished`. Where no author is known, a `key` stands for one.
 * Styles older than the web leave out the `url`: in a `howpublished`, all others would print
 * it twice. What CSL notes is for whoever keeps the record, as is an `annote`; a `note` is
 * printed.
 *
 * @see https://ctan.org/pkg/bibtex, sections 3.1 and 3.2 of “BibTeXing”
 * @see https://ctan.org/pkg/biblatex, sections 2.1, 2.2 and 2.2.5 of the manual
 */
export function asBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n')
}

function entry(item: CslItem): string {
  const { id, author, title, number, issued, publisher, URL: url, language, note } = item
  const [year, month, day] = issued?.['date-parts'][0] ?? []
  const arxiv = /^arXiv:(.+)/.exec(number ?? '')?.[1]
  const shortTitle = item['title-short'] ?? title
  const whole = [item['container-title'], publisher, arxiv === undefined ? number : undefined]
  const fields: [name: string, value: string | undefined][] = [
    ['author', author && braced(author.map(name).join(' and '))],
    ['key', author ? undefined : braced(escape(shortTitle.replace(/^\[(.*)\]$/, '$1')))],
    // Double braces keep the capitals as they are printed, whatever a style does to titles.
    ['title', braced(braced(escape(title)))],
    ['shorttitle', item['title-short'] && braced(braced(escape(item['title-short'])))],
    ['howpublished', braced(escape([...new Set(whole)].filter(Boolean).join(', ')))],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : months[month - 1]],
    // BibTeX has no field for the day; biblatex takes it from here.
    ['date', day === undefined ? undefined : braced(asIso([year, month, day]))],
    ['archiveprefix', arxiv && braced('arXiv')],
    ['eprint', arxiv && braced(arxiv)],
    // Programs take the field as it is; only braces would end it too early.
    ['url', url && braced(url.replaceAll('{', '%7B').replaceAll('}', '%7D'))],
    ['langid', braced(languages[language?.split('-')[0] ?? ''] ?? '')],
    ['annote', note && braced(escape(note))],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' || value === '{}' ? [] : `  ${name} = ${value},\n`,
  )
  return `@misc{${id},\n${lines.join('')}}\n`
}

function asIso(parts: readonly (number | undefined)[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/**
 * A name that is no person's stands in braces, so that nothing in it is taken for a surname.
 * “y otros” is BibTeX's `others`, which each style writes in its own way.
 */
function name(person: CslName): string {
  if (!('literal' in person)) {
    return [person.family, person.given].flatMap((part) => (part ? escape(part) : [])).join(', ')
  }
  const first = /^(.+) y otros$/.exec(person.literal)?.[1]
  return first === undefined
    ? braced(escape(person.literal))
    : `${braced(escape(first))} and others`
}

function braced(value: string): string {
  return `{${value}}`
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
}

function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}^~<>|]|[%#&$_]/g, (sign) => commands[sign] ?? `\\${sign}`)
}

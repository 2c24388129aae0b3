import { familyOf, type CslItem, type CslName } from './csl-item.ts'

/** LaTeX's names of languages. */
const languages: Partial<Record<string, string>> = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  pt: 'portuguese',
}

/** BibTeX's abbreviations, which each style writes out in its language. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * A bibliography for BibTeX, biblatex and Biber, in UTF-8. Every entry is a `misc`, the only type of
 * BibTeX that requires no field that a page, a post or a program may lack; its `howpublished` names
 * the larger work. What stands in an issue or on a page of a publication is an `article`, which has
 * fields for them. An entry without an author has a `key`. The `url` is a field of its own, although
 * styles older than the web leave it out: all others would print one in `howpublished` twice. CSL's
 * note becomes an `annote`, which is not printed either.
 *
 * @see https://ctan.org/pkg/bibtex, sections 3.1 and 3.2 of “BibTeXing”
 * @see https://ctan.org/pkg/biblatex, sections 2.1, 2.2 and 2.2.5 of the manual
 */
export function asBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n')
}

function entry(item: CslItem): string {
  const { id, author, title, number, issued, publisher, URL: url, language, note } = item
  const { volume, issue, page } = item
  const isInPrint = (volume ?? issue ?? page) !== undefined
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
    [
      isInPrint ? 'journal' : 'howpublished',
      braced(
        escape([...new Set(isInPrint ? whole.slice(0, 1) : whole)].filter(Boolean).join(', ')),
      ),
    ],
    ['volume', volume && braced(escape(volume))],
    ['number', issue && braced(escape(issue))],
    // Between numbers, BibTeX takes two hyphens for a dash.
    ['pages', page && braced(escape(page).replaceAll(/(?<=\d)[-–](?=\d)/g, '--'))],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : months[month - 1]],
    // BibTeX has no field for the day; biblatex takes it from here.
    ['date', day === undefined ? undefined : braced(asIso([year, month, day]))],
    ['archiveprefix', arxiv && braced('arXiv')],
    ['eprint', arxiv && braced(arxiv)],
    // Programs read the field verbatim, so only braces have to be encoded.
    ['url', url && braced(url.replaceAll('{', '%7B').replaceAll('}', '%7D'))],
    ['langid', braced(languages[language?.split('-')[0] ?? ''] ?? '')],
    ['annote', note && braced(escape(note))],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' || value === '{}' ? [] : `  ${name} = ${value},\n`,
  )
  return `@${isInPrint ? 'article' : 'misc'}{${id},\n${lines.join('')}}\n`
}

function asIso(parts: readonly (number | undefined)[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/**
 * A person's name as “von Last, Jr, First”. A name that is not a person's is in braces, and so is the
 * only name of a person, so that no part of it is taken for a surname. “y otros” becomes BibTeX's
 * `others`, which each style writes in its own way.
 */
function name(person: CslName): string {
  if (!('literal' in person)) {
    const { given, suffix } = person
    if (given === undefined && suffix === undefined) return braced(escape(familyOf(person)))
    return [familyOf(person), suffix, given ?? '']
      .flatMap((part) => (part === undefined ? [] : escape(part)))
      .join(', ')
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

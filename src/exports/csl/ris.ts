import { familyOf, type CslItem, type CslName } from './csl-item.ts'

const types: Record<CslItem['type'], string> = {
  article: 'UNPB',
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  broadcast: 'GEN',
  dataset: 'DATA',
  document: 'GEN',
  'entry-encyclopedia': 'ENCYC',
  legal_case: 'CASE',
  legislation: 'STAT',
  post: 'ICOMM',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  webpage: 'ELEC',
}

/**
 * A bibliography in RIS, which reference managers read: a tag of two characters, two spaces, a
 * hyphen and a space, and lines that end in CR LF.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function asRis(items: readonly CslItem[]): string {
  return items.map(record).join('\r\n')
}

function record(item: CslItem): string {
  const [year, ...monthAndDay] = item.issued?.['date-parts'][0] ?? []
  const [month = '', day = ''] = monthAndDay.map((part) => String(part).padStart(2, '0'))
  const [firstPage, lastPage] = item.page?.split(/[-–](?=\w+$)/) ?? []
  const tags: [tag: string, value: string | number | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((person): [string, string] => ['AU', name(person)]),
    ['TI', item.title],
    ['ST', item['title-short']],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['M1', item.number],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
  ]
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined ? [] : `${tag}  - ${String(value).replace(/\s+/g, ' ')}\r\n`,
  )
  return `${lines.join('')}ER  - \r\n`
}

function name(person: CslName): string {
  if ('literal' in person) return person.literal
  const { given, suffix } = person
  return [familyOf(person), given ?? (suffix && ''), suffix]
    .filter((part) => part !== undefined)
    .join(', ')
}

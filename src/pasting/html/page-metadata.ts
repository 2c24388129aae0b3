import { isInstitution, namesIn } from '../../text/personal-name.ts'
import type { Found, FoundAuthor, PastedMetadata } from '../pasted-article.ts'
import { datesIn } from '../../text/read-date.ts'
import { same } from '../same.ts'
import type { LinkedArticle } from './json-ld.ts'
import { attribute, elementsIn, visibleText, type Tree } from './tree.ts'

/** The metadata that a page has of itself, apart from what it shows. */
export function pageMetadata(tree: Tree, linked: LinkedArticle | undefined): PastedMetadata {
  const metas = metasOf(tree)
  const meta = (...names: string[]) => firstFound(names.map((name) => metas.get(name)?.[0]))
  const link = (field: keyof LinkedArticle) => {
    const value = linked?.[field]
    return typeof value === 'string' && value !== '' ? { value, where: `JSON-LD ${field}` } : null
  }
  const publisherName = firstFound([
    link('publisher'),
    meta(
      'og:site_name',
      'citation_journal_title',
      'publisher',
      'dc.publisher',
      'dcterms.publisher',
    ),
    meta('application-name'),
  ])
  const language = languageOf(
    tree,
    link('inLanguage'),
    meta('og:locale', 'content-language', 'language', 'dc.language'),
  )
  const documentTitle = titleElement(tree)
  const title = firstFound([
    link('headline'),
    meta('og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title', 'title'),
    documentTitle,
  ])
  const published = firstFound([
    link('datePublished'),
    meta(
      'article:published_time',
      'og:article:published_time',
      'citation_publication_date',
      'citation_date',
    ),
    meta(
      'dc.date',
      'dcterms.date',
      'dcterms.created',
      'dc.date.issued',
      'dcterms.issued',
      'date',
      'pubdate',
      'publish-date',
      'parsely-pub-date',
      'sailthru.date',
    ),
    itemProperty(tree, 'datePublished'),
  ])
  const modified = firstFound([
    link('dateModified'),
    meta('article:modified_time', 'og:updated_time', 'last-modified', 'dcterms.modified'),
    itemProperty(tree, 'dateModified'),
  ])
  return {
    title: title && { ...title, value: withoutSiteName(title.value, publisherName?.value) },
    subtitle: link('alternativeHeadline'),
    authors: authorsOf(linked, metas, publisherName?.value),
    published: asDate(published, language?.value ?? null),
    modified: asDate(modified, language?.value ?? null),
    language,
    url: addressOf(tree, link('url'), meta('og:url', 'citation_public_url', 'twitter:url')),
    publisherName,
  }
}

/** What the page describes itself as, which may be its standfirst. */
export function descriptionsOf(tree: Tree, linked: LinkedArticle | undefined): string[] {
  const metas = metasOf(tree)
  return [
    linked?.description,
    linked?.alternativeHeadline,
    ...['og:description', 'description', 'twitter:description'].map(
      (name) => metas.get(name)?.[0]?.value,
    ),
  ].flatMap((text) => text || [])
}

function firstFound(found: readonly (Found | null | undefined)[]): Found | null {
  return found.find((one) => one !== null && one !== undefined && one.value !== '') ?? null
}

/** The values of each `<meta>` by its name in lower case. */
function metasOf({ root }: Tree): ReadonlyMap<string, Found[]> {
  const metas = new Map<string, Found[]>()
  for (const element of elementsIn(root)) {
    if (element.tagName !== 'meta') continue
    const [kind, name] = (
      [
        ['property', attribute(element, 'property')],
        ['name', attribute(element, 'name')],
        ['http-equiv', attribute(element, 'httpEquiv')],
      ] as const
    ).find(([, value]) => value !== '') ?? ['name', '']
    const value = attribute(element, 'content').trim()
    if (name === '' || value === '') continue
    const found = { value, where: `<meta ${kind}="${name}">` }
    metas.set(name.toLowerCase(), [...(metas.get(name.toLowerCase()) ?? []), found])
  }
  return metas
}

function titleElement({ root }: Tree): Found | null {
  const element = elementsIn(root).find(({ tagName }) => tagName === 'title')
  const value = element?.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
  return value === undefined || value.trim() === ''
    ? null
    : { value: value.replace(/\s+/g, ' ').trim(), where: '<title>' }
}

/** “La biblioteca abre | La Gaceta” is the title and the name of the site. */
function withoutSiteName(title: string, site: string | undefined): string {
  const parts = /^(.+?)\s+[|–—-]\s+([^|]+)$/.exec(title)
  const [, before = title, after = ''] = parts ?? []
  const isSite = site !== undefined && same(after).includes(same(site)) && same(site) !== ''
  return isSite || (site === undefined && title.includes(' | ')) ? before : title
}

function languageOf({ root }: Tree, ...others: (Found | null)[]): Found | null {
  const html = elementsIn(root).find(({ tagName }) => tagName === 'html')
  const own = html ? attribute(html, 'lang') || attribute(html, 'xmlLang') : ''
  const found = firstFound([own === '' ? null : { value: own, where: '<html lang>' }, ...others])
  const value = found?.value.replace('_', '-').split(/[\s,;]/)[0] ?? ''
  // `es_LA` and the like name no language of an article beyond their first part.
  return found && /^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(value) ? { ...found, value } : null
}

function authorsOf(
  linked: LinkedArticle | undefined,
  metas: ReadonlyMap<string, Found[]>,
  publisher: string | undefined,
): FoundAuthor[] {
  if (linked && linked.authors.length > 0) {
    return linked.authors.map(({ name, parts, isInstitution }) => ({
      value: name,
      where: 'JSON-LD author',
      ...(parts && { parts }),
      ...(isInstitution && { isInstitution }),
    }))
  }
  for (const name of [
    'citation_author',
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
  ]) {
    const found = metas.get(name)?.filter(({ value }) => !/^https?:|@/.test(value)) ?? []
    const isSite = found.length === 1 && same(found[0]?.value ?? '') === same(publisher ?? '')
    if (found.length > 0 && !isSite) {
      return found.flatMap(({ value, where }) => namesOfMeta(value, name, where))
    }
  }
  return []
}

/** “Ruiz López, Ana” is one author in the metadata of libraries and journals, and anywhere “Ruiz, Ana” is. */
function namesOfMeta(value: string, name: string, where: string): FoundAuthor[] {
  const [, family = '', given = ''] = /^([^,;]+), ([^,;]+)$/.exec(value) ?? []
  const isOfLibraries = /^(?:citation_|dc\.|dcterms\.)/.test(name)
  const isOneWord = !given.includes(' ') && !family.includes(' ')
  if (family !== '' && (isOfLibraries || isOneWord) && !isInstitution(given)) {
    return [{ value: `${given} ${family}`, where, parts: { given, family } }]
  }
  return namesIn(value.replace(/^(por|by)\s+/i, '')).map((one) => ({ value: one, where }))
}

function addressOf({ root }: Tree, ...others: (Found | null)[]): Found | null {
  const link = elementsIn(root).find(
    (element) => element.tagName === 'link' && /\bcanonical\b/.test(attribute(element, 'rel')),
  )
  const canonical = link ? attribute(link, 'href') : ''
  return firstFound([
    /^https?:/.test(canonical) ? { value: canonical, where: '<link rel="canonical">' } : null,
    ...others.map((found) => (found && /^https?:/.test(found.value) ? found : null)),
  ])
}

function itemProperty({ body }: Tree, name: string): Found | null {
  const element = elementsIn(body).find((one) => attribute(one, 'itemProp') === name)
  if (!element) return null
  const value =
    attribute(element, 'content') || attribute(element, 'dateTime') || visibleText(element)
  return { value, where: `itemprop="${name}"` }
}

function asDate(found: Found | null, language: string | null): Found | null {
  const date = found && datesIn(found.value, language)[0]?.date
  return found && date ? { ...found, value: date } : null
}

import type { Element } from 'hast'
import { elementsIn, parseHtml, visibleText, type Tree } from './tree.ts'

/** An author by name, with its parts if the data have them. */
export interface LinkedAuthor {
  name: string
  parts?: { given: string; family: string }
  isInstitution: boolean
}

/** What the structured data of a page say of its article. */
export interface LinkedArticle {
  headline: string
  alternativeHeadline: string
  description: string
  authors: LinkedAuthor[]
  datePublished: string
  dateModified: string
  inLanguage: string
  url: string
  publisher: string
  articleBody: string
}

type Fields = Record<string, unknown>

/** The article in the JSON-LD of a page, or `undefined`. */
export function articleInJsonLd(tree: Tree): LinkedArticle | undefined {
  const nodes = elementsIn(tree.root).filter(isJsonLd).flatMap(parse).flatMap(nodesIn)
  const byId = new Map(nodes.map((node) => [text(node['@id']), node]))
  const whole = (value: unknown) => {
    const id = isFields(value) ? text(value['@id']) : ''
    return id === '' ? value : (byId.get(id) ?? value)
  }
  const article = nodes.find(isArticle)
  if (!article) return undefined
  const page = nodes.find((node) => typesOf(node).includes('WebPage'))
  return {
    headline: text(article['headline']) || text(article['name']),
    alternativeHeadline: text(article['alternativeHeadline']),
    description: text(article['description']),
    authors: listOf(article['author'] ?? article['creator'])
      .map((author) => authorOf(whole(author)))
      .filter(({ name }) => name !== ''),
    datePublished: text(article['datePublished']) || text(page?.['datePublished']),
    dateModified: text(article['dateModified']),
    inLanguage: text(article['inLanguage']) || text(page?.['inLanguage']),
    url: addressOf(article['mainEntityOfPage']) || addressOf(article['url']),
    publisher: nameOf(whole(listOf(article['publisher'])[0])),
    articleBody: text(article['articleBody']),
  }
}

function isJsonLd({ tagName, properties }: Element): boolean {
  return tagName === 'script' && properties['type'] === 'application/ld+json'
}

function parse(script: Element): unknown[] {
  const source = script.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  // Sites print line breaks within strings, and comments around it all.
  const mended = source
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '')
    .replace(/[\u0000-\u001F]+/g, ' ')
    .replace(/;\s*$/, '')
  try {
    return [JSON.parse(mended) as unknown]
  } catch {
    return []
  }
}

function nodesIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (!isFields(value)) return []
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'author', 'publisher']
  return [value, ...inner.flatMap((key) => nodesIn(value[key]))]
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(node: Fields): string[] {
  return listOf(node['@type']).map(text)
}

function isArticle(node: Fields): boolean {
  const isOne = typesOf(node).some((type) => /(Article|BlogPosting|Report|Review)$/.test(type))
  return isOne && (text(node['headline']) !== '' || text(node['name']) !== '')
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? (value as unknown[]) : [value]
}

function nameOf(value: unknown): string {
  return isFields(value) ? listOf(value['name']).map(text).join(', ') : text(value)
}

function authorOf(value: unknown): LinkedAuthor {
  const node = isFields(value) ? value : {}
  const [given, family] = [text(node['givenName']), text(node['familyName'])]
  return {
    name: nameOf(value) || [given, family].filter(Boolean).join(' '),
    ...(given !== '' && family !== '' && { parts: { given, family } }),
    isInstitution: typesOf(node).some((type) => /Organization$/.test(type)),
  }
}

function addressOf(value: unknown): string {
  const address = isFields(value) ? text(value['@id']) || text(value['url']) : text(value)
  return /^https?:/.test(address) ? address : ''
}

/** A string of the data as words: sites escape it for HTML once too often. */
function text(value: unknown): string {
  if (typeof value !== 'string') return ''
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(value)) return value.trim()
  return visibleText(parseHtml(value).root)
}

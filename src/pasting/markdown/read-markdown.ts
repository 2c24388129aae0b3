// Markdown becomes HTML, which one reader then reads: the pages of sites use the same forms.
import { micromark } from 'micromark'
// Tables, footnotes and struck words, as GitHub and most editors write them.
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { parse } from 'yaml'
import { datesIn } from '../../text/read-date.ts'
import type { Draft } from '../draft.ts'
import { readHtml } from '../html/read-html.ts'
import type { Found, PastedMetadata } from '../pasted-article.ts'

/** True for a text that is written in Markdown, by more than one of its signs. */
export function looksLikeMarkdown(text: string): boolean {
  if (/^---\r?\n(?:(?:[\w-]+:.*|[ \t].*)?\r?\n)+---\r?\n/.test(text)) return true
  const signs = [
    /^#{1,6} \S/m,
    /^(?:=|-){4,}$/m,
    /\[[^[\]\n]+\]\((?:https?:|\/|#)[^)\n]*\)/,
    /\*\*[^*\n]+\*\*|__[^_\n]+__/,
    /(?<![*\w])\*[^\s*][^*\n]*\*(?![*\w])|(?<![_\w])_[^\s_][^_\n]*_(?![_\w])/,
    /^\[[^\]\n]+\]:\s+\S+/m,
    /\[\^[^[\]\n]+\]/,
    /^> \S/m,
    /^\|.+\|\s*\n\|[\s:|-]+\|\s*$/m,
    /^!\[[^\]]*\]\(/m,
  ]
  const found = signs.filter((sign) => sign.test(text)).length
  return found >= 2 || (found === 1 && /^#{1,3} \S/.test(text.trimStart()))
}

/** Read a text in Markdown with its front matter, if it has any. */
export function readMarkdown(text: string): Draft {
  const source = text.replace(/\r\n?/g, '\n')
  const { fields, body } = splitFields(source)
  const html = micromark(body, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml({ label: ' ' })],
  })
  const draft = readHtml(html, { format: 'a text in Markdown', isDocument: true })
  draft.metadata = metadataOf(fields)
  return draft
}

function splitFields(text: string): { fields: Map<string, unknown>; body: string } {
  const match = /^---\n([^]*?)\n---(?:\n|$)/.exec(text)
  if (!match) return { fields: new Map(), body: text }
  try {
    const data: unknown = parse(match[1] ?? '')
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
      const entries = Object.entries(data).map(
        ([key, value]) => [key.toLowerCase(), value as unknown] as const,
      )
      return { fields: new Map(entries), body: text.slice(match[0].length) }
    }
  } catch {
    // Lines of dashes that are no front matter are rules.
  }
  return { fields: new Map(), body: text }
}

function metadataOf(fields: ReadonlyMap<string, unknown>): PastedMetadata {
  const field = (...names: string[]): Found | null => {
    for (const name of names) {
      const value = textOf(fields.get(name))
      if (value !== '') return { value, where: `front matter \`${name}\`` }
    }
    return null
  }
  const language = field('lang', 'language', 'idioma')
  const date = (found: Found | null): Found | null => {
    const value = found && datesIn(found.value, language?.value ?? null)[0]?.date
    return found && value ? { ...found, value } : null
  }
  return {
    title: field('title', 'titulo', 'título'),
    subtitle: field('subtitle', 'subtitulo', 'subtítulo'),
    authors: ['author', 'authors', 'autor', 'autores', 'autora'].flatMap((name) =>
      listOf(fields.get(name)).map((value) => ({ value, where: `front matter \`${name}\`` })),
    ),
    published: date(field('date', 'published', 'fecha', 'pubdate', 'datepublished')),
    modified: date(field('updated', 'modified', 'lastmod', 'actualizado')),
    language,
    url: field('url', 'canonical', 'canonical_url', 'source', 'link', 'original_url'),
    publisherName: field('publisher', 'site', 'medio', 'publication', 'sitename'),
  }
}

function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap(listOf)
  const text = textOf(value)
  return text === '' ? [] : text.split(/\s*[;,]\s*|\s+y\s+/)
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name)
  return typeof value === 'string' ? value.trim() : ''
}

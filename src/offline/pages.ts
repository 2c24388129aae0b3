import { siteName } from '../edition/about.ts'
import { otherFiles, textId } from '../edition/paths.ts'
import { offline as words } from '../edition/words/offline.ts'
import { formatDate } from '../text/format-date.ts'
import { withBase } from '../text/with-base.ts'

/*
 * What the worker reads in the HTML of our pages, and what it writes into it: a page needs no script
 * to say that it is a copy.
 */

/** The files that a page loads, by their paths below the folder of the site. */
export function filesNamedIn(html: string, base: string): string[] {
  const named = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => address.startsWith(`${base}_astro/`))
    .map((address) => address.slice(base.length))
  return [...new Set(named)]
}

/**
 * True if a page was built with certain files: every file that it loads is one of them. A page of
 * somebody else's, or of another build, is not.
 */
export function isBuiltWith(html: string, files: Readonly<Record<string, string>>, base: string) {
  const named = filesNamedIn(html, base)
  return named.length > 0 && named.every((file) => file in files)
}

/** True of the page of an article, whose passages are copied from a file beside it. */
export function isArticle(html: string): boolean {
  return html.includes(` id="${textId}"`)
}

/** Why a reader sees the copy of a page. */
export type Reason = 'no network' | 'no answer'

/** The copy of a page, which says that it is one, and of what day. */
export function withNotice(
  html: string,
  { day, reason, style, base }: { day: string; reason: Reason; style: string; base: string },
): string {
  const say = reason === 'no network' ? words.copy : words.copyOfSilent
  const link = `<a href="${withBase(base, otherFiles.offline)}">${words.whatIsKept}</a>`
  const notice = `<p class="copy-notice label" role="status">${say(formatDate(day))} ${link}</p>`
  return html
    .replace('</head>', (end) => `<link rel="stylesheet" href="${style}">${end}`)
    .replace(/<header\b/, (header) => notice + header)
}

/** The page on what is kept, as the answer for a page that is not. */
export function asNotKept(html: string, path: string): string {
  const { title, lead, retry } = words.notKept
  const link = `<a href="${escaped(path)}">${retry}</a>`
  return html
    .replace(/(<title>)[^<]*/, (_, tag: string) => `${tag}${title} · ${siteName}`)
    .replace(/(<h1[^>]*>)[^<]*/, (_, tag: string) => tag + title)
    .replace(/(<p class="lead[^>]*>)[^<]*/, (_, tag: string) => `${tag}${lead} ${link}.`)
}

/** A page of which there is a copy. */
export interface KeptPage {
  /** From the root of the host. */
  path: string
  /** As the page has it, so that it needs no escaping. */
  title: string
  day: string
}

/** The page on what is kept, with the pages that are. */
export function withList(html: string, kept: readonly KeptPage[]): string {
  if (kept.length === 0) return html
  const items = kept.map(
    ({ path, title, day }) =>
      `<li><a href="${escaped(path)}">${title}</a>, ${words.keptOn(formatDate(day))}</li>`,
  )
  return html.replace(
    /(<ul[^>]*\sdata-kept-pages[^>]*>)[\s\S]*?(?=<\/ul>)/,
    (_, list: string) => list + items.join(''),
  )
}

/** The title of a page, without the name of the site. */
export function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)/.exec(html) ?? []
  return title.replace(` · ${siteName}`, '')
}

function escaped(path: string): string {
  return path.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

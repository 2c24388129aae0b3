import path from 'node:path'
import { decodePaste } from './decode-paste.ts'
import type { Draft } from './draft.ts'
import { finish, metadataOf } from './finish.ts'
import { readHtml } from './html/read-html.ts'
import { unpackMail } from './mail/unpack-mail.ts'
import { looksLikeMarkdown, readMarkdown } from './markdown/read-markdown.ts'
import { readZip } from './office/read-zip.ts'
import { plainBlocks } from './plain/plain-blocks.ts'
import type { PastedArticle, PastedMetadata, RefusedPaste } from './pasted-article.ts'
import { noMetadata } from './draft.ts'
import { recogniseFormat } from './recognise-format.ts'

/**
 * Read what an editor has of an article: a saved page, a selection of a browser, a file of Word or
 * Google Docs, Markdown, plain text, a text from a PDF. The words are the publisher's to the
 * character, in NFC; what was left out and what is doubtful is said.
 *
 * @param fileName the name of the file, whose ending may tell its format, or `null` for a clipboard
 */
export async function readPaste(
  bytes: Uint8Array,
  fileName: string | null,
): Promise<PastedArticle | RefusedPaste> {
  const draft = await draftFrom(bytes, fileName)
  return 'kind' in draft ? draft : finish(draft)
}

/** What a document says of itself, though it may have no text that can be read as an article. */
export async function readMetadata(
  bytes: Uint8Array,
  fileName: string | null,
): Promise<PastedMetadata | RefusedPaste> {
  const draft = await draftFrom(bytes, fileName)
  return 'kind' in draft ? draft : metadataOf(draft)
}

async function draftFrom(
  bytes: Uint8Array,
  fileName: string | null,
): Promise<Draft | RefusedPaste> {
  const format = recogniseFormat(bytes)
  if (typeof format !== 'string') return format
  return format === 'zip' ? readZip(bytes) : readText(bytes, fileName)
}

function readText(bytes: Uint8Array, fileName: string | null): Draft {
  const { text, doubts } = decodePaste(bytes)
  const draft = draftOf(text, path.extname(fileName ?? '').toLowerCase())
  draft.doubts.unshift(...doubts)
  return draft
}

function draftOf(text: string, ending: string): Draft {
  const mail = unpackMail(text)
  if (mail) {
    const draft = draftOf(mail.text, mail.isHtml ? '.html' : '.txt')
    if (mail.url !== null) draft.metadata.url ??= { value: mail.url, where: 'the saved page' }
    draft.dropped.unshift(...mail.dropped)
    return draft
  }
  if (['.html', '.htm', '.xhtml'].includes(ending) || looksLikeHtml(text)) {
    return readHtml(text, kindOfHtml(text))
  }
  if (['.md', '.mdx', '.markdown'].includes(ending) || looksLikeMarkdown(text)) {
    return readMarkdown(text)
  }
  return { format: 'plain text', metadata: noMetadata(), ...plainBlocks(text) }
}

function looksLikeHtml(text: string): boolean {
  const start = text.trimStart().slice(0, 2000)
  if (/^(?:<!doctype html|<html|<\?xml|<meta |<!--|Version:\d[^]*StartHTML:)/i.test(start))
    return true
  return (
    /^<[a-z]/i.test(start) && /<\/(?:p|div|h[1-6]|span|article|section|ul|table|b)>/i.test(text)
  )
}

/** A page of a site, or a document that a program has saved. */
function kindOfHtml(text: string) {
  // An editor of a site pastes from documents, and their marks stay in its pages.
  const isPage = /<meta[^<>]+og:|application\/ld\+json|<nav\b|<article\b/i.test(text)
  if (isPage) return { format: 'a web page', isDocument: false }
  const isGoogle =
    /docs-internal-guid-|\blst-kix_|\bdoc-content\b/.test(text) ||
    /<style[^<>]*>[^<]*?\.c\d+\{/.test(text)
  if (isGoogle) return { format: 'a document of Google Docs', isDocument: true }
  const isOffice =
    /<meta[^<>]+(?:LibreOffice|OpenOffice|Microsoft Word|Cocoa HTML Writer|Pages)|urn:schemas-microsoft-com:office|\bMsoNormal\b/i.test(
      text,
    )
  if (isOffice) return { format: 'a document saved as HTML', isDocument: true }
  return { format: 'a web page', isDocument: false }
}

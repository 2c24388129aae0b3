import type { Dropped } from '../pasted-article.ts'

/** The text in a mail, or in a page that Chrome saved as one file (MHTML). */
export interface UnpackedMail {
  text: string
  isHtml: boolean
  /** The address of the page that was saved. */
  url: string | null
  dropped: Dropped[]
}

/** A part of a mail, with its headers in lower case. */
interface Part {
  headers: ReadonlyMap<string, string>
  body: string
}

/** Unpack a mail (`.eml`) or a page in one file (`.mhtml`), or `undefined` for any other text. */
export function unpackMail(source: string): UnpackedMail | undefined {
  if (!/^(?:[A-Z][\w-]*: .*\r?\n(?:[ \t].*\r?\n)*){2,}/.test(source)) return undefined
  const mail = partOf(source)
  if (!mail.headers.has('mime-version') && !mail.headers.has('content-type')) return undefined
  const parts = partsOf(mail)
  const html = parts.find(({ headers }) => typeOf(headers) === 'text/html')
  const chosen = html ?? parts.find(({ headers }) => typeOf(headers).startsWith('text/'))
  if (!chosen) return undefined
  const url =
    mail.headers.get('snapshot-content-location') ?? chosen.headers.get('content-location') ?? ''
  const told = ['from', 'to', 'subject', 'date'].flatMap((name) => {
    const value = mail.headers.get(name)
    return value === undefined ? [] : [`${name}: ${value}`]
  })
  return {
    text: decodeBody(chosen),
    isHtml: chosen === html,
    url: /^https?:/.test(url) ? url : null,
    dropped: told.length === 0 ? [] : [{ as: 'mail header', text: told.join('; ') }],
  }
}

function partOf(source: string): Part {
  const end = /\r?\n\r?\n/.exec(source)
  const head = end ? source.slice(0, end.index) : source
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name !== '') headers.set(name.toLowerCase(), value)
  }
  return { headers, body: end ? source.slice(end.index + end[0].length) : '' }
}

function partsOf(part: Part): Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(part.headers.get('content-type') ?? '')?.[1]
  if (boundary === undefined) return [part]
  return part.body
    .split(`--${boundary}`)
    .slice(1)
    .filter((inner) => !inner.startsWith('--'))
    .map((inner) => partOf(inner.replace(/^\r?\n/, '')))
    .flatMap(partsOf)
}

function typeOf(headers: ReadonlyMap<string, string>): string {
  return (headers.get('content-type') ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? ''
}

function decodeBody({ headers, body }: Part): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase().trim()
  const charset = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8'
  if (encoding === 'base64') return decode(Buffer.from(body, 'base64'), charset)
  if (encoding !== 'quoted-printable') return body
  const joined = body.replace(/=\r?\n/g, '')
  const bytes = [...joined.matchAll(/=([\dA-F]{2})|([^])/gi)].flatMap(([, code, character = '']) =>
    code === undefined ? [...Buffer.from(character)] : [parseInt(code, 16)],
  )
  return decode(Uint8Array.from(bytes), charset)
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

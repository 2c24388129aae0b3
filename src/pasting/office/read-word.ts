import { strFromU8, type Unzipped } from 'fflate'
// Reads .docx by its styles, with lists, tables and footnotes; has no install script.
import mammoth from 'mammoth'
import type { Draft, DraftDoubt } from '../draft.ts'
import { readHtml, typistDoubt } from '../html/read-html.ts'

/** What styles of Word are beside those that mammoth knows. */
const styleMap = [
  ...['Title', 'Título', 'Titulo'].map((name) => `p[style-name='${name}'] => h1.paste-title:fresh`),
  ...['Subtitle', 'Subtítulo'].map((name) => `p[style-name='${name}'] => p.subtitle:fresh`),
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations', 'Cita', 'Cita destacada'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...['Caption', 'caption', 'Descripción', 'Epígrafe', 'Illustration', 'Figure', 'Table'].map(
    (name) => `p[style-name='${name}'] => p.caption:fresh`,
  ),
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Título ${level}'] => h${level}:fresh`),
  "p[style-name='Preformatted Text'] => pre:separator('\\n')",
  'strike => s',
]

/** Read a Word file. */
export async function readWord(bytes: Uint8Array, files: Unzipped): Promise<Draft> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap,
      // An image is named, not copied.
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: 'image' })),
    },
  )
  const draft = readHtml(value, { format: 'a Word file', isDocument: true })
  draft.doubts.push(...doubtsOfWord(files))
  const properties = textOf(files, 'docProps/core.xml')
  const title = property(properties, 'dc:title')
  if (title !== '') draft.metadata.title = { value: title, where: 'the properties of the file' }
  const language = property(properties, 'dc:language')
  if (language !== '')
    draft.metadata.language = { value: language, where: 'the properties of the file' }
  const creator = property(properties, 'dc:creator')
  if (creator !== '') draft.doubts.push(typistDoubt(creator))
  return draft
}

function doubtsOfWord(files: Unzipped): DraftDoubt[] {
  const document = textOf(files, 'word/document.xml')
  const doubts: DraftDoubt[] = []
  const inserted = textsIn(document, 'w:ins', 'w:t')
  const deleted = textsIn(document, 'w:del', 'w:delText')
  const moved = textsIn(document, 'w:moveTo', 'w:t')
  const changes = [
    ['inserted', inserted, 'kept'],
    ['deleted', deleted, 'left out'],
    ['moved', moved, 'kept in their new place'],
  ] as const
  for (const [what, words, outcome] of changes) {
    if (words.length === 0) continue
    doubts.push({
      kind: 'tracked-changes',
      words: words.join(' … '),
      message: `Words were ${what} with tracked changes; they were ${outcome}. Accept or reject the changes in Word, if that is not what was published.`,
    })
  }
  const comments = [
    ...textOf(files, 'word/comments.xml').matchAll(/<w:comment [^]*?<\/w:comment>/g),
  ]
  if (comments.length > 0) {
    doubts.push({
      kind: 'comments',
      words: comments.map(([comment]) => textsIn(comment, 'w:comment', 'w:t').join('')).join(' … '),
      message: 'The file has comments, which were left out.',
    })
  }
  return doubts
}

/** The texts within each element of a name. */
function textsIn(xml: string, outer: string, inner: string): string[] {
  const elements = xml.matchAll(new RegExp(`<${outer}(?: [^>]*)?>([^]*?)</${outer}>`, 'g'))
  return [...elements].flatMap(([, content = '']) => {
    const texts = content.matchAll(new RegExp(`<${inner}(?: [^>]*)?>([^<]*)</${inner}>`, 'g'))
    const joined = [...texts].map(([, text = '']) => unescape(text)).join('')
    return joined === '' ? [] : [joined]
  })
}

function property(xml: string, name: string): string {
  return unescape(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1] ?? '').trim()
}

function unescape(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

function textOf(files: Unzipped, name: string): string {
  const bytes = files[name]
  return bytes ? strFromU8(bytes) : ''
}

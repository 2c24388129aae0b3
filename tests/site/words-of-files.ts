import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { elementsIn, pagesIn, savedPagesIn, textIn } from './pages.ts'

/** The words of every file of the site, by its name: of archives those inside, of pages as they show. */
export function wordsOfFiles(dist: string): Map<string, string> {
  const texts = new Map<string, string>()
  const add = (name: string, bytes: Uint8Array) => {
    if (/\.(zip|epub)$/.test(name)) {
      for (const [inner, content] of Object.entries(unzipSync(bytes)))
        add(`${name}/${inner}`, content)
    } else if (!/\.(png|woff2|br)$/.test(name)) {
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
      texts.set(name, readable(strFromU8(isPacked ? gunzipSync(bytes) : bytes, isPacked)))
    }
  }
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (path.extname(file) !== '') add(file, readFileSync(path.join(dist, file)))
  }
  for (const { file, document } of [...pagesIn(dist), ...savedPagesIn(dist)]) {
    const attributes = elementsIn(document).flatMap(({ attrs }) => attrs.map(({ value }) => value))
    texts.set(`${file} as shown`, readable([textIn(document), ...attributes].join('\n')))
  }
  return texts
}

export function readable(text: string): string {
  return text
    .replaceAll(/(%[0-9A-F]{2})+/g, (escaped) => {
      try {
        return decodeURIComponent(escaped)
      } catch {
        return escaped
      }
    })
    .replaceAll(/\s+/g, ' ')
}

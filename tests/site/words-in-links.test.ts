import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import sharp from 'sharp'
import { describe, expect, inject, test } from 'vitest'
import type { PassagesFile } from '../../src/exports/passages-json.ts'
import { requireCorpus } from '../../src/reading/require-corpus.ts'
import { inventedEdition } from '../an-edition.ts'
import { betweenBlocks, directivesIn, resolveDirective } from '../resolve-directive.ts'
import { startWholeBrowser } from './browser.ts'
import { attribute, pagesIn } from './pages.ts'
import { serve } from './serve.ts'

/* Links that lead to words, and not to the same words elsewhere. */

const root = inject('sites').root
const pages = pagesIn(root)
const { articles } = await requireCorpus(inventedEdition)

const passagesOf = (id: string) =>
  JSON.parse(readFileSync(path.join(root, `articulos/${id}/pasajes.json`), 'utf8')) as PassagesFile

/** Every directive to words of our page, with the anchor of the words and the words. */
function directivesOf({ paragraphs, claims, quotes }: PassagesFile) {
  const anchorIn = (url: string) => decodeURIComponent(url.split('#')[1]!)
  return [
    ...paragraphs.map(({ url, text, directive }) => ({ anchor: anchorIn(url), text, directive })),
    ...claims.map(({ articleUrl, text, directive }) => ({
      anchor: anchorIn(articleUrl),
      text,
      directive,
    })),
    ...quotes.flatMap(({ articleUrl, fragments, directives }) =>
      fragments.map((text, index) => ({
        anchor: anchorIn(articleUrl) + (index === 0 ? '' : `-${index + 1}`),
        text,
        directive: directives[index]!,
      })),
    ),
  ]
}

describe.each(articles.map(({ id }) => id))('%s', (id) => {
  const page = pages.find(({ path }) => path === `/articulos/${id}/`)!
  const file = passagesOf(id)

  test('every copied link leads a browser to its own words in our page', () => {
    const { text, places } = asSearched(page.document)
    const links = directivesOf(file)
    expect(links.length).toBeGreaterThan(4)
    for (const { anchor, text: words, directive } of links) {
      // A subhead that is the title of its section stands in the list of them, too.
      if (directive === null) {
        expect(file.sections.some(({ title }) => title.includes(words))).toBe(true)
        continue
      }
      const found = resolveDirective(text, directive)
      const place = places.get(anchor)!
      expect(found, `${anchor}: ${directive}`).toBeDefined()
      expect(lettersIn(text.slice(found!.start, found!.end)), anchor).toBe(
        lettersIn(words.replace(footnoteSign, '')),
      )
      expect(found!.start, anchor).toBeGreaterThanOrEqual(place.start)
      expect(found!.end, anchor).toBeLessThanOrEqual(place.end)
    }
  })

  test('every link to the page of the publisher leads to its own words there', () => {
    const { title, titleStatus, paragraphs, claims, quotes } = articles.find(
      (article) => article.id === id,
    )!
    const original = readFileSync(path.join(root, `articulos/${id}/original.txt`), 'utf8')
    const heading = titleStatus === 'printed' ? title + betweenBlocks : ''
    const text = heading + original.replaceAll(/[\n\t]/g, betweenBlocks)
    const points = Array.from(original)
    /** Where the words stand: the file counts code points. */
    const at = (start: number) => heading.length + points.slice(0, start).join('').length

    const links = [
      ...paragraphs.map(({ number, startInOriginal, text }) => ({
        url: file.paragraphs.find((one) => one.number === number)!.publisherUrl,
        // A link to a footnote leaves its sign out: each page has one of its own.
        places: [
          {
            start: at(startInOriginal) + (footnoteSign.exec(text)?.[0].length ?? 0),
            words: text.replace(footnoteSign, ''),
          },
        ],
      })),
      ...claims.map(({ id, passage }) => ({
        url: file.claims.find((one) => one.id === id)!.publisherUrl,
        places: [{ start: at(passage.startInOriginal), words: passage.text }],
      })),
      ...quotes.map(({ id, fragments }) => ({
        url: file.quotes.find((one) => one.id === id)!.publisherUrl,
        places: fragments.map(({ startInOriginal, text }) => ({
          start: at(startInOriginal),
          words: text,
        })),
      })),
    ]
    for (const { url, places } of links) {
      const found = directivesIn(url ?? '').map((directive) => resolveDirective(text, directive))
      expect(found, url ?? '').toEqual(
        places.map(({ start, words }) => ({ start, end: start + words.length })),
      )
    }
  })
})

test('a browser marks words that stand in the title and twice in one paragraph where they are meant', async () => {
  const { claims } = passagesOf('agua-de-la-ribera')
  const { directive } = claims.find(({ id }) => id === 'ribera-verano')!
  const browser = await startWholeBrowser()
  const served = await serve(root)
  try {
    const context = await browser.newContext({
      bypassCSP: true,
      viewport: { width: 800, height: 700 },
    })
    const page = await context.newPage()
    await page.goto(`${served.url}articulos/agua-de-la-ribera/#p-1:~:${directive}`)
    await page.addStyleTag({ content: '::target-text { background: #f0f; color: #f0f }' })
    const marked = await page
      .evaluate(() => new Promise(requestAnimationFrame))
      .then(() => page.screenshot())
    const boxes = await page
      .locator('#afirmacion-ribera-verano')
      .evaluate((mark) => [...mark.getClientRects()].map(({ top, bottom }) => ({ top, bottom })))
    const { data, info } = await sharp(marked)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const rows = Array.from({ length: info.height }, (_, row) => row).filter((row) => {
      const start = row * info.width * 3
      for (let at = start; at < start + info.width * 3; at += 3) {
        if (data[at]! > 250 && data[at + 1]! < 5 && data[at + 2]! > 250) return true
      }
      return false
    })
    expect(rows.length).toBeGreaterThan(5)
    const isInMark = (row: number) =>
      boxes.some(({ top, bottom }) => row >= top - 2 && row <= bottom + 2)
    expect(rows.filter((row) => !isInMark(row))).toEqual([])
  } finally {
    await browser.close()
    served.close()
  }
})

/** At the beginning of a footnote. */
const footnoteSign = /^\[[^\]\s]{1,3}\] /

/** Words without what each page sets in its own way: breaks, and the signs of footnotes. */
function lettersIn(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** Elements that stand in the lines of the text around them. */
const inLine = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)
/** What shows nothing, or stands for no words. */
const skipped = new Set('head script style template svg noscript'.split(' '))

/** The text of a page as a browser searches it, and where its elements with an id stand in it. */
function asSearched(document: Tree.Document) {
  let text = ''
  const places = new Map<string, { start: number; end: number }>()
  const separate = () => {
    text = text.trimEnd()
    if (!text.endsWith(betweenBlocks)) text += betweenBlocks
  }
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#text') {
      const words = (node as Tree.TextNode).value.replace(/[ \n\t]+/g, ' ')
      text += /[ \u2029]$/.test(text) ? words.trimStart() : words
      return
    }
    if (!('childNodes' in node)) return
    if (!('tagName' in node)) {
      node.childNodes.forEach(visit)
      return
    }
    const classes = (attribute(node, 'class') ?? '').split(' ')
    if (skipped.has(node.tagName) || classes.includes('correction-said')) return
    // In boxes of their own, out of the line in which they stand.
    const isApart = classes.includes('visually-hidden') || classes.includes('paragraph-link')
    const isBlock = !inLine.has(node.tagName) || isApart
    if (isBlock) separate()
    const start = text.length
    node.childNodes.forEach(visit)
    const id = attribute(node, 'id')
    if (id !== undefined) places.set(id, { start, end: text.length })
    if (isBlock) separate()
  }
  visit(document)
  return { text, places }
}

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** A page of a built site. */
export interface Page {
  /** Its path from the root of the site: `/temas/agua/`. */
  path: string
  file: string
  html: string
  document: Tree.Document
}

/** Every HTML page of a site, by its path. */
export function pagesIn(folder: string): Page[] {
  return htmlFilesIn(folder, (file) => !isSaved(file))
}

/** Every article of a site as a page that readers keep: a file without a site around it. */
export function savedPagesIn(folder: string): Page[] {
  return htmlFilesIn(folder, isSaved)
}

/** `articulos/<id>/<id>.html` */
function isSaved(file: string): boolean {
  return /([^/\\]+)[/\\]\1\.html$/.test(file)
}

function htmlFilesIn(folder: string, accepts: (file: string) => boolean): Page[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && accepts(file))
    .toSorted()
    .map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8')
      const url = `/${file
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`
      return { path: url, file: path.join(folder, file), html, document: parse(html) }
    })
}

/** The elements below a node that a test accepts, in the order of the document. */
export function elementsIn(
  node: Tree.Node,
  accepts: (element: Tree.Element) => boolean = () => true,
): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes : []
  const own = 'tagName' in node && accepts(node) ? [node] : []
  return [...own, ...children.flatMap((child) => elementsIn(child, accepts))]
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** The text below a node; elements that a test skips are left out with all they hold. */
export function textIn(
  node: Tree.Node,
  skips: (element: Tree.Element) => boolean = () => false,
): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value
  if ('tagName' in node && skips(node)) return ''
  return 'childNodes' in node ? node.childNodes.map((child) => textIn(child, skips)).join('') : ''
}

import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** The titles that a page gives itself: of its window, for who shares it, and its first heading. */
export function titlesOfPage(html: string): string[] {
  const titles: string[] = []
  const add = (words: string) => {
    const title = words.replaceAll(/\s+/gu, ' ').trim()
    if (title !== '' && !titles.includes(title)) titles.push(title)
  }
  const read = (node: Nodes): void => {
    if (node.type === 'element') {
      const { tagName, properties } = node
      const { property, name, content } = properties
      const isShared = tagName === 'meta' && (property === 'og:title' || name === 'twitter:title')
      if (isShared && typeof content === 'string') add(content)
      else if (tagName === 'title' || tagName === 'h1') add(wordsOf(node))
      // A picture has a title of its own.
      if (tagName === 'svg') return
    }
    if ('children' in node) node.children.forEach(read)
  }
  read(fromHtml(html))
  return titles
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

import { unified } from '@astrojs/markdown-remark'
import { rehypeBasePath } from './rehype-base-path.ts'
import { rehypeJoinLines } from './rehype-join-lines.ts'
import { remarkArticle } from './remark-article.ts'
import { remarkTablesAndFootnotes } from './remark-tables-and-footnotes.ts'
import { remarkTheme } from './remark-theme.ts'

/**
 * How Astro turns content files into HTML.
 *
 * `smartypants` would curl the publisher's quotation marks, and GFM would make links of
 * addresses that the publisher printed as words: both are off.
 *
 * @param base the folder that the site is served from
 */
export function markdownProcessor(base: string) {
  return unified({
    smartypants: false,
    gfm: false,
    remarkPlugins: [remarkTablesAndFootnotes, remarkArticle, remarkTheme],
    rehypePlugins: [[rehypeBasePath, { base }], rehypeJoinLines],
  })
}

import type { ParsedContent } from '../corpus/parsed-content.ts'
import { publishedPaths } from '../addresses/published-paths.ts'
import { pages, pathOf } from '../edition/paths.ts'
import { suggest } from '../text/nearest.ts'
import type { Check } from './check.ts'

/** A link leads to a page: on the web, or of the site with an anchor that will be there. */
export const brokenLink: Check = {
  rule: 'broken-link',
  run: (content) => {
    const targets = publishedPaths(content)
    const unreadable = pagesOfUnreadableArticles(content)
    return linksIn(content)
      .filter(({ href }) => !isOnTheWeb(href) && !isThere(href, targets))
      .filter(({ href }) => !unreadable.some((page) => href.startsWith(`${page}#`)))
      .map(({ href, filePath, position }) => ({
        filePath,
        position,
        ...describeLink(href, targets),
      }))
  },
}

function linksIn({ claims, themes, followUps }: ParsedContent) {
  return [...claims, ...themes, ...followUps].flatMap(({ filePath, references }) =>
    references.links.map((link) => ({ ...link, filePath })),
  )
}

/** Pages whose anchors cannot be known until the article is put right. */
function pagesOfUnreadableArticles({ ids, texts }: ParsedContent): string[] {
  return [...ids.articles]
    .filter((id) => !texts.some((text) => text.id === id))
    .map((id) => pathOf('article', id))
}

/**
 * Anchors of the pages of which there is one are in their templates, out of sight here: the
 * tests of the built site follow them. What is asked of a page does not change its address.
 */
function isThere(href: string, targets: ReadonlySet<string>): boolean {
  const target = href.replace(/\?[^#]*/, '')
  const [page = ''] = target.split('#')
  const isTemplate = Object.values<string>(pages).includes(page) && page !== pages.sources
  return targets.has(target) || isTemplate
}

function isOnTheWeb(href: string): boolean {
  return /^https?:\/\/[^/]/i.test(href)
}

function describeLink(href: string, targets: ReadonlySet<string>) {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) {
    return {
      message: `The link \`${href}\` is not the address of a page.`,
      hint: 'Link to an address that begins with `https://`, or to a page of the site.',
    }
  }
  return { message: `The link \`${href}\` leads nowhere.`, hint: hintFor(href, targets) }
}

function hintFor(href: string, targets: ReadonlySet<string>): string {
  if (!href.startsWith('/')) return 'Write it from the root of the site: `/temas/granite/`.'
  const withSlash = href.replace(/\/?(#.*)?$/, '/$1')
  if (targets.has(withSlash)) return `Paths end in a slash: \`${withSlash}\`.`
  return suggest(href, targets, 'Link to a page of the site, such as `/temas/granite/`.')
}

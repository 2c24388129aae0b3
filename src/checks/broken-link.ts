import type { ParsedContent } from '../corpus/parsed-content.ts'
import { indexAnchors } from '../addresses/index-anchors.ts'
import { inventoryOf } from '../addresses/inventory.ts'
import { faults } from '../edition/closed-lists.ts'
import { collections, kindOf, kinds, type AddressedKind } from '../edition/kinds.ts'
import { pages, parseAddress, pathOf, pathOfFault, pathOfRule } from '../edition/paths.ts'
import { faultOfAddress, isMailbox } from '../text/is-whole-address.ts'
import { nearest, suggest } from '../text/nearest.ts'
import type { Check } from './check.ts'

/** A link leads to a page: on the web, or to a page, a file or an anchor of the site. */
export const brokenLink: Check = {
  rule: 'broken-link',
  run: (content) => {
    const links = linksIn(content).filter(({ href }) => !isOnTheWeb(href))
    if (links.length === 0) return []
    const listed = inventoryOf(content).map(({ address }) => address)
    const published = new Set([...listed, ...anchorsOfMethod(content), ...indexAnchors(content)])
    return links
      .filter(({ href }) => !isThere(href, published, content))
      .map(({ href, filePath, position }) => ({
        filePath,
        position,
        ...describeLink(
          href,
          filePath,
          published,
          content.about.some((file) => file.filePath === filePath),
        ),
      }))
  },
}

/** A file with links in its text. */
type LinkingEntry = ParsedContent['claims' | 'themes' | 'followUps' | 'about'][number]

/** Every link in the texts of an edition. */
export function linksIn({ claims, themes, followUps, about }: ParsedContent) {
  const linksOf = (entries: readonly LinkingEntry[]) =>
    entries.flatMap(({ filePath, references }) =>
      references.links.map((link) => ({ ...link, filePath })),
    )
  return [
    ...linksOf([...claims, ...themes, ...followUps]),
    // Who makes the edition may be written to.
    ...linksOf(about).filter(({ href }) => !/^mailto:[^@]+@[^@]+$/i.test(href)),
  ]
}

/** What the page of the method has beside its sections. */
function anchorsOfMethod({ method }: ParsedContent): string[] {
  return [
    ...method.flatMap(({ data }) => data.rules.map(({ title }) => pathOfRule(title))),
    ...faults.map(pathOfFault),
  ]
}

/** A query does not change an address. */
function isThere(href: string, published: ReadonlySet<string>, content: ParsedContent): boolean {
  const target = href.replace(/\?[^#]*/, '')
  return published.has(target) || isOfFaultyFile(target, published, content)
}

/** True if the file of the thing is there but says too little: then that is the mistake to report. */
function isOfFaultyFile(
  target: string,
  published: ReadonlySet<string>,
  { ids }: ParsedContent,
): boolean {
  const thing = thingAt(target)
  if (thing === undefined) return false
  return (
    ids[kinds[thing.kind].collection].has(thing.id) && !published.has(pathOf(thing.kind, thing.id))
  )
}

/** The thing to whose page or anchor an address leads, if it is one of a thing. */
export function thingAt(address: string): { kind: AddressedKind; id: string } | undefined {
  const { kind, id, anchored } = parseAddress(address)
  const named = id ?? (anchored && 'id' in anchored ? anchored.id : undefined)
  return kind === undefined || named === undefined ? undefined : { kind, id: named }
}

function isOnTheWeb(href: string): boolean {
  return /^https?:\/\/[^/]/i.test(href) && faultOfAddress(href) === undefined
}

function describeLink(
  href: string,
  filePath: string,
  published: ReadonlySet<string>,
  isAbout: boolean,
) {
  const fault = faultOfAddress(href)
  if (fault !== undefined) {
    const message = `The link \`${href}\` is not the address of a page: ${fault}.`
    return { message, hint: 'Correct the address.' }
  }
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) {
    return {
      message: `The link \`${href}\` is not the address of a page.`,
      hint: 'Link to an address that begins with `https://`, or to a page of the site.',
    }
  }
  const hint =
    isAbout && isMailbox(href) ? `Write \`mailto:${href}\`.` : hintFor(href, filePath, published)
  return { message: `The link \`${href}\` leads nowhere.`, hint }
}

function hintFor(href: string, filePath: string, published: ReadonlySet<string>): string {
  const example = [...published].find((address) => thingAt(address)?.kind === 'theme') ?? pages.home
  if (published.has(`/${href}`)) return `Write it from the root of the site: \`/${href}\`.`
  const ofFile = addressOfFile(href, filePath, published)
  if (ofFile !== undefined) {
    return `It is a file of the content. Write the address of its thing on the site: \`${ofFile}\`.`
  }
  if (!href.startsWith('/')) {
    const meant = addressOfId(`/${href.replace(/^(?:\.\.?\/)+/, '')}`, published) ?? example
    return `Write it from the root of the site: \`${meant}\`.`
  }
  const withSlash = href.replace(/\/?(#.*)?$/, '/$1')
  if (published.has(withSlash)) return `Paths end in a slash: \`${withSlash}\`.`
  const meant = addressOfId(href, published)
  if (meant !== undefined) return `Did you mean \`${meant}\`?`
  const { page } = parseAddress(href)
  if (page !== href && published.has(page)) {
    const anchors = [...published].filter((address) => parseAddress(address).page === page)
    return suggest(href, anchors, `Link to the page itself: \`${page}\`.`)
  }
  return suggest(href, published, `Link to a page of the site, such as \`${example}\`.`)
}

/** The address of the thing whose file a link leads to: `../sources/informe.yaml`. */
function addressOfFile(
  href: string,
  filePath: string,
  published: ReadonlySet<string>,
): string | undefined {
  const path = URL.parse(href, `file:///${filePath}`)?.pathname ?? ''
  const [, folder, id] =
    /([a-z-]+)\/([a-z0-9-]+)(?:\/(?:article|original))?(?:\.\w+)?$/.exec(path) ?? []
  const kind = collections.map((name) => kindOf[name]).find((one) => kinds[one].folder === folder)
  return [...published].find((address) => {
    const thing = thingAt(address)
    return thing !== undefined && thing.kind === kind && thing.id === id
  })
}

/** The address of the thing whose id an address ends with, though it stands elsewhere. */
function addressOfId(href: string, published: ReadonlySet<string>): string | undefined {
  const named = href.split(/[/#]/).findLast((part) => part !== '')
  const page = href.split('/')[1]
  const things = [...published].flatMap((address) => {
    const thing = thingAt(address)
    return thing === undefined ? [] : [{ address, ...thing }]
  })
  const beside = things.filter(({ address }) => address.split('/')[1] === page)
  const id = named && nearestOrSame(named, new Set(beside.map((thing) => thing.id)))
  return beside.find((thing) => thing.id === id)?.address
}

function nearestOrSame(written: string, ids: ReadonlySet<string>): string | undefined {
  return ids.has(written) ? written : nearest(written, ids)
}

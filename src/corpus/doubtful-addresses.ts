import { linksIn } from '../annotations/printed-content.ts'
import { endOfDetour } from '../text/detour.ts'
import type { Position } from '../text/issue.ts'
import type { Doubt } from './doubt.ts'
import type { Entry, ParsedContent } from './parsed-content.ts'
import { placeOfField } from './place-of-field.ts'

/** Addresses at which there is something, but perhaps not what was meant. */
export function doubtfulAddresses(content: ParsedContent): Doubt[] {
  return [...detours(content), ...copiesOfOthers(content), ...copiesAsDocuments(content)]
}

/** Copies in an archive in place of the document, which has an address of its own. */
function copiesAsDocuments({ sources }: ParsedContent): Doubt[] {
  return sources.flatMap((source) => {
    const [copy, document] = copyInArchive.exec(source.data.url ?? '') ?? []
    if (copy === undefined || document === undefined) return []
    const toCheck = `It is a copy: write the address of the document, \`${document}\`, and this one as \`archived\`.`
    return [{ ...placeOfField(source, 'url'), toCheck }]
  })
}

const copyInArchive = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/i

/** Addresses of services that lead on, as they are copied from documents, mails and networks. */
function detours(content: ParsedContent): Doubt[] {
  return addressesIn(content).flatMap(({ filePath, position, address }) => {
    const end = endOfDetour(address)
    if (end === undefined) return []
    const toCheck = `It is an address that only leads on: write where it ends, \`${end}\`.`
    return [{ filePath, position, toCheck }]
  })
}

interface Address {
  filePath: string
  position: Position
  address: string
}

/** Every address of the web: in fields, in the texts of ours, and in the publisher's. */
function addressesIn(content: ParsedContent): Address[] {
  const { articles, sources, texts, claims, themes, followUps, about } = content
  const inFields = (entry: Entry<unknown>, fields: Record<string, string | null | undefined>) =>
    Object.entries(fields).flatMap(([field, address]) =>
      address ? [{ ...placeOfField(entry, field), address }] : [],
    )
  return [
    ...articles.flatMap((entry) => [
      ...inFields(entry, { url: entry.data.url }),
      ...entry.data.editions.flatMap(({ url }, index) =>
        inFields(entry, { [`editions.${index}.url`]: url }),
      ),
    ]),
    ...sources.flatMap((entry) => {
      const { url, consultedUrl, archived } = entry.data
      return inFields(entry, { url, consultedUrl, archived })
    }),
    ...[...claims, ...themes, ...followUps, ...about].flatMap(({ filePath, references }) =>
      references.links.map(({ href, position }) => ({ filePath, position, address: href })),
    ),
    ...texts.flatMap(({ filePath, annotated }) =>
      annotated.paragraphs.flatMap(({ content: printed, position }) =>
        linksIn(printed).map((address) => ({ filePath, position, address })),
      ),
    ),
  ]
}

/** Copies in an archive of a page that is at another address than the document. */
function copiesOfOthers({ sources }: ParsedContent): Doubt[] {
  return sources.flatMap((source) => {
    const { archived = '', url, consultedUrl } = source.data
    const copied = /^https?:\/\/[^/]+\/.*?(https?:\/\/.+)$/i.exec(archived)?.[1]
    const own = [url, consultedUrl].flatMap((address) => address ?? [])
    if (copied === undefined || own.length === 0 || own.map(bare).includes(bare(copied))) return []
    const toCheck = `It is a copy of \`${copied}\`, and the document is at \`${own[0]}\`: take a copy of that, unless it was there before.`
    return [{ ...placeOfField(source, 'archived'), toCheck }]
  })
}

/** An address without what often differs between two of the same page. */
function bare(address: string): string {
  return decoded(address)
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .toLowerCase()
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

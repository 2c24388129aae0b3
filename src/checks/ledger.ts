import type { Mark } from '../annotations/annotation.ts'
import { siteList } from '../addresses/inventory.ts'
import {
  addressBook,
  anchorOf,
  belongsTo,
  hasOtherWords,
  isCurrent,
  leadsBy,
  lostMoves,
  partsOf,
  placeholders,
  whereWordsStand,
  type AddressBook,
  type KeptAddress,
} from '../addresses/ledger.ts'
import { isComplete, type ParsedContent } from '../corpus/parsed-content.ts'
import { paragraphsOfOriginal } from '../corpus/paragraphs-of-original.ts'
import { kindHas, kinds } from '../edition/kinds.ts'
import { areAlike, fragmentOf, parseAddress, pathOf } from '../edition/paths.ts'
import { countOf } from '../text/count-of.ts'
import { excerpt } from '../text/excerpt.ts'
import { startOfFile, type Issue } from '../text/issue.ts'
import type { RuleName } from '../text/rules.ts'
import { nearest } from '../text/nearest.ts'
import { whereTextsPart } from '../text/where-texts-part.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

type Finding = Omit<Issue, 'rule'>

/** A check that compares the ledger with the inventory. */
function ledgerCheck(
  rule: RuleName,
  findings: (book: AddressBook, content: ParsedContent) => Finding[],
): Check {
  return { rule, run: (content) => findings(addressBook(content), content) }
}

/** A published address still exists, or has moved or been withdrawn. */
const droppedAddress = ledgerCheck('dropped-address', (book, content) => {
  // A file that cannot be read may hold the missing addresses.
  if (!isComplete(content)) return []
  const dropped = droppedFrom(book)
  return onceForEachThing(dropped, book).map((kept) => ({
    ...placeOf(kept),
    message: `\`${kept.address}\` was published, but nothing is there any more${inWords(kept)}${withPages(kept, dropped, book)}.`,
    hint: howToGoOn(kept, book),
  }))
})

/** The words at an address are those that were published there. */
const changedWords = ledgerCheck('changed-words', (book, content) => {
  const misprinted = misprintedArticles(content)
  const ambiguous = ambiguousAddresses(content)
  const changed = book.kept.filter((record) => {
    const now = book.present.get(record.address)
    if (!now || misprinted.has(now.keptIn) || ambiguous.has(record.address)) return false
    return isCurrent(record) && hasOtherWords(record, now.words)
  })
  const reported = changed.filter(
    ({ address }) => !changed.some((page) => isAnchorOfPage(address, page.address)),
  )
  const byArticle = Map.groupBy(reported, ({ address }) => book.present.get(address)?.keptIn)
  return [...byArticle].flatMap(([keptIn = siteList, ofArticle]) => {
    const [first, ...more] = ofArticle
    if (keptIn === siteList || !first || more.length === 0) {
      return ofArticle.map((record) => ({
        ...placeOf(record),
        message: howItChanged(record, book),
        hint: `Restore the words. If this is another passage, give it an id of its own. If it is the same one, run \`npm run addresses accept '${record.address}'\`.`,
      }))
    }
    const article = pathOf('article', keptIn)
    return {
      ...placeOf(first),
      message: ofArticle.map((record) => howItChanged(record, book)).join('\n'),
      hint: `Restore the words. If one of these is another passage, give it an id of its own. If all changes are right, run \`npm run addresses accept '${article}'\` (or accept single addresses).`,
    }
  })
})

/** A retired address is not used again. */
const reusedAddress = ledgerCheck('reused-address', (book, content) => {
  const { kept, present } = book
  const dropped = droppedFrom(book)
  const reused = kept
    .filter((record) => !isCurrent(record) && present.has(record.address))
    // Content that returned to its old address is reported as dropped from the newer one.
    .filter(({ address }) => !dropped.some((one) => leadsBy(address, one.address, kept)))
  return onceForEachThing(reused, book).map((record) => ({
    ...(placeOfUse(record.address, content) ?? placeOf(record)),
    message: `\`${record.address}\` ${record.moved ? `moved to \`${record.moved.to}\`` : 'was withdrawn'}, but is used again: «${excerpt(present.get(record.address)?.words ?? '', 80)}».`,
    hint: `Use another id. If it is the same thing as before${inWords(record)}, run \`npm run addresses restore '${record.address}'\`.`,
  }))
})

/** An address that has moved leads to a published one. */
const movedNowhere = ledgerCheck('moved-nowhere', (book, content) => {
  if (!isComplete(content)) return []
  // A current address that does not exist is reported by itself.
  const listed = new Set(book.kept.filter((one) => !one.moved).map(({ address }) => address))
  const isThere = (address: string) => book.present.has(address) || listed.has(address)
  const { ends, circles } = lostMoves(book.kept, isThere)
  return [
    ...onceForEachThing(ends, book).map((record) => {
      const to = record.moved?.to ?? ''
      const now = whereWordsStand(record, book)?.address
      const alike = now === undefined ? nearest(to, book.present.keys()) : undefined
      const similar = alike === undefined ? '' : `Did you mean \`${alike}\`? `
      return {
        ...placeOf(record, 'moved.to'),
        message: `\`${record.address}\` moved to \`${to}\`, where there is nothing.`,
        hint: `${similar}Correct it: \`npm run addresses move '${record.address}' '${now ?? placeholders.address}'\`.`,
      }
    }),
    ...circles.map((record) => ({
      ...placeOf(record, 'moved.to'),
      message: `\`${record.address}\` moved to \`${record.moved?.to}\`, from where it leads back to itself.`,
      hint: `Say where its content is: \`npm run addresses move '${record.address}' '${placeholders.address}'\`.`,
    })),
  ]
})

/** An address is listed once. */
const addressTwice = ledgerCheck('address-twice', ({ kept }) => {
  // Of two entries with the same key, a map takes the later one.
  const firsts = new Map(kept.toReversed().map((record) => [record.address, record]))
  return kept.flatMap((record) => {
    const first = firsts.get(record.address)
    if (!first || first === record) return []
    const { filePath, position } = placeOf(first)
    return {
      ...placeOf(record),
      message: `\`${record.address}\` is already listed in line ${position.line} of \`${filePath}\`.`,
      hint: 'Delete the newer entry.',
    }
  })
})

/** The checks whose problems `npm run addresses` corrects, so that they do not stop it. */
export const lastingAddresses: readonly Check[] = [
  droppedAddress,
  changedWords,
  reusedAddress,
  movedNowhere,
  addressTwice,
]

/** Articles that fail the verbatim check. Their marks differ for that reason: not reported again. */
function misprintedArticles({ texts }: ParsedContent): Set<string> {
  const misprinted = texts.filter(({ annotated: { paragraphs }, original }) => {
    const printed = original && paragraphsOfOriginal(original, paragraphs)
    return paragraphs.some(({ text }, index) => text !== printed?.[index]?.text)
  })
  return new Set(misprinted.map(({ id }) => id))
}

/** Addresses that two things have, which is reported where the second is. */
function ambiguousAddresses({ texts }: ParsedContent): Set<string> {
  const uses = texts.flatMap(({ id: article, annotated: { marks, sections } }) => [
    ...sections.map((section) => `${pathOf('article', article)}#${fragmentOf(section)}`),
    ...marks.map((mark) => `${pathOf('article', article)}#${fragmentOf(mark)}`),
    ...marks
      .filter(isFirst)
      .flatMap(({ kind, id }) => (kindHas(kind, 'hasPage') ? pathOf(kind, id) : [])),
  ])
  const once = new Set<string>()
  return new Set(uses.filter((address) => once.has(address) || !once.add(address)))
}

/** False for the later fragments of a quote, which are at its address too. */
function isFirst(mark: Mark): boolean {
  return !('fragment' in mark) || mark.fragment === 1
}

function placeOf({ file, index }: KeptAddress, field = 'address') {
  return placeOfField(file, `addresses.${index}.${field}`)
}

/** Where the content has the thing with an address: its mark, its section or its file. */
function placeOfUse(address: string, content: ParsedContent): Place | undefined {
  const { kind: kindOfPage, id: idOfPage, page, anchored } = parseAddress(address)
  const texts = content.texts.filter(({ id }) => !anchored || page === pathOf('article', id))
  const { kind, id } = anchored && 'id' in anchored ? anchored : { kind: kindOfPage, id: idOfPage }
  const [ofText] = texts.flatMap(({ filePath, annotated: { marks, sections } }) =>
    [...marks, ...sections]
      .filter((one) => one.kind === kind && one.id === id)
      .map(({ position }): Place => ({ filePath, position })),
  )
  if (ofText || kind === undefined || kind === 'section') return ofText
  const entry = content[kinds[kind].collection].find((one) => one.id === id)
  return entry && { filePath: entry.filePath, position: startOfFile }
}

type Place = Pick<Issue, 'filePath' | 'position'>

function inWords({ words }: { words?: string | undefined }): string {
  return words === undefined ? '' : ` («${words}»)`
}

/** The old words of an address, the new ones, and where the old ones are now. */
function howItChanged(record: KeptAddress, book: AddressBook): string {
  const { address, words = '' } = record
  const now = book.present.get(address)?.words ?? ''
  const parting = whereTextsPart(words, now)
  const change = parting
    ? `The words at \`${address}\` have changed from «${parting.before}» to «${parting.after}».`
    : `The words at \`${address}\` have changed after «${words}».`
  const elsewhere = whereWordsStand(record, book)
  return elsewhere ? `${change} The old words are now at \`${elsewhere.address}\`.` : change
}

/** The pages that are gone with an article. */
function withPages(kept: KeptAddress, dropped: KeptAddress[], book: AddressBook): string {
  const pages = partsOf(book, kept.address).filter(
    (one) => anchorOf(one.address) !== undefined && one !== kept && dropped.includes(one),
  )
  return pages.length === 0
    ? ''
    : `, nor at ${countOf(pages.length, 'page of its quotes and claims', 'pages of its quotes and claims')}`
}

/**
 * The command to run. It has its target only if the same words are at one other address: a similar
 * id is not enough to send readers there.
 */
function howToGoOn(kept: KeptAddress, book: AddressBook): string {
  const now = whereWordsStand(kept, book)?.address
  const move = `npm run addresses move '${kept.address}'`
  if (now !== undefined) return `The same words are now at \`${now}\`: run \`${move} '${now}'\`.`
  return [
    'Restore it, or run one of these commands with a last argument of your own:',
    `  \`${move} '${placeholders.address}'\` if it has moved${nearestNew(kept, book)},`,
    `  \`npm run addresses withdraw '${kept.address}' "${placeholders.reason}"\` if it was withdrawn.`,
  ].join('\n')
}

/** The new address most similar to a part of an article; similar names of entities mean nothing. */
function nearestNew({ address }: KeptAddress, { added }: AddressBook): string {
  const { kind } = parseAddress(address)
  if (kind !== 'article' && (kind === undefined || !kindHas(kind, 'element'))) return ''
  const candidates = added.map((one) => one.address).filter((other) => areAlike(other, address))
  const similar = nearest(address, candidates)
  return similar === undefined ? '' : ` (the most similar new address is ${similar})`
}

/** True for an anchor of the quote or claim with that page. */
function isAnchorOfPage(address: string, page: string): boolean {
  return anchorOf(page) !== undefined && address !== page && belongsTo(address, page)
}

/** Current addresses at which nothing is published any more. */
function droppedFrom({ kept, present }: AddressBook): KeptAddress[] {
  return kept.filter((one) => isCurrent(one) && !present.has(one.address))
}

/** A list of addresses without the parts of other things in it. */
function onceForEachThing(addresses: readonly KeptAddress[], book: AddressBook): KeptAddress[] {
  const parts = addresses.flatMap(({ address }) => partsOf(book, address).slice(1))
  return addresses.filter((one) => !parts.includes(one))
}

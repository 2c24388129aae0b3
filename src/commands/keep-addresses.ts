import { parseDocument, type Document, type Scalar, type YAMLMap } from 'yaml'
import { lastingAddresses } from '../checks/ledger.ts'
import { publishedJudgements } from '../checks/published-judgements.ts'
import { siteList } from '../addresses/inventory.ts'
import { pathOfEntry } from '../edition/content-paths.ts'
import {
  acceptWords,
  countsAfter,
  keepAdded,
  moveAddress,
  restoreAddress,
  withdrawAddress,
  type Edit,
  type Edits,
} from '../addresses/ledger-edits.ts'
import { addressBook, type AddressBook, type Counts } from '../addresses/ledger.ts'
import { judgementBook, keepJudgements, type JudgementEdit } from '../addresses/kept-judgements.ts'
import { judge } from '../reading/load-corpus.ts'
import { readFolder } from '../reading/read-folder.ts'
import { countOf } from '../text/count-of.ts'
import { formatReport } from '../text/format-report.ts'
import { latestDate, localDate } from '../text/local-date.ts'
import { suggest } from '../text/nearest.ts'
import { addressArgument } from './address-argument.ts'
import { writeFiles, type WrittenFile } from './write-files.ts'

const usage = `npm run addresses                               record the new addresses and judgements
npm run addresses move <address> <address>      the first has moved to the second
npm run addresses withdraw <address> "<why>"    its content is gone, for that reason
npm run addresses accept <address>              its changed words are right
npm run addresses restore <address>             undo the last of these for an address`

const header = ` The published addresses and their history, written by \`npm run addresses\`.
 No entry is ever removed, so that old links keep working.
 Never delete this file.`

/** The text that the command prints, or the problem for which it wrote nothing. */
export type Outcome = { report: string } | { problem: string }

/**
 * Run the command `npm run addresses`, which changes the ledger in `content/addresses/`.
 *
 * @param root the project's folder
 * @param args of the command
 * @param now the time, whose day is written into the ledger
 */
export async function keepAddresses(
  root: string,
  args: readonly string[],
  now: Date,
): Promise<Outcome> {
  const today = localDate(now)
  const files = readFolder(root)
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
  const { published, issues } = judge(files, latestDate(now))
  const book = addressBook(published)
  const [verb, ...more] = args
  const problem = problemOfArguments(verb, more)
  if (problem !== undefined) return { problem }

  const obstacles = issues.filter(
    // A command about an address corrects the problems of addresses, and of what is named by them.
    ({ rule }) =>
      verb === undefined ||
      ![...lastingAddresses, ...publishedJudgements].some((check) => check.rule === rule),
  )
  if (obstacles.length > 0) {
    return { problem: `${formatReport(obstacles)}\n\nNothing was written: correct this first.` }
  }

  const outcome = editsFor(book, verb, more, today)
  if ('problem' in outcome) return outcome
  const { edits } = outcome
  const judgements = verb === undefined ? keepJudgements(judgementBook(published), today) : []
  await writeFiles(
    root,
    listsAfter(book, edits, judgements, (path) => texts.get(path)),
  )
  if (edits.length + judgements.length === 0) return { report: nothingNew }
  return {
    report: [
      ...edits.map((edit) => describe(edit, book, verb)),
      ...(edits.length > 0 ? [`${countOf(edits.length, 'address', 'addresses')} recorded.`] : []),
      ...(judgements.length > 0
        ? [`${countOf(judgements.length, 'judgement', 'judgements')} recorded.`]
        : []),
    ].join('\n'),
  }
}

const nothingNew = 'Every address and every judgement is already recorded.'

function editsFor(
  book: AddressBook,
  verb: string | undefined,
  [address = '', other = '']: readonly string[],
  today: string,
): Edits {
  const isKnown = (address: string) =>
    book.present.has(address) || book.kept.some((one) => one.address === address)
  const at = addressArgument(address, isKnown)
  switch (verb) {
    case 'move':
      return moveAddress(book, at, addressArgument(other, isKnown), today)
    case 'withdraw':
      return withdrawAddress(book, at, other, today)
    case 'accept':
      return acceptWords(book, at, today)
    case 'restore':
      return restoreAddress(book, at)
    default:
      return { edits: keepAdded(book, today) }
  }
}

/** How many arguments each verb takes. */
const argumentsOf: ReadonlyMap<string, number> = new Map([
  ['move', 2],
  ['withdraw', 2],
  ['accept', 1],
  ['restore', 1],
])

function problemOfArguments(verb: string | undefined, more: readonly string[]): string | undefined {
  if (verb === undefined) return undefined
  const takes = argumentsOf.get(verb)
  if (takes !== undefined && more.length > takes) {
    const [surplus = ''] = more.slice(takes)
    const advice = verb === 'withdraw' ? ': write the reason in quotes' : ''
    return `“${surplus}” is one word too many${advice}.\n\n${usage}`
  }
  if (takes === more.length) return undefined
  if (takes !== undefined) return `\`${verb}\` needs more than that.\n\n${usage}`
  return (
    `There is no \`npm run addresses ${verb}\`. ${suggest(verb, argumentsOf.keys(), '')}`.trimEnd() +
    `\n\n${usage}`
  )
}

/**
 * The lists with some edits. Comments of an editor in them stay.
 *
 * @param textOf the text of a file by its path, if there is one
 */
export function listsAfter(
  book: AddressBook,
  edits: readonly Edit[],
  judgements: readonly JudgementEdit[],
  textOf: (path: string) => string | undefined,
): WrittenFile[] {
  const ofLists = Map.groupBy(edits, ({ keptIn }) => keptIn)
  const judgementsOfLists = Map.groupBy(judgements, ({ keptIn }) => keptIn)
  const counts = countsAfter(book, edits)
  const changed = [...ofLists.keys(), ...judgementsOfLists.keys(), ...(counts ? [siteList] : [])]
  return [...new Set(changed)].map((id) => {
    const path = pathOfEntry('addresses', id)
    const document = open(textOf(path))
    for (const edit of ofLists.get(id) ?? []) apply(document, edit)
    writeJudgements(document, judgementsOfLists.get(id) ?? [])
    if (id === siteList && counts) writeCounts(document, counts)
    return { path, text: document.toString({ lineWidth: 0 }) }
  })
}

function open(source: string | undefined): Document {
  const document: Document = parseDocument(source ?? 'addresses: []\n')
  if (source === undefined) {
    document.commentBefore = header
    document.setIn(['addresses'], document.createNode([]))
  }
  return document
}

/** Above the addresses, where they are seen. */
function writeCounts(document: Document, counts: Counts): void {
  for (const [name, value] of [
    ['lists', counts.lists],
    ['total', counts.total],
  ] as const) {
    if (document.has(name)) document.set(name, document.createNode(value))
    else (document.contents as YAMLMap).items.unshift(document.createPair(name, value))
  }
}

function apply(document: Document, edit: Edit): void {
  if ('add' in edit) {
    document.addIn(['addresses'], document.createNode(edit.add))
    return
  }
  for (const [field, value] of Object.entries(edit.set)) {
    const path = ['addresses', edit.index, field]
    if (value === undefined) document.deleteIn(path)
    else document.setIn(path, document.createNode(value))
  }
}

/** A line each, sorted, so that what is added in two branches is seldom in the same place. */
function writeJudgements(document: Document, edits: readonly JudgementEdit[]): void {
  if (edits.length === 0) return
  if (!document.has('judgements')) document.set('judgements', document.createNode({}))
  const lines = document.get('judgements') as YAMLMap<Scalar<string>>
  for (const { address, record } of edits) {
    lines.add(document.createPair(address, record, { flow: true }), true)
  }
  lines.items.sort((a, b) => (a.key.value < b.key.value ? -1 : 1))
}

function describe(edit: Edit, book: AddressBook, verb: string | undefined): string {
  if ('add' in edit) return `new        ${edit.add.address}`
  const address = book.kept.find(
    ({ file, index }) => file.id === edit.keptIn && index === edit.index,
  )?.address
  const { moved, withdrawn } = edit.set
  if (moved) return `moved      ${address} to ${moved.to}`
  if (withdrawn) return `withdrawn  ${address}`
  return `${verb === 'accept' ? 'accepted' : 'restored'}   ${address}`
}

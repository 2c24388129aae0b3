import { oncePer } from '../text/once-per.ts'
import type { Entry, ParsedContent } from '../corpus/parsed-content.ts'
import { parseAddress, pathOf } from '../edition/paths.ts'
import type { AddressesData, JudgementRecord } from '../schemas/addresses.ts'
import {
  evidenceIn,
  judgementsOf,
  kindIn,
  listedCorrection,
  listedValue,
  nameOfEvidence,
  type Judgement,
} from './judgements.ts'
import { addressBook, finalAddress, isCurrent, movesOf } from './ledger.ts'

/** A published judgement and its line in a list. */
export interface KeptJudgement {
  file: Entry<AddressesData>
  /** Its address when it was published. */
  address: string
  /** Its address of today; `undefined` if it was withdrawn. */
  now: string | undefined
  since: string
  /** What was published of each field. */
  fields: ReadonlyMap<string, readonly string[]>
}

/** The judgements that were published, and those of today. */
export interface JudgementBook {
  /** By their address of today, without those that were withdrawn. */
  kept: ReadonlyMap<string, KeptJudgement>
  present: Judgement[]
  /** The fields of a judgement, as they are listed. */
  listed: (judgement: Judgement) => ReadonlyMap<string, readonly string[]>
  /** A value that an editor wrote for a field, as it is listed. */
  listedAs: (field: string, value: string) => string
  /** True if the thing with an id is gone, and no list says yet where it went. */
  isMissing: (kind: IdKind, id: string) => boolean
}

type IdKind = NonNullable<ReturnType<typeof kindIn>>

/** A judgement to write into a list. */
export interface JudgementEdit {
  keptIn: string
  address: string
  record: JudgementRecord
}

export const judgementBook = oncePer('judgementBook', (content: ParsedContent): JudgementBook => {
  const follow = followMoves(content)
  const addresses = addressBook(content)
  const missing = new Set(
    addresses.kept
      .filter((one) => isCurrent(one) && !addresses.present.has(one.address))
      .map(({ address }) => address),
  )
  const listedAs = (field: string, value: string) => {
    const kind = kindIn(field)
    const written = listedValue(field, value)
    return kind === undefined ? written : follow.id(kind, written)
  }
  const kept = content.addresses.flatMap((file) =>
    follow.isIdle ? keptAsListed(file) : keptIn(file, follow),
  )
  return {
    kept: new Map(kept.flatMap((one) => (one.now === undefined ? [] : [[one.now, one]]))),
    present: judgementsOf(content),
    listed: (judgement) =>
      follow.isIdle ? listedAsWritten(judgement) : listedOf(judgement, listedAs),
    listedAs,
    isMissing: (kind, id) => missing.has(pathOf(kind, id)),
  }
})

function listedOf(
  { fields, corrections }: Judgement,
  listedAs: JudgementBook['listedAs'],
): ReturnType<JudgementBook['listed']> {
  return new Map([
    ...fields.map(({ name, values }): [string, string[]] => [
      name,
      values.map((value) => listedAs(name, value)),
    ]),
    ...(corrections.length === 0
      ? []
      : [['corrected', corrections.map(listedCorrection)] as [string, string[]]]),
  ])
}

/** The same while nothing has moved. */
const listedAsWritten = oncePer('listedAsWritten', (judgement: Judgement) =>
  listedOf(judgement, listedValue),
)

type Follow = Pick<ReturnType<typeof followMoves>, 'address' | 'id'>

/** The judgements of a list, as they are called today. */
function keptIn(file: Entry<AddressesData>, follow: Follow): KeptJudgement[] {
  const nameOf = (name: string) => {
    const evidence = evidenceIn(name)
    return evidence
      ? nameOfEvidence({ ...evidence, source: follow.id('source', evidence.source) })
      : name
  }
  return Object.entries(file.data.judgements ?? {}).map(([address, { since, ...fields }]) => ({
    file,
    address,
    now: follow.address(address),
    since,
    fields: new Map(
      Object.entries(fields).map(([name, values]) => {
        const kind = kindIn(name)
        const list = [values].flat()
        return [nameOf(name), kind ? list.map((id) => follow.id(kind, id)) : list]
      }),
    ),
  }))
}

/** The same while nothing has moved. */
const keptAsListed = oncePer('keptAsListed', (file: Entry<AddressesData>) =>
  keptIn(file, { address: (address) => address, id: (_, id) => id }),
)

/** The assessments of today of each claim, by its page. */
export const assessmentsByPage = oncePer('assessmentsByPage', ({ present }: JudgementBook) =>
  Map.groupBy(
    present.filter(({ assessed }) => assessed !== undefined),
    ({ address }) => parseAddress(address).page,
  ),
)

/** The published judgements by the page of their address of today. */
export const keptByPage = oncePer('keptByPage', ({ kept }: JudgementBook) =>
  Map.groupBy(kept, ([address]) => parseAddress(address).page),
)

/** Where things are now that have moved. */
function followMoves({ addresses }: ParsedContent) {
  const records = addresses.flatMap(({ data }) => data.addresses)
  const moves = movesOf(records)
  const withdrawn = new Set(
    records.filter((record) => record.withdrawn).map(({ address }) => address),
  )
  const final = (address: string) => finalAddress(address, moves, (at) => !moves.has(at)) ?? address
  return {
    /** True if everything is where it was. */
    isIdle: moves.size === 0 && withdrawn.size === 0,
    /** An address itself, or its place on a page that has moved. */
    address(address: string): string | undefined {
      const { page, fragment } = parseAddress(address)
      const now =
        moves.has(address) || fragment === undefined ? final(address) : `${final(page)}#${fragment}`
      return [now, parseAddress(now).page].some((at) => withdrawn.has(at)) ? undefined : now
    },
    id(kind: IdKind, id: string): string {
      const now = final(pathOf(kind, id))
      if (now === pathOf(kind, id)) return id
      const { id: ofPage, anchored } = parseAddress(now)
      return ofPage ?? (anchored && 'id' in anchored ? anchored.id : id)
    },
  }
}

/** The addresses of the judgements that `npm run addresses` would record. */
export function unlistedJudgements(content: ParsedContent): string[] {
  return unlistedIn(judgementBook(content)).map(({ judgement }) => judgement.address)
}

function unlistedIn(book: JudgementBook) {
  return book.present.flatMap((judgement) => {
    const kept = book.kept.get(judgement.address)
    const fields = book.listed(judgement)
    return kept && isSame(kept.fields, fields) ? [] : { judgement, kept, fields }
  })
}

/** Record the judgements that are new, and the new words of those that were corrected. */
export function keepJudgements(book: JudgementBook, today: string): JudgementEdit[] {
  return unlistedIn(book).map(({ judgement, kept, fields }): JudgementEdit => {
    const lists = judgement.fields.filter(({ isList }) => isList).map(({ name }) => name)
    const written = [...fields].map(([name, values]) => [
      name,
      [...lists, 'corrected'].includes(name) ? [...values] : (values[0] ?? ''),
    ])
    return {
      keptIn: kept?.file.id ?? judgement.keptIn,
      address: kept?.address ?? judgement.address,
      record: { since: kept?.since ?? today, ...Object.fromEntries(written) } as JudgementRecord,
    }
  })
}

type Fields = ReadonlyMap<string, readonly string[]>

function isSame(kept: Fields, now: Fields): boolean {
  return (
    kept.size === now.size &&
    [...now].every(([name, values]) => hasSameValues(kept.get(name) ?? [], values))
  )
}

/** True if two lists have the same values, in whatever order. */
export function hasSameValues(some: readonly string[], others: readonly string[]): boolean {
  return (
    some.length === others.length && some.toSorted().join('\n') === others.toSorted().join('\n')
  )
}

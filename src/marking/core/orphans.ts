import { addressBook, isCurrent } from '../../addresses/ledger.ts'
import { referencesIn } from '../../checks/references.ts'
import { pathOfEntry } from '../../edition/content-paths.ts'
import { collections, kindHas, kindOf, kinds, type Collection } from '../../edition/kinds.ts'
import { parseAddress, pathOf } from '../../edition/paths.ts'
import { placeOf } from '../../reading/place.ts'
import { startOfFile } from '../../text/issue.ts'
import { forms } from '../forms.ts'
import type { Fields, FormKind, MarkedThing, Orphan, Orphans, Value } from '../protocol.ts'
import { readEntry } from './entry-text.ts'
import type { JudgedContent } from './judged-content.ts'

/** What nothing needs any more if a quote or a claim goes. */
export function orphansOf(judged: JudgedContent, { kind, id }: MarkedThing): Orphans {
  const { content, textOf } = judged
  const own = pathOfEntry(kinds[kind].collection, id)
  const gone = new Set([own])
  const uses = usesIn(judged)
  // A set grows while it is walked.
  for (const path of gone) {
    for (const used of uses.filter(({ from }) => from === path).map(({ to }) => to)) {
      const users = uses.filter(({ from, to }) => to === used && from !== used)
      const mayGo =
        textOf(used) !== undefined && isKept.has(placeOf(used)?.collection ?? 'articles')
      if (mayGo && users.every(({ from }) => gone.has(from))) gone.add(used)
    }
    for (const { filePath, data } of content.followUps) {
      const claims = data.claims.map((claim) => pathOfEntry('claims', claim))
      if (claims.length > 0 && claims.every((claim) => gone.has(claim))) gone.add(filePath)
    }
  }
  const files = [...gone].filter((path) => textOf(path) !== undefined)
  return {
    files: files.flatMap((path) => orphanAt(path, judged)),
    mentions: uses
      .filter(({ from, to }) => gone.has(to) && !gone.has(from))
      .map(({ from, to, position }) => ({ path: from, position, ...thingAt(to) })),
    addresses: addressesOf(files, judged),
  }
}

/** The kinds of things that are there for what uses them. */
const isKept: ReadonlySet<Collection> = new Set(['entities', 'sources'])

/** That one file names another. */
interface Use {
  from: string
  to: string
  position: { line: number; column: number }
}

function usesIn({ content, files, textOf }: JudgedContent): Use[] {
  const found = referencesIn(content).map(({ filePath, collection, id, position }) => ({
    from: filePath,
    to: pathOfEntry(collection, id),
    position,
  }))
  const valid = new Set(
    collections.flatMap((name) => content[name].map(({ filePath }) => filePath)),
  )
  // In a file that is not finished, an id is known by its field alone.
  const unfinished = files.flatMap(({ path }): Use[] => {
    const place = placeOf(path)
    const kind = place && kindOf[place.collection]
    if (!kind || !isFormKind(kind) || valid.has(path)) return []
    const { fields } = readEntry(kind, textOf(path) ?? '')
    return idsIn(fields).map(([collection, id]) => ({
      from: path,
      to: pathOfEntry(collection, id),
      position: startOfFile,
    }))
  })
  return [...found, ...unfinished]
}

function isFormKind(kind: string): kind is FormKind {
  return Object.hasOwn(forms, kind)
}

const fieldsWithIds: ReadonlyMap<string, Collection> = new Map([
  ['speaker', 'entities'],
  ['reportedBy', 'entities'],
  ['publisher', 'entities'],
  ['entity', 'entities'],
  ['publishedBy', 'entities'],
  ['source', 'sources'],
  ['sources', 'sources'],
  ['themes', 'themes'],
  ['repeats', 'claims'],
  ['contradicts', 'claims'],
])

function idsIn(fields: Fields): [Collection, string][] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const collection = fieldsWithIds.get(name)
    const values: Value[] = Array.isArray(value) ? value : [value]
    return values.flatMap((one): [Collection, string][] => {
      if (typeof one === 'object' && one !== null && !Array.isArray(one)) return idsIn(one)
      return collection && typeof one === 'string' && one !== '' ? [[collection, one]] : []
    })
  })
}

function thingAt(path: string): { kind: string; id: string } {
  const place = placeOf(path)
  return { kind: place ? kindOf[place.collection] : '', id: place?.id ?? path }
}

function orphanAt(path: string, { content, textOf }: JudgedContent): Orphan[] {
  const { kind, id } = thingAt(path)
  const mark = content.texts
    .flatMap(({ annotated }) => annotated.marks)
    .find((one) => one.kind === kind && one.id === id)
  const fields: Fields = isFormKind(kind) ? readEntry(kind, textOf(path) ?? '').fields : {}
  const name = mark?.text ?? fields['name'] ?? fields['title']
  return [{ path, kind, id, name: typeof name === 'string' ? name : id }]
}

/** The pages and anchors of things that readers have. */
function addressesOf(paths: readonly string[], { published }: JudgedContent): string[] {
  const addresses = paths.flatMap((path) => {
    const place = placeOf(path)
    const kind = place && kindOf[place.collection]
    return place && kind && kindHas(kind, 'segment') ? pathOf(kind, place.id) : []
  })
  const kept = addressBook(published).kept.filter(isCurrent)
  return addresses.filter((address) =>
    kept.some((one) => one.address === address || parseAddress(one.address).page === address),
  )
}

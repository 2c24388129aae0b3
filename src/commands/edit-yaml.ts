import { isMap, isNode, isSeq, parseDocument, type Document, type Node } from 'yaml'
import { inYaml } from '../skeletons/in-yaml.ts'

/** A value of a YAML text to set, or with `undefined` to take out of its list. */
interface ValueEdit {
  path: readonly (string | number)[]
  value: string | number | readonly number[] | undefined
}

/** A record to put first into a list, which may not be there yet. */
interface RecordEdit {
  path: readonly (string | number)[]
  record: Record<string, string>
}

export type YamlEdit = ValueEdit | RecordEdit

/** Change values of a YAML text where they stand, and nothing else of it. */
export function editYaml(yaml: string, all: readonly YamlEdit[]): string {
  const document = parseDocument(yaml)
  const edits = all.filter((edit) => 'value' in edit)
  const lists = Map.groupBy(
    edits.filter(({ value }) => value === undefined),
    ({ path }) => JSON.stringify(path.slice(0, -1)),
  )
  const emptied = [...lists.values()].flatMap(([first, ...more]) => {
    const path = first?.path.slice(0, -1) ?? []
    const list = document.getIn(path, true)
    return isSeq(list) && list.items.length === 1 + more.length ? [{ path, list }] : []
  })
  const isEmptied = ({ path, value }: ValueEdit) =>
    value === undefined && emptied.some((one) => one.path.join() === path.slice(0, -1).join())
  return [
    ...emptied.map(({ list }) => emptying(list, yaml)),
    ...edits.filter((edit) => !isEmptied(edit)).map((edit) => changeFor(document, yaml, edit)),
    ...all.filter((edit) => 'record' in edit).map((edit) => addition(document, yaml, edit)),
  ]
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, put }) => text.slice(0, start) + put + text.slice(end), yaml)
}

interface TextChange {
  start: number
  end: number
  put: string
}

function changeFor(document: Document, yaml: string, { path, value }: ValueEdit): TextChange {
  const [start, end] = rangeOf(document.getIn(path, true))
  if (value === undefined) return removal(document, yaml, path)
  // A value in several lines ends before its line break.
  const ends = start + yaml.slice(start, end).trimEnd().length
  return { start, end: ends, put: written(value) }
}

/** Above the other records, or in a list of its own at the end of the fields. */
function addition(document: Document, yaml: string, { path, record }: RecordEdit): TextChange {
  const [name = ''] = path
  const list = document.getIn(path, true)
  const first = isSeq(list) ? list.items.find(isNode) : undefined
  const lines = Object.entries(record).map(([field, value]) => `${field}: ${inYaml(value)}`)
  const written = `  - ${lines.join('\n    ')}\n`
  if (first) {
    const start = startOfLine(yaml, rangeOf(first)[0])
    return { start, end: start, put: written }
  }
  const gap = yaml === '' || yaml.endsWith('\n') ? '' : '\n'
  return { start: yaml.length, end: yaml.length, put: `${gap}${name}:\n${written}` }
}

function written(value: string | number | readonly number[]): string {
  if (typeof value === 'string') return inYaml(value)
  return typeof value === 'number' ? String(value) : `[${value.join(', ')}]`
}

/** Leave nothing in a list, on the line of its name. */
function emptying(list: Node, yaml: string): TextChange {
  const [from, to] = rangeOf(list)
  const start = yaml.lastIndexOf(':', from) + 1
  return { start, end: from + yaml.slice(from, to).trimEnd().length, put: ' []' }
}

/** Take out an item of a list with its lines. */
function removal(document: Document, yaml: string, path: readonly (string | number)[]): TextChange {
  const list = document.getIn(path.slice(0, -1), true)
  const items = isSeq(list) ? list.items.filter(isNode) : []
  const index = Number(path.at(-1))
  const item = items[index]
  if (!item || !isSeq(list)) return { start: 0, end: 0, put: '' }
  const next = items[index + 1]
  const previous = items[index - 1]
  if (list.flow === true) {
    return next
      ? { start: rangeOf(item)[0], end: rangeOf(next)[0], put: '' }
      : { start: rangeOf(previous)[1], end: rangeOf(item)[1], put: '' }
  }
  const start = startOfLine(yaml, rangeOf(item)[0])
  return { start, end: next ? startOfLine(yaml, rangeOf(next)[0]) : rangeOf(list)[1], put: '' }
}

function startOfLine(yaml: string, at: number): number {
  return yaml.lastIndexOf('\n', at - 1) + 1
}

function rangeOf(node: unknown): [start: number, end: number] {
  const range = isNode(node) ? (node as Node).range : undefined
  return range ? [range[0], isMap(node) || isSeq(node) ? range[2] : range[1]] : [0, 0]
}

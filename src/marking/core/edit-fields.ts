import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { FieldForm } from '../forms.ts'
import type { FieldEdit, Fields, Value } from '../protocol.ts'
import { fieldLines, itemLines, linesOf, type Style } from './write-fields.ts'

/** A path that no file of this kind has. */
export class UnknownField extends Error {
  override name = 'UnknownField'
}

/**
 * Change fields of a YAML text where they stand. What is not changed stays as it is written, with its
 * comments and in its order; a new field takes its place among the others.
 *
 * @throws {UnknownField}
 */
export function editFields(
  yaml: string,
  edits: readonly FieldEdit[],
  form: readonly FieldForm[],
  style: Style,
): string {
  return edits.reduce((text, edit) => editField(text, edit, form, styleOf(text, style)), yaml)
}

/** Put a record above the others of a list. */
export function addRecord(
  yaml: string,
  path: FieldEdit['path'],
  record: Fields,
  form: readonly FieldForm[],
  style: Style,
): string {
  const own = styleOf(yaml, style)
  const list = parseDocument(yaml).getIn(path, true)
  const first = isSeq(list) && list.flow !== true ? list.items.find(isNode) : undefined
  const { input } = fieldAt(form, path)
  if (input.kind !== 'records') throw new UnknownField(path.join('.'))
  if (!first) return editField(yaml, { path, value: [record] }, form, own)
  const start = startOfLine(yaml, startOf(first))
  const indent = /^ */.exec(yaml.slice(start))?.[0] ?? ''
  const lines = itemLines(record, input.fields, own, indent.slice(2))
  return splice(yaml, start, start, `${lines.join('\n')}\n`)
}

/** The dates of a file are written as the first of them is. */
function styleOf(yaml: string, otherwise: Style): Style {
  const quote = /: (["'])\d{4}[\d-]*\1/.exec(yaml)?.[1]
  return quote === '"' || quote === "'" ? { quote } : otherwise
}

function editField(
  yaml: string,
  { path, value }: FieldEdit,
  form: readonly FieldForm[],
  style: Style,
): string {
  const document = parseDocument(yaml)
  const field = fieldAt(form, path)
  if (isSame(document.getIn(path, true), value, document.hasIn(path))) return yaml

  const above = path.slice(0, -1)
  const key = path.at(-1) ?? ''
  const holder: unknown = above.length === 0 ? document.contents : document.getIn(above, true)
  if (isMap(holder) && holder.flow !== true && holder.items.length > 0) {
    const isLast = holder.items.length === 1 && pairOf(holder, key) !== undefined
    if (!isLast || above.length === 0 || linesOf(field, value, style).length > 0) {
      return inMap(yaml, holder, field, value, form, above, style)
    }
  }
  const isRecords = typeof key === 'number' && field.input.kind === 'record'
  if (isSeq(holder) && holder.flow !== true && isRecords && holder.items.length > 0) {
    const isLast = holder.items.length === 1 && value === undefined
    if (!isLast) return inList(yaml, holder, key, value, field.input, style)
  }
  if (above.length === 0) return `${yaml}${linesOf(field, value, style).join('\n')}\n`
  // What holds it is written anew: it has no lines of its own.
  const now: unknown = isNode(holder) ? holder.toJS(document) : undefined
  const changed = withValue(now, key, value)
  return editField(yaml, { path: above, value: changed }, form, style)
}

/** The form of a field; that of an item of a list is a record of its fields. */
function fieldAt(form: readonly FieldForm[], path: FieldEdit['path']): FieldForm {
  let fields = form
  let found: FieldForm | undefined
  for (const key of path) {
    if (typeof key === 'number') {
      const input = found?.input
      if (input?.kind === 'records') {
        found = { name: String(key), input: { kind: 'record', fields: input.fields } }
      } else if (input?.kind === 'ids' || input?.kind === 'texts' || input?.kind === 'numbers') {
        found = { name: String(key), input: { kind: 'text' } }
      } else throw new UnknownField(path.join('.'))
    } else if (found?.input.kind === 'claimant') {
      found = { name: key, input: { kind: 'text' } }
    } else {
      found = fields.find(({ name }) => name === key)
      if (!found) throw new UnknownField(path.join('.'))
    }
    const { input } = found
    fields = input.kind === 'record' || input.kind === 'records' ? input.fields : []
  }
  if (!found) throw new UnknownField('')
  return found
}

function inMap(
  yaml: string,
  map: YAMLMap,
  field: FieldForm,
  value: Value | undefined,
  form: readonly FieldForm[],
  above: FieldEdit['path'],
  style: Style,
): string {
  const [first] = map.items
  const firstKey = first ? startOf(first.key) : 0
  const column = firstKey - startOfLine(yaml, firstKey)
  const indent = ' '.repeat(column)
  const pair = pairOf(map, field.name)
  if (!pair) {
    const lines = linesOf(field, value, style, indent)
    if (lines.length === 0) return yaml
    const before = pairBefore(map, field.name, above.length === 0 ? form : siblings(form, above))
    if (!before) {
      const put = `${lines.join('\n').trimStart()}\n${indent}`
      return splice(yaml, firstKey, firstKey, put)
    }
    const end = endOfLine(yaml, endOfPair(yaml, before))
    return splice(yaml, end, end, `\n${lines.join('\n')}`)
  }

  const start = startOf(pair.key)
  const end = endOfPair(yaml, pair)
  const hasComment = /^[ \t]+#/.test(yaml.slice(end, endOfLine(yaml, end)))
  const lines = linesOf(field, value, style, indent, hasComment)
  if (lines.length > 0) return splice(yaml, start, end, lines.join('\n').trimStart())
  const next = Math.min(endOfLine(yaml, end) + 1, yaml.length)
  return pair === first
    ? splice(yaml, start, Math.min(next + column, yaml.length), '')
    : splice(yaml, startOfLine(yaml, start), next, '')
}

function siblings(form: readonly FieldForm[], above: FieldEdit['path']): readonly FieldForm[] {
  const { input } = fieldAt(form, above)
  return input.kind === 'record' || input.kind === 'records' ? input.fields : []
}

/** Of the fields that come before one in the form, the last that is in the file. */
function pairBefore(map: YAMLMap, name: string, form: readonly FieldForm[]): Pair | undefined {
  const names = form.map((one) => one.name)
  return names
    .slice(0, names.indexOf(name))
    .flatMap((one) => pairOf(map, one) ?? [])
    .at(-1)
}

function inList(
  yaml: string,
  list: YAMLSeq,
  index: number,
  value: Value | undefined,
  input: FieldForm['input'],
  style: Style,
): string {
  const items = list.items.filter(isNode)
  const item = items[index]
  const any = item ?? items.at(-1)
  if (!any || input.kind !== 'record') return yaml
  const line = startOfLine(yaml, startOf(any))
  const dash = yaml.indexOf('-', line) - line
  const fields = isFields(value) ? value : {}
  const lines = itemLines(fields, input.fields, style, ' '.repeat(Math.max(dash - 2, 0)))
  const written = lines.map((one) => (dash < 2 ? one.slice(2) : one))
  const end = endOf(yaml, any)
  if (!item)
    return splice(yaml, endOfLine(yaml, end), endOfLine(yaml, end), `\n${written.join('\n')}`)
  if (value !== undefined) return splice(yaml, line, end, written.join('\n'))
  const next = items[index + 1]
  const to = next
    ? startOfLine(yaml, startOf(next))
    : Math.min(endOfLine(yaml, end) + 1, yaml.length)
  return splice(yaml, line, to, '')
}

function pairOf(map: YAMLMap, key: string | number): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

/** True if a field has a value already, or is not there as it should be. */
function isSame(node: unknown, value: Value | undefined, isThere: boolean): boolean {
  if (value === undefined) return !isThere
  if (!isNode(node)) return false
  if (isScalar(node) && node.source === '' && node.value === null) return value === ''
  return JSON.stringify(node.toJSON()) === JSON.stringify(value)
}

function withValue(
  now: unknown,
  key: string | number,
  value: Value | undefined,
): Value | undefined {
  if (typeof key === 'number') {
    const list = Array.isArray(now) ? [...(now as Value[])] : []
    if (value === undefined) list.splice(key, 1)
    else list[Math.min(key, list.length)] = value
    return list
  }
  const fields: Fields = isFields(now) ? { ...now } : {}
  if (value !== undefined) return { ...fields, [key]: value }
  const others = Object.entries(fields).filter(([name]) => name !== key)
  return others.length === 0 ? undefined : Object.fromEntries(others)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function endOfPair(yaml: string, { key, value }: Pair): number {
  const colon = yaml.indexOf(':', isNode(key) && key.range ? key.range[1] : 0) + 1
  return isNode(value) ? Math.max(endOf(yaml, value), colon) : colon
}

/** Where the words of a value end, without the line endings and comments behind it. */
function endOf(yaml: string, node: unknown): number {
  if (!isNode(node) || !node.range) return 0
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1)
    if (last) return endOfPair(yaml, last)
  }
  if (isSeq(node) && node.flow !== true) {
    const last = node.items.at(-1)
    if (last) return endOf(yaml, last)
  }
  const [start, end] = node.range
  return start + yaml.slice(start, end).trimEnd().length
}

function startOf(node: unknown): number {
  return isNode(node) && node.range ? node.range[0] : 0
}

function startOfLine(yaml: string, at: number): number {
  return yaml.lastIndexOf('\n', at - 1) + 1
}

function endOfLine(yaml: string, at: number): number {
  const end = yaml.indexOf('\n', at)
  return end === -1 ? yaml.length : end
}

function splice(text: string, start: number, end: number, put: string): string {
  return text.slice(0, start) + put + text.slice(end)
}

/** A file of fields alone. */
export function newYaml(fields: Fields, form: readonly FieldForm[], style: Style): string {
  const unknown = Object.keys(fields).find((name) => form.every((field) => field.name !== name))
  if (unknown !== undefined) throw new UnknownField(unknown)
  return `${fieldLines(fields, form, style).join('\n')}\n`
}

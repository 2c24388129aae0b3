import { stringify } from 'yaml'
import type { FieldForm, Input } from '../forms.ts'
import type { Fields, Value } from '../protocol.ts'

/** What a file has that is not said by its fields. */
export interface Style {
  /** Around a date. */
  quote: '"' | "'"
}

/** No line of a text is longer, as far as its words can be parted. */
const width = 88

/**
 * Fields as lines of YAML, in the order of their form. An empty text says that nothing is there: a
 * field that the check asks for is then left to be written, any other one is left out. `null` says that
 * something is not known, and is nothing in a field that has to be.
 */
export function fieldLines(
  fields: Fields,
  form: readonly FieldForm[],
  style: Style,
  indent = '',
): string[] {
  return form.flatMap((field) => linesOf(field, fields[field.name], style, indent))
}

/**
 * A field as lines of YAML; none if there is nothing to say.
 *
 * @param isOneLine true if a comment follows, which a text in several lines would swallow
 */
export function linesOf(
  { name, input, isRequired, mayBeUnknown }: FieldForm,
  value: Value | undefined,
  style: Style,
  indent = '',
  isOneLine = false,
): string[] {
  const line = (written: string) => [`${indent}${name}:${written === '' ? '' : ` ${written}`}`]
  if (value === null && mayBeUnknown === true) return line('null')
  if (isNothing(value, input) || (value === false && isRequired !== true)) {
    if (isRequired !== true) return []
    return line(isListOfWords(input) || Array.isArray(value) ? '[]' : '')
  }

  switch (input.kind) {
    case 'flag':
      return line(textOf(value))
    case 'date':
      return line(style.quote + textOf(value) + style.quote)
    case 'ids':
    case 'numbers':
    case 'claimant':
      return line(inFlow(value))
    case 'texts':
      return textLines(name, asList(value), indent)
    case 'record':
      return recordLines(name, input, asFields(value), style, indent)
    case 'records':
      return [
        ...line(''),
        ...asList(value).flatMap((item) => itemLines(asFields(item), input.fields, style, indent)),
      ]
    default: {
      const text = textOf(value)
      const [inline = ''] = line(typeof value === 'string' ? scalar(text) : text)
      const isFolded = !isOneLine && input.kind === 'text' && inline.length > width
      return isFolded && canBeFolded(text)
        ? [...line('>-'), ...folded(text, `${indent}  `)]
        : [inline]
    }
  }
}

/** A record as an item of a list whose name is indented so far. */
export function itemLines(
  fields: Fields,
  form: readonly FieldForm[],
  style: Style,
  indent: string,
): string[] {
  const [first = '', ...rest] = fieldLines(fields, form, style, `${indent}    `)
  return [`${indent}  - ${first.trimStart()}`, ...rest]
}

function recordLines(
  name: string,
  { fields: form, isFlow }: Input & { kind: 'record' },
  fields: Fields,
  style: Style,
  indent: string,
): string[] {
  const block = fieldLines(fields, form, style, `${indent}  `)
  if (isFlow === true && block.every((line) => /: \S/.test(line) && !line.endsWith('>-'))) {
    const inline = `${indent}${name}: ${inFlow(fields)}`
    if (inline.length <= width) return [inline]
  }
  return [`${indent}${name}:`, ...block]
}

/** True for a value that says nothing in a field. */
function isNothing(value: Value | undefined, { kind }: Input): boolean {
  if (value === undefined || value === null || value === '') return true
  if (kind === 'flag') return false
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every((one) => one === '')
}

function isListOfWords({ kind }: Input): boolean {
  return kind === 'ids' || kind === 'texts' || kind === 'numbers'
}

/** A list of texts: on one line where it fits. */
function textLines(name: string, texts: readonly Value[], indent: string): string[] {
  const inline = `${indent}${name}: ${inFlow([...texts])}`
  if (inline.length <= width) return [inline]
  const items = texts.flatMap((text) => {
    const item = `${indent}  - ${scalar(textOf(text))}`
    return item.length > width && canBeFolded(textOf(text))
      ? [`${indent}  - >-`, ...folded(textOf(text), `${indent}    `)]
      : [item]
  })
  return [`${indent}${name}:`, ...items]
}

/** A value on one line. */
function inFlow(value: Value | undefined): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, one]) => one !== '')
    return `{ ${pairs.map(([name, one]) => `${name}: ${inFlow(one)}`).join(', ')} }`
  }
  if (typeof value !== 'string') return String(value)
  const written = scalar(value)
  // What is plain by itself may end an item.
  return written === value && /[,[\]{}]/.test(value) ? JSON.stringify(value) : written
}

/** A text on one line: plain if YAML and people read it as that text, else in double quotes. */
function scalar(text: string): string {
  const written = stringify(text, { lineWidth: 0 }).trimEnd()
  const isPlain = written === text && !/^(?:y|n|yes|no|on|off)$/i.test(text)
  return isPlain && !/^[“„‟‘‚]/.test(text) ? text : JSON.stringify(text)
}

function textOf(value: Value | undefined): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function asFields(value: Value | undefined): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

function asList(value: Value | undefined): Value[] {
  return Array.isArray(value) ? value : []
}

/** True for words that are the same when their lines are joined with a space each. */
function canBeFolded(text: string): boolean {
  return !/^\s|\s$|[^\S ]|  /.test(text.replaceAll('\u00a0', '_'))
}

function folded(text: string, indent: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && longer.length <= width) lines[lines.length - 1] = longer
    else lines.push(indent + word)
  }
  return lines
}

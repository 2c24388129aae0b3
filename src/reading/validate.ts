import { z } from 'zod'
import { correctedFields, type CorrectedRecord } from '../edition/corrected-fields.ts'
import { isUnquoted } from '../schemas/fields.ts'
import { startOfFile, type Issue, type Position } from '../text/issue.ts'
import { nearest, suggest } from '../text/nearest.ts'
import { plainId } from '../text/plain-id.ts'
import { joinPath, type DataPath, type ParsedYaml } from './parse-yaml.ts'

type ZodIssue = z.core.$ZodIssue

/**
 * Check data against the schema of its kind of file.
 *
 * @returns the typed data, or one issue per field that is missing or mistyped, each at
 *   its place in the file
 */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  { data, positions, unquoted }: Pick<ParsedYaml, 'data' | 'positions' | 'unquoted'>,
): { data: z.output<Schema> } | { issues: Omit<Issue, 'filePath'>[] } {
  // A message of the field itself comes before this one.
  const result = schema.safeParse(data, { reportInput: true, error: expectation })
  const findings = result.error?.issues.map(locate) ?? []
  const descriptions = [...describe(findings, schema, unquoted), ...emptyFields(unquoted, findings)]
  if (result.success && descriptions.length === 0) return { data: result.data }
  return {
    issues: descriptions.map(({ at, ...words }) => ({
      rule: 'schema',
      position: nearestPosition(positions, at),
      ...words,
    })),
  }
}

/** Of data that may not be valid, the fields of the schema that are there and are right. */
export function validFields<Schema extends z.ZodObject>(
  schema: Schema,
  data: unknown,
): Partial<z.output<Schema>> {
  const fields = new Map<string, unknown>(Object.entries(data ?? {}))
  const valid = Object.entries(schema.shape).flatMap(([name, field]) => {
    const result = fields.has(name) ? z.safeParse(field, fields.get(name)) : undefined
    return result?.success ? [[name, result.data]] : []
  })
  // Each value is the output of the schema of its field.
  return Object.fromEntries(valid) as Partial<z.output<Schema>>
}

/** A field as the schema finds it, with its path written out. */
interface Finding {
  issue: ZodIssue
  path: DataPath
}

interface Description {
  at: DataPath
  message: string
  hint: string
  isUnwritten?: boolean
}

function locate(issue: ZodIssue): Finding {
  return { issue, path: issue.path.reduce<DataPath>(joinPath, '') }
}

/** A misspelt field is unknown by one name and missing by the other: it is described once. */
function describe(
  findings: Finding[],
  schema: z.ZodObject,
  unquoted: ParsedYaml['unquoted'],
): Description[] {
  const misspelt = new Set<DataPath>()

  const unknown = findings.flatMap(({ issue, path }) => {
    if (issue.code !== 'unrecognized_keys') return []
    const known = fieldsAt(schema, issue.path)
    return issue.keys.map((key) => {
      const outer = recordAround(key, schema, issue.path)
      if (outer !== undefined) misspelt.add(joinPath(outer.reduce<DataPath>(joinPath, ''), key))
      const inner = recordInside(key, schema, issue.path)
      if (inner !== undefined) misspelt.add(joinPath(joinPath(joinPath(path, inner), 0), key))
      const meant =
        outer === undefined && howElse(key, known) === undefined
          ? (known.find((name) => isNamed(key, name)) ?? nearest(key, known))
          : undefined
      if (meant !== undefined) misspelt.add(joinPath(path, meant))
      return {
        at: joinPath(path, key),
        message: `There is no field \`${key}\` here.`,
        hint:
          meant !== undefined
            ? `Did you mean \`${meant}\`?`
            : outer === undefined
              ? (howElse(key, known) ?? howToRename(key, schema, issue))
              : `It belongs to ${outer.length === 0 ? 'the file' : `\`${outer.reduce<DataPath>(joinPath, '')}\``}, not to this record: move it there.`,
      }
    })
  })

  // A record that lacks a field by its right name is not described as well.
  const records = new Set([...misspelt].map((path) => path.slice(0, path.lastIndexOf('.'))))
  const others = findings.filter(
    ({ issue, path }) =>
      issue.code !== 'unrecognized_keys' &&
      !misspelt.has(path) &&
      !(issue.code === 'custom' && records.has(path)),
  )
  return [...unknown, ...others.map((finding) => describeValue(finding, schema, unquoted))]
}

/** What authors call a field beside its name, as `plainId` writes it. */
const otherNames: Partial<Record<string, readonly string[]>> = {
  inLanguage: ['lang', 'language', 'idioma', 'lengua'],
  language: ['lang', 'inlanguage', 'idioma', 'lengua'],
  given: ['nombre', 'name', 'first'],
  family: ['apellido', 'apellidos', 'surname', 'last'],
  name: ['nombre'],
  title: ['titulo'],
  summary: ['resumen'],
  datePublished: ['date', 'fecha', 'published'],
  date: ['fecha'],
  issued: ['date', 'fecha', 'datepublished'],
  publisher: ['medio', 'editor', 'publishername'],
  authors: ['autor', 'autores', 'author', 'byline', 'firma'],
  role: ['cargo'],
  themes: ['tema', 'temas'],
  sources: ['fuente', 'fuentes'],
  verdict: ['veredicto'],
  reason: ['razon', 'motivo'],
  evidence: ['pruebas', 'evidencia'],
  url: ['link', 'enlace', 'direccion', 'address'],
}

function isNamed(written: string, name: string): boolean {
  return otherNames[name]?.includes(plainId(written)) === true
}

/** The path of the nearest record around another one that has a field of that name. */
function recordAround(
  key: string,
  schema: z.ZodObject,
  path: readonly PropertyKey[],
): readonly PropertyKey[] | undefined {
  const around = path.map((_, index) => path.slice(0, path.length - 1 - index))
  return around.find((one) => fieldsAt(schema, one).includes(key))
}

/** The field of a record that has records with a field of that name. */
function recordInside(
  key: string,
  schema: z.ZodObject,
  path: readonly PropertyKey[],
): string | undefined {
  return fieldsAt(schema, path).find((name) =>
    [[name], [name, 0]].some((below) => fieldsAt(schema, [...path, ...below]).includes(key)),
  )
}

/** What authors look for a field for, and where it is said. Each begins with a field of the record. */
const saidElsewhere: [beside: string, keys: RegExp, hint: string][] = [
  [
    'contributes',
    /^(?:page|pages|pagina|paginas|pag|pp?|section|seccion|capitulo|chapter|paragraph|parrafo|quote|cita)$/,
    'Say it in `contributes`: `En la página 12, cuenta…`.',
  ],
  [
    'consulted',
    /^(?:page|pages|pagina|paginas|pag|pp?|section|seccion|capitulo|chapter)$/,
    'Say it in `consulted`, with what was read: `Las páginas 12 a 14.`',
  ],
  ['assessments', bodyName(), 'The explanation is the text below the fields: move it there.'],
  ['direction', bodyName(), 'What happened is the text below the fields: move it there.'],
]

/** What authors call the text below the fields, as a field. */
function bodyName(): RegExp {
  return /^(?:text|texto|body|content|explanation|explicacion|description|descripcion|what|fact|hecho|que-paso)$/
}

/** Where something is said for which there is no field. */
function howElse(key: string, known: readonly string[]): string | undefined {
  return saidElsewhere.find(
    ([beside, keys]) => known.includes(beside) && keys.test(plainId(key)),
  )?.[2]
}

/** What to do with a field that stands where no field is called so. */
function howToRename(key: string, schema: z.ZodObject, { path, input }: ZodIssue): string {
  const known = fieldsAt(schema, path)
  const inside = recordInside(key, schema, path)
  if (inside !== undefined) return `It belongs inside \`${inside}\`: indent it there, or delete it.`
  for (const outer of known) {
    const name = fieldsAt(schema, [...path, outer]).find((one) => isNamed(key, one))
    if (name === undefined || fieldsAt(schema, path).includes(name)) continue
    const [first, second] = fieldsAt(schema, [...path, outer, name, 0])
    const value = first === undefined ? '…' : `[{ ${first}: …, ${second}: … }]`
    return `It is \`${name}\`, inside \`${outer}\`: \`${outer}: { ${name}: ${value} }\`.`
  }
  const isWritten = (name: string) =>
    typeof input === 'object' && input !== null && Object.hasOwn(input, name)
  const free = known.filter((name) => !isWritten(name)).map((name) => `\`${name}\``)
  return free.length === 0 || free.length > 6
    ? 'Delete it, or correct its spelling.'
    : `Delete it, or write one of these: ${free.join(', ')}.`
}

/** Fields without a value, where the schema takes it for `null`. */
function emptyFields(unquoted: ParsedYaml['unquoted'], findings: Finding[]): Description[] {
  return [...unquoted].flatMap(([path, written]) => {
    if (written !== '' || path === '') return []
    if (findings.some((finding) => finding.path === path)) return []
    const hint = 'Write its value or, if it was looked for and is not known, `null`.'
    return { at: path, message: `Field \`${path}\` is empty.`, hint, isUnwritten: true }
  })
}

function describeValue(
  finding: Finding,
  schema: z.ZodObject,
  unquoted: ParsedYaml['unquoted'],
): Description {
  const { issue, path } = finding
  const found = issue.input
  if (path === '') {
    const [first = '', ...others] = Object.keys(schema.shape)
    if (Array.isArray(found) && others.length === 0) {
      const message = 'The file begins with a list, and no field says of what.'
      return { at: path, message, hint: `Write \`${first}:\` on a line above it.` }
    }
    const message = 'The file has no fields.'
    return { at: path, message, hint: 'Write each on a line of its own: `name: value`.' }
  }
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const owner = recordOfCorrection(issue.path, found, schema)
    if (owner !== undefined) {
      const message = `Field \`${path}\` cannot be \`${found}\` here.`
      return { at: path, message, hint: `It is a field of ${owner}: move \`corrected\` there.` }
    }
    const values = issue.values.map(String)
    const message = `Field \`${path}\` cannot be \`${found}\`.`
    return { at: path, message, hint: suggest(found, values, oneOf(values)) }
  }
  const written = unquoted.get(path)
  if (issue.code === 'invalid_type' && issue.expected === 'boolean' && isQuotedBoolean(found)) {
    const hint = `Write it without quotes: \`${found}\`.`
    return { at: path, message: `Field \`${path}\` is not correct.`, hint }
  }
  const numbers = typeof issue.path.at(-1) === 'number' ? numbersIn(found) : undefined
  if (issue.code === 'invalid_type' && numbers !== undefined) {
    const hint = `Write each number, with a comma between two: \`[${numbers}]\`.`
    return { at: path, message: `Field \`${path}\` is not correct.`, hint }
  }
  const joined = fieldWithoutSpace(found)
  if (joined !== undefined) {
    const hint = `Put a space behind the colon: \`${joined.replace(':', ': ')}\`.`
    return { at: path, message: `Field \`${path}\` is not correct.`, hint }
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isUnquoted(found)) {
    const hint = `Expected text: write it in quotes, \`"${written ?? String(found)}"\`.`
    return { at: path, message: `Field \`${path}\` is not correct.`, hint }
  }
  const fields =
    issue.code === 'invalid_type' && issue.expected === 'object' && issue.message === ofItsOwn
      ? fieldsAt(schema, issue.path)
      : []
  const expected =
    fields.length === 0
      ? issue.message
      : `Expected fields of its own: \`{ ${fields.map((name) => `${name}: …`).join(', ')} }\`.`
  const state = isMissing(finding) ? 'missing' : written === '' ? 'empty' : 'not correct'
  return {
    at: path,
    message: `Field \`${path}\` is ${state}.`,
    hint:
      state === 'empty' && isOptional(schema, issue.path)
        ? `${expected} Or delete the line.`
        : expected,
    isUnwritten: isEmpty(found),
  }
}

/** The record of a claim to which a corrected field belongs, if its correction stands in another one. */
function recordOfCorrection(
  path: readonly PropertyKey[],
  field: string,
  schema: z.ZodObject,
): string | undefined {
  if (path.at(-3) !== 'corrected' || !fieldsAt(schema, []).includes('assessments')) return undefined
  const has = (record: CorrectedRecord) => correctedFields[record].some((one) => one === field)
  if (has('assessment')) return 'an assessment'
  if (has('evidence')) return 'an item of the evidence'
  return has('claim') ? 'the claim' : undefined
}

/** Several numbers that are one text, because no comma parts them; or the ends of a range of them. */
function numbersIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const [, from, to] = /^(\d{1,4})\s*[-–a]\s*(\d{1,4})$/.exec(value) ?? []
  const length = Number(to) - Number(from) + 1
  if (length > 1 && length <= 12) {
    return Array.from({ length }, (_, index) => Number(from) + index).join(', ')
  }
  return /^\d+(?:[\s;/.]+\d+)+$/.test(value) ? value.split(/[\s;/.]+/).join(', ') : undefined
}

function isQuotedBoolean(value: unknown): value is string {
  return value === 'true' || value === 'false'
}

/** The name and value of a field that are one word to YAML: `{voice:article}`. */
function fieldWithoutSpace(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.entries(value).find(
    ([name, nothing]) => nothing === null && /^[a-z]+:[^\s/]/i.test(name),
  )?.[0]
}

/** True for a field that is left out, and for one that is there without a value. */
function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}

/** The values that a field takes, in an author's words. */
function expectation(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String))
  if (issue.code === 'too_small' && issue.origin === 'number') {
    return `Expected ${issue.minimum} or more.`
  }
  if (issue.code !== 'invalid_type') return undefined
  return `Expected ${types[issue.expected] ?? issue.expected}.`
}

/** The types of a schema in an author's words. */
const types: Partial<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list: `[one, two]`',
  object: 'fields of its own',
}

const ofItsOwn = 'Expected fields of its own.'

function oneOf(values: string[]): string {
  return `Use one of: ${values.join(', ')}.`
}

function isMissing({ issue, path }: Finding): boolean {
  return path !== '' && issue.code !== 'unrecognized_keys' && issue.input === undefined
}

/** The fields that a schema knows at a path into its data. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path)
    .map(unwrapped)
    .flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []))
}

function isOptional(schema: unknown, path: readonly PropertyKey[]): boolean {
  return schemasAt(schema, path).some(
    (one) => one instanceof z.ZodOptional || one instanceof z.ZodDefault,
  )
}

/** The schemas of a value at a path into the data of one, of which some are alternatives. */
function schemasAt(schema: unknown, path: readonly PropertyKey[]): unknown[] {
  const [next, ...rest] = path
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((one) => schemasAt(one, path))
  if (next === undefined) return [schema]
  if (inner instanceof z.ZodArray) return schemasAt(inner.element, rest)
  return inner instanceof z.ZodObject ? schemasAt(inner.shape[String(next)], rest) : []
}

/** The schema of a value that is there. */
function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema
}

/** The position of a value or, if it is missing, of the record that lacks it. */
function nearestPosition(positions: ReadonlyMap<DataPath, Position>, path: DataPath): Position {
  let at = path
  while (!positions.has(at) && at !== '') at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))
  return positions.get(at) ?? startOfFile
}

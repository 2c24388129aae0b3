import { pathOfEntry } from '../../edition/content-paths.ts'
import { kinds } from '../../edition/kinds.ts'
import { splitFrontmatter } from '../../reading/split-frontmatter.ts'
import { forms } from '../forms.ts'
import type { FieldEdit, Fields, FormKind } from '../protocol.ts'
import { addRecord, editFields, newYaml } from './edit-fields.ts'
import { fieldsIn } from './read-fields.ts'
import type { Style } from './write-fields.ts'

export function pathOfThing(kind: FormKind, id: string): string {
  return pathOfEntry(kinds[kind].collection, id)
}

/** The kinds whose fields stand above a text; that of an article is the publisher's. */
const withText: readonly FormKind[] = ['claim', 'theme', 'article']
const withBody: readonly FormKind[] = ['claim', 'theme']

/** The fields of the file of a thing, and the text below them. */
export function readEntry(kind: FormKind, text: string): { fields: Fields; body: string } {
  if (!withText.includes(kind)) return { fields: fieldsIn(text), body: '' }
  const { yaml = '', body = '' } = splitFrontmatter(text) ?? {}
  return { fields: fieldsIn(yaml), body: withBody.includes(kind) ? body : '' }
}

/**
 * A new file.
 *
 * @param order of a theme, its place among all
 */
export function newEntry(
  kind: FormKind,
  fields: Fields,
  body: string,
  style: Style,
  order: number,
): string {
  const yaml = newYaml(fields, forms[kind], style)
  if (!withText.includes(kind)) return yaml
  return `---\n${yaml}${kind === 'theme' ? `order: ${order}\n` : ''}---\n${bodyLines(body)}`
}

/** The file with some fields changed, and perhaps another text below them. */
export function editEntry(
  kind: FormKind,
  text: string,
  edits: readonly FieldEdit[],
  body: string | undefined,
  style: Style,
): string {
  const edited = inYaml(kind, text, (yaml) => editFields(yaml, edits, forms[kind], style))
  const before = splitFrontmatter(edited)
  if (!withBody.includes(kind) || !before || body === undefined) return edited
  if (body.trim() === before.body) return edited
  const end = edited.indexOf('\n---', before.yaml.length) + '\n---'.length
  return `${edited.slice(0, end)}\n${bodyLines(body)}`
}

/** The file of a claim with an assessment above the others. */
export function addAssessment(text: string, assessment: Fields, style: Style): string {
  return inYaml('claim', text, (yaml) =>
    addRecord(yaml, ['assessments'], assessment, forms.claim, style),
  )
}

function inYaml(kind: FormKind, text: string, edit: (yaml: string) => string): string {
  if (!withText.includes(kind)) return edit(text)
  const yaml = splitFrontmatter(text)?.yaml
  if (yaml === undefined) return text
  const start = text.indexOf('\n') + 1
  return text.slice(0, start) + edit(yaml) + text.slice(start + yaml.length)
}

function bodyLines(body: string): string {
  return body.trim() === '' ? '' : `\n${body.trim()}\n`
}

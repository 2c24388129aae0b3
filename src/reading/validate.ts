import type { z } from 'zod'
import { startOfFile, type Issue, type Position } from '../text/issue.ts'
import { suggest } from '../text/nearest.ts'
import { joinPath, type DataPath } from './parse-yaml.ts'

type ZodIssue = z.core.$ZodIssue

/**
 * Check data against the schema of its kind of file.
 *
 * @returns the typed data, or one issue per field that is missing or mistyped, each at
 *   its place in the file
 */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  data: unknown,
  positions: ReadonlyMap<DataPath, Position>,
  filePath: string,
): { data: z.output<Schema> } | { issues: Issue[] } {
  const result = schema.safeParse(data, { reportInput: true })
  if (result.success) return { data: result.data }

  const issues = result.error.issues.flatMap((issue) => {
    const path = issue.path.reduce<DataPath>(joinPath, '')
    return describe(issue, path, Object.keys(schema.shape)).map(({ at, ...words }) => ({
      rule: 'schema',
      filePath,
      position: nearestPosition(positions, at),
      ...words,
    }))
  })
  return { issues }
}

interface Description {
  at: DataPath
  message: string
  hint: string
}

function describe(issue: ZodIssue, path: DataPath, fields: string[]): Description[] {
  if (issue.code === 'unrecognized_keys') {
    const known = path === '' ? fields : []
    return issue.keys.map((key) => ({
      at: joinPath(path, key),
      message: `There is no field \`${key}\` here.`,
      hint: suggest(key, known, 'Take it out, or correct its spelling.'),
    }))
  }

  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const found = issue.input
    const options = `Use one of: ${values.join(', ')}.`
    return [
      {
        at: path,
        message: `Field \`${path}\` ${found === undefined ? 'is missing' : `cannot be \`${String(found)}\``}.`,
        hint: typeof found === 'string' ? suggest(found, values, options) : options,
      },
    ]
  }

  const missing = issue.code === 'invalid_type' && issue.input === undefined
  return [
    {
      at: path,
      message: missing
        ? `Field \`${path}\` is missing.`
        : `Field \`${path || 'the file'}\` is not as it should be.`,
      hint:
        issue.code === 'invalid_type' ? `It takes ${withArticle(issue.expected)}.` : issue.message,
    },
  ]
}

function withArticle(type: string): string {
  if (type === 'string') return 'text'
  if (type === 'int') return 'a whole number'
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

/** The place of a value or, where it is missing, of what it is missing from. */
function nearestPosition(positions: ReadonlyMap<DataPath, Position>, path: DataPath): Position {
  let at = path
  while (!positions.has(at) && at !== '') at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))
  return positions.get(at) ?? startOfFile
}

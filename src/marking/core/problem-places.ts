import { positionOf } from '../../annotations/nodes.ts'
import { kindOf } from '../../edition/kinds.ts'
import { parseYaml } from '../../reading/parse-yaml.ts'
import { placeOf } from '../../reading/place.ts'
import { splitFrontmatter } from '../../reading/split-frontmatter.ts'
import type { Issue, Position } from '../../text/issue.ts'
import { isDateField } from '../forms.ts'
import type { Mistake, ProblemPlace, Problem, ToWrite } from '../protocol.ts'
import type { ArticleSource } from './article-source.ts'
import type { JudgedContent } from './judged-content.ts'

/** Something that is said of a file. */
type Placed = Pick<Issue, 'filePath' | 'position'>

/** A function that finds what the places of reports are about: a thing, a paragraph, a field. */
export function placing(
  { textOf }: Pick<JudgedContent, 'textOf'>,
  path: string,
  article: ArticleSource | undefined,
): (found: Placed) => ProblemPlace {
  const fields = new Map<string, ReadonlyMap<string, Position>>()
  const fieldsOf = (filePath: string) => {
    const known = fields.get(filePath) ?? positionsIn(textOf(filePath) ?? '')
    fields.set(filePath, known)
    return known
  }
  return ({ filePath, position }) => {
    const field = fieldAt(fieldsOf(filePath), position)
    return {
      path: filePath,
      position,
      thing: thingOf(filePath, position, path, article, field !== null),
      paragraph: filePath === path ? paragraphAt(article, position) : null,
      field,
    }
  }
}

export function asProblem(issue: Issue, place: (found: Placed) => ProblemPlace): Problem {
  const { rule, message, hint } = issue
  const found = place(issue)
  return { rule, message, hint, mistake: mistakeIn(issue, found.field), ...found }
}

function mistakeIn({ rule, message, isUnwritten }: Issue, field: string | null): Mistake | null {
  switch (rule) {
    case 'unknown-reference':
    case 'assessment-dates':
    case 'publication-date':
    case 'source-dates':
      return rule
    case 'schema':
      // A field that is not there at all is told of at the record that lacks it.
      if (field === null || !message.includes(`\`${field}\``)) return null
      return isUnwritten === true ? 'unwritten' : isDateField(field) ? 'wrong-date' : null
    default:
      return null
  }
}

export function asToWrite(
  gap: Placed & { toSay: string },
  place: (found: Placed) => ProblemPlace,
): ToWrite {
  return { message: gap.toSay, ...place(gap) }
}

function positionsIn(text: string): ReadonlyMap<string, Position> {
  const frontmatter = splitFrontmatter(text)
  return frontmatter
    ? parseYaml(frontmatter.yaml, frontmatter.firstLine).positions
    : parseYaml(text).positions
}

/** The innermost field that begins at a place. */
function fieldAt(fields: ReadonlyMap<string, Position>, { line, column }: Position): string | null {
  const found = [...fields].filter(([, at]) => at.line === line && at.column === column)
  return found.map(([path]) => path).findLast((path) => path !== '') ?? null
}

function thingOf(
  filePath: string,
  { line, column }: Position,
  path: string,
  article: ArticleSource | undefined,
  isField: boolean,
): ProblemPlace['thing'] {
  if (filePath === path) {
    const mark = article?.annotated.marks.find(
      ({ position }) => position.line === line && position.column === column,
    )
    if (mark) return { kind: mark.kind, id: mark.id }
    return isField ? { kind: 'article', id: placeOf(path)?.id ?? '' } : null
  }
  const place = placeOf(filePath)
  const kind = place && kindOf[place.collection]
  switch (kind) {
    case 'quote':
    case 'claim':
    case 'entity':
    case 'source':
    case 'theme':
    case 'article':
      return { kind, id: place?.id ?? '' }
    default:
      return null
  }
}

/** The paragraph in which a place is, or the last one before it. */
function paragraphAt(article: ArticleSource | undefined, position: Position): number | null {
  const isBefore = (one: Position) =>
    one.line < position.line || (one.line === position.line && one.column <= position.column)
  const found = article?.blocks.findLastIndex(({ node }) => isBefore(positionOf(node))) ?? -1
  return found === -1 ? null : found + 1
}

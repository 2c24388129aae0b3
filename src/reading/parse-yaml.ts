import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Issue, Position } from '../text/issue.ts'
import { lostText, typographicQuotes } from './lost-text.ts'
import { firstMistake, type YamlMistake } from './yaml-mistakes.ts'

/** A path into parsed data, such as `assessments.0.date`. */
export type DataPath = string

export interface ParsedYaml {
  /** `undefined` if the syntax is wrong. */
  data: unknown
  /** Where each value stands, by its path; `''` is the whole. */
  positions: ReadonlyMap<DataPath, Position>
  /**
   * What is written in place of each value that YAML reads as something else than text: `1.10` for
   * 1.1, and nothing for a field that is left empty.
   */
  unquoted: ReadonlyMap<DataPath, string>
  /** The mistake in the syntax, unless something lost explains it. */
  problem: Mistake | undefined
  /** What is written in the file, but not in the data. */
  lost: Mistake[]
  /** Values in typographic quotation marks, which may be those of a publisher's title. */
  inTypographicQuotes: Mistake[]
}

type Mistake = Pick<Issue, 'position' | 'message' | 'hint'>

/**
 * Parse YAML 1.2, keeping where every value stands.
 *
 * @param source the file's text, or its frontmatter
 * @param firstLine the line of the file on which `source` begins
 */
export function parseYaml(source: string, firstLine = 1): ParsedYaml {
  const lineCounter = new LineCounter()
  const document = parseDocument(source, { lineCounter, prettyErrors: false, logLevel: 'error' })
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }

  const positions = new Map<DataPath, Position>()
  const unquoted = new Map<DataPath, string>()
  const locate = (node: unknown, path: DataPath): void => {
    if (isMap(node) || isSeq(node) || isScalar(node)) {
      if (!positions.has(path)) positions.set(path, positionAt(node.range?.[0] ?? 0))
    }
    if (isScalar(node) && typeof node.value !== 'string') unquoted.set(path, node.source ?? '')
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue
        const child = joinPath(path, String(pair.key.value))
        positions.set(child, positionAt(pair.key.range?.[0] ?? 0))
        locate(pair.value, child)
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) locate(item, joinPath(path, index))
    }
  }
  locate(document.contents, '')

  const placed = ({ offset, message, hint }: YamlMistake) => ({
    position: positionAt(offset),
    message,
    hint,
  })
  const mistake = firstMistake(document, source)
  const lost = lostText(document, source)
  if (mistake) {
    const { metAt = mistake.offset } = mistake
    const before = lost.filter(({ offset }) => offset < metAt)
    // A comment that takes a closing bracket away is the mistake.
    const isCaused = before.some(
      ({ offset }) => source.slice(offset, metAt).split('\n').length <= 2,
    )
    return {
      data: undefined,
      positions,
      unquoted,
      problem: isCaused ? undefined : placed(mistake),
      lost: before.map(placed),
      inTypographicQuotes: [],
    }
  }
  return {
    data: document.toJS(),
    positions,
    unquoted,
    problem: undefined,
    lost: lost.map(placed),
    inTypographicQuotes: typographicQuotes(document, source).map(placed),
  }
}

export function joinPath(path: DataPath, key: PropertyKey): DataPath {
  return path === '' ? String(key) : `${path}.${String(key)}`
}

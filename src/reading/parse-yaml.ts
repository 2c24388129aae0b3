import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Issue, Position } from '../text/issue.ts'
import { firstMistake } from './yaml-mistakes.ts'

/** A path into parsed data, such as `assessments.0.date`. */
export type DataPath = string

export interface ParsedYaml {
  data: unknown
  /** Where each value stands, by its path; `''` is the whole. */
  positions: ReadonlyMap<DataPath, Position>
  /** Why the data cannot be trusted. */
  problem: Pick<Issue, 'position' | 'message' | 'hint'> | undefined
}

/**
 * Parse YAML 1.2, keeping where every value stands.
 *
 * @param source the file's text, or its frontmatter
 * @param firstLine the line of the file on which `source` begins
 */
export function parseYaml(source: string, firstLine = 1): ParsedYaml {
  const lineCounter = new LineCounter()
  const document = parseDocument(source, { lineCounter, prettyErrors: false })
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }

  const positions = new Map<DataPath, Position>()
  const locate = (node: unknown, path: DataPath): void => {
    if (isMap(node) || isSeq(node) || isScalar(node)) {
      if (!positions.has(path)) positions.set(path, positionAt(node.range?.[0] ?? 0))
    }
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

  const mistake = firstMistake(document, source)
  if (!mistake) return { data: document.toJS(), positions, problem: undefined }
  const { offset, ...words } = mistake
  return { data: undefined, positions, problem: { position: positionAt(offset), ...words } }
}

export function joinPath(path: DataPath, key: PropertyKey): DataPath {
  return path === '' ? String(key) : `${path}.${String(key)}`
}

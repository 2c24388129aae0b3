import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** A test in a file, or a row of those that are alike. */
export interface Named {
  name: string
  /** True if it, or what it is in, is left out: by `skip`, `todo`, or a condition that is never met. */
  isSkipped: boolean
}

/** The tests of a file by their names as they are written, and the words in the rows of `test.each`. */
export function testsIn(file: string): Named[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const lists = new Map(listsIn(source))
  const found: Named[] = []

  /** The words in an expression, and in the lists of the file that it names. */
  function wordsIn(node: ts.Node): string[] {
    if (ts.isStringLiteralLike(node)) return [node.text]
    const named = ts.isIdentifier(node) ? lists.get(node.text) : undefined
    const words: string[] = named ? wordsIn(named) : []
    ts.forEachChild(node, (child) => void words.push(...wordsIn(child)))
    return words
  }

  function look(node: ts.Node, isInSkipped: boolean): void {
    let isSkipped = isInSkipped
    if (ts.isCallExpression(node)) {
      const { names, rows } = chainOf(node.expression)
      if (names[0] === 'test' || names[0] === 'describe') {
        isSkipped ||= names.some((name) => ['skip', 'todo', 'skipIf', 'fails'].includes(name))
        const [title] = node.arguments
        if (title && ts.isStringLiteralLike(title)) {
          if (names[0] === 'test') found.push({ name: title.text, isSkipped })
          for (const name of rows.flatMap(wordsIn)) found.push({ name, isSkipped })
        }
      }
    }
    ts.forEachChild(node, (child) => look(child, isSkipped))
  }

  look(source, false)
  return found
}

/** The names in `test.each(rows)`, and what it is given. */
function chainOf(callee: ts.Expression): { names: string[]; rows: ts.Node[] } {
  if (ts.isIdentifier(callee)) return { names: [callee.text], rows: [] }
  if (ts.isPropertyAccessExpression(callee)) {
    const { names, rows } = chainOf(callee.expression)
    return { names: [...names, callee.name.text], rows }
  }
  if (ts.isCallExpression(callee)) {
    const { names, rows } = chainOf(callee.expression)
    return { names, rows: [...rows, ...callee.arguments] }
  }
  return { names: [], rows: [] }
}

/** The lists at the top of a file, with their names. */
function listsIn(source: ts.SourceFile): [name: string, value: ts.Expression][] {
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && ts.isArrayLiteralExpression(initializer)
        ? [[name.text, initializer]]
        : [],
    )
}

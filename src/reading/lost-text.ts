import { CST, isNode, isPair, isScalar, Lexer, Scalar, visit, type Document } from 'yaml'
import type { YamlMistake } from './yaml-mistakes.ts'

/**
 * Text that YAML takes for something else without a word: what follows a ` #`, the first word of a
 * value that begins with `!` or `&`, and a sentence between brackets that has a comma.
 *
 * A comment may stand on a line of its own, or after a value in quotes. After any other value it
 * may be a part of the text, whatever the field: `title: Puesto #3`.
 *
 * @param source the text of the document
 */
export function lostText(document: Document, source: string): YamlMistake[] {
  const mistakes = [
    ...cutByComments(document, source),
    ...takenForYaml(source),
    ...partedByCommas(document, source),
  ]
  return mistakes.toSorted((a, b) => a.offset - b.offset)
}

// To walk through a document takes longer than to see that it lacks a sign.

function cutByComments(document: Document, source: string): YamlMistake[] {
  if (!source.includes('#')) return []
  const mistakes: YamlMistake[] = []
  visit(document, {
    Scalar: (key, { type, range }, path) => {
      if (key === 'key' || type !== Scalar.PLAIN || !range) return
      const [start, end] = range
      const after = source.slice(end)
      const comment =
        /^[ \t]*(?:,[ \t]*)?#.*/.exec(after) ?? /^[ \t]*\r?\n(?<indent>[ \t]*)#.*/.exec(after)
      if (!comment) return
      // On a line of its own it belongs to the text only if the text could go on there.
      const indent = comment.groups?.indent?.length
      if (indent !== undefined && indent <= indentAround(path.at(-1), start, source)) return
      const offset = end + comment[0].indexOf('#')
      mistakes.push({
        offset,
        message: `An unquoted \`#\` begins a comment: “${source.slice(offset, end + comment[0].length).trimEnd()}” is lost.`,
        hint: 'Put the whole value in quotes. A comment stands on a line of its own.',
      })
    },
  })
  return mistakes
}

/** The indentation at which the next thing after a value stands: that of its field, or of its `-`. */
function indentAround(parent: unknown, start: number, source: string): number {
  if (!isPair(parent) || !isNode(parent.key)) return columnOf(start, source) - 1
  return columnOf(parent.key.range?.[0] ?? 0, source)
}

function columnOf(offset: number, source: string): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1)
}

/** A sentence between brackets that its comma makes two items: `[El titular, que no consta.]`. */
function partedByCommas(document: Document, source: string): YamlMistake[] {
  if (!source.includes('[')) return []
  const mistakes: YamlMistake[] = []
  visit(document, {
    Seq: (_, { items, flow }) => {
      if (flow !== true) return
      items.forEach((item, index) => {
        const before = items[index - 1]
        if (!isPlain(item) || !isPlain(before)) return
        if (!/^\p{Ll}.* .*\.$/u.test(item.value) || /[.?!]$/.test(before.value)) return
        mistakes.push({
          offset: item.range?.[0] ?? 0,
          message: `The comma before “${item.value}” makes it an item of its own.`,
          hint: 'Put the whole sentence in quotes; if these are two texts, put each in quotes.',
        })
      })
    },
  })
  return mistakes
}

function isPlain(node: unknown): node is Scalar<string> {
  return isScalar(node) && node.type === Scalar.PLAIN && typeof node.value === 'string'
}

/** The tags, anchors and directives of YAML, for which no file has a use. */
function takenForYaml(source: string): YamlMistake[] {
  if (!/[!&%]/.test(source)) return []
  const mistakes: YamlMistake[] = []
  let offset = 0
  for (const token of new Lexer().lex(source)) {
    const type = CST.tokenType(token)
    if (type === 'tag' || type === 'anchor') {
      const message = `A value cannot begin with \`${token.charAt(0)}\`: YAML drops \`${token}\`.`
      const hint = 'If it is text, put the whole value in quotes; else delete it.'
      mistakes.push({ offset, message, hint })
    } else if (type === 'directive-line' && token.startsWith('%')) {
      mistakes.push({
        offset,
        message: `YAML takes \`${token.trimEnd()}\` for a directive.`,
        hint: 'Delete the line.',
      })
    }
    if (!outsideOfSource.has(type)) offset += token.length
  }
  return mistakes
}

/** Signs that the lexer puts between the pieces of the source. */
const outsideOfSource: ReadonlySet<string | null> = new Set([
  'doc-mode',
  'flow-error-end',
  'scalar',
])

/**
 * Values between the quotation marks of texts, which YAML takes for a part of them: readers would see
 * those around a name.
 */
export function typographicQuotes(document: Document, source: string): YamlMistake[] {
  if (!/[“„‟‘‚]/.test(source)) return []
  const mistakes: YamlMistake[] = []
  visit(document, {
    Scalar: (key, { type, range, value }) => {
      if (key === 'key' || type !== Scalar.PLAIN || typeof value !== 'string') return
      // In a list between brackets a comma parts them.
      if (!/^([“„‟][^“”]*[“”]?|[‘‚][^‘’]*’)$/u.test(value)) return
      mistakes.push({
        offset: range?.[0] ?? 0,
        message: `\`${value.charAt(0)}\` does not begin a value in quotes: readers would see it.`,
        hint: 'Write straight quotation marks, `"…"`; if these were printed, put straight ones around them.',
      })
    },
  })
  return mistakes
}

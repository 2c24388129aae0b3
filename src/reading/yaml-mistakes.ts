import { Scalar, visit, type Document, type ErrorCode } from 'yaml'
import { asSentence } from '../text/as-sentence.ts'

/** A mistake in the syntax of YAML. */
export interface YamlMistake {
  /** Where it is, in UTF-16 units from the beginning. */
  offset: number
  /** Where the parser met it, if that is further on. */
  metAt?: number
  message: string
  hint: string
}

/**
 * The first mistake of a document: those after it are mostly its consequences.
 *
 * @param source the text of the document
 */
export function firstMistake(document: Document, source: string): YamlMistake | undefined {
  const mistakes = document.errors.map(({ code, message, pos: [offset] }): YamlMistake => ({
    offset,
    message: asSentence(message),
    hint: 'Look for a missing quotation mark or a wrong indentation, on this line or above it.',
    ...(openQuote(document, source, offset, message.startsWith('Missing closing')) ??
      afterItsEnd(source, offset) ??
      badBeginning(source, offset) ??
      named(message, source, offset) ??
      (code === 'BLOCK_AS_IMPLICIT_KEY' ? fieldInValue(source, offset) : undefined) ??
      common[code]),
  }))

  visit(document, {
    // No file has a use for the aliases of YAML: an asterisk was meant as emphasis.
    Alias: (_, { source, range }) => {
      const message = `A value cannot begin with an asterisk: \`*${source}\`.`
      mistakes.push({ offset: range?.[0] ?? 0, message, hint: 'Put the value in quotes.' })
    },
    // A line that looks like an item, but goes on the text above it.
    Scalar: (_, { type, range }) => {
      if (type !== Scalar.PLAIN || !range) return
      const dash = /\n[ \t]*(?=- )/.exec(source.slice(range[0], range[1]))
      if (!dash) return
      mistakes.push({
        offset: range[0] + dash.index + dash[0].length,
        message: 'This line goes on the value above: no item begins here.',
        hint: 'Begin every item of a list in the same column; if it is text, put the whole value in quotes.',
      })
    },
  })

  const first = mistakes.toSorted((a, b) => a.offset - b.offset)[0]
  return (first && (tabAround(first, source) ?? wideIndentAround(first, source))) ?? first
}

/**
 * A quotation mark that is closed some lines below, if at all, so that other fields are in the value.
 *
 * @param isOpen true if it is not closed at all
 */
function openQuote(document: Document, source: string, offset: number, isOpen: boolean) {
  let mistake: YamlMistake | undefined
  visit(document, {
    Scalar: (_, { type, range }) => {
      if ((type !== Scalar.QUOTE_DOUBLE && type !== Scalar.QUOTE_SINGLE) || !range) return
      const [start, end] = range
      if (end > offset || source.slice(end, offset).trim() !== '') return
      const value = source.slice(start, end)
      if (!isOpen && !/\n[ \t]*(?:- )?[\w-]+:/.test(value)) return
      const message = `The quotation mark of this value is not closed: \`${value.charAt(0)}\`.`
      mistake = { offset: start, message, hint: 'Write it at the end of the value, too.' }
    },
  })
  return mistake
}

/** Words behind a value that has ended: `"Ojo" con esto`, `[sic] dice`. */
function afterItsEnd(source: string, offset: number): YamlMistake | undefined {
  const closing = /(["'\]}])[ \t]*$/.exec(source.slice(0, offset))?.[1]
  if (closing === undefined || /^\s|^$|^#|^[\]}]/.test(source.slice(offset))) return undefined
  return {
    offset,
    message: `The value ends at \`${closing}\`, and words follow it.`,
    hint: 'Put the whole value in quotes that do not stand in it: `"…"` or `\'…\'`.',
  }
}

/** Two fields on one line: `publisher: el-diario inLanguage: es`. */
function fieldInValue(source: string, offset: number): YamlMistake | undefined {
  const [line = ''] = source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n')
  const [, first, value, second] =
    /^\s*(?:- +)?([\w-]+): +(.*?)\b([a-z][\w-]*):(?: |$)/.exec(line) ?? []
  if (first === undefined || second === undefined) return undefined
  return {
    offset,
    message: `A field begins inside a value here: \`${second}\`.`,
    hint:
      value?.trim() === ''
        ? `Put the fields of \`${first}\` between braces: \`${first}: { ${second}: … }\`; if it is text, put the whole value in quotes.`
        : `If it is text, put the whole value in quotes; if it is a field, put \`${second}:\` on a line of its own, in the same column as \`${first}:\`.`,
  }
}

/** A value that begins with a sign of YAML. */
function badBeginning(source: string, offset: number): YamlMistake | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  const bullet = /^( *)([*•–]|-(?=[^\s-]))/.exec(source.slice(start))
  if (bullet?.[2] !== undefined) {
    return {
      offset: start + (bullet[1]?.length ?? 0),
      message: `An item of a list begins with \`- \`, not with \`${bullet[2]}\`.`,
      hint: 'Write a hyphen and a space.',
    }
  }
  const line = /^(\s*(?:- +)*(?:[\w-]+: +)?)([@`%,|>?&!-])/.exec(source.slice(start))
  const [, before = '', sign] = line ?? []
  const at = start + before.length
  if (sign === undefined || at > offset || before.trim() === '') return undefined
  if (/^- +[\w-]+:(?: |$)/m.exec(source.slice(at))?.index === 0) {
    const message = 'A list of records begins on the line of its field.'
    return { offset: at, message, hint: 'Begin it on the next line, indented by two spaces.' }
  }
  return {
    offset: at,
    message: `A value cannot begin with \`${sign}\`.`,
    hint: 'Put the whole value in quotes.',
  }
}

/**
 * A tab that indents the line of a mistake, a line above it or the line below it. The messages of
 * the parser seldom name it.
 */
function tabAround(mistake: YamlMistake, source: string): YamlMistake | undefined {
  if (mistake.message === tabs.message) return undefined
  const indent = /^ *\t(?=\s*\S)/m.exec(source)
  if (!indent) return undefined
  const between = source.slice(mistake.offset, indent.index)
  if (between.split('\n').length > 2) return undefined
  return { offset: indent.index + indent[0].length - 1, ...tabs }
}

/** The same of spaces that look like plain ones. */
function wideIndentAround(mistake: YamlMistake, source: string): YamlMistake | undefined {
  const indent = /^[ -]*[\u00A0\u202F\u2007\u2003\u2002\u2009\u3000]/m.exec(source)
  if (!indent || source.slice(mistake.offset, indent.index).split('\n').length > 2) return undefined
  return {
    offset: indent.index + indent[0].length - 1,
    message: 'This line begins with spaces of another width, as word processors write them.',
    hint: 'Write plain spaces.',
  }
}

const tabs = { message: 'Tabs cannot indent YAML.', hint: 'Use spaces.' }

/** Mistakes that the parser tells apart by its message alone. */
function named(message: string, source: string, offset: number): YamlMistake | undefined {
  const bracket = /^Flow (sequence|map) in block/.exec(message)?.[1]
  if (bracket !== undefined) {
    const [opening, closing] = bracket === 'map' ? ['{', '}'] : ['[', ']']
    return {
      offset: source.lastIndexOf(opening, offset - 1),
      metAt: offset,
      message: `The bracket of this value is not closed: \`${opening}\`.`,
      hint: `Write \`${closing}\` at the end of the value.`,
    }
  }
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? ''
  const wide = /^[ -]*[\w-]+:[\u00A0\u202F\u2007]/.exec(line)
  if (wide) {
    return {
      offset: offset + wide[0].length - 1,
      message: 'The space behind this colon is a no-break space.',
      hint: 'Write a plain one.',
    }
  }
  const words = byMessage.find(([form]) => form.test(message))?.[1]
  const indent = /^[ \t]*/.exec(source.slice(offset))?.[0].length ?? 0
  return words && { offset: offset + indent, ...words }
}

const misindented = {
  message: 'This line is indented otherwise than those it belongs to.',
  hint: 'Begin the fields of one record, and the items of one list, in the same column.',
}

const noField = {
  message: 'This line is no field.',
  hint: 'Write `name: value`, with a colon and a space between them. If it goes on the text above, indent it.',
}

const byMessage: [form: RegExp, words: Pick<YamlMistake, 'message' | 'hint'>][] = [
  [/^Sequence item without|^All mapping items|^A block sequence may|at node end$/, misindented],
  [/^Implicit map keys need/, noField],
  [
    /^Unexpected flow-(?:seq|map)-end/,
    {
      message: 'This bracket closes nothing.',
      hint: 'Delete it; if it is text, put the whole value in quotes.',
    },
  ],
  [/^Unexpected , in flow/, { message: 'There is a comma too many here.', hint: 'Delete it.' }],
  [
    /^Invalid escape sequence/,
    {
      message: 'Between `"` and `"`, a backslash begins an escape.',
      hint: 'Write two backslashes for one.',
    },
  ],
]

/** The mistakes that are made most, in an author's words. */
const common: Partial<Record<ErrorCode, Pick<YamlMistake, 'message' | 'hint'>>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A field begins inside a value here.',
    hint: 'Put a text that has a colon in quotes, and the fields of a field between `{` and `}`; begin the fields of a file in the same column.',
  },
  DUPLICATE_KEY: {
    message: 'This field is there twice.',
    hint: 'Delete one of the two.',
  },
  MULTILINE_IMPLICIT_KEY: noField,
  MULTIPLE_DOCS: {
    message: 'A line of `---` or `...` ends the fields here.',
    hint: 'Delete it.',
  },
  TAB_AS_INDENT: tabs,
}

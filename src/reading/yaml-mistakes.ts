import { visit, type Document, type ErrorCode } from 'yaml'
import { asSentence } from '../text/as-sentence.ts'

/** A mistake in the syntax of YAML. */
export interface YamlMistake {
  /** Where it is, in UTF-16 units from the beginning. */
  offset: number
  message: string
  hint: string
}

/**
 * The first mistake of a document: those after it are mostly its consequences.
 *
 * @param source the text of the document
 */
export function firstMistake(document: Document, source: string): YamlMistake | undefined {
  const mistakes = document.errors.map(({ code, message, pos }): YamlMistake => ({
    offset: pos[0],
    message: asSentence(message),
    hint: 'Look for a missing quotation mark or a wrong indentation, on this line or above it.',
    ...common[code],
  }))

  // No file has a use for the aliases of YAML: an asterisk was meant as emphasis.
  visit(document, {
    Alias: (_, { source, range }) => {
      const message = `A value cannot begin with an asterisk: \`*${source}\`.`
      mistakes.push({ offset: range?.[0] ?? 0, message, hint: 'Put the value in quotes.' })
    },
  })

  const first = mistakes.toSorted((a, b) => a.offset - b.offset)[0]
  return (first && tabAround(first, source)) ?? first
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

const tabs = { message: 'Tabs cannot indent YAML.', hint: 'Use spaces.' }

/** The mistakes that are made most, in an author's words. */
const common: Partial<Record<ErrorCode, Pick<YamlMistake, 'message' | 'hint'>>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A field begins inside a value here.',
    hint: 'Put a text that has a colon in quotes; begin the fields of a file in the same column.',
  },
  DUPLICATE_KEY: {
    message: 'This field is there twice.',
    hint: 'Delete one of the two.',
  },
  TAB_AS_INDENT: tabs,
}

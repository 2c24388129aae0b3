import { visit, type Document, type ErrorCode } from 'yaml'
import { asSentence } from '../text/as-sentence.ts'

/** A mistake in the syntax of YAML. */
export interface YamlMistake {
  /** Where it is, in UTF-16 units from the beginning. */
  offset: number
  message: string
  hint: string
}

/** The first mistake of a document: those after it are mostly its consequences. */
export function firstMistake(document: Document): YamlMistake | undefined {
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

  return mistakes.toSorted((a, b) => a.offset - b.offset)[0]
}

/** The mistakes that are made most, in an author's words. */
const common: Partial<Record<ErrorCode, Pick<YamlMistake, 'message' | 'hint'>>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Here a field begins inside a value.',
    hint: 'Put a text that has a colon in quotes; begin the fields of a file in the same column.',
  },
  DUPLICATE_KEY: {
    message: 'This field is there already.',
    hint: 'Keep one of the two.',
  },
  TAB_AS_INDENT: {
    message: 'Tabs are not allowed as indentation.',
    hint: 'Use spaces.',
  },
}

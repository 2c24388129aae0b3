import { findById } from './find.ts'
import { wordsOfQuotes } from '../annotations/words-of-quotes.ts'
import { saidBy } from '../text/said-by.ts'
import type { Doubt } from './doubt.ts'
import type { ParsedContent } from './parsed-content.ts'

/** Quotes that another person says by the sentence around them: of a mark that was copied, for one. */
export function otherSpeakers({ texts, quotes, entities }: ParsedContent): Doubt[] {
  const people = entities.filter(({ data }) => data.kind === 'persona')
  const names = people.map(({ data }) => data.name)
  return texts.flatMap(({ filePath, annotated }) =>
    [...wordsOfQuotes(annotated)].flatMap(([{ id, paragraph, start, end, position }]) => {
      const speaker = findById(quotes, id)?.data.speaker
      const { name, aliases } = findById(people, speaker ?? '')?.data ?? {}
      if (name === undefined) return []
      const words = annotated.paragraphs[paragraph - 1]?.text ?? ''
      const said = saidBy(words.slice(0, start), words.slice(end), names)?.name
      const isOther = said !== undefined && said !== name && names.includes(said)
      if (!isOther || aliases?.includes(said) === true) return []
      const toCheck = `The sentence names ${said}, but the speaker of \`${id}\` is ${name}: give it an id or a speaker of its own, unless ${name} says it.`
      return { filePath, position, toCheck }
    }),
  )
}

import type { Corpus } from '../corpus/corpus.ts'
import { unsettableIn } from '../previews/picture.ts'
import { ownPreviews } from '../previews/previews-of.ts'
import { countOf } from '../text/count-of.ts'
import { excerpt } from '../text/excerpt.ts'
import { nameOfCharacter } from '../text/name-of-character.ts'

/**
 * Which texts have characters that no picture can be set in, and in the picture of which
 * things they stand. Nothing has to be done about it; undefined if there are none.
 */
export function reminderOfPictures(corpus: Corpus): string | undefined {
  const found = ownPreviews(corpus).flatMap(({ file, preview }) =>
    unsettableIn(preview).map((unsettable) => ({ ...unsettable, file })),
  )
  if (found.length === 0) return undefined
  const texts = [...Map.groupBy(found, ({ text }) => text)].map(([text, places]) => {
    const [first, ...others] = places
    const more = others.length > 0 ? ` and ${countOf(others.length, 'other', 'others')}` : ''
    const characters = first?.characters.map(nameOfCharacter).join(', ') ?? ''
    return `  ${first?.file ?? ''}${more}: “${excerpt(text, 60)}” has ${characters}`
  })
  const pages = countOf(new Set(found.map(({ file }) => file)).size, 'page is', 'pages are')
  return [
    `${pages} shared with the picture of the site, because the typefaces of the pictures lack some characters.`,
    ...texts,
  ].join('\n')
}

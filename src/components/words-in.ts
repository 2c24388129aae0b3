import { language } from '../edition/about.ts'
import { directionOf } from '../text/language-tag.ts'

/**
 * The attributes of an element with words in a language, by its tag; its direction only where it is
 * another than that of the words around it.
 *
 * @param around the language of these
 */
export function wordsIn(tag: string, around: string = language): { lang: string; dir?: string } {
  const dir = directionOf(tag)
  return dir === directionOf(around) ? { lang: tag } : { lang: tag, dir }
}

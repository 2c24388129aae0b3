import { edition } from '../edition/about.ts'
import { titleStatusRows } from '../edition/closed-lists.ts'
import type { Source } from './corpus.ts'

/** Whether the title is the one that the document bears. */
export function hasLiteralTitle({ titleStatus }: Pick<Source, 'titleStatus'>): boolean {
  return titleStatusRows[titleStatus].announcement === null
}

/** The language of the title, if it is another than that of the edition. */
export function foreignLanguageOfTitle({
  titleStatus,
  language,
}: Pick<Source, 'titleStatus' | 'language'>): string | undefined {
  const { isOurs } = titleStatusRows[titleStatus]
  return isOurs || language === edition.language ? undefined : language
}

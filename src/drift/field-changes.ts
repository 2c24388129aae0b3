import { nameOfEntity } from '../corpus/author.ts'
import { findById } from '../corpus/find.ts'
import type { ArticleEntry, ParsedContent } from '../corpus/parsed-content.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import { nameIn } from '../schemas/author.ts'
import { wholeName } from '../text/personal-name.ts'
import { plainTypography } from '../text/plain-typography.ts'

/** What a copy says of the article beside its text; `undefined` or empty where it says nothing. */
export interface CopyFields {
  title: string | undefined
  authors: readonly string[]
  /** To the year, the month or the day. */
  published: string | undefined
}

/**
 * A line for each field in which a copy differs from the article. A field that says less than the other,
 * or that is ours and not the publisher's, is not compared.
 */
export function fieldChanges(
  article: ArticleEntry,
  { title, authors, published }: CopyFields,
  content: Pick<ParsedContent, 'entities'>,
): string[] {
  const { data } = article
  const change = (field: string, was: string, is: string) => {
    const { filePath, position } = placeOfField(article, field)
    return `\`${field}\`: “${was}” → “${is}”. Look which is right; if it is the new one, write it in ${filePath}:${position.line}.`
  }
  const changes: string[] = []
  if (title !== undefined && data.titleStatus === 'printed' && !areAlike(title, data.title)) {
    changes.push(change('title', data.title, title))
  }
  const signed = (data.authors ?? []).map((author) => {
    const entity =
      author.entity === undefined ? undefined : findById(content.entities, author.entity)
    const name = nameIn(author) ?? (entity && nameOfEntity(entity.data))
    const written = typeof name === 'object' ? wholeName(name) : name
    const others = entity ? [entity.data.name, ...entity.data.aliases] : []
    return [...(written === undefined ? [] : [written]), ...others]
  })
  const isSigned =
    signed.length === authors.length &&
    authors.every((name, index) => signed[index]?.some((other) => areAlike(name, other)))
  if (signed.length > 0 && authors.length > 0 && !isSigned) {
    changes.push(change('authors', signed.map(([name]) => name).join(', '), authors.join(', ')))
  }
  const date = data.datePublished
  const isVague = (some: string, other: string) => other.startsWith(some)
  if (date && published && !isVague(date, published) && !isVague(published, date)) {
    changes.push(change('datePublished', date, published))
  }
  return changes
}

function areAlike(some: string, other: string): boolean {
  return plainTypography(some) === plainTypography(other)
}

import { findById } from '../corpus/find.ts'
import { nameOfEntity } from '../corpus/author.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** Readers are told why an article has no date. */
export const undatedArticle: Check = {
  rule: 'undated-article',
  run: ({ articles }) =>
    articles
      .filter(({ data }) => data.datePublished === null && data.datePublishedNote === undefined)
      .map((article) => ({
        ...placeOfField(article, 'datePublished'),
        message: 'The article has no date, and nothing says why.',
        hint: 'Add `datePublishedNote: …`, or the date as far as it is known: `"2024-10"` or `"2024"`.',
      })),
}

/** Readers can find the article of the publisher. */
export const placeOfArticle: Check = {
  rule: 'place-of-article',
  run: ({ articles, sources }) =>
    articles
      .filter(({ data: { url, printed, source: id } }) => {
        const source = findById(sources, id)
        return url === null && printed === undefined && source?.data.availability === undefined
      })
      .map((article) => ({
        ...placeOfField(article, 'url'),
        message: 'The article has no address, and nothing says where it can be found.',
        hint: `Add \`printed: { in: …, issue: …, pages: … }\`, as far as it is known, or say in its source, \`${article.data.source}\`, where it can be had: \`url: null\`, \`availability: …\`.`,
      })),
}

/** The entity of an author is of that name’s kind, and its name can be ordered like others. */
export const authorEntity: Check = {
  rule: 'author-entity',
  run: ({ articles, entities }) => {
    const known = new Map(entities.map(({ id, data }) => [id, data]))
    return articles.flatMap((article) =>
      (article.data.authors ?? []).flatMap(({ family, name, entity: id }, index) => {
        const entity = id === undefined ? undefined : known.get(id)
        if (!entity) return []
        const at = placeOfField(article, `authors.${index}.entity`)
        const isPerson = entity.kind === 'persona'
        if (isPerson ? name !== undefined : family !== undefined) {
          return {
            ...at,
            message: `The author is written as ${isPerson ? 'an institution' : 'a person'}, but \`${id}\` is of the kind \`${entity.kind}\`.`,
            hint: isPerson
              ? 'Write `given` and `family` instead of `name`, or name another entity.'
              : 'Write `name` instead of `given` and `family`, or name another entity.',
          }
        }
        if (family !== undefined || nameOfEntity(entity) !== undefined) return []
        return {
          ...at,
          message: `Nothing says which part of “${entity.name}” is the family name: it does not end with “${entity.surname}”.`,
          hint: `Write \`given\` and \`family\` beside \`entity: ${id}\`.`,
        }
      }),
    )
  },
}

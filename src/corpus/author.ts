import { language } from '../edition/about.ts'
import type { EntityData } from '../schemas/entity.ts'
import { nameIn, type WrittenAuthor } from '../schemas/author.ts'
import { groupByEach } from '../text/group-by-each.ts'
import { oncePer } from '../text/once-per.ts'
import { nameWithSurname, wholeName, type PersonalName } from '../text/personal-name.ts'
import type { Article, Author, Entity } from './corpus.ts'

/** An author by the name that is written or, if none is, by that of the entity. */
export function authorFrom(written: WrittenAuthor, entity: Entity | undefined): Author {
  const name = nameIn(written) ?? (entity && (nameOfEntity(entity) ?? entity.name)) ?? ''
  return typeof name === 'string'
    ? { name, personal: undefined, entity }
    : { name: wholeName(name), personal: name, entity }
}

/**
 * The name of an entity as an author's: of a person the parts.
 *
 * @returns nothing if the name of the person does not end with the surname
 */
export function nameOfEntity({
  kind,
  name,
  surname,
}: Pick<EntityData, 'kind' | 'name' | 'surname'>): PersonalName | string | undefined {
  return kind === 'persona' ? nameWithSurname(name, surname) : name
}

const list = new Intl.ListFormat(language)

/** The names of who signs an article, in a row: “Ana Ruiz, Luis Gil e Inés Mar”. */
export function bylineOf({ authors }: Pick<Article, 'authors'>): string {
  return list.format(authors.map(({ name }) => name))
}

/** The same with what goes between the names apart, so that a name may become a link. */
export function bylineParts({ authors }: Pick<Article, 'authors'>): (Author | string)[] {
  let next = 0
  return list
    .formatToParts(authors.map(({ name }) => name))
    .map(({ type, value }) => (type === 'element' ? (authors[next++] ?? value) : value))
}

/** Where there is no room for more than two: “Ana Ruiz y otros”. */
export function shortByline(article: Pick<Article, 'authors'>, others: (first: string) => string) {
  const [first] = article.authors
  return first && article.authors.length > 2 ? others(first.name) : bylineOf(article)
}

const articlesByAuthor = oncePer('articlesByAuthor', (articles: readonly Article[]) =>
  groupByEach(articles, ({ authors }) => authors.flatMap(({ entity }) => entity ?? [])),
)

/** The articles that an entity signs. */
export function signedBy(articles: readonly Article[], entity: Entity): readonly Article[] {
  return articlesByAuthor(articles).get(entity) ?? []
}

import type { Corpus, Entity, Paragraph } from './corpus.ts'

/** An entity named in a text: `text.slice(start, end)` is the name as it stands there. */
export interface Mention {
  entity: Entity
  start: number
  end: number
}

const noBreakSpace = '\u00A0'

type Named = Pick<Entity, 'name' | 'aliases'>

/**
 * Find where a text names entities, by their names and aliases as printed: whole words,
 * the same case, and the longest name where several begin at one place, so that “GitHub
 * Code Clean” does not name GitHub.
 */
export function mentionsIn(text: string, entities: readonly Entity[]): Mention[] {
  const byName = new Map(
    entities.flatMap((entity) => namesOf(entity).map((name) => [name, entity] as const)),
  )
  const longestFirst = [...byName.keys()].toSorted((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return []

  const pattern = longestFirst.map(patternOf).join('|')
  const wholeWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(wholeWord)].flatMap(({ 0: name, index }) => {
    const entity = byName.get(name.replaceAll(noBreakSpace, ' '))
    return entity ? [{ entity, start: index, end: index + name.length }] : []
  })
}

/** Texts of ours keep a name together with no-break spaces: it is the same name. */
function patternOf(name: string): string {
  return name.split(' ').map(RegExp.escape).join(`[ ${noBreakSpace}]`)
}

function namesOf({ name, aliases }: Named): string[] {
  return [name, ...aliases]
}

/** A paragraph that names an entity, and the first place in it where it does. */
export interface NamingParagraph extends Mention {
  paragraph: Paragraph
}

/** The paragraphs that name an entity, in the order of the articles and of the text. */
export function paragraphsNaming(
  { articles, entities }: Pick<Corpus, 'articles' | 'entities'>,
  entity: Entity,
): NamingParagraph[] {
  return articles
    .flatMap((article) => article.paragraphs)
    .flatMap((paragraph) => {
      const first = mentionsIn(paragraph.text, entities).find(
        (mention) => mention.entity === entity,
      )
      return first ? [{ ...first, paragraph }] : []
    })
}

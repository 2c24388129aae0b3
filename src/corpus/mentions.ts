import type { Claim, Corpus, Entity, Paragraph } from './corpus.ts'
import { oncePer } from '../text/once-per.ts'

/** An entity named in a text: `text.slice(start, end)` is the name as it stands there. */
export interface Mention {
  entity: Entity
  start: number
  end: number
}

/** The names that begin with a word, the longest first, and whose they are. */
type Names = ReadonlyMap<string, readonly { name: string; offset: number; entity: Entity }[]>

const word = /[\p{L}\p{N}]+/gu
const wordSign = /[\p{L}\p{N}]/u

/**
 * Find where a text names entities, by their names and aliases as printed: whole words,
 * the same case, and the longest name where several begin at one place, so that “GitHub
 * Code Clean” does not name GitHub.
 */
export function mentionsIn(text: string, names: Names): Mention[] {
  // Texts of ours keep a name together with no-break spaces: it is the same name.
  const plain = text.replaceAll('\u00A0', ' ')
  const mentions: Mention[] = []
  let end = 0

  for (const { 0: first, index } of plain.matchAll(word)) {
    const found = names.get(first)?.find(({ name, offset }) => {
      const start = index - offset
      return start >= end && plain.startsWith(name, start) && endsThere(plain, start + name.length)
    })
    if (!found) continue

    const start = index - found.offset
    end = start + found.name.length
    mentions.push({ entity: found.entity, start, end })
  }
  return mentions
}

/** True if no word continues across this position. */
function endsThere(text: string, place: number): boolean {
  return !wordSign.test(text.charAt(place)) || !wordSign.test(text.charAt(place - 1))
}

/** By their first words, so that a text is read once, however many names there are. */
export function namesOf(entities: readonly Entity[]): Names {
  const names = entities.flatMap((entity) =>
    [entity.name, ...entity.aliases].map((name) => {
      const first = name.match(word)?.[0] ?? ''
      return { name, first, offset: name.indexOf(first), entity }
    }),
  )
  const longestFirst = names.toSorted((a, b) => b.name.length - a.name.length)
  return Map.groupBy(longestFirst, ({ first }) => first)
}

/** A paragraph that names an entity, and the first place in it where it does. */
export interface NamingParagraph extends Mention {
  paragraph: Paragraph
}

/** Where an entity is named, in the order of the articles and of the text. */
export interface Naming {
  paragraphs: NamingParagraph[]
  /** The claims whose own words, or whose assessment that stands, name it. */
  claims: Claim[]
}

/** The names of all entities. */
export const namesOfCorpus = oncePer('namesOfCorpus', ({ entities }: Corpus) => namesOf(entities))

const mentionsByParagraph = oncePer('mentionsByParagraph', (corpus: Corpus) => {
  const names = namesOfCorpus(corpus)
  const paragraphs = corpus.articles.flatMap((article) => article.paragraphs)
  return new Map(paragraphs.map((paragraph) => [paragraph, mentionsIn(paragraph.text, names)]))
})

/** Where a paragraph of the corpus names entities, in the order of its text. */
export function mentionsOf(corpus: Corpus, paragraph: Paragraph): readonly Mention[] {
  return mentionsByParagraph(corpus).get(paragraph) ?? []
}

const namingByEntity = oncePer('namingByEntity', (corpus: Corpus) => {
  const { claims, entities } = corpus
  const names = namesOfCorpus(corpus)
  const byEntity = new Map<Entity, Naming>(
    entities.map((entity) => [entity, { paragraphs: [], claims: [] }]),
  )

  for (const [paragraph, mentions] of mentionsByParagraph(corpus)) {
    const seen = new Set<Entity>()
    for (const mention of mentions) {
      if (!seen.has(mention.entity)) {
        byEntity.get(mention.entity)?.paragraphs.push({ ...mention, paragraph })
      }
      seen.add(mention.entity)
    }
  }

  for (const claim of claims) {
    const { reason, evidence } = claim.assessment
    const texts = [claim.passage.text, reason, ...evidence.map(({ contributes }) => contributes)]
    const named = texts.flatMap((text) => mentionsIn(text, names)).map(({ entity }) => entity)
    for (const entity of new Set(named)) byEntity.get(entity)?.claims.push(claim)
  }
  return byEntity
})

/** Where the articles and the assessments name an entity. */
export function namingOf(corpus: Corpus, entity: Entity): Naming {
  return namingByEntity(corpus).get(entity) ?? { paragraphs: [], claims: [] }
}

/** The entities among some that are named most, as many as are wanted, in their order. */
export function mostNamed(
  corpus: Corpus,
  entities: readonly Entity[],
  most: number,
): readonly Entity[] {
  if (entities.length <= most) return entities
  const timesOf = (entity: Entity) => {
    const { paragraphs, claims } = namingOf(corpus, entity)
    return paragraphs.length + claims.length
  }
  const byTimes = entities.map((entity) => ({ entity, times: timesOf(entity) }))
  const found = new Set(
    byTimes
      .toSorted((a, b) => b.times - a.times)
      .slice(0, most)
      .map(({ entity }) => entity),
  )
  return entities.filter((entity) => found.has(entity))
}

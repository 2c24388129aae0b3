import type { Corpus, Entity, FollowUp } from './corpus.ts'
import { mentionsIn, namesOfCorpus } from './mentions.ts'
import { oncePerCorpus } from './once-per-corpus.ts'

const followUpsByEntity = oncePerCorpus((corpus) => {
  const names = namesOfCorpus(corpus)
  const sources = new Map(corpus.entities.map((entity) => [entity, sourcesOn(corpus, entity)]))
  const named = ({ fact, claims }: FollowUp) => {
    const texts = [fact, ...claims.map(({ passage }) => passage.text)]
    return new Set(texts.flatMap((text) => mentionsIn(text, names)).map(({ entity }) => entity))
  }
  const byEntity = new Map<Entity, FollowUp[]>(corpus.entities.map((entity) => [entity, []]))
  for (const followUp of corpus.followUps) {
    const entities = named(followUp)
    for (const [entity, own] of byEntity) {
      const isOnIt = followUp.sources.some((source) => sources.get(entity)?.has(source))
      if (entities.has(entity) || isOnIt) own.push(followUp)
    }
  }
  return byEntity
})

/** The sources on an entity: its own, and of a licence those of the models that have it. */
function sourcesOn({ licences }: Corpus, entity: Entity) {
  const releases = licences.flatMap((family) => family.releases)
  const underIt = releases.filter(({ licence }) => licence?.entity === entity)
  return new Set([...entity.sources, ...underIt.flatMap((release) => release.sources)])
}

/**
 * The facts that bear on an entity, oldest first: those that name it, that bear on a claim whose
 * own words name it, or that are known from a source on it.
 */
export function followUpsOfEntity(corpus: Corpus, entity: Entity): FollowUp[] {
  return followUpsByEntity(corpus).get(entity) ?? []
}

import type { Corpus, Entity, FollowUp, Source } from './corpus.ts'
import { mentionsIn, namesOfCorpus } from './mentions.ts'
import { oncePer } from '../text/once-per.ts'

const followUpsByEntity = oncePer('followUpsByEntity', (corpus: Corpus) => {
  const names = namesOfCorpus(corpus)
  const on = entitiesBySource(corpus)
  const named = ({ fact, claims }: FollowUp) => {
    const texts = [fact, ...claims.map(({ passage }) => passage.text)]
    return new Set(texts.flatMap((text) => mentionsIn(text, names)).map(({ entity }) => entity))
  }
  const byEntity = new Map<Entity, FollowUp[]>(corpus.entities.map((entity) => [entity, []]))
  for (const followUp of corpus.followUps) {
    const onIt = followUp.sources.flatMap((source) => on.get(source) ?? [])
    for (const entity of new Set([...named(followUp), ...onIt]))
      byEntity.get(entity)?.push(followUp)
  }
  return byEntity
})

/** The entities on which a source is: it is their own, or of a licence one of the models that have it. */
function entitiesBySource({ entities, licences }: Corpus): Map<Source, Entity[]> {
  const releases = licences.flatMap((family) => family.releases)
  const pairs = [
    ...entities.flatMap((entity) => entity.sources.map((source) => ({ source, entity }))),
    ...releases.flatMap(({ licence, sources }) => {
      const entity = licence?.entity
      return entity ? sources.map((source) => ({ source, entity })) : []
    }),
  ]
  const bySource = new Map<Source, Entity[]>()
  for (const { source, entity } of pairs) {
    const known = bySource.get(source)
    if (known) known.push(entity)
    else bySource.set(source, [entity])
  }
  return bySource
}

/**
 * The facts that bear on an entity, oldest first: those that name it, that bear on a claim whose
 * own words name it, or that are known from a source on it.
 */
export function followUpsOfEntity(corpus: Corpus, entity: Entity): FollowUp[] {
  return followUpsByEntity(corpus).get(entity) ?? []
}

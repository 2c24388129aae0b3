import type { Corpus, Entity, FamilyLicences } from './corpus.ts'

/** The families that an entity has to do with: as their maker, as one of them, as their licence. */
export function licencesOfEntity(
  { licences }: Pick<Corpus, 'licences'>,
  entity: Entity,
): FamilyLicences[] {
  return licences.filter((family) =>
    [family.maker, ...family.entities, ...licencesIn(family)].includes(entity),
  )
}

/** The licences of a family's releases that have a file. */
export function licencesIn({ releases }: FamilyLicences): Entity[] {
  return releases.flatMap(({ licence }) => licence?.entity ?? [])
}

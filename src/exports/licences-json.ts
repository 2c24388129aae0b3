import { absolute } from './absolute.ts'
import { z } from 'zod'
import type { Corpus } from '../corpus/corpus.ts'
import { pathOf } from '../edition/paths.ts'
import {
  address,
  identifier,
  identifierOrNull,
  identifiers,
  partialDate,
  records,
  text,
  textOrNull,
  yesOrNo,
} from './fields.ts'

/** The fields of a release, which is a row of the table. */
export const releaseFields = {
  models: text('Qué modelos.'),
  date: partialDate('Desde cuándo, con la precisión conocida: año, mes o día.'),
  licence: textOrNull('Su licencia; null si no se publicaron los pesos.'),
  licenceId: identifierOrNull(
    'Identificador de la entidad que es esa licencia; null si no la hay.',
  ),
  weights: yesOrNo('Si se publicaron los pesos.'),
  note: textOrNull('Observaciones; null si no hay.'),
  sources: identifiers('Identificadores de las fuentes.', 1),
}

/** The licences of a family as they are published in the data. Fields are added, never renamed. */
export const licencesRecordSchema = z.object({
  id: identifier('Identificador de la familia de modelos, el mismo que en las direcciones.'),
  url: address('Dirección completa de sus licencias.'),
  family: text('El nombre de la familia.'),
  maker: text('Quién la hace.'),
  makerId: identifier('Identificador de la entidad que la hace.'),
  entities: identifiers('Identificadores de las entidades que son la familia o parte de ella.', 1),
  releases: records(
    releaseFields,
    'Los modelos con su licencia, del más antiguo al más reciente.',
    1,
  ),
})

type LicencesRecord = z.output<typeof licencesRecordSchema>

/** The licences of each family of models, by its name: `/datos/licencias.json`. */
export function licencesJson({ licences }: Pick<Corpus, 'licences'>): LicencesRecord[] {
  return licences.map(({ id, family, maker, entities, releases }) => ({
    id,
    url: absolute(pathOf('licences', id)),
    family,
    maker: maker.name,
    makerId: maker.id,
    entities: entities.map((entity) => entity.id),
    releases: releases.map(({ models, date, licence, note, sources }) => ({
      models,
      date,
      licence: licence?.name ?? null,
      licenceId: licence?.entity?.id ?? null,
      weights: licence !== undefined,
      note: note ?? null,
      sources: sources.map((source) => source.id),
    })),
  }))
}

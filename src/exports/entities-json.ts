import { absolute } from './absolute.ts'
import { z } from 'zod'
import type { Corpus } from '../corpus/corpus.ts'
import { signedBy } from '../corpus/author.ts'
import { passagesOfSpeaker, thingOf } from '../corpus/passages.ts'
import { pathOf } from '../edition/paths.ts'
import { entityKinds } from '../edition/closed-lists.ts'
import { address, identifier, identifiers, oneOf, text, textOrNull, texts } from './fields.ts'

/** An entity as it is published in the data. Fields are added, never renamed. */
export const entityRecordSchema = z.object({
  id: identifier('Identificador de la entidad, el mismo que en las direcciones.'),
  url: address('Dirección completa de la página de la entidad.'),
  kind: oneOf(entityKinds, 'Qué es.'),
  name: text('Su nombre.'),
  aliases: texts('Otras formas con que la nombran los textos.'),
  description: text('Quién o qué es.'),
  note: textOrNull('Observaciones; null si no hay.'),
  themes: identifiers('Identificadores de los temas.', 1),
  quotes: identifiers('Identificadores de las citas en las que habla.'),
  claims: identifiers('Identificadores de las afirmaciones que hace con su propia voz.'),
  sources: identifiers('Identificadores de las fuentes sobre ella.', 1),
  articles: identifiers('Identificadores de los artículos que firma.'),
})

/** Every person, organisation, model family, licence… by name: `/datos/entidades.json`. */
export function entitiesJson(
  corpus: Pick<Corpus, 'articles' | 'entities'>,
): z.output<typeof entityRecordSchema>[] {
  return corpus.entities.map((entity) => {
    const { id, kind, name, aliases, description, note, themes, sources } = entity
    const passages = passagesOfSpeaker(corpus, entity).flatMap(({ passages }) => passages)
    const idsOf = (wanted: 'quote' | 'claim') =>
      passages.filter((passage) => passage.kind === wanted).map((passage) => thingOf(passage).id)
    return {
      id,
      url: absolute(pathOf('entity', id)),
      kind,
      name,
      aliases,
      description,
      note: note ?? null,
      themes: themes.map((theme) => theme.id),
      quotes: idsOf('quote'),
      claims: idsOf('claim'),
      sources: sources.map((source) => source.id),
      articles: signedBy(corpus.articles, entity).map((article) => article.id),
    }
  })
}

import { absolute } from './absolute.ts'
import { z } from 'zod'
import type { Corpus } from '../corpus/corpus.ts'
import { pathOf } from '../edition/paths.ts'
import { countCodePoints } from '../text/count-code-points.ts'
import { address, identifier, identifiers, number, records, text } from './fields.ts'

/** A theme as it is published in the data. Fields are added, never renamed. */
export const themeRecordSchema = z.object({
  id: identifier('Identificador del tema, el mismo que en las direcciones.'),
  url: address('Dirección completa de la página del tema.'),
  title: text('Título.'),
  summary: text('De qué trata.'),
  introduction: text('La introducción, como texto; una línea en blanco separa sus párrafos.'),
  citations: records(
    {
      at: number(
        'Tras cuántos puntos de código Unicode de la introducción va la referencia: lo que la precede se apoya en ella.',
      ),
      sources: identifiers('Identificadores de las fuentes.'),
      claims: identifiers('Identificadores de las afirmaciones de que habla.'),
      quotes: identifiers('Identificadores de las citas de que habla.'),
    },
    'En qué se apoya la introducción, frase por frase.',
  ),
  quotes: identifiers('Identificadores de las citas sobre el tema.'),
  claims: identifiers('Identificadores de las afirmaciones sobre el tema.'),
  entities: identifiers('Identificadores de las entidades relacionadas con el tema.'),
  followUps: identifiers('Identificadores de los hechos posteriores que atañen al tema.'),
  sources: identifiers('Identificadores de las fuentes de la introducción, en su orden.'),
})

/** Every theme with its introduction and its quotes, claims and follow-ups: `/datos/temas.json`. */
export function themesJson(corpus: Corpus): z.output<typeof themeRecordSchema>[] {
  return corpus.themes.map((theme) => {
    const { id, title, summary, introduction, citations, sources } = theme
    const onTheme = (things: readonly { id: string; themes: unknown[] }[]) =>
      idsOf(things.filter(({ themes }) => themes.includes(theme)))
    return {
      id,
      url: absolute(pathOf('theme', id)),
      title,
      summary,
      introduction,
      citations: citations.map(({ at, sources, claims, quotes }) => ({
        at: countCodePoints(introduction.slice(0, at)),
        sources: idsOf(sources),
        claims: idsOf(claims),
        quotes: idsOf(quotes),
      })),
      quotes: onTheme(corpus.quotes),
      claims: onTheme(corpus.claims),
      entities: onTheme(corpus.entities),
      followUps: onTheme(corpus.followUps),
      sources: idsOf(sources),
    }
  })
}

function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id)
}

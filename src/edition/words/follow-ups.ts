import { countOfKind } from '../kinds.ts'
import { pictures } from './pictures.ts'

/** The pages with everything that happened after the articles. */
export const followUps = {
  title: pictures.timeline.title,
  description:
    'Lo que ocurrió después de publicarse los artículos y refuerza, debilita o cambia el contexto de lo que afirman, con fecha y fuentes.',
  lead: (rules: string) =>
    `Lo que ocurrió después de publicarse un artículo y refuerza, debilita o cambia el contexto de lo que afirma. El veredicto no cambia por ello: [se juzga](${rules}) con lo que se podía saber cuando salió el artículo.`,
  /** The anchor of the part of a page that says what happened later. */
  anchor: 'sobre-despues',
  /** Other words by which a reader may look for the page. */
  aliases: ['qué ha pasado desde entonces', 'novedades', 'hechos posteriores', 'cronología'],
  ofYear: (year: string) => `Qué pasó después: ${year}`,
  descriptionOfYear: (year: string, count: number) =>
    `${countOfKind(count, 'followUp')} de ${year}: lo que refuerza, debilita o cambia el contexto de lo que afirman los artículos.`,
  years: 'Por años',
  /** How to follow what is new, and where it is as data. */
  follow: (atom: string, jsonFeed: string, json: string) =>
    `Lo nuevo sale en las [novedades](${atom}) (Atom; también en [JSON Feed](${jsonFeed})). Como datos: [JSON](${json}).`,
  moreThemes: (count: number) => `y ${count} ${count === 1 ? 'tema' : 'temas'} más`,
} as const

import { countOf } from '../../text/count-of.ts'

/** The page with every change of an assessment. */
export const corrections = {
  title: 'Correcciones',
  description:
    'Todo lo que ha cambiado en las valoraciones ya publicadas: qué veredicto había, cuál hay ahora y por qué.',
  lead: (all: number, verdicts: number) =>
    all === 0
      ? 'Todavía no se ha corregido ninguna valoración publicada.'
      : `${countOf(all, 'valoración corregida', 'valoraciones corregidas')}; ${
          verdicts === 0
            ? 'ningún veredicto ha cambiado'
            : `${countOf(verdicts, 'cambió', 'cambiaron')} de veredicto`
        }. Lo anterior no se borra: está en el registro de cada afirmación.`,
  /** Other words by which a reader may look for the page. */
  aliases: ['errores', 'rectificaciones', 'fe de erratas', 'qué se ha corregido'],
  more: (path: string, title: string) => `Más, en [${title}](${path}).`,
  follow: (atom: string, jsonFeed: string, table: string) =>
    `Las nuevas salen en las [novedades](${atom}) (Atom; también en [JSON Feed](${jsonFeed})). Como datos: [todas las valoraciones, en CSV](${table}).`,
  byMonth: 'Por meses',
  verdictStands: 'El veredicto es el mismo.',
  /** Between the verdict before and the one that stands. */
  becomes: 'pasa a',
} as const

import { countOf } from '../../text/count-of.ts'
import { inGuillemets } from '../../text/in-guillemets.ts'
import type { CorrectedField } from '../corrected-fields.ts'

/** The published fields that can be corrected where they stand, as the object of a sentence. */
const fields: Record<CorrectedField, string> = {
  claimant: 'quién lo afirma',
  kind: 'qué es la afirmación',
  explanation: 'la explicación',
  wouldChange: 'qué cambiaría el veredicto',
  reason: 'la razón',
  gist: 'la razón en breve',
  change: 'qué cambió',
  correction: 'lo que consta',
  contributes: 'qué aporta una fuente',
  speaker: 'quién habla',
  role: 'el cargo',
  reportedBy: 'quién recoge la cita',
  occasion: 'la ocasión',
  comment: 'el comentario',
  date: 'la fecha del hecho',
  added: 'el día en que se añadió',
  direction: 'qué hace con las afirmaciones',
  claims: 'a qué afirmaciones atañe',
  sources: 'las fuentes',
  datePublished: 'la fecha de publicación',
  bottomLine: 'qué se sostiene y qué no',
  omissions: 'lo que el artículo no cuenta',
  differences: 'las diferencias con otra edición',
}

/** The full stop of a sentence follows its quotation marks. */
function withoutFullStop(words: string): string {
  return words.replace(/(?<!\.)\.$/, '')
}

/** The page with every change of an assessment. */
export const corrections = {
  title: 'Correcciones',
  description:
    'Todo lo que ha cambiado en las valoraciones y notas ya publicadas: qué decían, qué dicen ahora y por qué.',
  lead: (assessments: number, verdicts: number, amendments: number) => {
    if (assessments + amendments === 0) {
      return 'Todavía no se ha corregido ninguna valoración publicada.'
    }
    const all = [
      ...(assessments > 0
        ? [
            `${countOf(assessments, 'valoración corregida', 'valoraciones corregidas')}; ${
              verdicts === 0
                ? 'ningún veredicto ha cambiado'
                : `${countOf(verdicts, 'cambió', 'cambiaron')} de veredicto`
            }`,
          ]
        : []),
      ...(amendments > 0
        ? [countOf(amendments, 'texto corregido en su lugar', 'textos corregidos en su lugar')]
        : []),
    ]
    return `${all.join('. ')}. Lo anterior no se borra: sigue en su página.`
  },
  /** Other words by which a reader may look for the page. */
  aliases: ['errores', 'rectificaciones', 'fe de erratas', 'qué se ha corregido'],
  more: (path: string, title: string) => `Más, en [${title}](${path}).`,
  follow: (atom: string, jsonFeed: string, table: string) =>
    `Las nuevas salen en las [novedades](${atom}) (Atom; también en [JSON Feed](${jsonFeed})). Como datos: [todas las valoraciones, en CSV](${table}).`,
  byMonth: 'Por meses',
  verdictStands: 'El veredicto es el mismo.',
  /** Between the verdict before and the one that stands. */
  becomes: 'pasa a',
  /** The part of a page with its amendments. */
  amendments: 'Corregido en esta página',
  /** The name of what was corrected. */
  amended: (field: CorrectedField, source?: string) =>
    source === undefined ? fields[field] : `qué aporta «${source}»`,
  amendedOn: (date: string, what: string) => `El ${date} se corrigió ${what}.`,
  /** The name of a link to what was corrected, whose words may have several. */
  linkTo: (words: string, what: string, date: string) => `${words}: ${what}, ${date}`,
  was: (words: string) => `Antes: ${inGuillemets(withoutFullStop(words))}.`,
  now: (words: string) => `Ahora: ${inGuillemets(withoutFullStop(words))}.`,
} as const

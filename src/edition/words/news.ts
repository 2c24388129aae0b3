import { edition } from '../about.ts'
import { site } from './site.ts'

/** The news, as feeds have them. */
export const news = {
  title: site.feeds,
  /** Other words by which a reader may look for them. */
  aliases: ['RSS', 'Atom', 'feed', 'suscribirse', 'suscripción'],
  description:
    'Artículos nuevos, veredictos que cambian sobre lo que afirman, correcciones, y qué pasó después.',
  rights: `Notas y valoraciones: ${edition.license}. ${edition.rights}`,
  newArticle: (title: string, marked: string) =>
    [`Artículo nuevo: ${title}`, marked].filter(Boolean).join(', '),
  categoryOfArticle: 'artículo',
  /** Before the title of the article. */
  claimedIn: (claimant: string) => `${claimant}, en`,
  before: (verdict: string) => `(antes, ${verdict})`,
  evidenceAndLog: 'La evidencia y el registro de veredictos',
  assessed: (words: string, verdict: string) => `Primera valoración de ${words}: ${verdict}`,
  confirmed: (words: string, verdict: string) =>
    `Se revisa la valoración de ${words}: el veredicto sigue siendo «${verdict}»`,
  changed: (words: string, before: string, verdict: string) =>
    `La valoración de ${words} pasa de «${before}» a «${verdict}»`,
  /** Before the words, the title or the fact of which something was corrected. */
  amendedClaim: (what: string, words: string) => `Se corrige ${what}, sobre ${words}`,
  amendedQuote: (what: string, speaker: string, words: string) =>
    `Se corrige ${what}, en la cita de ${speaker}: ${words}`,
  amendedFollowUp: (what: string, fact: string) => `Se corrige ${what}, en el hecho «${fact}»`,
  amendedArticle: (what: string, title: string) => `Se corrige ${what}, en el artículo ${title}`,
  why: (why: string) => `Por qué: ${why}`,
  categoryOfAmendment: 'corrección',
  followUp: (date: string, fact: string) => `Qué pasó después, ${date}: ${fact}`,
  accordingTo: 'Según:',
  categoryOfFollowUp: 'qué pasó después',
} as const

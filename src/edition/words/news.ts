import { edition } from '../about.ts'
import { site } from './site.ts'

/** The news, as feeds have them. */
export const news = {
  title: site.feeds,
  description: 'Artículos nuevos, veredictos que cambian sobre lo que afirman, y qué pasó después.',
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
    `Se revisa la valoración de ${words}: sigue siendo ${verdict}`,
  changed: (words: string, before: string, verdict: string) =>
    `La valoración de ${words} pasa de ${before} a ${verdict}`,
  followUp: (date: string, fact: string) => `Qué pasó después, ${date}: ${fact}`,
  accordingTo: 'Según:',
  categoryOfFollowUp: 'qué pasó después',
} as const

import { capitalised } from '../../text/capitalised.ts'
import { countOf } from '../../text/count-of.ts'

/** The list of all claims, and the page of one. */
export const claims = {
  description:
    'Todas las afirmaciones de los artículos, por veredicto y con su razón, las refutadas primero: qué dice cada una, quién la hace y dónde está en el texto.',
  assessed: (count: number) => countOf(count, 'afirmación valorada', 'afirmaciones valoradas'),
  lead: (count: number, verdicts: string): string =>
    `${claims.assessed(count)}, por [veredicto](${verdicts}): primero lo que las fuentes contradicen. Las palabras llevan a su página, con las pruebas; el número de párrafo, a su lugar en el texto.`,
  /** Of a list that is split. */
  leadOfSplit: (count: number, verdicts: string): string =>
    `${claims.assessed(count)}, por [veredicto](${verdicts}), primero lo que las fuentes contradicen, y por la fecha de su artículo.`,
  none: 'Esta edición no valora ninguna afirmación todavía.',
  news: (atom: string, json: string) =>
    `[Novedades](${atom}): los artículos nuevos y los veredictos que cambian, en un lector de noticias (Atom; también en [JSON Feed](${json})).`,
  byVerdict: 'Por veredicto',
  promotion: 'Promoción',
  promotionIsNotCounted:
    'Frases publicitarias de los editores; no cuentan como afirmaciones de hecho.',
  claimant: 'Quién lo afirma',
  /** On a page of the list, where the filter has only what that shows. */
  claimantOnPage: 'Quién lo afirma, en esta página',
  ofArticle: 'En qué artículo',
  /** The claimant of a claim that the article itself makes. */
  articleVoice: 'el propio artículo',
  /** After the article as claimant: of whose it is. */
  inMedium: (medium: string) => `de ${medium}`,
  claimants: {
    all: 'Todos',
    voice: 'El artículo',
    voices: 'Los propios artículos',
    speaker: 'Personas citadas',
    group: 'Otras voces',
  },

  verdict: 'Veredicto',
  /** The title of its page; with its article, if a claim of another one has the same words. */
  pageTitle: (words: string, verdict: string, article: string | undefined) =>
    `${words} (${article === undefined ? verdict : `${verdict}, en ${article}`})`,
  /** What messengers and search engines show of its page: the phrase first, since they cut the rest. */
  pageDescription: (verdict: string, gist: string | undefined, reason: string) =>
    `${capitalised(verdict)}: ${gist === undefined ? '' : `${gist}. `}${reason}`,
  withFault: (verdict: string, fault: string | undefined) =>
    fault === undefined ? verdict : `${verdict} (${fault})`,
  /** Before the words of the article, and before what is right instead. */
  printed: 'Dice',
  right: 'Lo que consta',
  change: (change: string) => `Qué cambia: ${change}`,
  correction: (of: string, to: string) => `Donde dice «${of}», lo que consta es: ${to}.`,
  /** What a claim has to do with others. */
  related: 'Otras afirmaciones sobre lo mismo',
  relations: {
    repeats: (count: number) => `Repite ${count > 1 ? 'estas' : 'esta'}:`,
    repeatedBy: (count: number) => (count > 1 ? 'La repiten:' : 'La repite:'),
    contradicts: (count: number) => (count > 1 ? 'La contradicen:' : 'La contradice:'),
  },
  evidence: 'La evidencia',
  wouldChange: 'Qué cambiaría el veredicto',
  log: 'Registro de veredictos',
  current: 'El que está vigente.',
  unchanged: 'Primera valoración; no ha cambiado.',
  basis: 'En qué se apoyaba',
  aboutTitles:
    'Los títulos entre comillas son literales; los demás son descripciones nuestras o se dedujeron de la dirección.',
  /** In place of the sources that bear on the claim in a way in which none does. */
  nothingFound: 'Nada en las fuentes consultadas.',
  neitherFound: 'Nada en las fuentes consultadas la respalda ni la contradice.',
  onlyLimited:
    'Nada en las fuentes consultadas la respalda ni la contradice del todo: la limitan o la precisan.',
  inQuote: (href: string) => `en [una cita](${href})`,
  assessedOn: 'Valorada',

  /** Whose words a claim is, where it is copied with a citation of its article. */
  attribution: {
    promotion: 'Texto promocional de la página',
    voice: 'Afirmación del artículo',
    group: (name: string) =>
      `Afirmación atribuida en el artículo ${`a ${name}`.replace(/^a el /, 'al ')}`,
  },
} as const

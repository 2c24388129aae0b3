/** The notes beside the text, and the links in it that lead to them. */
export const notes = {
  ofParagraph: (number: number | string) => `Notas al párrafo ${number}`,
  close: 'Cerrar',
  closeOf: (number: number | string) => ` la nota al párrafo ${number}`,
  toClaim: (lemma: string, verdict: string) => `Nota a «${lemma}»: ${verdict}`,
  toQuote: (lemma: string, speaker: string) => `Nota a la cita de ${speaker}, «${lemma}»`,
  claimedBy: (claimant: string, claimKind: string) =>
    `Quién lo afirma: ${claimant} (${claimKind}).`,
  assessed: (date: string) => `Valorada el ${date}.`,
  withoutEvidence: 'No consta ninguna fuente que la mida o la documente.',
  reportedBy: (medium: string) => `según ${medium}.`,
  notTranslated: (language: string) =>
    `Publicada en ${language}; no consta que sea una traducción.`,
  originalIn: (language: string) => `Redacción en ${language}:`,
  notKnown: 'no consta.',
  backToText: 'Volver al texto',
  /** After the words of a link, for those who hear it among others. */
  ofLemma: (lemma: string) => ` (${lemma})`,
  ofMark: (kind: string, lemma: string) => ` (${kind}: ${lemma})`,
  promotion: 'Promoción: texto publicitario del editor, no una noticia',
  linkToSection: (title: string) => `Enlace a la sección «${title}»`,
  /** References in the introduction to a theme. */
  paragraphOfArticle: (number: number, article: string | undefined, kind: string, words: string) =>
    `Párrafo ${number} ${article === undefined ? 'del artículo' : `de ${article}`}, ${kind} «${words}»`,
  source: (number: number, publisher: string) => `Fuente ${number}: ${publisher}`,
} as const

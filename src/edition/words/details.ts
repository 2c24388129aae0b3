/** The page of one quote, claim, entity or theme. */
export const details = {
  inParagraph: 'En su párrafo',
  kind: 'Qué es',
  place: 'Dónde',
  paragraph: (number: number) => `¶ ${number}, en el texto`,
  fragment: (number: number) => `(fragmento ${number})`,
  /** Before the title of an article. */
  inArticle: 'En',
  copyOrShare: 'Copiar o compartir',
  addressOfPage: 'Esta página:',
  addressInText: (fragments: number, number: number) =>
    fragments > 1 ? `En el texto, fragmento ${number}:` : 'En el texto:',
} as const

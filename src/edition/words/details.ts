/** The page of one quote, claim, entity or theme. */
export const details = {
  inParagraph: 'En su párrafo',
  kind: 'Qué es',
  place: 'Dónde',
  paragraph: (number: number) => `¶ ${number}, en el texto`,
  fragment: (number: number) => `(fragmento ${number})`,
  /** Before the title of an article. */
  inArticle: 'En',
  address: (count: number) => (count > 1 ? 'Direcciones' : 'Dirección'),
  addressOfQuote: 'De la cita:',
  addressOfFragment: (number: number) => `De su fragmento ${number}:`,
  copyOrCite: 'Copiar o citar',
} as const

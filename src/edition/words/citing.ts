/** How articles, quotes and claims are cited. */
export const citing = {
  title: 'Citar',
  words: 'Las palabras del artículo',
  sameWordsOnPublishersPage: 'Las mismas palabras en la página del editor',
  assessment: 'Nuestra valoración',
  forReferenceManagers: 'Para gestores bibliográficos:',
  bothForReferenceManagers: 'Las dos referencias, para gestores bibliográficos:',

  citeArticle: (title: string) => `Citar «${title}»`,
  aboutPage: (publisher: string) =>
    `Cómo citar el artículo de ${publisher}, sus pasajes y esta edición, en ISO 690, APA, MLA y Chicago, con archivos para gestores bibliográficos.`,
  article: 'El artículo',
  passage: 'Un pasaje',
  passageExample: 'La misma referencia, con el número del párrafo. El primero, por ejemplo:',
  quotesAndClaims:
    'Las citas y las afirmaciones tienen en su página la referencia hecha, y las afirmaciones, también la de nuestra valoración.',
  edition: 'Esta edición',
  addressIs: 'Su dirección no cambia:',
  addressExample:
    'Cada sección, párrafo, cita y afirmación ofrece la suya; el párrafo 1, por ejemplo:',

  inNotes: 'En nota:',
  inText: 'En el texto:',
  otherStyles: 'Otros estilos',
  passages: 'Un pasaje se enlaza, copia y cita en su nota o en el número de su párrafo.',
  titleInBrackets: 'El título va entre corchetes porque es nuestro: no se conoce el titular.',
  withoutAuthor: 'No consta quién firma, así que la referencia no lleva autor.',
  withoutDate: 'No consta la fecha; MLA la omite y los demás estilos lo dicen.',
  /** After the name of a style. */
  asNotes: (style: string) => `${style} (notas)`,
  /** Before the work in which the words of a speaker are quoted. */
  quotedIn: 'cit. en',
  quotedInForApa: 'como se citó en',
  assessmentOf: (words: string) => `Valoración de ${words}`,
  /** A note in the record of a passage. */
  noteOfPassage: (paragraphs: string, words: string, url: string) =>
    `Párr. ${paragraphs}: ${words}. ${url}`,
  /** The placeholder in a reference for the reader's date of access. */
  dateSlot: 'fecha',
  beforeDateSlot: 'ISO 690 pide la fecha de consulta: ponga la suya donde dice',
  afterDateSlot: 'MLA la admite.',
} as const

/** How articles, quotes and claims are cited. */
export const citing = {
  inNotes: 'En nota:',
  inText: 'En el texto:',
  otherStyles: 'Otros estilos',
  passages: 'Un pasaje se enlaza, copia y cita en su nota o en el número de su párrafo.',
  titleInBrackets: 'El título va entre corchetes porque es nuestro: no se conoce el titular.',
  withoutAuthor: 'No consta quién firma, así que la referencia no lleva autor.',
  /** Stands in a reference where a reader puts the date of access. */
  dateSlot: 'fecha',
  beforeDateSlot: 'ISO 690 pide la fecha de consulta: ponga la suya donde dice',
  afterDateSlot: 'MLA la admite.',
} as const

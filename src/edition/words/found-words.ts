/** The words that a search found, marked in the page to which a result leads. */
export const foundWords = {
  title: 'Palabras encontradas',
  previous: 'Anterior',
  next: 'Siguiente',
  position: (number: number, count: number) => `${number} de ${count}`,
  remove: 'Quitar',
  removeMarks: 'Quitar las marcas de búsqueda',
} as const

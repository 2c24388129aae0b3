/** The forms in which a reader searches. */
export const search = {
  title: 'Buscar',
  label: 'Buscar una frase, una persona o un tema',
} as const

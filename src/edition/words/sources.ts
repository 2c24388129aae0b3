/** Sources where they are named. */
export const sources = {
  titleIsOurs: 'Descripción nuestra:',
  record: 'ficha',
  document: 'documento',
} as const

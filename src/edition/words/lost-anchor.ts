/** A link that leads to no place in the page. */
export const lostAnchor = {
  /** Before the anchor. */
  notFound: 'En esta página no hay ningún lugar',
  shownFromStart: 'Se muestra desde el principio.',
  near: 'Quizá buscaba:',
} as const

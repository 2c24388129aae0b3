/** The page of the search before a query. The words of results are in `search.ts`. */
export const searchPage = {
  description:
    'Buscar una frase, una persona o un tema en las citas, las afirmaciones y los párrafos de los artículos. La búsqueda se hace en el propio navegador.',
  notLoaded: 'La búsqueda no se ha cargado; puede que no haya conexión.',
  meanwhile: 'Mientras tanto, se pueden recorrer los índices.',
  withoutScript:
    'La búsqueda necesita JavaScript. Sin él se puede buscar en los índices, cada uno en una sola página, con la búsqueda del navegador.',
  howTo: 'Cómo se busca',
  examples: {
    phrase: 'la frase, tal como está impresa',
    person: 'una persona, y lo que dice',
    verdictAndTheme: 'un veredicto y un tema',
    exclusion: 'con un guion delante, lo que no ha de aparecer',
  },
  byKind: 'Por tipo',
  bySpeaker: 'Por quién habla',
  saidBy: (name: string) => `${name}: todo lo que dice`,
  byVerdict: 'Por veredicto',
  byTheme: 'Por tema',
  only: (things: string) => `Solo ${things}`,
  all: (things: string) => `Todas las ${things}`,
} as const

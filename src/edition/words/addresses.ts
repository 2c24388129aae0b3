/** Addresses that moved, were withdrawn or changed their words. */
export const addresses = {
  near: '¿Era una de estas?',
  changed: 'Direcciones que cambiaron',
  /** Around the address and the words that stood there. */
  until: (date: string) => `Hasta el ${date}, en`,
  said: 'decía',
  saidNowAt: ', que ahora está en',
  was: 'estuvo en',
  thisAddress: 'esta dirección',
  since: (date: string) => `desde el ${date}`,
  withdrawn: (date: string) => `hasta el ${date}, día en que se retiró.`,
  movedTo: (date: string) => `y desde el ${date} está en`,
  reason: 'Por qué:',

  withdrawnPage: (title: string) => `${title} (página retirada)`,
  pageWithdrawn: (address: string) => `Página retirada: ${address}`,
  pageMoved: (address: string) => `Página en otra dirección: ${address}`,
  aboutPage: (title: string, words?: string) =>
    `${title}${words === undefined ? '' : `: ${words}`}. Qué había aquí, y qué fue de ello.`,
  thisPageWithdrawn: 'Esta página se retiró',
  thisPageMoved: 'Esta página está en otra dirección',
  goHome: (home: string) => `[ir a la portada](${home}).`,
  searchOrGoHome: (search: string, home: string) =>
    `[Buscar esas palabras](${search}) o [ir a la portada](${home}).`,
} as const

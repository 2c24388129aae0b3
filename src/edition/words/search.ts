import { countOf } from '../../text/count-of.ts'
import type { MarkedPagedKind } from '../kinds.ts'

/** The search: its field, its results and messages. Every browser that searches loads these words. */
export const search = {
  title: 'Buscar',
  label: 'Buscar una frase, una persona o un tema',
  toPage: 'Ver en la página de búsqueda',
  /** Around an example: how to ask for a phrase, and how to exclude words. */
  hint: 'Entre comillas, la frase tal como está impresa; con un guion delante,',
  excludedWord: '-palabra',
  hintAfterExample: ', lo que no ha de aparecer. Con ↓ y ↑ se recorren los resultados.',
  slashKey: 'La tecla / abre la búsqueda (también Ctrl K o ⌘ K)',

  filter: 'Filtrar',
  facets: {
    kind: 'Tipo',
    person: 'Quién lo dice',
    theme: 'Tema',
    verdict: 'Veredicto',
    article: 'Artículo',
  },
  moreValues: (count: number) => `${count} más`,
  chosen: 'Filtros elegidos',
  removeFilter: (facet: string, value: string) => `Quitar el filtro ${facet}: ${value}`,
  order: 'Orden',
  orders: { relevancia: 'Mejores primero', texto: 'Orden de aparición' },

  results: 'Resultados',
  more: 'Mostrar más resultados',
  searching: 'Buscando…',
  withoutWord: 'Para buscar hace falta al menos una letra o una cifra.',
  found: (count: number, isAtLeast: boolean, query: string) => {
    const results = count === 0 ? 'Sin resultados' : countOf(count, 'resultado', 'resultados')
    return `${isAtLeast && count > 0 ? 'Al menos ' : ''}${results}${query === '' ? '' : ` para «${query}»`}.`
  },
  /** Where some of the words that were typed are found and others are not. */
  withoutWords: (missing: readonly string[], shown: string) =>
    `Sin resultados para ${missing.map((word) => `«${word}»`).join(', ')}; se muestran los de «${shown}».`,
  /** Before the words that were searched for in place of those that were typed. */
  correctedTo: 'Resultados para',
  insteadOf: (typed: string) => `en lugar de «${typed}».`,
  literally: (typed: string) => `Buscar ${typed} a la letra`,
  nothingWithFilters: 'Con estos filtros no hay nada.',
  removeFilters: (results: number) =>
    `Quitar los filtros: ${countOf(results, 'resultado', 'resultados')}`,
  similarWords: 'Se escriben de forma parecida:',
  orIndexes: 'También se pueden recorrer los índices:',
  otherWords:
    'Se puede probar con menos palabras, escribirlas de otra forma o recorrer los índices:',
  failed: 'No se pudo cargar el índice de búsqueda.',
  offline: 'No hay conexión, y el índice de búsqueda no está cargado.',
  slow: 'El índice de búsqueda tarda más de lo normal.',
  /** After one of these, where an answer is shown that may lack something, or the one before. */
  perhapsMore: 'Puede haber más resultados que los que se muestran.',
  resultsOfBefore: 'Los resultados que se muestran son los de antes.',
  meanwhile: 'Mientras tanto, se pueden recorrer los índices:',
  retry: 'Reintentar',

  /** One result. */
  inOurNote: 'En nuestra nota:',
  synonym: (found: string, asked: string) => `Por «${found}», otra forma de decir «${asked}».`,
  /** Before what is right instead of the words of a claim. */
  right: 'Lo que consta:',
  inText: 'Ver en el texto',
  pages: {
    quote: 'Página de la cita',
    claim: 'Página de la afirmación',
  } satisfies Record<MarkedPagedKind, string>,
  cite: 'Citar',
  linkToCopy: 'Enlace para copiar',
} as const

import { siteName } from '../about.ts'
import { countOfKind } from '../kinds.ts'
import { claims } from './claims.ts'

/** The list of all articles, and the summary of one in a list. */
export const articles = {
  description: `Los artículos que publica ${siteName}, palabra por palabra y anotados, del más reciente al más antiguo.`,
  lead: 'Textos publicados palabra por palabra y anotados frase por frase, el más reciente primero.',
  year: 'Año',
  undated: 'Sin fecha',
  publisher: 'Editor',
  /** What is marked in an article: nothing if nothing is. */
  marked: (assessed: number, quotes: number) =>
    [assessed > 0 && claims.assessed(assessed), quotes > 0 && countOfKind(quotes, 'quote')]
      .filter((count) => count !== false)
      .join(' y '),
  sections: 'Secciones:',
  titleIsOurs: 'El título es nuestro.',
  newest: 'El último artículo',
} as const

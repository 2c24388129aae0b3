import { siteName } from '../about.ts'
import { countOfKind } from '../kinds.ts'

/** The list of all articles, and the summary of one in a list. */
export const articles = {
  description: `Los artículos que publica ${siteName}, palabra por palabra y anotados, del más reciente al más antiguo.`,
  lead: 'Textos publicados palabra por palabra y anotados frase por frase, el más reciente primero.',
  year: 'Año',
  publisher: 'Editor',
  counts: (assessed: string, quotes: number) =>
    quotes > 0 ? `${assessed} y ${countOfKind(quotes, 'quote')}:` : `${assessed}:`,
  sections: 'Secciones:',
  titleIsOurs: 'El título es nuestro.',
  newest: 'El último artículo',
} as const

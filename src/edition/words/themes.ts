import { countOfKind } from '../kinds.ts'

/** The list of all themes, and the page of one. */
export const themes = {
  description:
    'Los temas de los artículos: qué dicen de cada uno, quién lo dice, cuánto se sostiene y qué pasó después.',
  lead: 'Qué dicen los artículos de cada asunto, quién lo dice, cuánto se sostiene y qué pasó después.',
  byTheme: 'Por tema',
  /** Its name where other things of that name are linked too. */
  theme: (title: string) => `Tema: ${title}`,
  counts: (counts: { claims: number; quotes: number; articles: number }) =>
    [
      counts.claims > 0 && countOfKind(counts.claims, 'claim'),
      counts.quotes > 0 && countOfKind(counts.quotes, 'quote'),
      counts.articles > 1 && countOfKind(counts.articles, 'article'),
    ]
      .filter(Boolean)
      .join(', '),

  entity: (name: string, kind: string) => `${name} (${kind})`,

  strips: 'Dónde se trata',
  introduction: 'De qué se trata',
  passages: (articles: number) =>
    articles > 1 ? 'Lo que dicen los artículos' : 'Lo que dice el artículo',
  sourcesOfIntroduction: 'Fuentes de la introducción',
  entities: 'Quién y qué',
} as const

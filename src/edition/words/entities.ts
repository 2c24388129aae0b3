import { countOf } from '../../text/count-of.ts'
import { countOfKind } from '../kinds.ts'

/** The list of all entities, and the page of one. */
export const entities = {
  description:
    'Las personas, organizaciones, modelos, licencias, datos y pleitos de los que hablan los artículos o sus notas: quién o qué son y dónde se los nombra.',
  lead: 'Quién es quién y qué es qué, en los artículos y en sus notas. Con cada nombre, en cuántos párrafos se menciona y en cuántas afirmaciones aparece.',
  byKind: 'Por clase',
  /** No line ends between a number and its noun. */
  counts: (counts: { articles: number; quotes: number; paragraphs: number; claims: number }) =>
    [
      counts.articles > 0 && entities.signs(counts.articles),
      counts.quotes > 0 && countOfKind(counts.quotes, 'quote'),
      counts.paragraphs > 0 && countOf(counts.paragraphs, 'párrafo', 'párrafos'),
      counts.claims > 0 && countOfKind(counts.claims, 'claim'),
    ]
      .flatMap((count) => count || [])
      .map((count) => count.replace(' ', '\u00A0'))
      .join(', ') || 'solo en las notas',

  strips: 'Dónde aparece',
  said: 'Lo que dice',
  signed: 'Lo que firma',
  signs: (articles: number): string => `firma ${countOfKind(articles, 'article')}`,
  named: 'Dónde se nombra',
  unnamed: (isInNotes: boolean) =>
    `Ningún artículo de esta edición menciona este nombre${isInNotes ? '; aparece en nuestras notas' : ''}.`,
  claims: 'Afirmaciones en las que aparece',
  aboutClaims: 'Las que la nombran, en sus palabras o en su valoración.',
  aliases: 'También como',
} as const

import { edition } from '../../edition/about.ts'

/** What the feeds say of themselves. */
export const about = {
  title: `${edition.name}: novedades`,
  description:
    'Veredictos nuevos o cambiados sobre las afirmaciones de los artículos, y qué pasó después.',
  rights: `Notas y valoraciones: ${edition.license}. ${edition.rights}`,
} as const

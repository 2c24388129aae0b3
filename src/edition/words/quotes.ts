import { countOf } from '../../text/count-of.ts'
import { countOfKind } from '../kinds.ts'

/** The list of all quotes, and the page of one. */
export const quotes = {
  description:
    'Todas las citas de los artículos, tal como se publicaron, con quién las dijo y con qué cargo, en el orden en que aparecen.',
  lead: (quotes: number, speakers: number) =>
    `${countOfKind(quotes, 'quote')} de ${countOf(speakers, 'persona', 'personas')}, tal como se publicaron y en el orden en que aparecen. El número de párrafo lleva a su lugar en el texto.`,
  speakers: 'Quién habla',
  reported: (role: string, publisher: string, occasion?: string | null) =>
    `«${role}», según ${publisher}${occasion ? `; «${occasion}»` : ''}.`,
} as const

import { siteName } from '../about.ts'

/** The pictures that messengers show with the address of a page. */
export const previews = {
  site: {
    title: 'Cuánto se sostiene cada frase',
    label: 'Artículos anotados, frase por frase',
    summary: 'Quién la afirma, cuánto se sostiene y con qué pruebas.',
    alt: `${siteName}: artículos palabra por palabra y, junto a cada frase que importa, cuánto se sostiene.`,
  },
  claimant: (name: string) => `Según ${name}`,
} as const

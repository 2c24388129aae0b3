import { siteName } from '../about.ts'
import { countOfKind } from '../kinds.ts'

/** The front page. */
export const home = {
  title: `${siteName}: artículos anotados, frase por frase`,
  /** Other words by which a reader may look for the page. */
  aliases: [`qué es ${siteName}`, 'portada'],
  heading: `${siteName} publica artículos tal como salieron y dice, frase por frase, cuánto se sostiene y con qué pruebas.`,
  /** Over the passage of the newest article that is corrected between its lines. */
  corrected:
    'Corregido entre líneas: encima de lo que falla, lo que dicen las fuentes; lo refutado, tachado.',
  read: 'Leer la edición anotada',
  otherArticles: 'Otros artículos',
  allArticles: (count: number) => `Todos los artículos (${count})`,
  allThemes: (count: number) => `Todos los temas (${count})`,
  voices: 'Voces',
  claims: (count: number, href: string) =>
    `[${countOfKind(count, 'claim')}](${href}), por veredicto`,
  quotes: (count: number, href: string) =>
    `[${countOfKind(count, 'quote')}](${href}), y quién dice cada una`,
  entities: (count: number, href: string) =>
    `[${countOfKind(count, 'entity')}](${href}): personas, organizaciones, modelos, licencias y pleitos`,
  sources: (count: number, href: string) =>
    `[${countOfKind(count, 'source')}](${href}), y para qué se usa cada una`,
  news: (atom: string, json: string) =>
    `[Novedades](${atom}): artículos nuevos, veredictos que cambian y qué pasó después, para seguirlos con un lector de noticias (Atom; también en [JSON Feed](${json}))`,
} as const

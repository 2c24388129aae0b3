import { siteName } from '../about.ts'

/** The page on who makes the edition, around the sections of `content/about.yaml`. */
export const about = {
  title: `Quién hace ${siteName}`,
  description: `Quién edita ${siteName}, con qué interés y con qué dinero, cómo se llega a un veredicto, cómo se corrige y cómo avisar de un error.`,
  /** Other words by which a reader may look for the page. */
  aliases: ['quién está detrás', 'quién hace esto', 'quiénes somos'],
  lead: 'Quién responde de lo que aquí se dice, con qué interés, y qué hacer si está mal.',
  notKnown: 'No consta todavía.',
} as const

import { siteName } from '../about.ts'

/** The words that every page has around its own. */
export const site = {
  home: 'Portada',
  skipToContent: 'Ir al contenido',
  skipToText: 'Ir al texto',
  menu: 'Menú principal',
  menuButton: 'Menú',
  trail: 'Ruta de la página',
  colours: { legend: 'Tema de color', auto: 'Automático', light: 'Claro', dark: 'Oscuro' },
  /** The name of the search in a browser's address bar. */
  openSearch: 'Citas y afirmaciones de los artículos anotados',
  feeds: `${siteName}: novedades`,
  about: `${siteName} publica textos ajenos palabra por palabra y anota junto a ellos quién dice qué y con qué pruebas. El texto de cada artículo pertenece a su editor; las notas son nuestras.`,
  indexes: 'Índices',
  onThisPage: 'En esta página',
  notLoaded:
    'No se pudo cargar lo que hace falta para esto; lo demás de la página se lee igual. Puede que no haya conexión, o que la edición haya cambiado desde que se abrió la página.',
  linkTo: (title: string) => `Enlace a «${title}»`,
  methodAndRights: 'Método y derechos',
} as const

import { siteName } from '../about.ts'
import { method } from './method.ts'
import { quotes } from './quotes.ts'

/** The pages as plain Markdown, and `llms.txt`. */
export const markdown = {
  published: (publisher: string, date: string, language: string) =>
    `Publicado por ${publisher} ${date}, en ${language}`,
  signature: (names: string) => `Firma: ${names === '' ? 'no consta' : names}.`,
  aboutDate: (note: string) => `Sobre la fecha: ${note}`,
  interest: (interest: string) => `Interés del editor: ${interest}`,
  whoseWords: (publishers: string) =>
    `Lo que va como cita en bloque («>») son palabras de ${publishers}, exactas según el texto que se anota; todo lo demás es de ${siteName}.`,
  sectionTitle: (title: string) => `${title} (título de ${siteName})`,
  notes: `Notas de ${siteName}`,
  promotedParagraph: 'promoción: párrafo publicitario del editor',
  promotion: 'promoción, no una afirmación de hecho',
  claim: (verdict: string) => `Afirmación: ${verdict}`,
  role: (role: string) => `Cargo, como se publicó: «${role}»`,
  quoteRecord: 'Ficha de la cita',
  claimRecord: 'Ficha, con la evidencia',
  where: 'Dónde:',
  in: 'de',
  page: 'Página:',

  claimant: (name: string) => `Quién lo afirma: ${name}`,
  claimKind: (kind: string) => `Qué es: ${kind}`,
  copyRead: 'La copia que se leyó',

  speaker: (name: string) => `Quién lo dice: ${name}`,
  occasion: (occasion: string | null | undefined, note: string | undefined) =>
    occasion
      ? [`Cuándo y ante quién: el artículo dice «${occasion}».`, note].filter(Boolean).join(' ')
      : quotes.occasion(occasion, note),
  reportedBy: (medium: string, date: string) => `Quién recoge la cita: ${medium}, ${date}`,
  comment: (comment: string) => `Cómo leerla: ${comment}`,
  roleIn: (language: string) => `Cargo en ${language}:`,
  notTranslated: (language: string) =>
    `Traducción: publicada en ${language}; no consta que sea una traducción.`,
  inParagraphs: 'En sus párrafos',

  /** Before their numbers in the list. */
  sources: (count: number) => (count === 1 ? 'fuente' : 'fuentes'),

  aboutMarkdown:
    'Las páginas enlazadas son Markdown, salvo donde se dice. En ellas, lo que va como cita en bloque («>») son palabras del editor, exactas según el texto que se anota, y todo lo demás es de esta edición; un título entre corchetes también es nuestro. Un veredicto vale para la frase citada, con su razón y en su fecha: no conviene darlo sin ellas.',
  methodAndData: 'Método y datos',
  files: {
    articles: {
      title: (count: number) => `Los ${count} artículos`,
      about: 'todos, también los más antiguos que no están en esta lista, en JSON.',
    },
    method: { title: method.title, about: 'cómo se llega a un veredicto, en HTML.' },
    about: { about: 'quién edita, con qué interés y cómo se corrige, en HTML.' },
    followUps: {
      about: 'hechos posteriores a los artículos, con su fecha y su dirección, en HTML.',
    },
    corrections: { about: 'qué valoraciones han cambiado y por qué, en HTML.' },
    data: {
      title: 'Datos',
      about: 'qué archivos hay, sus campos, su versión y su licencia, en HTML.',
    },
    package: { title: 'Descripción de los datos', about: 'cada archivo, en JSON (Data Package).' },
    dataset: (description: string) => `en JSON. ${description}`,
    annotations: 'cada cita y cada afirmación con su lugar en el texto, en JSON-LD.',
    bibliography: 'las fuentes, en CSL-JSON.',
    news: { title: 'Novedades', about: 'artículos nuevos y veredictos que cambian, en JSON Feed.' },
    sitemap: { title: 'Mapa del sitio', about: 'todas las páginas.' },
  },
} as const

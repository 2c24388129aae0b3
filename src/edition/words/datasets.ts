import { countOf } from '../../text/count-of.ts'
import { siteName } from '../about.ts'
import { countOfKind, kinds, listTitleOfMarked } from '../kinds.ts'

const leavingOutPromotion =
  'Para contar como el sitio, déjense fuera las que en kind dicen «promoción».'
const rightsInWords =
  'Las palabras de los artículos pertenecen a sus editores y se reproducen como cita, indicando su procedencia; la licencia no las cubre.'

/** The files of the data, as the site lists them and as their archive describes them. */
export const datasets = {
  title: `Datos de ${siteName}`,
  titleOf: (dataset: string) => `${dataset} de ${siteName}`,
  description:
    'Las citas y las afirmaciones anotadas en los artículos, con sus palabras exactas y quién las dice; los veredictos con todas las valoraciones y la evidencia; temas, hechos posteriores, licencias de los modelos, entidades, fuentes, párrafos y direcciones.',
  keywords: ['verificación de datos', 'afirmaciones', 'citas', 'edición anotada'],
  ofPackage: `Las citas, afirmaciones, valoraciones, temas, hechos posteriores, licencias de los modelos, entidades, fuentes y direcciones de la edición anotada. ${rightsInWords}`,
  rightsInWords,
  attribution: (version: string, url: string, licence: string) =>
    `${siteName}, datos de la edición anotada, versión ${version}, ${url} (${licence}).`,
  /** Stands beside the data in the archive, for readers who find it without the site. */
  readme: (data: { version: string; url: string; licence: string; attribution: string }) =>
    `Datos de ${siteName}, versión ${data.version}

Qué hay en cada archivo: ${data.url}
Descripción para programas: datapackage.json

Entre las afirmaciones y sus valoraciones está la publicidad del editor, que el
sitio marca pero no cuenta. ${leavingOutPromotion}

Notas, veredictos, introducciones y datos: ${data.licence}
${rightsInWords}

Cómo citarlos:
${data.attribution}
`,

  quote: {
    description:
      'Palabras atribuidas a una persona, tal como se publicaron: quién las dijo, con qué cargo, quién las recoge, dónde están y qué se sabe del original.',
    rows: 'Una fila por cita.',
  },
  claim: {
    /** Counted as the pages count them: advertising is told apart. */
    count: (claims: number, promotions: number) => {
      const counted = countOfKind(claims, 'claim')
      return promotions === 0
        ? counted
        : `${counted} y ${countOf(promotions, 'promoción', 'promociones')}`
    },
    description:
      'Lo que los artículos dicen y se puede sopesar: quién lo dice, el veredicto, todas sus valoraciones con la evidencia y qué pasó después. Están también las frases publicitarias, que el sitio marca pero no cuenta: las que en kind dicen «promoción».',
    rows: `Una fila por afirmación, con la valoración vigente. ${leavingOutPromotion}`,
  },
  assessments: {
    title: 'Valoraciones',
    rows: `Una fila por cada fuente de cada valoración: el registro de veredictos. ${leavingOutPromotion}`,
  },
  theme: {
    description:
      'Los asuntos que recorren los artículos: la introducción a cada uno, con lo que se apoya en cada fuente, y qué citas, afirmaciones y hechos posteriores le tocan.',
    rows: 'Una fila por tema.',
  },
  followUp: {
    count: (count: number) => countOf(count, 'hecho', 'hechos'),
    description:
      'Qué pasó después de publicarse los artículos y a qué afirmaciones atañe, con sus fuentes.',
    rows: 'Una fila por hecho.',
  },
  licences: {
    count: (families: number) => countOf(families, 'familia de modelos', 'familias de modelos'),
    description:
      'Con qué licencia se publicó cada modelo de las familias que nombran los artículos o sus notas, desde cuándo y si se publicaron los pesos, con sus fuentes.',
    rows: 'Una fila por cada modelo, o por los que salieron juntos con la misma licencia.',
  },
  entity: {
    description:
      'Personas, organizaciones, familias de modelos, licencias, conjuntos de datos y casos judiciales que los artículos nombran.',
    rows: 'Una fila por entidad.',
  },
  source: {
    description:
      'Los documentos en que se apoyan las valoraciones, qué copia se leyó de cada uno y qué descansa en él.',
    rows: 'Una fila por fuente.',
  },
  article: {
    description:
      'El texto de cada artículo por secciones y párrafos, con el lugar exacto de cada cita y de cada afirmación en el original.',
    rows: 'Una fila por párrafo.',
  },
  address: {
    description:
      'Cada dirección publicada, con su día y sus primeras palabras: si sigue vigente, adónde se movió, cuándo y por qué se retiró y qué decía antes de cambiar.',
    rows: 'Una fila por dirección y otra por cada redacción que tuvo antes.',
  },
  table: (title: string) => `${title} (tabla)`,
  csvOf: (title: string) => `CSV de ${title.toLowerCase()}`,
  schema: {
    label: 'Esquema',
    title: (dataset: string) => `${dataset} (esquema)`,
    description: 'Los campos del archivo JSON, como JSON Schema (draft 2020-12).',
  },

  annotations: {
    title: 'Anotaciones web',
    count: (count: number) => countOf(count, 'anotación', 'anotaciones'),
    description:
      'Cada afirmación y cada fragmento de una cita en el formato del W3C, que señala sus palabras en el texto anotado y en la página del editor.',
    label: `${listTitleOfMarked()} anotadas por ${siteName}`,
  },
  bibliography: {
    title: 'Bibliografía',
    titleIn: (format: string) => `Bibliografía (${format})`,
    description:
      'Las fuentes para gestores bibliográficos; los títulos entre corchetes son descripciones nuestras.',
    descriptionIn: (format: string) => `Las ${kinds.source.noun.many} en ${format}.`,
  },
  originals: {
    title: 'Textos anotados',
    count: (count: number) => countOf(count, 'texto', 'textos'),
    description:
      'El texto que esta edición anota, sin nada nuestro, en el que cuentan las posiciones de los demás archivos. Qué parte de él se ha podido comparar con la página del editor lo dice cada artículo. Está en la dirección del artículo, en original.txt.',
    titleOf: (publisher: string) => `Texto anotado de ${publisher}`,
    descriptionOf: (publisher: string, article: string) =>
      `El texto que se anota de ${publisher}: ${article}.`,
    /** @param title where the publisher has several articles */
    labelOf: (publisher: string, title?: string) =>
      title === undefined ? `Texto de ${publisher}` : `Texto de ${publisher}, «${title}»`,
    notPublished: (url: string | null) =>
      url === null
        ? 'De este artículo se publican solo los pasajes marcados. Las posiciones de los datos cuentan en el texto entero.'
        : `De este artículo se publican solo los pasajes marcados. El texto entero, en el que cuentan las posiciones de los datos, está en la página del editor: ${url}`,
  },

  /** The types of fields, as the page on the data names them. */
  types: {
    uri: { one: 'dirección', many: 'direcciones' },
    date: { one: 'fecha', many: 'fechas' },
    string: { one: 'texto', many: 'textos' },
    integer: { one: 'número', many: 'números' },
    boolean: { one: 'true o false', many: 'valores' },
    object: { one: 'objeto', many: 'objetos' },
    other: { one: 'valor', many: 'valores' },
    listOf: (things: string) => `lista de ${things}`,
    orNull: (type: string) => `${type} o null`,
  },
  /** Instead of `null`, which a table does not have. */
  emptyCell: 'celda vacía',
  listInCell: (separator: string) => `Lista: sus elementos se separan con «${separator}».`,
  valueMeans: (value: string, meaning: string) => `«${value}»: ${meaning}`,
  /** What a value means and, where readers see another word, which. */
  meaningOf: ({ meaning, label }: { meaning: string; label?: string }) =>
    label === undefined ? meaning : `${meaning} En las páginas se lee «${label}».`,
} as const

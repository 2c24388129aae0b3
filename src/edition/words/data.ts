import { countOf } from '../../text/count-of.ts'
import { siteName } from '../about.ts'

/** The page on the data. Files and addresses come as links in Markdown. */
export const data = {
  title: 'Datos',
  /** Other words by which a reader may look for the page. */
  aliases: ['API', 'CSV', 'JSON', 'EPUB', 'descargar', 'guardar', `cómo citar ${siteName}`],
  description: `Las citas, afirmaciones, valoraciones y fuentes de ${siteName} como datos abiertos: archivos JSON y CSV, anotaciones web, ejemplos, campos y licencia.`,
  lead: 'Todo lo que se anota en los artículos está también como datos: para abrirlo en una hoja de cálculo, leerlo con un programa o enlazarlo palabra por palabra.',

  files: {
    title: 'Archivos',
    /** Before the date. */
    version: (version: string) => `Versión \`${version}\`: la valoración más reciente es del`,
    /** Between the date and the size of the archive. */
    archive: (archive: string) =>
      `, y lo que sigue al signo + es una [huella de los archivos](#versiones). Se puede descargar todo junto: ${archive}`,
    package: (file: string) =>
      `. Para programas, ${file} describe cada archivo, con su tamaño y su suma SHA-256, según [Data Package](https://datapackage.org/).`,
    single: (example: string) =>
      `Cada cita y cada afirmación está además por separado, en la dirección de su página más \`index.json\`: [un ejemplo](${example}).`,
    ofArticle: (example: string) =>
      `Lo de un solo artículo (su ficha, sus citas, sus afirmaciones, los hechos posteriores y las fuentes) está junto en la dirección de su página más \`datos.json\`, con los mismos campos: [los de un artículo](${example}).`,
    saved: (page: string, book: string) =>
      `Un artículo con todas sus notas se guarda desde «Cómo citar», en su página: [en un HTML](${page}) o [en un EPUB](${book}), por ejemplo.`,
    andMore: (files: number) => `y ${files} más`,
  },

  examples: {
    title: 'Ejemplos',
    spreadsheet: 'En una hoja de cálculo',
    openCsv: (file: string) =>
      `Basta descargar un CSV y abrirlo. ${file} tiene el registro de veredictos, con una fila por cada fuente; así empieza, con algunas de sus columnas:`,
    commandLine: 'En la línea de órdenes',
    ofVerdict: (verdict: string) =>
      `Con curl y jq, las afirmaciones cuyo veredicto vigente es «${verdict}», cada una con el enlace a sus palabras en el artículo:`,
    answer: 'La respuesta:',
    withoutPromotion:
      'Entre las afirmaciones están las frases publicitarias que los artículos llevan dentro: en `kind` dicen «promoción», y el sitio las marca pero no las cuenta. Para contar como él hay que dejarlas fuera:',
  },

  tables: {
    title: 'Las tablas',
    form: (file: string) =>
      `Los CSV siguen la norma [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180): comas, comillas dobles donde hacen falta y líneas que acaban en CR LF. Son UTF-8 con marca de orden de bytes, para que las hojas de cálculo lean bien los acentos. Sus columnas llevan el nombre de los campos del JSON. Qué dice cada una, qué valores toma, cuáles distinguen una fila de otra y cuáles llevan a otra tabla está en ${file}.`,
    cells: (separator: string) => [
      `Una lista ocupa una celda, con sus elementos separados por \`${separator}\` entre espacios. Dentro de un elemento, ese signo lleva delante una barra invertida: \`\\${separator}\`.`,
      'Una celda vacía es un valor que no consta.',
      "Si un texto empieza por `=`, `+`, `-`, `@`, un tabulador o un salto de línea, también tras uno o más apóstrofos, la celda lleva delante un apóstrofo (`'`) más, para que ninguna hoja de cálculo la ejecute como fórmula: sin él queda el texto exacto. En el JSON, las palabras están siempre sin tocar.",
    ],
  },

  values: {
    title: 'Valores',
    lead: (verdicts: string, evidence: string) =>
      `Qué quieren decir las palabras con que se juzga. Cómo se llega a [un veredicto](${verdicts}) y a decir en qué sentido pesa [una fuente](${evidence}) lo explica el método. Los esquemas traen las mismas definiciones.`,
    verdicts: 'Veredictos',
    claimKinds: 'Clases de afirmación',
    faults: 'De qué lado falla',
    bearings: 'Sentidos de la evidencia',
    directions: 'Sentidos de lo que pasó después',
    seen: 'Cómo se leyó una fuente',
    numbers: 'Números en los datos estructurados',
    /** Verdicts from the lowest rating to the highest. */
    scale: (verdicts: readonly string[]) =>
      `La página de cada afirmación lleva para los buscadores su valoración como \`ClaimReview\`, de schema.org. Solo tienen número los veredictos que dicen cuánto se sostiene un hecho comprobable, en una escala de 1 a ${verdicts.length}: ${verdicts.map((verdict, index) => `${verdict}, ${index + 1}`).join('; ')}. Los demás, y los de opiniones y predicciones, van en palabras, porque no son grados de verdad. Las frases publicitarias no se valoran ahí.`,
  },

  annotations: {
    title: 'Anotaciones web',
    collection: (file: string) =>
      `${file} es una colección del [modelo de anotaciones web del W3C](https://www.w3.org/TR/annotation-model/). Una afirmación lleva su veredicto, su razón y de qué clase es; un fragmento de una cita, quién lo dijo. La fecha es la de la valoración, a las cero horas UTC porque solo consta el día; las citas no la llevan.`,
    targets: (original: string) =>
      `Cada anotación señala las mismas palabras en dos sitios. En el texto que se anota, ${original}, por las propias palabras con su contexto y por su posición, contada en puntos de código Unicode desde el comienzo del archivo; ambas llevan siempre al mismo lugar. En la página del editor, solo por las palabras: es HTML que puede cambiar, y ahí una posición no significa nada.`,
    example: 'La de la afirmación más corta:',
  },

  versions: {
    anchor: 'versiones',
    title: 'Versiones y permanencia',
    promises: (files: {
      assessments: string
      atom: string
      json: string
      addresses: string
      articles: string
    }) => [
      'Una versión nombra unos archivos y no otros. Es la fecha de la valoración más reciente y, tras el signo +, los primeros dígitos de una suma SHA-256 de cuanto hay en el ZIP: si cambia una sola letra, aunque ningún veredicto cambie, la versión es otra.',
      'Aquí solo se ofrece la versión vigente, y las direcciones de los archivos sueltos llevan siempre a ella. Las anteriores no se guardan: quien cite los datos debe conservar el ZIP que usó, que lleva su versión en el nombre.',
      `Qué ha cambiado se puede seguir en el registro de veredictos, ${files.assessments}, y en las novedades, a las que cualquiera puede suscribirse: ${files.atom} (Atom) y ${files.json} (JSON Feed). Lo que se mueve, se retira o cambia de palabras está en ${files.addresses}.`,
      'Los campos se añaden; no se renombran ni cambian de significado. Un programa debe pasar por alto los que no conozca, como hacen los esquemas.',
      'Los identificadores y las direcciones no se reutilizan. Las valoraciones se añaden; las anteriores no se borran.',
      'Con el mismo contenido, los archivos son los mismos, byte a byte, se generen cuando se generen.',
      `El texto de un artículo es el que esta edición anota. Qué párrafos se han comparado con la página del editor, y cuáles no, lo dice su página en «Qué sigue sin verificar», y ${files.articles}, en \`unverified\` y, párrafo a párrafo, en \`collated\`.`,
      'Las direcciones están completas, y las fechas, con la precisión conocida: año, mes o día.',
    ],
  },

  rights: {
    title: 'Licencia y atribución',
    /** Before and after the link to the licence. */
    terms: 'Las notas, los veredictos, las introducciones y los datos se publican con la licencia',
    aboutLicence:
      ': se pueden copiar, transformar y publicar, también con fines comerciales, si se dice de dónde vienen y qué se cambió. Por ejemplo:',
    citing: (method: string) =>
      `Para una sola valoración, lo mejor es enlazar su página. Las palabras de los artículos pertenecen a sus editores: se reproducen como cita, indicando su procedencia, y la licencia no las cubre. Véase [el método](${method}).`,
  },

  fieldsOf: (file: string) => `Campos de ${file}`,
  columnsOf: (file: string) => `Columnas de ${file}`,
  showFields: (fields: number) => `Ver ${countOf(fields, 'campo', 'campos')}`,
  field: 'Campo',
  meaning: 'Qué dice',
} as const

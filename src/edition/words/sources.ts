import { countOf } from '../../text/count-of.ts'

/** References to a source, and the list of all sources. */
export const sources = {
  /** Other words by which a reader may look for the list. */
  aliases: ['bibliografía', 'BibTeX', 'RIS', 'Zotero'],
  description:
    'La bibliografía de las notas: qué dice cada documento, qué copia se leyó, y las afirmaciones que se valoran con él.',
  lead: (count: number) =>
    `${countOf(count, 'documento', 'documentos')}: qué dice cada uno, qué copia se leyó y para qué se usa.`,
  aboutTitles:
    'Un título entre comillas es el del documento; sin comillas, es una descripción nuestra o un título deducido de la dirección, porque la copia consultada no lo muestra.',
  forReferenceManagers: (bibtex: string, ris: string, csl: string) =>
    `Para gestores bibliográficos, todas juntas: [BibTeX](${bibtex}) · [RIS](${ris}) · [CSL-JSON](${csl})`,
  /** Of a list that shows the first ones. */
  others: (count: number) => (count === 1 ? 'La otra fuente' : `Las otras ${count} fuentes`),
  byClass: 'Por clase',
  publishersOf: (heading: string) => `${heading}, por editor`,
  record: 'sobre esta fuente',
  recordOf: (title: string) => `Sobre esta fuente: ${title}`,
  undated: 'sin fecha en la copia consultada',
  document: 'documento',
  /** What a link is called that stands with others of its name. */
  linkTo: (name: string, what: string) => `${name}: ${what}`,
  copyRead: 'copia que se leyó',
  copyThatStays: 'copia que no cambia',
  copyOf: (date: string) => `copia del ${date}`,
  /** Beside a source, to the copy that stays. */
  copy: 'copia',
  copyOfTitle: (title: string) => `Copia de: ${title}`,
  inLanguage: (name: string) => `en ${name}`,
  /** How it was seen and, if it was not seen itself, in what other document. */
  seen: (way: string, through: string | undefined) =>
    `leída ${way}${through === undefined ? '' : `: ${through}`}`,
  availability: (where: string) => `Dónde está: ${where}`,
  consulted: (copy: string) => `Lo que se leyó: ${copy}`,
  uses: {
    claims: 'Afirmaciones que se valoran con ella',
    quotes: 'Citas de',
    followUps: 'Hechos posteriores sobre',
    licences: 'Licencias',
  },
} as const

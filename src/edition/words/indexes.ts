import { countOf } from '../../text/count-of.ts'

/** The pages of a list that is too long for one. */
export const indexes = {
  undated: 'sin fecha',
  /** From one month of a year to another; without a name, the month is not known. */
  months: (year: number, from: string, to: string) =>
    from === ''
      ? `${year}, sin mes conocido`
      : `${from === to ? from : `${from} a ${to}`} de ${year}`,
  /** From one day of a month to another; 0 is no day, `month` without a name is not known. */
  days: (year: number, month: string, from: number, to: number) =>
    from === 0
      ? `${month} de ${year}, sin día conocido`
      : `${from === to ? from : `${from} a ${to}`} de ${month} de ${year}`,
  /** One of the pages of what cannot be told apart by its name or its date. */
  numbered: (name: string, number: number) => `${name}, ${number}`,
  /** The title of a page of a list: “Fuentes primarias: Ma–Mm”. */
  title: (list: string, parts: readonly string[]) => `${list}: ${parts.join(', ')}`,
  description: (title: string, count: number, all: string) =>
    `${title}. ${indexes.count(count, all)}`,
  /** How many of all: “34 de 1002 fuentes.” */
  count: (count: number, all: string): string => `${count} de ${all}.`,
  /** Below what the page of a thing has room for. */
  newestOf: (shown: number, all: number, path: string) =>
    `Lo más reciente: ${shown} de ${all}. [Todo, por fecha](${path}).`,
  entries: (count: number) => countOf(count, 'entrada', 'entradas'),
  everything: 'Todo, por fecha',
  everythingOn: (name: string) => `${name}: todo, por fecha`,
  /** Over the links to the other pages, where no group has a name. */
  goTo: 'Ir a',
  /** After the first of many names. */
  others: (count: number) => `y ${count} más`,
  neighbours: 'Páginas vecinas',
  previous: (title: string) => `← ${title}`,
  next: (title: string) => `${title} →`,
  /** On the first page of a list, for readers who followed a link to an entry. */
  withoutScript:
    'Esta lista ocupa varias páginas. Si llegó por un enlace a una entrada, está en una de ellas: sin JavaScript hay que buscarla por la letra o la fecha.',
} as const

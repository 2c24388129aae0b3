/** The licences of the families of models: their page, and the links to it. */
export const licences = {
  /** Other words by which a reader may look for the page. */
  aliases: ['licencias'],
  description:
    'Con qué licencia se publicó cada modelo de las familias que nombran los artículos o sus notas, y desde cuándo.',
  lead: 'Con qué licencia se publicó cada modelo y desde cuándo. Solo están los que constan en las fuentes de esta edición.',
  asData: (json: string, csv: string) => `Como datos: [JSON](${json}) · [CSV](${csv})`,
  /** The caption of the table of a family. */
  caption: (family: string, maker: string, path: string) =>
    `Licencias de ${family}, de [${maker}](${path})`,
  sources: 'Fuentes de esta página',
  models: 'Modelos',
  date: 'Desde',
  licence: 'Licencia',
  weights: 'Pesos publicados',
  /** Of models whose weights were not published: how else they are offered is another question. */
  noLicence: 'No se aplica',
  published: { yes: 'Sí', no: 'No' },
  /** A release in a sentence, for the search. */
  release: (models: string, date: string, licence: string | undefined) =>
    `${models} (${date}): ${licence ?? 'pesos no publicados'}.`,
  ofFamily: (family: string) => `Licencias de ${family}`,
} as const

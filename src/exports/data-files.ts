import type { Absolute } from './absolute.ts'
import type { Article, Corpus } from '../corpus/corpus.ts'
import { titleAsKnown } from '../corpus/title-as-known.ts'
import { citationFormats, dataFiles, originalFilePathOf } from '../edition/paths.ts'
import { countOf } from '../text/count-of.ts'
import { citationFile } from './csl/citation-file.ts'
import { sourceItem } from './csl/source-item.ts'
import { asCsv } from './csv-file.ts'
import { datasets, type Dataset } from './datasets.ts'
import { asJson } from './json-file.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { resourceOfTable } from './table-schema.ts'
import type { Table } from './table.ts'
import { webAnnotations } from './web-annotations.ts'

/** A file of the open data, with what there is to say of it. */
export interface DataFile {
  /** What it is called in the data package: unique, and lasting. */
  name: string
  /** From the root of the site. */
  path: string
  title: string
  description: string
  /** What a link to it says, beside the name of its group. */
  label: string
  format: string
  mediaType: string
  text: string
  /** What describes its contents: the path of a JSON Schema, or what a table has. */
  schema?: { path: string } | { table: Table }
  /** The article whose publisher's words it is, and nothing else. */
  wordsOf?: Article
}

/** Files that hold the same things. */
export interface DataGroup {
  title: string
  /** How many things. */
  count: string
  description: string
  files: DataFile[]
}

/**
 * The open data as they are published. A group that is added here is listed on the page on the
 * data, described in the data package and put into the archive.
 */
export function dataGroupsOf(corpus: Corpus, absolute: Absolute): DataGroup[] {
  return [
    ...datasets.map((dataset) => groupOf(dataset, corpus, absolute)),
    annotations(corpus, absolute),
    bibliography(corpus),
    originals(corpus),
  ]
}

/** Every file of every group. */
export function dataFilesOf(corpus: Corpus, absolute: Absolute): DataFile[] {
  return dataGroupsOf(corpus, absolute).flatMap(({ files }) => files)
}

function groupOf(dataset: Dataset, corpus: Corpus, absolute: Absolute): DataGroup {
  const { name, title, description, path, schemaPath, tables } = dataset
  return {
    title,
    count: dataset.count(corpus),
    description,
    files: [
      {
        name,
        path,
        title,
        description,
        label: 'JSON',
        format: 'json',
        mediaType: 'application/json',
        text: asJson(dataset.records(corpus, absolute)),
        schema: { path: schemaPath },
      },
      ...tables.map((table) => ({
        name: resourceOfTable(table.name),
        path: table.path,
        title: `${table.title} (tabla)`,
        description: table.description,
        label: table.title === title ? 'CSV' : `CSV de ${table.title.toLowerCase()}`,
        format: 'csv',
        mediaType: 'text/csv',
        text: asCsv(Object.keys(table.schema.shape), table.rows(corpus, absolute)),
        schema: { table },
      })),
      {
        name: `esquema-${name}`,
        path: schemaPath,
        title: `${title} (esquema)`,
        description: 'Los campos del archivo JSON, como JSON Schema (draft 2020-12).',
        label: 'Esquema',
        format: 'json',
        mediaType: 'application/schema+json',
        text: asJson(jsonSchemaOf(dataset, absolute)),
      },
    ],
  }
}

function annotations(corpus: Corpus, absolute: Absolute): DataGroup {
  const title = 'Anotaciones web'
  const description =
    'Cada afirmación y cada fragmento de una cita en el formato del W3C, que señala sus palabras en el texto anotado y en la página del editor.'
  const collection = webAnnotations(corpus, absolute)
  return {
    title,
    count: countOf(collection.total, 'anotación', 'anotaciones'),
    description,
    files: [
      {
        name: 'anotaciones',
        path: dataFiles.annotations,
        title,
        description,
        label: 'JSON-LD',
        format: 'jsonld',
        mediaType: 'application/ld+json',
        text: asJson(collection),
      },
    ],
  }
}

function bibliography({ sources }: Corpus): DataGroup {
  const items = sources.map(sourceItem)
  const paths = {
    bib: dataFiles.bibliographyBibtex,
    ris: dataFiles.bibliographyRis,
    json: dataFiles.bibliography,
  }
  const mediaTypes = {
    bib: 'application/x-bibtex',
    ris: 'application/x-research-info-systems',
    json: 'application/vnd.citationstyles.csl+json',
  }
  return {
    title: 'Bibliografía',
    count: countOf(sources.length, 'fuente', 'fuentes'),
    description:
      'Las fuentes para gestores bibliográficos; los títulos entre corchetes son descripciones nuestras.',
    files: citationFormats.map(({ ending, name }) => ({
      name: `bibliografia-${ending}`,
      path: paths[ending],
      title: `Bibliografía (${name})`,
      description: `Las fuentes en ${name}.`,
      label: name,
      format: ending,
      mediaType: mediaTypes[ending],
      text: citationFile(ending, items),
    })),
  }
}

function originals({ articles }: Corpus): DataGroup {
  const description =
    'El texto que esta edición anota, sin nada nuestro, en el que cuentan las posiciones de los demás archivos. Qué parte de él se ha podido comparar con la página del editor lo dice cada artículo. Está en la dirección del artículo, en original.txt.'
  return {
    title: 'Textos anotados',
    count: countOf(articles.length, 'texto', 'textos'),
    description,
    files: articles.map((article) => ({
      name: `original-${article.id}`,
      path: originalFilePathOf(article.id),
      title: `Texto anotado de ${article.publisher.name}`,
      description: `El texto que se anota de ${article.publisher.name}: ${titleAsKnown(article)}.`,
      label: `Texto de ${article.publisher.name}`,
      format: 'txt',
      mediaType: 'text/plain',
      text: article.original,
      wordsOf: article,
    })),
  }
}

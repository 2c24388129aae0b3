import type { Article, Corpus } from '../corpus/corpus.ts'
import { titleAsKnown } from '../corpus/title-as-known.ts'
import { countOfKind } from '../edition/kinds.ts'
import { citationFormats, dataFiles, originalFilePathOf } from '../edition/paths.ts'
import { datasets as words } from '../edition/words/datasets.ts'
import { citationFile } from './csl/citation-file.ts'
import { sourceItem } from './csl/source-item.ts'
import { csvParts } from './csv-file.ts'
import { datasets, type Dataset } from './datasets.ts'
import { asJson, jsonParts } from './json-file.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { resourceOfTable } from './table-schema.ts'
import type { Table } from './table.ts'
import { countAnnotations, webAnnotations } from './web-annotations.ts'

/** A file of the open data, with its description. */
export interface DataFile {
  /** Its name in the data package: unique and permanent. */
  name: string
  /** From the root of the site. */
  path: string
  title: string
  description: string
  /** The words of a link to it, beside the title of its group. */
  label: string
  format: string
  mediaType: string
  /** The text, in parts that follow each other: one of all records may be longer than a string can be. */
  parts: () => Iterable<string>
  /** The path of its JSON Schema, or the schema of its table. */
  schema?: { path: string } | { table: Table }
  /** The article, if the file is nothing but its publisher's words. */
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
 * The open data as published. A group added here is also listed on the page on the data, described
 * in the data package and put into the archive.
 */
export function dataGroupsOf(corpus: Corpus): DataGroup[] {
  return [
    ...datasets.map((dataset) => groupOf(dataset, corpus)),
    annotations(corpus),
    bibliography(corpus),
    originals(corpus),
  ].filter(({ files }) => files.length > 0)
}

/** Every file of every group. */
export function dataFilesOf(corpus: Corpus): DataFile[] {
  return dataGroupsOf(corpus).flatMap(({ files }) => files)
}

function groupOf(dataset: Dataset, corpus: Corpus): DataGroup {
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
        parts: () => jsonParts(dataset.records(corpus)),
        schema: { path: schemaPath },
      },
      ...tables.map((table) => ({
        name: resourceOfTable(table.name),
        path: table.path,
        title: words.table(table.title),
        description: table.description,
        label: table.title === title ? 'CSV' : words.csvOf(table.title),
        format: 'csv',
        mediaType: 'text/csv',
        parts: () => csvParts(Object.keys(table.schema.shape), table.rows(corpus)),
        schema: { table },
      })),
      {
        name: `esquema-${name}`,
        path: schemaPath,
        title: words.schema.title(title),
        description: words.schema.description,
        label: words.schema.label,
        format: 'json',
        mediaType: 'application/schema+json',
        parts: () => [asJson(jsonSchemaOf(dataset))],
      },
    ],
  }
}

function annotations(corpus: Corpus): DataGroup {
  const { title, description } = words.annotations
  return {
    title,
    count: words.annotations.count(countAnnotations(corpus)),
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
        parts: () => jsonParts(webAnnotations(corpus)),
      },
    ],
  }
}

function bibliography({ sources }: Corpus): DataGroup {
  const paths = {
    bib: dataFiles.bibliographyBibtex,
    ris: dataFiles.bibliographyRis,
    json: dataFiles.bibliography,
  }
  return {
    title: words.bibliography.title,
    count: countOfKind(sources.length, 'source'),
    description: words.bibliography.description,
    files: citationFormats.map(({ ending, name, mediaType }) => ({
      name: `bibliografia-${ending}`,
      path: paths[ending],
      title: words.bibliography.titleIn(name),
      description: words.bibliography.descriptionIn(name),
      label: name,
      format: ending,
      mediaType,
      parts: () => [citationFile(ending, sources.map(sourceItem))],
    })),
  }
}

function originals({ articles }: Corpus): DataGroup {
  const { title, count, description, titleOf, descriptionOf, labelOf } = words.originals
  const whole = articles.filter(({ reproduction }) => reproduction === 'whole')
  const ofPublisher = Map.groupBy(whole, ({ publisher }) => publisher)
  return {
    title,
    count: count(whole.length),
    description,
    files: whole.map((article) => ({
      name: `original-${article.id}`,
      path: originalFilePathOf(article.id),
      title: titleOf(article.publisher.name),
      description: descriptionOf(article.publisher.name, titleAsKnown(article)),
      label: labelOf(
        article.publisher.name,
        (ofPublisher.get(article.publisher)?.length ?? 0) > 1 ? article.title : undefined,
      ),
      format: 'txt',
      mediaType: 'text/plain',
      parts: () => [article.original],
      wordsOf: article,
    })),
  }
}

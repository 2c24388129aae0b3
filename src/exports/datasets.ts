import type { z } from 'zod'
import type { Corpus } from '../corpus/corpus.ts'
import { countOfKind, kinds, type DatasetKind } from '../edition/kinds.ts'
import { dataFiles, datasetFileOf } from '../edition/paths.ts'
import { datasets as words } from '../edition/words/datasets.ts'
import { withoutPromotion } from '../corpus/verdict-balance.ts'
import { capitalised } from '../text/capitalised.ts'
import { addressesJson, addressRecordSchema } from './addresses-json.ts'
import { addressesTable } from './addresses-table.ts'
import { articleRecordSchema, articlesJson } from './articles-json.ts'
import { articlesTable } from './articles-table.ts'
import { assessmentsTable } from './assessments-table.ts'
import { claimRecordSchema, claimsJson } from './claims-json.ts'
import { claimsTable } from './claims-table.ts'
import { entitiesJson, entityRecordSchema } from './entities-json.ts'
import { followUpRecordSchema, followUpsJson } from './follow-ups-json.ts'
import { licencesJson, licencesRecordSchema } from './licences-json.ts'
import { licencesTable } from './licences-table.ts'
import { quoteRecordSchema, quotesJson } from './quotes-json.ts'
import { quotesTable } from './quotes-table.ts'
import { sourceRecordSchema, sourcesJson } from './sources-json.ts'
import type { Table } from './table.ts'
import { themeRecordSchema, themesJson } from './themes-json.ts'

/** A kind of thing that is published, as a list in JSON and as tables. */
export interface Dataset {
  /** The name of its files. */
  name: string
  title: string
  /** How many things it has, in words. */
  count: (corpus: Corpus) => string
  description: string
  path: string
  schemaPath: string
  /** The schema of one record. */
  schema: z.ZodObject
  records: Table['rows']
  tables: DatasetTable[]
}

export interface DatasetTable extends Table {
  name: string
  title: string
  description: string
  path: string
}

/** Everything that is published as JSON and CSV, in the order in which it is presented. */
export const datasets: readonly Dataset[] = [
  datasetOf('quote', quoteRecordSchema, quotesJson, quotesTable),
  {
    ...datasetOf('claim', claimRecordSchema, claimsJson, claimsTable, {
      name: 'valoraciones',
      title: words.assessments.title,
      description: words.assessments.rows,
      path: dataFiles.assessmentsTable,
      ...assessmentsTable,
    }),
    count: ({ claims }) => {
      const counted = withoutPromotion(claims).length
      return words.claim.count(counted, claims.length - counted)
    },
  },
  datasetOf('theme', themeRecordSchema, themesJson, {
    ...aRowPerRecord(themeRecordSchema, themesJson),
    schema: themeRecordSchema.omit({ citations: true }),
  }),
  {
    ...datasetOf('followUp', followUpRecordSchema, followUpsJson, {
      ...aRowPerRecord(followUpRecordSchema, followUpsJson),
      schema: followUpRecordSchema.omit({ corrected: true }),
    }),
    count: ({ followUps }) => words.followUp.count(followUps.length),
  },
  {
    ...datasetOf('licences', licencesRecordSchema, licencesJson, licencesTable),
    count: ({ licences }) => words.licences.count(licences.length),
  },
  datasetOf('entity', entityRecordSchema, entitiesJson),
  datasetOf('source', sourceRecordSchema, sourcesJson),
  datasetOf('article', articleRecordSchema, articlesJson, articlesTable),
  datasetOf('address', addressRecordSchema, addressesJson, addressesTable),
]

/** Every table of every dataset. */
export const tables: readonly DatasetTable[] = datasets.flatMap(({ tables }) => tables)

/** @param table the table of the dataset, if it is not its records one by one */
function datasetOf(
  kind: DatasetKind,
  schema: z.ZodObject,
  records: Table['rows'],
  table = aRowPerRecord(schema, records),
  ...moreTables: DatasetTable[]
): Dataset {
  const { collection, dataset: name } = kinds[kind]
  const { description, rows } = words[kind]
  const title = capitalised(kinds[kind].noun.many)
  const path = datasetFileOf(kind, 'table')
  return {
    name,
    title,
    count: (corpus) => countOfKind(corpus[collection].length, kind),
    description,
    path: datasetFileOf(kind, 'records'),
    schemaPath: datasetFileOf(kind, 'schema'),
    schema,
    records,
    tables: [{ name, title, description: rows, path, ...table }, ...moreTables],
  }
}

function aRowPerRecord(schema: z.ZodObject, rows: Table['rows']): Table {
  return { schema, primaryKey: ['id'], rows }
}

import type { Absolute } from './absolute.ts'
import type { z } from 'zod'
import type { Corpus } from '../corpus/corpus.ts'
import { kinds } from '../edition/kinds.ts'
import { dataFiles } from '../edition/paths.ts'
import { withoutPromotion } from '../corpus/verdict-balance.ts'
import { countOf } from '../text/count-of.ts'
import { addressesJson, addressRecordSchema } from './addresses-json.ts'
import { addressesTable } from './addresses-table.ts'
import { articleRecordSchema, articlesJson } from './articles-json.ts'
import { articlesTable } from './articles-table.ts'
import { assessmentsTable } from './assessments-table.ts'
import { claimRecordSchema, claimsJson } from './claims-json.ts'
import { claimsTable } from './claims-table.ts'
import { entitiesJson, entityRecordSchema } from './entities-json.ts'
import { entitiesTable } from './entities-table.ts'
import { followUpRecordSchema, followUpsJson } from './follow-ups-json.ts'
import { followUpsTable } from './follow-ups-table.ts'
import { quoteRecordSchema, quotesJson } from './quotes-json.ts'
import { quotesTable } from './quotes-table.ts'
import { sourceRecordSchema, sourcesJson } from './sources-json.ts'
import { sourcesTable } from './sources-table.ts'
import type { Table } from './table.ts'
import { themeRecordSchema, themesJson } from './themes-json.ts'
import { themesTable } from './themes-table.ts'

/** One kind of thing that is published: as a list in JSON, and as a table. */
export interface Dataset {
  /** What its files are called. */
  name: string
  title: string
  /** How many things it has, in words. */
  count: (corpus: Corpus) => string
  description: string
  path: string
  schemaPath: string
  /** What one thing says of itself. */
  schema: z.ZodObject
  records: (corpus: Corpus, absolute: Absolute) => object[]
  tables: DatasetTable[]
}

export interface DatasetTable extends Table {
  name: string
  title: string
  description: string
  path: string
}

/** For whoever counts claims, or averages over them. */
export const leavingOutPromotion =
  'Para contar como el sitio, déjense fuera las que en kind dicen «promoción».'

/** Everything that is published as JSON and CSV, in the order in which it is presented. */
export const datasets: readonly Dataset[] = [
  {
    name: kinds.quote.dataset,
    title: 'Citas',
    count: ({ quotes }) => countOf(quotes.length, 'cita', 'citas'),
    description:
      'Palabras atribuidas a una persona, tal como se publicaron: quién las dijo, con qué cargo, quién las recoge, dónde están y qué se sabe del original.',
    path: dataFiles.quotes,
    schemaPath: dataFiles.quotesSchema,
    schema: quoteRecordSchema,
    records: quotesJson,
    tables: [
      {
        name: kinds.quote.dataset,
        title: 'Citas',
        description: 'Una fila por cita.',
        path: dataFiles.quotesTable,
        ...quotesTable,
      },
    ],
  },
  {
    name: kinds.claim.dataset,
    title: 'Afirmaciones',
    count: countOfClaims,
    description:
      'Lo que los artículos dicen y se puede sopesar: quién lo dice, el veredicto, todas sus valoraciones con la evidencia y qué pasó después. Están también las frases publicitarias, que el sitio marca pero no cuenta: las que en kind dicen «promoción».',
    path: dataFiles.claims,
    schemaPath: dataFiles.claimsSchema,
    schema: claimRecordSchema,
    records: claimsJson,
    tables: [
      {
        name: kinds.claim.dataset,
        title: 'Afirmaciones',
        description: `Una fila por afirmación, con la valoración vigente. ${leavingOutPromotion}`,
        path: dataFiles.claimsTable,
        ...claimsTable,
      },
      {
        name: 'valoraciones',
        title: 'Valoraciones',
        description: `Una fila por cada fuente de cada valoración: el registro de veredictos. ${leavingOutPromotion}`,
        path: dataFiles.assessmentsTable,
        ...assessmentsTable,
      },
    ],
  },
  {
    name: kinds.theme.dataset,
    title: 'Temas',
    count: ({ themes }) => countOf(themes.length, 'tema', 'temas'),
    description:
      'Los asuntos que recorren los artículos: la introducción a cada uno, con lo que se apoya en cada fuente, y qué citas, afirmaciones y hechos posteriores le tocan.',
    path: dataFiles.themes,
    schemaPath: dataFiles.themesSchema,
    schema: themeRecordSchema,
    records: themesJson,
    tables: [
      {
        name: kinds.theme.dataset,
        title: 'Temas',
        description: 'Una fila por tema.',
        path: dataFiles.themesTable,
        ...themesTable,
      },
    ],
  },
  {
    name: kinds.followUp.dataset,
    title: 'Hechos posteriores',
    count: ({ followUps }) => countOf(followUps.length, 'hecho', 'hechos'),
    description:
      'Qué pasó después de publicarse los artículos y a qué afirmaciones atañe, con sus fuentes.',
    path: dataFiles.followUps,
    schemaPath: dataFiles.followUpsSchema,
    schema: followUpRecordSchema,
    records: followUpsJson,
    tables: [
      {
        name: kinds.followUp.dataset,
        title: 'Hechos posteriores',
        description: 'Una fila por hecho.',
        path: dataFiles.followUpsTable,
        ...followUpsTable,
      },
    ],
  },
  {
    name: kinds.entity.dataset,
    title: 'Entidades',
    count: ({ entities }) => countOf(entities.length, 'entidad', 'entidades'),
    description:
      'Personas, organizaciones, familias de modelos, licencias, conjuntos de datos y casos judiciales que los artículos nombran.',
    path: dataFiles.entities,
    schemaPath: dataFiles.entitiesSchema,
    schema: entityRecordSchema,
    records: entitiesJson,
    tables: [
      {
        name: kinds.entity.dataset,
        title: 'Entidades',
        description: 'Una fila por entidad.',
        path: dataFiles.entitiesTable,
        ...entitiesTable,
      },
    ],
  },
  {
    name: kinds.source.dataset,
    title: 'Fuentes',
    count: ({ sources }) => countOf(sources.length, 'fuente', 'fuentes'),
    description:
      'Los documentos en que se apoyan las valoraciones, qué copia se leyó de cada uno y qué descansa en él.',
    path: dataFiles.sources,
    schemaPath: dataFiles.sourcesSchema,
    schema: sourceRecordSchema,
    records: sourcesJson,
    tables: [
      {
        name: kinds.source.dataset,
        title: 'Fuentes',
        description: 'Una fila por fuente.',
        path: dataFiles.sourcesTable,
        ...sourcesTable,
      },
    ],
  },
  {
    name: kinds.article.dataset,
    title: 'Artículos',
    count: ({ articles }) => countOf(articles.length, 'artículo', 'artículos'),
    description:
      'El texto de cada artículo por secciones y párrafos, con el lugar exacto de cada cita y de cada afirmación en el original.',
    path: dataFiles.articles,
    schemaPath: dataFiles.articlesSchema,
    schema: articleRecordSchema,
    records: articlesJson,
    tables: [
      {
        name: kinds.article.dataset,
        title: 'Artículos',
        description: 'Una fila por párrafo.',
        path: dataFiles.articlesTable,
        ...articlesTable,
      },
    ],
  },
  {
    name: kinds.address.dataset,
    title: 'Direcciones',
    count: ({ addresses }) => countOf(addresses.length, 'dirección', 'direcciones'),
    description:
      'Cada dirección publicada, con su día y sus primeras palabras: si sigue vigente, adónde se movió, cuándo y por qué se retiró y qué decía antes de cambiar.',
    path: dataFiles.addresses,
    schemaPath: dataFiles.addressesSchema,
    schema: addressRecordSchema,
    records: addressesJson,
    tables: [
      {
        name: kinds.address.dataset,
        title: 'Direcciones',
        description: 'Una fila por dirección y otra por cada redacción que tuvo antes.',
        path: dataFiles.addressesTable,
        ...addressesTable,
      },
    ],
  },
]

/** Every table of every dataset. */
export const tables: readonly DatasetTable[] = datasets.flatMap(({ tables }) => tables)

/** As the pages count: advertising is told apart. */
function countOfClaims({ claims }: Corpus): string {
  const weighed = withoutPromotion(claims).length
  const counted = countOf(weighed, 'afirmación', 'afirmaciones')
  const others = claims.length - weighed
  return others === 0 ? counted : `${counted} y ${countOf(others, 'promoción', 'promociones')}`
}

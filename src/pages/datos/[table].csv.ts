import type { APIRoute, GetStaticPaths } from 'astro'
import { asCsv } from '../../exports/csv-file.ts'
import { tables, type DatasetTable } from '../../exports/datasets.ts'
import { absoluteUrls } from '../../exports/json-file.ts'

export const getStaticPaths = (() =>
  tables.map((table) => ({
    params: { table: table.name },
    props: { table },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ table: DatasetTable }> = ({ site, locals, props }) => {
  const { schema, rows } = props.table
  const absolute = absoluteUrls(site, import.meta.env.BASE_URL)
  return new Response(asCsv(Object.keys(schema.shape), rows(locals.corpus, absolute)))
}

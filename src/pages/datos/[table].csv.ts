import type { APIRoute, GetStaticPaths } from 'astro'
import { asCsv } from '../../exports/csv-file.ts'
import { tables, type DatasetTable } from '../../exports/datasets.ts'

export const getStaticPaths = (() =>
  tables.map((table) => ({
    params: { table: table.name },
    props: { table },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ table: DatasetTable }> = ({ locals, props }) => {
  const { schema, rows } = props.table
  return new Response(asCsv(Object.keys(schema.shape), rows(locals.corpus)))
}

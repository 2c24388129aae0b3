import type { APIRoute, GetStaticPaths } from 'astro'
import { datasets, type Dataset } from '../../exports/datasets.ts'
import { asJson } from '../../exports/json-file.ts'

export const getStaticPaths = (() =>
  datasets.map((dataset) => ({
    params: { dataset: dataset.name },
    props: { dataset },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ dataset: Dataset }> = ({ locals, props }) => {
  return new Response(asJson(props.dataset.records(locals.corpus)))
}

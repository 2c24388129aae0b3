import type { APIRoute, GetStaticPaths } from 'astro'
import { datasets, type Dataset } from '../../../exports/datasets.ts'
import { asJson } from '../../../exports/json-file.ts'
import { jsonSchemaOf } from '../../../exports/json-schema.ts'

export const getStaticPaths = (() =>
  datasets.map((dataset) => ({
    params: { dataset: dataset.name },
    props: { dataset },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  new Response(asJson(jsonSchemaOf(props.dataset)))

import type { APIRoute, GetStaticPaths } from 'astro'
import { getCorpus } from '../content.ts'
import { dataFilesOf, type DataFile } from '../exports/data-files.ts'

/** The files of the open data, each at its own path. */
export const getStaticPaths = (async () =>
  dataFilesOf(await getCorpus()).map((file) => {
    const dot = file.path.lastIndexOf('.')
    return {
      params: { data: file.path.slice(1, dot), ending: file.path.slice(dot + 1) },
      props: { file },
    }
  })) satisfies GetStaticPaths

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } })

import type { APIRoute, GetStaticPaths } from 'astro'
import { pageTitles } from '../../addresses/page-titles.ts'
import { getCorpus } from '../../content.ts'

/* The pages of a collection and what they are called, for the page of wrong addresses. */

export const getStaticPaths = (async () =>
  Object.entries(pageTitles(await getCorpus())).map(([collection, titles]) => ({
    params: { collection },
    props: { titles },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ titles: Record<string, string> }> = ({ props }) =>
  Response.json(props.titles)

import type { APIRoute, GetStaticPaths } from 'astro'
import { pageTitles } from '../../addresses/page-titles.ts'
import { kinds, type PagedKind } from '../../edition/kinds.ts'
import { getCorpus, getInventory } from '../../content.ts'

/* The titles of the pages of a kind, for the page that answers a wrong address. */

export const getStaticPaths = (async () =>
  Object.entries(pageTitles(await getInventory(), await getCorpus())).map(([kind, titles]) => ({
    params: { collection: kinds[kind as PagedKind].segment },
    props: { titles },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ titles: Record<string, string> }> = ({ props }) =>
  Response.json(props.titles)

import { defineMiddleware } from 'astro:middleware'
import { getCorpus } from './content.ts'

/** Hand the corpus to the components inside MDX, which get nothing but their attributes. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.corpus = await getCorpus()
  return next()
})

import type { TestProject } from 'vitest/node'
import { aCheckout, build, remove } from './a-site.ts'
import { anotherArticle } from './another-article.ts'

/** The builds that the tests look at: folders of finished sites. */
export interface Sites {
  /** The real content at the root of a host. */
  root: string
  /** The same at `/glosa/`. */
  base: string
  /** With a second article, whose files were added and nothing else. */
  two: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Sites
  }
}

export const basePath = '/glosa/'
export const siteUrl = 'https://edicion.example'

export default async function setup(project: TestProject) {
  // One after the other: Astro keeps its cache beside the dependencies, which they share.
  const checkouts = [await aCheckout(), await aCheckout(), await aCheckout()] as const
  const [first, second, third] = checkouts
  await anotherArticle(third)
  project.provide('sites', {
    root: await build(first, { SITE_URL: siteUrl }),
    base: await build(second, { SITE_URL: siteUrl, BASE_PATH: basePath }),
    two: await build(third, { SITE_URL: siteUrl }),
  })

  return async () => {
    await Promise.all(checkouts.map(remove))
  }
}

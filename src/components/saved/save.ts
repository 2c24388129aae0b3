import mdxRenderer from '@astrojs/mdx/server.js'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import type { Article, Corpus } from '../../corpus/corpus.ts'
import { lastChangeOf } from '../../corpus/last-change.ts'
import { pathOf, type SavedForm } from '../../edition/paths.ts'
import { absolute } from '../../exports/absolute.ts'
import { undigestedVersion } from '../../exports/version.ts'
import { fontsFor } from '../../saving/fonts.ts'
import { selfContained } from '../../saving/self-contained.ts'
import { standAlone } from '../../saving/stand-alone.ts'
import { savedStyles } from '../../styles/saved-styles.ts'
import SavedPage from './SavedPage.astro'

type Files = Record<SavedForm, Uint8Array<ArrayBuffer>>

const saved = new WeakMap<Article, Promise<Files>>()

/**
 * An article as files that a reader keeps. Its page tells how large they are, so that they are made
 * once for it and for themselves.
 */
export function savedFiles(article: Article, corpus: Corpus): Promise<Files> {
  const files = saved.get(article) ?? save(article, corpus)
  saved.set(article, files)
  return files
}

async function save(article: Article, corpus: Corpus): Promise<Files> {
  const date = lastChangeOf(article) ?? undigestedVersion(corpus).modified
  const container = await AstroContainer.create()
  container.addServerRenderer({ renderer: mdxRenderer, name: '@astrojs/mdx' })
  const html = await container.renderToString(SavedPage, {
    props: { article, date },
    locals: { corpus, isSaved: true },
  })
  const page = standAlone(html, absolute(pathOf('article', article.id)))
  const fonts = fontsFor(html)
  const encoder = new TextEncoder()
  return {
    html: encoder.encode(selfContained(page, savedStyles, fonts)),
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { articleSource, type ArticleSource } from '../../src/marking/core/article-source.ts'
import { inventedEdition } from '../an-edition.ts'

const folder = path.join(inventedEdition, 'content', 'articles')

/** The files of the articles of the invented edition. */
export const articlesOfEdition = readdirSync(folder).map((id) =>
  path.join(folder, id, 'article.mdx'),
)

/** One of them. */
export function articleIn(file: string): ArticleSource {
  return parsed(readFileSync(file, 'utf8'))
}

/** The file of an article, which has to be right. */
export function parsed(source: string): ArticleSource {
  const article = articleSource(source)
  if (!article) throw new Error(`This is no MDX:\n${source}`)
  return article
}

/** An article of some Markdown in one section. */
export function anArticle(text: string): ArticleSource {
  return parsed(`---\ntitle: Nota\n---\n\n<Section id="a" title="A">\n\n${text}\n\n</Section>\n`)
}

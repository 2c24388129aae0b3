import { kindOf, kinds, type Collection } from './kinds.ts'

/** The path of the file of an entry. */
export function pathOfEntry(collection: Collection, id: string): string {
  const { folder, file } = kinds[kindOf[collection]]
  return ['content', folder, file.replace('<id>', id)].filter((part) => part !== '').join('/')
}

/** The id of the entry of that collection whose file has that path; one file has the kind's name. */
export function idOfEntry(collection: Collection, path: string): string | undefined {
  const [before = '', after] = pathOfEntry(collection, '|').split('|')
  if (after === undefined) return path === before ? collection : undefined
  const id = path.slice(before.length, path.length - after.length)
  return pathOfEntry(collection, id) === path && /^[^/]+$/.test(id) ? id : undefined
}

/** The path of the publisher's text of an article. */
export function originalPathOf(article: string): string {
  return `content/${kinds.article.folder}/${article}/original.txt`
}

/** The id of the article whose publisher's text has that path. */
export function idOfOriginal(path: string): string | undefined {
  const [, , id = '', ...rest] = path.split('/')
  return rest.length === 1 && path === originalPathOf(id) ? id : undefined
}

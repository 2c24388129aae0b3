import type { z } from 'zod'
import { collections, type Collection } from '../edition/kinds.ts'
import { articleSchema } from '../schemas/article.ts'
import { claimSchema } from '../schemas/claim.ts'
import { entitySchema } from '../schemas/entity.ts'
import { followUpSchema } from '../schemas/follow-up.ts'
import { licencesSchema } from '../schemas/licences.ts'
import { quoteSchema } from '../schemas/quote.ts'
import { sourceSchema } from '../schemas/source.ts'
import { themeSchema } from '../schemas/theme.ts'
import { plainId } from '../text/plain-id.ts'
import { misnamed, placeOf, type Place } from './place.ts'
import { splitFrontmatter } from './split-frontmatter.ts'

/** The kinds with so many fields that one can tell by them. */
const schemas: Partial<Record<Collection, z.ZodObject>> = {
  articles: articleSchema,
  quotes: quoteSchema,
  claims: claimSchema,
  entities: entitySchema,
  themes: themeSchema,
  sources: sourceSchema,
  followUps: followUpSchema,
  licences: licencesSchema,
}

/** How many fields tell what a file is. */
const enough = 3

/**
 * The place that a file is meant for, if it lies in the folder of another kind: all of its fields but one
 * are of that kind, and no more than half of them are of the kind of its folder.
 */
export function meantPlace(path: string, text: string): Place | undefined {
  const place = placeOf(path) ?? misnamed(path)
  if (path.startsWith('content/articles/')) return undefined
  const name = path.slice(path.lastIndexOf('/') + 1)
  const id = place?.id ?? plainId(name.replace(/\.[^.]*$/, ''))
  const own = place?.collection
  if (own !== undefined && !schemas[own]) return undefined
  const fields = splitFrontmatter(text)?.yaml ?? text
  const names = [...fields.matchAll(/^([A-Za-z]\w*):(?: |$)/gm)].map(([, name = '']) => name)
  const countIn = (collection: Collection) =>
    names.filter((name) => Object.hasOwn(schemas[collection]?.shape ?? {}, name)).length
  const ofOwn = own === undefined ? 0 : countIn(own)
  if (names.length < enough || ofOwn > names.length / 2) return undefined
  const collection = collections.find((other) => countIn(other) >= names.length - 1)
  return collection === undefined || collection === own || id === ''
    ? undefined
    : { collection, id, isOriginal: false }
}

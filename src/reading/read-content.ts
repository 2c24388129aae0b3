import type { z } from 'zod'
import { extractReferences } from '../annotations/citations.ts'
import { extractAnnotations } from '../annotations/extract.ts'
import { proseOf } from '../annotations/prose-text.ts'
import { originalPathOf, pathOfEntry } from '../edition/content-paths.ts'
import type {
  Entry,
  ParsedContent,
  Original,
  OriginalParagraph,
  ProseEntry,
} from '../corpus/parsed-content.ts'
import { collections, type Collection } from '../edition/kinds.ts'
import { parseText } from '../markdown/parse-mdx.ts'
import { addressesSchema } from '../schemas/addresses.ts'
import { articleSchema } from '../schemas/article.ts'
import { claimSchema } from '../schemas/claim.ts'
import { entitySchema } from '../schemas/entity.ts'
import { followUpSchema } from '../schemas/follow-up.ts'
import { methodSchema } from '../schemas/method.ts'
import { quoteSchema } from '../schemas/quote.ts'
import { sourceSchema } from '../schemas/source.ts'
import { synonymsSchema } from '../schemas/synonyms.ts'
import { themeSchema } from '../schemas/theme.ts'
import { countCodePoints } from '../text/count-code-points.ts'
import { startOfFile, type Issue } from '../text/issue.ts'
import { plainId } from '../text/plain-id.ts'
import type { ContentFile } from './content-file.ts'
import { decode } from './decode.ts'
import { describeMistake } from './mdx-mistakes.ts'
import { parseYaml } from './parse-yaml.ts'
import { kindOfPath, misnamed, misplaced, type Place } from './place.ts'
import { splitFrontmatter } from './split-frontmatter.ts'
import { validate } from './validate.ts'

/** What the folder says, and everything in it that cannot be read. */
export interface Reading {
  content: ParsedContent
  issues: Issue[]
}

/** Read every content file by itself. Files with issues are left out, the others are in. */
export function readContent(files: readonly ContentFile[]): Reading {
  const issues: Issue[] = []
  const ids = idsOf(files)
  const content: ParsedContent = {
    texts: [],
    articles: [],
    quotes: [],
    claims: [],
    entities: [],
    themes: [],
    sources: [],
    followUps: [],
    method: [],
    synonyms: [],
    addresses: [],
    ids,
  }

  const paths = new Set(files.map((file) => file.path))
  const texts = new Map<string, string>()
  for (const file of files) {
    if (!kindOfPath(file.path)) {
      issues.push(misplaced(file.path, paths))
      continue
    }
    const decoded = decode(file)
    if ('issue' in decoded) issues.push(decoded.issue)
    else texts.set(file.path, decoded.text)
  }

  for (const [path, text] of texts) {
    const place = kindOfPath(path)
    if (!place) continue

    const { kind, id } = place
    switch (kind) {
      case 'original':
        if (isAlone(path)) issues.push(noArticle(path, id))
        break
      case 'articles':
        readArticle(path, id, text)
        break
      case 'quotes':
        keep(content.quotes, readEntry(quoteSchema, path, id, text))
        break
      case 'entities':
        keep(content.entities, readEntry(entitySchema, path, id, text))
        break
      case 'sources':
        keep(content.sources, readEntry(sourceSchema, path, id, text))
        break
      case 'method':
        keep(content.method, readEntry(methodSchema, path, id, text))
        break
      case 'synonyms':
        keep(content.synonyms, readEntry(synonymsSchema, path, id, text))
        break
      case 'addresses':
        keep(content.addresses, readEntry(addressesSchema, path, id, text))
        break
      case 'claims':
        keep(content.claims, readProse(claimSchema, path, id, text))
        break
      case 'themes':
        keep(content.themes, readProse(themeSchema, path, id, text))
        break
      case 'followUps':
        keep(content.followUps, readProse(followUpSchema, path, id, text))
        break
    }
  }

  return { content, issues }

  /** Beside an article that is wrongly named, it is that name which is reported. */
  function isAlone(path: string): boolean {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    return ![...paths].some((other) => other !== path && other.startsWith(folder))
  }

  function readEntry<Schema extends z.ZodObject>(
    schema: Schema,
    filePath: string,
    id: string,
    yaml: string,
    firstLine = 1,
  ): Entry<z.output<Schema>> | undefined {
    const { data, positions, problem } = parseYaml(yaml, firstLine)
    if (problem) {
      issues.push({ rule: 'yaml-syntax', filePath, ...problem })
      return undefined
    }
    const valid = validate(schema, data, positions, filePath)
    if ('data' in valid) return { id, filePath, data: valid.data, positions }
    issues.push(...valid.issues)
    return undefined
  }

  function readProse<Schema extends z.ZodObject>(
    schema: Schema,
    filePath: string,
    id: string,
    text: string,
  ): ProseEntry<z.output<Schema>> | undefined {
    const frontmatter = requireFrontmatter(filePath, text)
    const tree = frontmatter && parse(filePath, text)
    if (!tree) return undefined

    const entry = readEntry(schema, filePath, id, frontmatter.yaml, frontmatter.firstLine)
    const references = extractReferences(tree)
    issues.push(...references.strays.map((stray) => ({ filePath, ...stray })))
    return (
      entry && {
        ...entry,
        body: frontmatter.body,
        ...proseOf(tree),
        references,
      }
    )
  }

  function readArticle(filePath: string, id: string, text: string): void {
    const frontmatter = requireFrontmatter(filePath, text)
    const tree = frontmatter && parse(filePath, text)
    const originalPath = originalPathOf(id)
    const original = texts.get(originalPath)
    const isMisnamed = [...paths].some((path) => misnamed(path)?.rightPath === originalPath)
    if (!paths.has(originalPath) && !isMisnamed) issues.push(noOriginal(filePath, originalPath))
    if (!tree) return

    const annotated = extractAnnotations(tree)
    issues.push(...annotated.strays.map((stray) => ({ filePath, ...stray })))
    const article = {
      id,
      filePath,
      annotated,
      original: original === undefined ? undefined : readOriginal(originalPath, original),
    }
    content.texts.push(article)

    const entry = readEntry(articleSchema, filePath, id, frontmatter.yaml, frontmatter.firstLine)
    if (entry) content.articles.push({ ...entry, ...article })
  }

  function requireFrontmatter(filePath: string, text: string) {
    const frontmatter = splitFrontmatter(text)
    if (!frontmatter) {
      issues.push({
        rule: 'schema',
        filePath,
        position: startOfFile,
        ...(/^---[ \t]*$/m.exec(text)?.index === 0
          ? {
              message: 'The frontmatter does not end.',
              hint: 'Add a line of `---` after its last field.',
            }
          : {
              message: 'The file has no frontmatter.',
              hint: 'Begin it with the fields of its kind between two lines of `---`.',
            }),
      })
    }
    return frontmatter
  }

  function parse(filePath: string, text: string) {
    const parsed = parseText(text, filePath.endsWith('.mdx') ? 'mdx' : 'markdown')
    if ('tree' in parsed) return parsed.tree
    issues.push({
      rule: 'mdx-syntax',
      filePath,
      ...describeMistake(parsed.problem),
    })
    return undefined
  }
}

function keep<T>(entries: T[], entry: T | undefined): void {
  if (entry) entries.push(entry)
}

function noOriginal(filePath: string, originalPath: string): Issue {
  return {
    rule: 'verbatim',
    filePath,
    position: startOfFile,
    message: 'There is no original to compare the text with.',
    hint: `Put the publisher's text, one paragraph per line, into \`${originalPath}\`.`,
  }
}

function noArticle(originalPath: string, id: string): Issue {
  return {
    rule: 'verbatim',
    filePath: originalPath,
    position: startOfFile,
    message: 'There is no article with this text.',
    hint: `Put the annotated text into \`${pathOfEntry('articles', id)}\`.`,
  }
}

/**
 * One paragraph per line. Empty lines between them mean nothing, and neither do blanks at
 * the end of a line: no reader sees them, and Markdown cannot hold them.
 */
function readOriginal(filePath: string, original: string): Original {
  const paragraphs: OriginalParagraph[] = []
  let start = 0
  for (const [index, line] of original.split('\n').entries()) {
    const text = line.replace(/\r$/, '').replace(/[ \t]+$/, '')
    if (text.trim() !== '') paragraphs.push({ text, line: index + 1, start })
    start += countCodePoints(line) + 1
  }
  return { filePath, text: original, paragraphs }
}

function idsOf(files: readonly ContentFile[]): ParsedContent['ids'] {
  const places = files.flatMap(({ path }) => kindOfPath(path) ?? misnamed(path) ?? [])
  const ofKind = (...kinds: Place['kind'][]) => {
    const ofThese = places.filter(({ kind }) => kinds.includes(kind))
    return new Set(ofThese.flatMap(({ id }) => [id, plainId(id) || id]))
  }
  // Every collection is among the keys.
  return Object.fromEntries(
    collections.map((name) => [
      name,
      name === 'articles' ? ofKind('articles', 'original') : ofKind(name),
    ]),
  ) as Record<Collection, Set<string>>
}

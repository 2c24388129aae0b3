import type { z } from 'zod'
import type { AnnotatedText } from '../annotations/annotation.ts'
import { extractReferences, paragraphMistakes } from '../annotations/citations.ts'
import { extractAnnotations } from '../annotations/extract.ts'
import { leaveOnlyPassages } from '../annotations/leave-only-passages.ts'
import { proseOf } from '../annotations/prose-text.ts'
import { originalPathOf, pathOfEntry } from '../edition/content-paths.ts'
import type {
  AboutEntry,
  ArticleEntry,
  ArticleText,
  Draft,
  Entry,
  Original,
  OriginalLine,
  ParsedContent,
  ProseEntry,
} from '../corpus/parsed-content.ts'
import { findById } from '../corpus/find.ts'
import { collections, type Collection } from '../edition/kinds.ts'
import { parseText } from '../markdown/parse-mdx.ts'
import { aboutSchema } from '../schemas/about.ts'
import { addressesSchema } from '../schemas/addresses.ts'
import { articleSchema } from '../schemas/article.ts'
import { claimSchema } from '../schemas/claim.ts'
import { entitySchema } from '../schemas/entity.ts'
import { followUpSchema } from '../schemas/follow-up.ts'
import { licencesSchema } from '../schemas/licences.ts'
import { methodSchema } from '../schemas/method.ts'
import { quoteSchema } from '../schemas/quote.ts'
import { revisionsSchema } from '../schemas/revisions.ts'
import { sourceSchema } from '../schemas/source.ts'
import { synonymsSchema } from '../schemas/synonyms.ts'
import { themeSchema } from '../schemas/theme.ts'
import { countCodePoints } from '../text/count-code-points.ts'
import { withComposedAccents } from '../text/decomposed-accents.ts'
import { oncePer } from '../text/once-per.ts'
import { hiddenCharacters, unprintableCharacters } from '../text/hidden-characters.ts'
import { startOfFile, type Issue } from '../text/issue.ts'
import { plainId } from '../text/plain-id.ts'
import { positionAt } from '../text/position-at.ts'
import { characterMistakes, escapedMistakes } from './characters.ts'
import type { ContentFile } from './content-file.ts'
import { decode } from './decode.ts'
import { describeMistake } from './mdx-mistakes.ts'
import { meantPlace } from './meant-place.ts'
import { noMemory } from './memory.ts'
import { parseYaml } from './parse-yaml.ts'
import { besideFolders, misnamed, misplaced, placeOf, strayPlaces, type Place } from './place.ts'
import { splitFrontmatter, whereFieldsGoOn, type Frontmatter } from './split-frontmatter.ts'
import { validate, validFields } from './validate.ts'
import { placesOfFields, positionOfField } from '../corpus/place-of-field.ts'

/** The content of all readable files, and the issues of the others. */
export interface Reading {
  content: ParsedContent
  issues: Issue[]
}

/** A content file at its place, decoded. */
interface PlacedText extends Place {
  filePath: string
  text: string
}

/** One that is being read. */
interface TextFile extends PlacedText {
  report: (...issues: Omit<Issue, 'filePath'>[]) => void
}

/** What is made of a file, with what is reported of it. */
interface Read<Made> {
  made: Made
  found: Omit<Issue, 'filePath'>[]
}

function read<Made>(file: PlacedText, make: (file: TextFile) => Made): Read<Made> {
  const found: Read<Made>['found'] = []
  const report: TextFile['report'] = (...issues) => found.push(...issues)
  return { made: make({ ...file, report }), found }
}

/** What was made of a file that is still as it was, and of the other one that was read with it. */
const made = new WeakMap<PlacedText, { other: PlacedText | undefined; read: Read<unknown> }>()

/**
 * Read every content file by itself. Files with issues are left out of the content. What is made of
 * the same objects is the same object.
 *
 * @param memory of what was read of the same files before
 */
export function readContent(files: readonly ContentFile[], { recall } = noMemory): Reading {
  const issues: Issue[] = []
  const paths = files.map((file) => file.path)
  const reportOf = (filePath: string, found: Read<unknown>['found']) => {
    for (const issue of found) issues.push({ filePath, ...issue })
  }
  const texts = files.flatMap((file): PlacedText[] => {
    const decoded = textOf(file)
    const meant = meantPlaceOf(file)
    if (meant) {
      issues.push(misplaced(file.path, paths, meant))
      return []
    }
    if (decoded === undefined) {
      issues.push(misplaced(file.path, paths))
      return []
    }
    if ('issue' in decoded) {
      issues.push(decoded.issue)
      return []
    }
    reportOf(file.path, decoded.found)
    return [decoded.made]
  })

  const byCollection = Map.groupBy(texts, ({ collection, isOriginal }) =>
    isOriginal ? undefined : collection,
  )
  const filesOf = (name: Collection) => byCollection.get(name) ?? []
  const remembered = <Made>(
    file: PlacedText,
    make: (file: TextFile) => Made,
    other?: PlacedText,
  ) => {
    let known = made.get(file)
    if (known === undefined || known.other !== other) {
      const key = [file, ...(other ? [other] : [])].map(({ filePath, text }) => [filePath, text])
      known = { other, read: recall(JSON.stringify(key), () => read(file, make)) }
      made.set(file, known)
    }
    reportOf(file.filePath, known.read.found)
    // A file of one collection is always read in the same way.
    return known.read.made as Made
  }
  const entriesOf = <Schema extends z.ZodObject>(name: Collection, schema: Schema) =>
    filesOf(name).flatMap((file) => remembered(file, (one) => readEntry(schema, one)) ?? [])
  const prosesOf = <Schema extends z.ZodObject>(name: Collection, schema: Schema) =>
    filesOf(name).flatMap((file) => remembered(file, (one) => readProse(schema, one)) ?? [])

  const places = files.flatMap(
    (file) =>
      meantPlaceOf(file) ?? placeOf(file.path) ?? misnamed(file.path) ?? strayPlaces(file.path),
  )
  const originals = byCollection.get(undefined) ?? []
  issues.push(...missingHalves(filesOf('articles'), originals, places, paths))
  const articles = filesOf('articles').flatMap((file) => {
    const original = findById(originals, file.id)
    return remembered(file, (one) => readArticle(one, original), original) ?? []
  })

  const content = {
    texts: articles.map(({ text }) => text),
    articles: articles.flatMap(({ entry }) => entry ?? []),
    quotes: entriesOf('quotes', quoteSchema),
    claims: prosesOf('claims', claimSchema),
    entities: entriesOf('entities', entitySchema),
    themes: prosesOf('themes', themeSchema),
    sources: entriesOf('sources', sourceSchema),
    followUps: prosesOf('followUps', followUpSchema),
    licences: entriesOf('licences', licencesSchema),
    about: filesOf('about').flatMap((file) => remembered(file, readAbout) ?? []),
    method: entriesOf('method', methodSchema),
    synonyms: entriesOf('synonyms', synonymsSchema),
    revisions: entriesOf('revisions', revisionsSchema),
    addresses: entriesOf('addresses', addressesSchema),
    drafts: texts.flatMap(draftOf),
    ids: idsOf(places),
  }
  return { content, issues }
}

/** An article or a claim that is not to be published yet, though it may not be valid. */
function draftOf({ collection, id, isOriginal, filePath, text }: PlacedText): Draft[] {
  if (isOriginal || (collection !== 'articles' && collection !== 'claims')) return []
  const found = draftLine.exec(text)
  if (!found || found.index > endOfFields(text)) return []
  return [{ collection, id, filePath, position: positionAt(text, found.index) }]
}

/** Every way in which YAML can say it on a line of its own. */
const draftLine = /^(["']?)draft\1[ \t]*:[ \t]+(?:true|True|TRUE)[ \t]*(?:#.*)?$/m

function endOfFields(text: string): number {
  return text.length - (splitFrontmatter(text)?.body.length ?? 0)
}

/**
 * The text of a file, or why it has none; `undefined` if no kind has files at its place.
 */
const textOf = oncePer(
  'textOf',
  (file: ContentFile): Read<PlacedText> | { issue: Issue } | undefined => {
    const place = placeOf(file.path)
    if (!place && !file.unreadable) return undefined
    const decoded = decode(file)
    if ('issue' in decoded) return decoded
    return (
      place && read({ ...place, filePath: file.path, text: decoded.text }, withCharactersChecked)
    )
  },
)

/** See `meantPlace`. */
const meantPlaceOf = oncePer('meantPlaceOf', (file: ContentFile): Place | undefined => {
  const read = textOf(file) ?? decode(file)
  if ('issue' in read) return undefined
  return meantPlace(file.path, 'made' in read ? read.made.text : read.text)
})

/** The text of a file that has passed the checks, as they read it. */
export function checkedText(file: ContentFile): string {
  const decoded = decode(file)
  return 'issue' in decoded ? '' : withComposedAccents(decoded.text)
}

/**
 * A file whose characters are reported. Accents apart are reported once: whatever else reads the
 * text finds them composed.
 */
function withCharactersChecked({ report, ...file }: TextFile): PlacedText {
  const { text } = file
  if (isRepeating(file)) return file
  report(...characterMistakes(text, text.slice(0, endOfEditorial(file))))
  return { ...file, text: withComposedAccents(text) }
}

/** True for a file that a command writes, with words that stand elsewhere. */
function isRepeating({ collection }: PlacedText): boolean {
  return collection === 'addresses' || collection === 'revisions'
}

/** How much of a file is our own: all of it, but of an article the frontmatter. */
function endOfEditorial({ text, collection, isOriginal }: PlacedText): number {
  if (isOriginal) return 0
  if (collection !== 'articles') return text.length
  const { yaml = '' } = splitFrontmatter(text) ?? {}
  return text.indexOf(yaml) + yaml.length
}

/** Articles without the publisher's text, and publishers' texts without an article. */
function missingHalves(
  articles: readonly PlacedText[],
  originals: readonly PlacedText[],
  places: readonly Place[],
  paths: readonly string[],
): Issue[] {
  const position = startOfFile
  const withOriginal = new Set(places.flatMap(({ isOriginal, id }) => (isOriginal ? [id] : [])))
  const inFolders = Map.groupBy(paths, folderOfArticle)
  const areBeside = paths.some((path) => besideFolders(path) !== undefined)
  return [
    ...articles
      .filter(({ id }) => !withOriginal.has(id))
      .map(({ id, filePath }) => ({
        rule: 'verbatim' as const,
        filePath,
        position,
        message: 'There is no original to compare the text with.',
        hint: `Put the publisher's text, a paragraph on each line, into \`${originalPathOf(id)}\`.`,
      })),
    ...originals
      // Another file in the folder, or beside it, is the article with a wrong name, which is reported.
      .filter(
        ({ filePath }) =>
          !areBeside && (inFolders.get(folderOfArticle(filePath))?.length ?? 0) <= 1,
      )
      .map(({ id, filePath }) => ({
        rule: 'verbatim' as const,
        filePath,
        position,
        message: 'There is no article with this text.',
        hint: `Put the annotated text into \`${pathOfEntry('articles', id)}\`.`,
      })),
  ]
}

function folderOfArticle(path: string): string | undefined {
  return /^content\/articles\/[^/]+\//.exec(path)?.[0]
}

function readEntry<Schema extends z.ZodObject>(
  schema: Schema,
  file: TextFile,
  firstLine = 1,
): Entry<z.output<Schema>> | undefined {
  const { id, filePath, text, report } = file
  const parsed = parseYaml(text, firstLine)
  const { positions, problem } = parsed
  const lost = isRepeating(file) ? parsed.lost : [...parsed.lost, ...parsed.inTypographicQuotes]
  report(...lost.map((mistake) => ({ rule: 'unquoted-text' as const, ...mistake })))
  if (problem) report({ rule: 'yaml-syntax', ...problem })
  if (parsed.data === undefined) return undefined
  // Those that are not escaped are reported by their place in the file.
  if (unprintableCharacters(text).length === 0) report(...escapedMistakes(parsed))
  const valid = validate(schema, parsed)
  if ('issues' in valid) {
    const lines = lost.map(({ position }) => position.line)
    report(...valid.issues.filter(({ position }) => !lines.includes(position.line)))
    return undefined
  }
  return lost.length === 0
    ? { id, filePath, data: valid.data, places: placesOfFields(positions) }
    : undefined
}

function readProse<Schema extends z.ZodObject>(
  schema: Schema,
  file: TextFile,
): ProseEntry<z.output<Schema>> | undefined {
  const parsed = parse(file)
  if (!parsed) return undefined
  const { tree, frontmatter } = parsed
  const entry = readEntry(schema, { ...file, text: frontmatter.yaml }, frontmatter.firstLine)
  const references = extractReferences(tree, file.text)
  file.report(...references.mistakes)
  if (file.collection === 'followUps') file.report(...paragraphMistakes(tree))
  const { body } = frontmatter
  const bodyLine = positionAt(file.text, file.text.lastIndexOf(body)).line
  return entry && { ...entry, body, bodyLine, ...proseOf(tree), references }
}

/** The file on who makes the edition, whose fields have Markdown in them. */
function readAbout(file: TextFile): AboutEntry | undefined {
  const entry = readEntry(aboutSchema, file)
  if (!entry) return undefined
  const links: AboutEntry['references']['links'] = []
  const texts = entry.data.sections.map(({ text }, index) => {
    const parsed = parseText(text ?? '', 'markdown')
    if (text === null || 'problem' in parsed) return undefined
    const position = positionOfField(entry, `sections.${index}.text`)
    const references = extractReferences(parsed.tree, text)
    file.report(...references.mistakes.map((mistake) => ({ ...mistake, position })))
    links.push(...references.links.map((link) => ({ ...link, position })))
    return proseOf(parsed.tree).text
  })
  return { ...entry, texts, references: { links } }
}

/** The text of an article, with its entry if the frontmatter is valid. */
function readArticle(
  file: TextFile,
  original: PlacedText | undefined,
): { text: ArticleText; entry: ArticleEntry | undefined } | undefined {
  const parsed = parse(file)
  if (!parsed) return undefined
  const { tree, frontmatter } = parsed
  const annotated = extractAnnotations(tree)
  file.report(...annotated.mistakes, ...hiddenInTitles(annotated))
  const { id, filePath } = file
  const yaml = { ...file, text: frontmatter.yaml }
  const entry = readEntry(articleSchema, yaml, frontmatter.firstLine)
  const text: ArticleText = {
    id,
    filePath,
    fields: entry?.data ?? validFields(articleSchema, parseYaml(frontmatter.yaml).data),
    annotated,
    original: original && readOriginal(original),
  }
  if (!entry) return { text, entry }
  if (entry.data.reproduction !== 'passages') {
    return { text, entry: { ...entry, ...text, published: annotated } }
  }
  leaveOnlyPassages(tree)
  return { text, entry: { ...entry, ...text, published: extractAnnotations(tree) } }
}

/** The titles of sections are our own words among the publisher's. */
function hiddenInTitles({ sections }: AnnotatedText) {
  return sections.flatMap(({ title, position }) =>
    hiddenCharacters(title).map(({ name }) => ({
      rule: 'hidden-character' as const,
      position,
      message: `The title of the section has ${name}, which readers do not see.`,
      hint: 'Delete it.',
    })),
  )
}

/** Where a file that was pasted behind itself has its fields again. */
function secondBeginning(text: string, { yaml }: Frontmatter): number | undefined {
  const first = /^[A-Za-z]\w*:/.exec(yaml)?.[0]
  if (first === undefined) return undefined
  const again = text.indexOf(`\n---\n${first}`, 3)
  return again === -1 ? undefined : again + 1
}

/** The frontmatter of a file and the tree of its text. */
function parse({ filePath, text, report }: TextFile) {
  const frontmatter = splitFrontmatter(text)
  if (!frontmatter) {
    report({ rule: 'schema', position: startOfFile, ...lostFrontmatter(text) })
    return undefined
  }
  const again = secondBeginning(text, frontmatter)
  if (again !== undefined) {
    report({
      rule: 'schema',
      position: positionAt(text, again),
      message: 'Here the file begins a second time.',
      hint: 'Delete one of the two.',
    })
    return undefined
  }
  const cut = whereFieldsGoOn(frontmatter)
  if (cut !== undefined) {
    report({
      rule: 'schema',
      position: { line: cut, column: 1 },
      message: 'The frontmatter ends here, but fields follow.',
      hint: 'Delete this line: the fields of a file stand between two lines of `---`.',
    })
    return undefined
  }
  const parsed = parseText(text, filePath.endsWith('.mdx') ? 'mdx' : 'markdown')
  if ('tree' in parsed) return { frontmatter, tree: parsed.tree }
  report({ rule: 'mdx-syntax', ...describeMistake(parsed.problem, text) })
  return undefined
}

function lostFrontmatter(text: string) {
  if (/^---[ \t]*$/m.exec(text)?.index === 0) {
    const message = 'The frontmatter does not end.'
    return { message, hint: 'Add a line of `---` after its last field.' }
  }
  if (splitFrontmatter(text.trimStart())) {
    const message = 'A blank stands before the frontmatter.'
    return { message, hint: 'Begin the file with its first line of `---`.' }
  }
  return {
    message: 'The file has no frontmatter.',
    hint: 'Begin it with the fields of its kind between two lines of `---`.',
  }
}

/** Split the publisher's text into lines. Markdown keeps no blanks at their ends, so neither does this. */
function readOriginal({ filePath, text: written }: PlacedText): Original {
  const text = written.replace(/[ \t]*\r?$/gm, '')
  const lines: OriginalLine[] = []
  let start = 0
  for (const [index, words] of text.split('\n').entries()) {
    if (words.trim() !== '') lines.push({ text: words, line: index + 1, start })
    start += countCodePoints(words) + 1
  }
  return { filePath, text, lines }
}

/** The ids of all files by collection, also as they will be when a wrong name is put right. */
function idsOf(places: readonly Place[]): ParsedContent['ids'] {
  const byCollection = Map.groupBy(places, ({ collection }) => collection)
  const ids = collections.map((name) => {
    const written = (byCollection.get(name) ?? []).map(({ id }) => id)
    return [name, new Set(written.flatMap((id) => [id, plainId(id) || id]))]
  })
  // Every collection is among the keys.
  return Object.fromEntries(ids) as ParsedContent['ids']
}

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { extractAnnotations } from '../annotations/extract.ts'
import type { ArticleText } from '../corpus/parsed-content.ts'
import { fieldChanges } from '../drift/field-changes.ts'
import { planChanges, type PlannedArticle } from '../drift/plan.ts'
import { reportOfChanges } from '../drift/report.ts'
import { compareCopies, type Comparison, type TextChange } from '../drift/text-changes.ts'
import { withDroppedParagraphs } from '../drift/with-dropped-paragraphs.ts'
import { parseText } from '../markdown/parse-mdx.ts'
import type { PastedArticle } from '../pasting/pasted-article.ts'
import { readPaste } from '../pasting/read-paste.ts'
import type { ContentFile } from '../reading/content-file.ts'
import { judge } from '../reading/load-corpus.ts'
import { readFolder } from '../reading/read-folder.ts'
import { countOf } from '../text/count-of.ts'
import { excerpt } from '../text/excerpt.ts'
import { formatReport } from '../text/format-report.ts'
import type { Issue } from '../text/issue.ts'
import { latestDate, localDate } from '../text/local-date.ts'
import { suggest } from '../text/nearest.ts'
import { paragraphsOfPaste } from './paragraphs-of-paste.ts'
import { linksOf, takeChanges, type Taken } from './take-changes.ts'
import { readChoice } from './read-choice.ts'
import type { Outcome } from './keep-addresses.ts'
import { writeFiles } from './write-files.ts'

const usage = `npm run drift -- <article> <file>      what has changed in a fresh copy of the publisher's page
npm run drift -- <article> -           the same, of what is piped in
npm run drift -- <article> --fetch     the same, of the page at the article's address
npm run drift -- … --take 1,4          take over changes by their numbers, with the marks kept
npm run drift -- … --take all          take over all of them`

const noFile = `The name of the file is missing, and nothing is piped in.\n\n${usage}`

/** A copy of the publisher's page, and its name, whose ending may tell its format. */
export interface Copy {
  bytes: Uint8Array
  name: string | null
  /** What to say of how it was had. */
  remarks: string[]
}

/** How the command gets a page from its address; the reason if it does not. */
export type FetchCopy = (url: string) => Promise<Copy | { problem: string }>

/**
 * Run the command `npm run drift`: say what a fresh copy of an article has changed, and with `--take`
 * take changes over. All files are written or none.
 *
 * @param root the project's folder
 * @param args of the command
 * @param now the time, whose day is written with what was taken over
 */
export async function compareWithCopy(
  root: string,
  args: readonly string[],
  now: Date,
  fetchCopy: FetchCopy,
): Promise<Outcome> {
  const today = localDate(now)
  const choice = readChoice(args)
  // Without a file, a person at the keyboard would wait for an answer, and the command for a text.
  const isUnnamed = choice?.from === '-' && !args.includes('-')
  if (!choice) return { problem: remarkOnOptions(args) + usage }
  if (isUnnamed && process.stdin.isTTY) return { problem: noFile }
  const files = readFolder(root)
  const { content, issues } = judge(files, latestDate(now))
  const text = content.texts.find(({ id }) => id === choice.article)
  const mistakes = issues.filter(({ filePath }) => isOfArticle(filePath, choice.article))
  if (!text) return { problem: noArticle(choice.article, content.ids.articles, mistakes) }
  if (mistakes.length > 0) {
    return { problem: `${formatReport(mistakes)}\n\nCorrect this first: nothing was compared.` }
  }

  const copy = await copyOf(root, choice.from, choice.article, content, fetchCopy)
  if ('problem' in copy) return copy
  if (isUnnamed && copy.bytes.length === 0) return { problem: noFile }
  const pasted = await readPaste(copy.bytes, copy.name)
  if (pasted.kind === 'refused') return { problem: `${pasted.message}\n${pasted.hint}` }

  const article = plannedArticle(files, text, content)
  const comparison = comparisonWith(pasted, text)
  const ofFields = changesOfFields(pasted, text.id, content)
  const remarks = [...copy.remarks, ...remarksOn(pasted, comparison), ...ofFields]
  const isAsBefore = ofFields.length > 0 ? paragraphsAsBefore : nothingChanged
  if (choice.take === undefined) {
    const report =
      comparison.changes.length === 0
        ? isAsBefore
        : reportOn(article, comparison, files, choice.from, today)
    return { report: [...remarks, '', report].join('\n') }
  }
  const chosen = chosenFrom(comparison, choice.take)
  if ('problem' in chosen) return chosen
  if (chosen.changes.length === 0) return { report: [...ofFields, isAsBefore].join('\n') }
  const taken = takeChanges(files, article, comparison, chosen.changes, now)
  if ('problem' in taken) return taken
  await writeFiles(root, taken.files)
  return { report: [reportOfTaking(taken), ...ofFields].join('\n') }
}

const paragraphsAsBefore = 'Every paragraph is the same to the character.'
const nothingChanged = `Nothing has changed: ${paragraphsAsBefore.toLowerCase()}`

/** What the copy says of the article otherwise than its fields, which an editor writes there. */
function changesOfFields(
  { metadata: { title, authors, published } }: PastedArticle,
  id: string,
  content: PlannedArticle['content'],
): string[] {
  const article = content.articles.find((article) => article.id === id)
  const copy = {
    title: title?.value,
    authors: authors.map(({ value }) => value),
    published: published?.value,
  }
  return article ? fieldChanges(article, copy, content) : []
}

function remarkOnOptions(args: readonly string[]): string {
  if (args.some((arg) => /^--take(?:=|$)/.test(arg))) {
    return '`--take` takes the numbers of changes, as `1,4`, or `all`.\n\n'
  }
  const written = args.find((arg) => /^--?[a-z]/.test(arg) && !/^--(?:take|fetch)\b/.test(arg))
  if (written === undefined) return ''
  return (
    `There is no option \`${written}\`. ${suggest(written, ['--take', '--fetch'], '')}`.trim() +
    '\n\n'
  )
}

function isOfArticle(filePath: string, article: string): boolean {
  return filePath.startsWith(`content/articles/${article}/`)
}

function noArticle(id: string, ids: ReadonlySet<string>, mistakes: readonly Issue[]): string {
  if (mistakes.length > 0) return `${formatReport(mistakes)}\n\nCorrect this first.`
  const hint = suggest(id, ids, 'The articles are the folders in `content/articles/`.')
  return `There is no article \`${id}\`. ${hint}`
}

async function copyOf(
  root: string,
  from: string,
  id: string,
  { articles }: PlannedArticle['content'],
  fetchCopy: FetchCopy,
): Promise<Copy | { problem: string }> {
  if (from === '-') return { bytes: await buffer(process.stdin), name: null, remarks: [] }
  if (from === '--fetch') {
    const url = articles.find((article) => article.id === id)?.data.url
    return url === undefined || url === null
      ? { problem: `The article \`${id}\` has no address: save its page, and name the file.` }
      : fetchCopy(url)
  }
  if (/^https?:/i.test(from)) {
    return {
      problem: 'A file is expected here. `--fetch` asks for the page at the article’s address.',
    }
  }
  const bytes = await readFile(path.resolve(root, from)).catch(() => undefined)
  return bytes
    ? { bytes, name: from, remarks: [] }
    : { problem: `There is no file \`${from}\` that can be read.` }
}

function plannedArticle(
  files: readonly ContentFile[],
  text: ArticleText,
  content: PlannedArticle['content'],
): PlannedArticle {
  const bytes = files.find((file) => file.path === text.filePath)?.bytes
  const source = new TextDecoder().decode(bytes)
  const parsed = parseText(source, 'mdx')
  return {
    source,
    // It was read before without a mistake.
    tree: 'tree' in parsed ? parsed.tree : { type: 'root', children: [] },
    text,
    content,
    read: (edited) => {
      const again = parseText(edited, 'mdx')
      return 'tree' in again ? extractAnnotations(again.tree) : undefined
    },
  }
}

function comparisonWith(pasted: PastedArticle, { annotated }: ArticleText): Comparison {
  const before = annotated.paragraphs.map(({ text }) => text)
  const fresh = paragraphsOfPaste(pasted)
  return compareCopies(before, withDroppedParagraphs(before, fresh, pasted.dropped))
}

function remarksOn(pasted: PastedArticle, { before, changes }: Comparison): string[] {
  const gone = changes.filter(({ kinds }) => kinds.includes('removed'))
  return [
    `Read as ${pasted.format}.`,
    ...(isMostlyGone(gone, before)
      ? [
          `${gone.length} of ${before.length} paragraphs are not in this copy. Look whether it is the whole article.`,
        ]
      : []),
    ...pasted.doubts.map(
      ({ message, words }) =>
        `To look at: ${message}${words === '' ? '' : ` “${excerpt(words, 60)}”`}`,
    ),
  ]
}

function isMostlyGone(gone: readonly TextChange[], before: readonly string[]): boolean {
  return gone.length > before.length / 2
}

function reportOn(
  article: PlannedArticle,
  comparison: Comparison,
  files: readonly ContentFile[],
  from: string,
  today: string,
): string {
  const { steps, changes } = comparison
  const planned = changes.map((change) => {
    const plan = planChanges(article, comparison, [change], today)
    const links = linksOf(files, article, plan)
    return {
      change,
      plan: {
        touches: [...plan.touches, ...links.touches],
        refusals: [...plan.refusals, ...links.refusals],
      },
    }
  })
  const same = steps.filter(({ change }) => !change).length
  const command = `npm run drift -- ${article.text.id} ${from} --take`
  return [
    reportOfChanges(planned, same),
    '',
    `Nothing was written. \`${command} ${exampleOf(changes)}\` takes over changes by their numbers, \`${command} all\` all of them.`,
  ].join('\n')
}

function exampleOf(changes: readonly TextChange[]): string {
  const [first, second] = changes
  return [first, second].flatMap((change) => change?.number ?? []).join(',')
}

function chosenFrom(
  { before, changes }: Comparison,
  take: 'all' | readonly number[],
): { changes: TextChange[] } | { problem: string } {
  if (take === 'all') {
    const gone = changes.filter(({ kinds }) => kinds.includes('removed'))
    return isMostlyGone(gone, before)
      ? {
          problem: `${gone.length} of ${before.length} paragraphs are not in this copy, which may not be the whole article. If it is, take the changes by their numbers.`,
        }
      : { changes }
  }
  const unknown = take.find((number) => !changes.some((change) => change.number === number))
  if (unknown !== undefined) {
    return {
      problem: `There is no change ${unknown}: they are numbered from 1 to ${changes.length}. Without \`--take\` the command lists them.`,
    }
  }
  return { changes: changes.filter(({ number }) => take.includes(number)) }
}

function reportOfTaking({ files, touches, remarks, count }: Taken): string {
  return [
    ...touches.map((line) => `changed  ${line}`),
    ...remarks,
    ...files.map(({ path }) => `wrote    ${path}`),
    `${countOf(count, 'change', 'changes')} taken over: look at it with \`git diff\`.`,
  ].join('\n')
}

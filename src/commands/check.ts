import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Gap } from '../corpus/still-to-write.ts'
import { loadCorpus } from '../reading/load-corpus.ts'
import { countOf } from '../text/count-of.ts'
import { ofGaps, remindersOf } from './reminders.ts'
import { siteAddress } from './site-address.ts'
import { formatReport } from '../text/format-report.ts'
import type { Issue } from '../text/issue.ts'

// Files and folders, if only their problems are to be listed. Everything is checked anyway.
const asked = process.argv.slice(2)
const missing = asked.filter((one) => !existsSync(one))

if (missing.length > 0) {
  console.error(
    `There is no ${missing.map((one) => `\`${one}\``).join(', nor ')}. Write a file or a folder of \`content/\`, or nothing for all of it.`,
  )
  process.exitCode = 1
} else {
  await check(asked.map((one) => path.relative('', one).split(path.sep).join('/')))
}

async function check(asked: readonly string[]): Promise<void> {
  const loaded = await loadCorpus(process.cwd())
  const wrongAddress = faultOfAddress()
  if ('issues' in loaded || wrongAddress !== undefined) {
    if (wrongAddress !== undefined) console.error(wrongAddress)
    if ('issues' in loaded) console.error(reportOn(loaded, asked))
    process.exitCode = 1
    return
  }
  const { articles, quotes, claims, sources } = loaded.corpus
  const counts = [
    countOf(articles.length, 'article', 'articles'),
    countOf(quotes.length, 'quote', 'quotes'),
    countOf(claims.length, 'claim', 'claims'),
    countOf(sources.length, 'source', 'sources'),
    ...(loaded.drafts > 0 ? [countOf(loaded.drafts, 'draft', 'drafts')] : []),
  ]
  console.log(`No problems: ${counts.join(', ')}.`)
  for (const reminder of remindersOf(loaded)) console.log(reminder)
}

/** What a build would say of the address that it is to be published at, if that is wrong. */
function faultOfAddress(): string | undefined {
  try {
    siteAddress(process.env)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * The problems of the files that are asked about, how many there are in others, and what is still to write
 * in those that are asked about.
 */
function reportOn(
  { issues, gaps = [] }: { issues: readonly Issue[]; gaps?: readonly Gap[] },
  asked: readonly string[],
): string {
  const isAsked = ({ filePath }: Pick<Issue, 'filePath'>) =>
    asked.length === 0 ||
    asked.some((one) => one === '' || filePath === one || filePath.startsWith(`${one}/`))
  const found = issues.filter(isAsked)
  const others = issues.length - found.length
  const elsewhere = `${countOf(others, 'problem', 'problems')} in other files: run \`npm run check\` to see them.`
  return [
    ...(found.length > 0 ? [formatReport(found)] : [`No problems in ${asked.join(', ')}.`]),
    ...(others > 0 ? [elsewhere] : []),
    ...ofGaps(gaps.filter(isAsked)),
  ].join('\n')
}

import { rm } from 'node:fs/promises'
import lighthouse, { type Result } from 'lighthouse'
import { startWholeBrowser } from '../site/browser.ts'
import { compressedCopy } from '../site/compressed-copy.ts'
import { freePort } from '../site/free-port.ts'
import { pageKinds } from '../site/page-kinds.ts'
import { serve } from '../site/serve.ts'
import { formatTable } from './format-table.ts'

/*
 * Lighthouse on one page of each kind that a reader lands on, as a phone with a slow
 * connection. Whatever is below 100, or shifts, is named and ends the bench with an error.
 */
const kinds = [
  'front',
  'article',
  'theme',
  'claim',
  'quote',
  'claims',
  'followUps',
  'corrections',
  'search',
]
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** Performance depends on what else the machine is doing: the run in the middle counts. */
const runs = 3

const folder = await compressedCopy('dist')
const site = await serve(folder)
const port = await freePort()
const browser = await startWholeBrowser({ args: [`--remote-debugging-port=${port}`] })

const paths = await pageKinds('.')
const results = new Map<string, Result>()
for (const kind of kinds) results.set(kind, await middleRun(site.url + paths[kind]!.slice(1)))

const rows = [...results].map(([kind, result]) => [
  kind,
  ...categories.map((category) => scoreOf(result, category)),
  ...['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map((metric) =>
    Math.round(valueOf(result, metric)),
  ),
  shiftOf(result),
  valueOf(result, 'total-byte-weight'),
  requestsOf(result),
])
const head = [
  'page',
  'perf',
  'a11y',
  'best',
  'seo',
  'FCP ms',
  'LCP ms',
  'TBT ms',
  'CLS',
  'bytes',
  'requests',
]
console.log(formatTable(head, rows))

const failures = [...results].flatMap(([kind, result]) =>
  failuresOf(result).map((failure) => `${kind}: ${failure}`),
)
if (failures.length > 0) {
  console.error(`\n${failures.join('\n')}`)
  process.exitCode = 1
}

await browser.close()
site.close()
await rm(folder, { recursive: true })

async function middleRun(url: string): Promise<Result> {
  const results: Result[] = []
  for (let run = 0; run < runs; run += 1) {
    const outcome = await lighthouse(url, {
      port,
      logLevel: 'error',
      formFactor: 'mobile',
      throttlingMethod: 'simulate',
      onlyCategories: [...categories],
    })
    if (!outcome || outcome.lhr.runtimeError) {
      throw new Error(`${url}: ${outcome?.lhr.runtimeError?.message ?? 'no result'}`)
    }
    results.push(outcome.lhr)
  }
  results.sort((one, other) => scoreOf(one, 'performance') - scoreOf(other, 'performance'))
  return results[Math.floor(runs / 2)]!
}

function scoreOf(result: Result, category: string): number {
  return Math.round((result.categories[category]?.score ?? 0) * 100)
}

function valueOf(result: Result, audit: string): number {
  return result.audits[audit]?.numericValue ?? NaN
}

function shiftOf(result: Result): string {
  return valueOf(result, 'cumulative-layout-shift').toFixed(3)
}

function requestsOf(result: Result): number {
  const details = result.audits['network-requests']?.details
  return details?.type === 'table' ? details.items.length : NaN
}

/** The audits that keep a category below 100, and a shift that the score may forgive. */
function failuresOf(result: Result): string[] {
  const short = categories.filter((category) => scoreOf(result, category) < 100)
  const audits = short.flatMap((category) =>
    result.categories[category]!.auditRefs.filter(({ weight }) => weight > 0)
      .map(({ id }) => result.audits[id]!)
      .filter(({ score }) => score !== null && score < 1)
      .map((audit) => `${category}: ${describe(audit)}`),
  )
  return shiftOf(result) === '0.000' ? audits : [...audits, `shifts by ${shiftOf(result)}`]
}

type Audit = Result['audits'][string]

/** What an audit says, and the first few elements that it says it of. */
function describe({ title, explanation, displayValue, details }: Audit): string {
  const said = [title, explanation, displayValue].filter(Boolean).join(' · ')
  const elements = JSON.stringify(details ?? {}).matchAll(/"selector":("(?:[^"\\]|\\.)*")/g)
  return [said, ...[...elements].slice(0, 5).map(([, selector]) => `    ${selector}`)].join('\n')
}

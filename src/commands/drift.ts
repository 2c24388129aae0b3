import { fetchPage } from '../fetching/fetch-page.ts'
import { compareWithCopy } from './compare-with-copy.ts'
import { writtenArguments } from './read-choice.ts'
import { userAgent } from './user-agent.ts'

const outcome = await compareWithCopy(
  process.cwd(),
  writtenArguments(process.argv.slice(2), process.env),
  new Date(),
  (url) => fetchPage(url, { agent: userAgent(process.env), timeout: 30_000 }),
)

if ('problem' in outcome) {
  console.error(outcome.problem)
  process.exitCode = 1
} else {
  console.log(outcome.report)
}

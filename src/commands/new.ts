import { beginFiles } from './begin-files.ts'
import { localDate } from '../text/local-date.ts'

const outcome = await beginFiles(process.cwd(), process.argv.slice(2), localDate(new Date()))

if ('problem' in outcome) {
  console.error(outcome.problem)
  process.exitCode = 1
} else {
  console.log(outcome.report)
}

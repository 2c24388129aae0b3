import { keepAddresses } from './keep-addresses.ts'

const today = new Date().toISOString().slice(0, 10)
const outcome = await keepAddresses(process.cwd(), process.argv.slice(2), today)

if ('problem' in outcome) {
  console.error(outcome.problem)
  process.exitCode = 1
} else {
  console.log(outcome.report)
}

import { keepAddresses } from './keep-addresses.ts'

const outcome = await keepAddresses(process.cwd(), process.argv.slice(2), new Date())

if ('problem' in outcome) {
  console.error(outcome.problem)
  process.exitCode = 1
} else {
  console.log(outcome.report)
}

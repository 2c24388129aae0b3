import { setTimeout } from 'node:timers/promises'
import { askSources } from './ask-sources.ts'
import { userAgent } from './user-agent.ts'

const outcome = await askSources(process.cwd(), process.argv.slice(2), {
  agent: userAgent(process.env),
  timeout: 20_000,
  pause: 1000,
  wait: async (time) => {
    await setTimeout(time)
  },
})

if ('problem' in outcome) {
  console.error(outcome.problem)
  process.exitCode = 1
} else {
  console.log(outcome.report)
}

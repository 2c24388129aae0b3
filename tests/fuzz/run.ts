import { readFolder } from '../../src/reading/read-folder.ts'
import { aContent } from '../a-content.ts'
import { inventedEdition } from '../an-edition.ts'
import { buildMutants } from './build-mutants.ts'
import { tryMutants, type Outcome } from './try-mutants.ts'

/*
 * `npm run fuzz -- <seed> <count> [<builds>]`: contents that were changed by chance, of the smallest content and, a
 * twentieth of them, of the invented edition. It ends with 1 if the check threw, hung, or did not name a
 * file that was changed; or if one of as many builds of what it accepted failed, or printed otherwise
 * than it was written. A build takes some ten seconds.
 */

const [seed = 1, count = 10_000, builds = 0] = process.argv.slice(2).map(Number)
const ofSmallest = tryMutants(aContent(), '2025-06-15', seed, Math.ceil(count * 0.95))
const parts: [string, Outcome][] = [
  ['the smallest content', ofSmallest],
  [
    'the invented edition',
    tryMutants(readFolder(inventedEdition), '2026-11-27', seed, Math.floor(count * 0.05)),
  ],
]
for (const [name, { tried, accepted, faults, slowest }] of parts) {
  for (const { seed, fault, story } of faults)
    console.log(`\n#${seed} ${story.join('; ')}\n${fault}`)
  console.log(
    `${name}: ${tried} tried, ${accepted.length} accepted, ${faults.length} faults, the slowest ${Math.round(slowest)} ms`,
  )
}
const toBuild = ofSmallest.accepted.slice(0, builds)
const unlike = await buildMutants(toBuild)
for (const { fault, story } of unlike) console.log(`\n${story.join('; ')}\n${fault}`)
if (builds > 0) console.log(`${toBuild.length} built, ${unlike.length} faults`)
process.exitCode = unlike.length > 0 || parts.some(([, { faults }]) => faults.length > 0) ? 1 : 0

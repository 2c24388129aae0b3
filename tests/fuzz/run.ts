import { readFolder } from '../../src/reading/read-folder.ts'
import { aContent } from '../a-content.ts'
import { inventedEdition } from '../an-edition.ts'
import { tryMutants, type Outcome } from './try-mutants.ts'

/*
 * `npm run fuzz -- <seed> <count>`: contents that were changed by chance, of the smallest content and, a
 * twentieth of them, of the invented edition. It ends with 1 if the check threw, hung, or did not name a
 * file that was changed.
 */

const [seed = 1, count = 10_000] = process.argv.slice(2).map(Number)
const parts: [string, Outcome][] = [
  ['the smallest content', tryMutants(aContent(), '2025-06-15', seed, Math.ceil(count * 0.95))],
  [
    'the invented edition',
    tryMutants(await readFolder(inventedEdition), '2026-11-27', seed, Math.floor(count * 0.05)),
  ],
]
for (const [name, { tried, accepted, faults, slowest }] of parts) {
  for (const { seed, fault, story } of faults)
    console.log(`\n#${seed} ${story.join('; ')}\n${fault}`)
  console.log(
    `${name}: ${tried} tried, ${accepted.length} accepted, ${faults.length} faults, the slowest ${Math.round(slowest)} ms`,
  )
}
process.exitCode = parts.some(([, { faults }]) => faults.length > 0) ? 1 : 0

import { corpusFrom } from '../../src/reading/load-corpus.ts'
import type { ContentFile } from '../../src/reading/content-file.ts'
import { formatReport } from '../../src/text/format-report.ts'
import { mutate, type Mutant } from './mutate.ts'
import { randomFrom } from './random.ts'

/** What the check made of contents that were changed by chance. */
export interface Outcome {
  tried: number
  accepted: Mutant[]
  /** By what is wrong with the check, with the seed that shows it again. */
  faults: { seed: number; fault: string; story: string[] }[]
  /** Of the slowest, in milliseconds. */
  slowest: number
}

/** A check that takes longer is taken for hanging. */
const longest = 5_000

/** Judge as many mutants of a content, from a seed on. */
export function tryMutants(
  content: readonly ContentFile[],
  today: string,
  seed: number,
  count: number,
): Outcome {
  const outcome: Outcome = { tried: count, accepted: [], faults: [], slowest: 0 }
  for (let number = seed; number < seed + count; number += 1) {
    const mutant = mutate(content, randomFrom(number))
    const start = performance.now()
    const fault = faultOf(mutant, today, outcome.accepted)
    const time = performance.now() - start
    outcome.slowest = Math.max(outcome.slowest, time)
    for (const found of [fault, time > longest ? `takes ${Math.round(time)} ms` : undefined]) {
      if (found !== undefined)
        outcome.faults.push({ seed: number, fault: found, story: mutant.story })
    }
  }
  return outcome
}

function faultOf(mutant: Mutant, today: string, accepted: Mutant[]): string | undefined {
  try {
    const loaded = corpusFrom(mutant.files, today)
    if ('corpus' in loaded) {
      accepted.push(mutant)
      return undefined
    }
    return faultOfReport(formatReport(loaded.issues), mutant)
  } catch (error) {
    return `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
}

/** What is wrong with the words of a report. */
export function faultOfReport(report: string, { changed }: Mutant): string | undefined {
  const raw = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u.exec(report)
  if (raw) return `prints U+${raw[0].charCodeAt(0).toString(16)}: ${report}`
  const empty = /\bundefined\b(?!`)|\[object |\bNaN\b|function /.exec(report)
  if (empty) return `says “${empty[0]}”: ${report}`
  if (changed.some((path) => namesOf(path).some((name) => report.includes(name)))) return undefined
  return `names no file that was changed (${changed.join(', ')}): ${report}`
}

/** How a report may name a file: by its path, or what is in it by its id or its address. */
function namesOf(path: string): string[] {
  const [, folder = '', ...rest] = path.split('/')
  const id = folder === 'articles' ? (rest[0] ?? '') : (rest.at(-1) ?? '').replace(/\.\w+$/, '')
  return [path, `\`${id}\``, `/${id}/`]
}

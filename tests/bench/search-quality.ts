import { frozenCorpus } from '../search/frozen-edition.ts'
import { searchersOf } from '../search/a-searcher.ts'
import { outcomesOf, readExpectations, scoresOf, type Score } from '../search/quality.ts'
import { formatTable } from './format-table.ts'

// How often the search puts the right thing first, by kind of question: over the questions
// that it was tuned to, and over those that nobody looked at while tuning.
const { small, large, close } = await searchersOf(await frozenCorpus())

const head = ['questions', 'count', 'success@1', 'success@3', 'MRR']
for (const file of ['queries.yaml', 'held-out.yaml']) {
  const expectations = await readExpectations(file)
  const scores = scoresOf(await outcomesOf(expectations, small))
  const throughPagefind = scoresOf(await outcomesOf(expectations, large)).at(-1)!
  const rows = [...scores, { ...throughPagefind, kind: 'todas, through Pagefind' }].map(rowOf)
  console.log(`tests/search/${file}\n\n${formatTable(head, rows)}\n`)
}
close()

function rowOf({ kind, count, first, third, reciprocalRank }: Score): (string | number)[] {
  return [kind, count, percent(first), percent(third), reciprocalRank.toFixed(3)]
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

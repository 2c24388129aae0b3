import { loadCorpus } from '../reading/load-corpus.ts'
import { countOf } from '../text/count-of.ts'
import { remindersOf } from './reminders.ts'
import { formatReport } from '../text/format-report.ts'

const loaded = await loadCorpus(process.cwd())

if ('issues' in loaded) {
  console.error(formatReport(loaded.issues))
  process.exitCode = 1
} else {
  const { articles, quotes, claims, sources } = loaded.corpus
  const counts = [
    countOf(articles.length, 'article', 'articles'),
    countOf(quotes.length, 'quote', 'quotes'),
    countOf(claims.length, 'claim', 'claims'),
    countOf(sources.length, 'source', 'sources'),
    ...(loaded.drafts > 0 ? [countOf(loaded.drafts, 'draft', 'drafts')] : []),
  ]
  console.log(`No problems: ${counts.join(', ')}.`)
  for (const reminder of remindersOf(loaded)) console.log(reminder)
}

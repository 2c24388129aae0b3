import { loadCorpus } from '../reading/load-corpus.ts'
import { countOf } from '../text/count-of.ts'
import { reminderOf } from './reminder.ts'
import { reminderOfGaps } from './reminder-of-gaps.ts'
import { reminderOfPictures } from './reminder-of-pictures.ts'
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
  ]
  console.log(`No problems: ${counts.join(', ')}.`)
  const gaps = reminderOfGaps(loaded.gaps)
  if (gaps !== undefined) console.log(gaps)
  if (loaded.unlisted.length > 0) console.log(reminderOf(loaded.unlisted))
  const pictures = reminderOfPictures(loaded.corpus)
  if (pictures !== undefined) console.log(pictures)
}

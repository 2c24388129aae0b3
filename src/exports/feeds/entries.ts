import { absolute } from '../absolute.ts'
import { followUpPathOf, fragmentOfAssessment, passagePathOf, pathOf } from '../../edition/paths.ts'
import { labelOf, type Verdict } from '../../edition/verdicts.ts'
import { claims as claimWords } from '../../edition/words/claims.ts'
import { details } from '../../edition/words/details.ts'
import { home } from '../../edition/words/home.ts'
import { corrections as words } from '../../edition/words/corrections.ts'
import { news } from '../../edition/words/news.ts'
import type { AmendmentOf } from '../../corpus/amendments.ts'
import { bylineOf } from '../../corpus/author.ts'
import type { Article, Claim, Corpus, Quote, Source } from '../../corpus/corpus.ts'
import { countAssessed } from '../../corpus/count-marked.ts'
import { gistOf } from '../../corpus/gist-of.ts'
import { newsOf, type NewsItem } from '../../corpus/news.ts'
import { titleAsKnown } from '../../corpus/title-as-known.ts'
import { foreignLanguageOfTitle, hasLiteralTitle } from '../../corpus/title-of-source.ts'
import { claimsFromTheWorst, withoutPromotion } from '../../corpus/verdict-balance.ts'
import { directionRows } from '../../edition/closed-lists.ts'
import { capitalised } from '../../text/capitalised.ts'
import { excerpt } from '../../text/excerpt.ts'
import { formatDate, formatDateIfKnown } from '../../text/format-date.ts'
import { inGuillemets } from '../../text/in-guillemets.ts'
import { inLine } from '../../text/in-line.ts'
import { element, type Markup } from '../markup.ts'
import { withIds } from './entry-ids.ts'

/** One piece of news, as feeds of every format have it. */
export interface FeedEntry {
  /** A unique and permanent address. */
  id: string
  /** The page on which it can be read. */
  url: string
  title: string
  /** HTML. */
  content: string
  category: string
  /** The day on which it was added. An entry never changes: a change is a new entry. */
  added: string
}

/** The most entries in a feed: enough for everything that one article brings. */
const most = 100

/**
 * The newest of the news as entries of a feed.
 */
export function feedEntries(corpus: Corpus, home?: string): FeedEntry[] {
  return withIds(newsOf(corpus), corpus, home)
    .slice(0, most)
    .map(({ id, item }) => ({ id, ...entryOf(item) }))
}

/** All of an entry but its id. */
type Told = Omit<FeedEntry, 'id'>

function entryOf(item: NewsItem): Told {
  switch (item.kind) {
    case 'article':
      return entryOfArticle(item)
    case 'assessment':
      return entryOfAssessment(item)
    case 'follow-up':
      return entryOfFollowUp(item)
    case 'amendment':
      return entryOfAmendment(item)
  }
}

/** With its claims inside, as they stand; without any, with its quotes. */
function entryOfArticle({ article, date }: Extract<NewsItem, { kind: 'article' }>): Told {
  const { id, summary, bottomLine, claims } = article
  const page = absolute(pathOf('article', id))
  const assessed = claimsFromTheWorst(withoutPromotion(claims))
  return {
    url: page,
    title: news.newArticle(titleIn(article), countAssessed(article)),
    content: html(
      element('p', {}, originOf(article)),
      element('p', {}, summary),
      ...(bottomLine === undefined ? [] : [element('p', {}, bottomLine)]),
      ...listOf(
        assessed.length > 0 ? assessed.flatMap(assessedItems) : article.quotes.map(quoteItem),
      ),
      element('p', {}, element('a', { href: page }, home.read)),
    ),
    category: news.categoryOfArticle,
    added: date,
  }
}

function entryOfAssessment(item: Extract<NewsItem, { kind: 'assessment' }>): Told {
  const { claim, assessment, previous, date } = item
  const { id, article, passage, claimant } = claim
  const { verdict, fault, reason, change } = assessment
  const page = absolute(pathOf('claim', id))
  const wordsInText = absolute(passagePathOf(article, { kind: 'claim', id }))
  const before =
    previous && previous.verdict !== verdict ? ` ${news.before(labelOf(previous.verdict))}` : ''
  return {
    url: page,
    title: titleOf(claim, verdict, previous?.verdict),
    content: html(
      element(
        'p',
        {},
        `${news.claimedIn(capitalised(claimant.name))} `,
        element('a', { href: wordsInText }, titleIn(article)),
        ':',
      ),
      element('blockquote', {}, element('p', { lang: claim.inLanguage }, inLine(passage.text))),
      element(
        'p',
        {},
        element('strong', {}, capitalised(claimWords.withFault(labelOf(verdict), fault))),
        `${before}. ${reason}`,
      ),
      ...(change === undefined ? [] : [element('p', {}, claimWords.change(change))]),
      element('p', {}, element('a', { href: page }, news.evidenceAndLog)),
    ),
    category: labelOf(verdict),
    added: date,
  }
}

function assessedItems({ verdict, claims }: ReturnType<typeof claimsFromTheWorst>[number]) {
  return claims.map(({ id, passage, assessment, inLanguage }) =>
    element(
      'li',
      {},
      element('strong', {}, capitalised(labelOf(verdict))),
      ': ',
      element(
        'a',
        { href: absolute(pathOf('claim', id)), lang: inLanguage },
        `«${inLine(passage.text)}»`,
      ),
      ` (${gistOf(assessment)})`,
    ),
  )
}

function quoteItem({ id, speaker, fragments, inLanguage }: Quote): Markup {
  const words = fragments.map(({ text }) => inGuillemets(text)).join(' […] ')
  return element(
    'li',
    {},
    `${speaker.name}: `,
    element('a', { href: absolute(pathOf('quote', id)), lang: inLanguage }, words),
  )
}

/** A list, if it has an item. */
function listOf(items: readonly Markup[]): Markup[] {
  return items.length === 0 ? [] : [element('ul', {}, ...items)]
}

/** Who signs an article, who published it, and when. */
function originOf(article: Article): string {
  const { authors, publisher, datePublished } = article
  return [
    ...(authors.length > 0 ? [bylineOf(article)] : []),
    `${publisher.name}, ${formatDateIfKnown(datePublished)}`,
  ]
    .map((part) => `${part}.`)
    .join(' ')
}

/** Only a printed title is in quotation marks. */
function titleIn(article: Article): string {
  return article.titleStatus === 'printed' ? inGuillemets(article.title) : titleAsKnown(article)
}

function titleOf({ passage }: Claim, verdict: Verdict, previous: Verdict | undefined): string {
  const words = `«${excerpt(passage.text, 100)}»`
  const label = labelOf(verdict)
  if (previous === undefined) return news.assessed(words, label)
  return previous === verdict
    ? news.confirmed(words, label)
    : news.changed(words, labelOf(previous), label)
}

function entryOfFollowUp({ followUp, date }: Extract<NewsItem, { kind: 'follow-up' }>): Told {
  const { fact, direction, claims, sources } = followUp
  const pages = claims.map((claim) => ({
    claim,
    page: absolute(pathOf('claim', claim.id)),
  }))
  return {
    url: absolute(followUpPathOf(followUp)),
    title: news.followUp(formatDate(followUp.date), excerpt(fact, 100)),
    content: html(
      element('p', {}, `${capitalised(formatDate(followUp.date))}. ${fact}`),
      element('p', {}, `${directionRows[direction].verb}:`),
      element(
        'ul',
        {},
        ...pages.map(({ claim, page }) =>
          element('li', {}, element('a', { href: page }, `«${inLine(claim.passage.text)}»`)),
        ),
      ),
      element('p', {}, news.accordingTo),
      element('ul', {}, ...sources.map((source) => element('li', {}, ...sourceLine(source)))),
    ),
    category: news.categoryOfFollowUp,
    added: date,
  }
}

/** What was said, what is said now, and why. */
function entryOfAmendment({ amended, date }: Extract<NewsItem, { kind: 'amendment' }>): Told {
  const { field, was, now, why, source } = amended.amendment
  const what = words.amended(field, source?.title)
  const { path, title, article } = whereAmended(amended, what)
  return {
    url: absolute(path),
    title,
    content: html(
      ...(article === undefined
        ? []
        : [
            element(
              'p',
              {},
              `${details.inArticle} `,
              element('a', { href: absolute(pathOf('article', article.id)) }, titleIn(article)),
            ),
          ]),
      element('p', {}, words.was(was)),
      ...(now === undefined ? [] : [element('p', {}, words.now(now))]),
      element('p', {}, news.why(why)),
    ),
    category: news.categoryOfAmendment,
    added: date,
  }
}

/** Where something was corrected, and the title of an entry about it. */
function whereAmended(
  amended: AmendmentOf,
  what: string,
): { path: string; title: string; article?: Article } {
  switch (amended.kind) {
    case 'claim': {
      const { id, passage, article } = amended.claim
      const assessed = amended.amendment.assessment?.date
      const page = pathOf('claim', id)
      return {
        path: assessed === undefined ? page : `${page}#${fragmentOfAssessment(assessed)}`,
        article,
        title: news.amendedClaim(what, `«${excerpt(passage.text, 100)}»`),
      }
    }
    case 'quote': {
      const { id, speaker, fragments, article } = amended.quote
      return {
        path: pathOf('quote', id),
        article,
        title: news.amendedQuote(what, speaker.name, `«${excerpt(fragments[0].text, 100)}»`),
      }
    }
    case 'follow-up': {
      const { fact } = amended.followUp
      return {
        path: followUpPathOf(amended.followUp),
        title: news.amendedFollowUp(what, excerpt(fact, 100)),
      }
    }
    case 'article': {
      const { id } = amended.article
      return {
        path: pathOf('article', id),
        title: news.amendedArticle(what, titleIn(amended.article)),
      }
    }
  }
}

/** Only the title of the document itself is in quotation marks, as everywhere. */
function sourceLine(source: Source): (string | Markup)[] {
  const { title, publisher, url } = source
  const name = hasLiteralTitle(source) ? inGuillemets(title) : title
  const lang = foreignLanguageOfTitle(source)
  const named = lang === undefined ? name : element('span', { lang }, name)
  return [url === null ? named : element('a', { href: url }, named), `, ${publisher}`]
}

function html(...parts: Markup[]): string {
  return parts.map(({ markup }) => markup).join('\n')
}

import type { Absolute } from '../absolute.ts'
import { feeds, fragmentOfAssessment, passagePathOf, pathOf } from '../../edition/paths.ts'
import type { Article, Claim, Corpus, Source } from '../../corpus/corpus.ts'
import { newsOf, type NewsItem } from '../../corpus/news.ts'
import { titleAsKnown } from '../../corpus/title-as-known.ts'
import { capitalised } from '../../text/capitalised.ts'
import { excerpt } from '../../text/excerpt.ts'
import { formatDate } from '../../text/format-date.ts'
import { inGuillemets } from '../../text/in-guillemets.ts'
import { element, type Markup } from '../markup.ts'

/** What feeds of every format say of one piece of news. */
export interface FeedEntry {
  /** An address that is its own for good. */
  id: string
  /** Where to read it. */
  url: string
  title: string
  /** HTML. */
  content: string
  category: string
  /** The day on which it was added. An entry never changes: what is new is another entry. */
  added: string
}

/** How many entries a feed has at most: whoever subscribes gets all that one article brings. */
const most = 100

/**
 * The newest of the news as entries of a feed.
 */
export function feedEntries(
  corpus: Pick<Corpus, 'claims' | 'followUps'>,
  absolute: Absolute,
): FeedEntry[] {
  return newsOf(corpus)
    .slice(0, most)
    .map((item) =>
      item.kind === 'assessment'
        ? entryOfAssessment(item, absolute)
        : entryOfFollowUp(item, absolute),
    )
}

function entryOfAssessment(
  { claim, assessment, previous, date }: Extract<NewsItem, { kind: 'assessment' }>,
  absolute: Absolute,
): FeedEntry {
  const { id, article, passage, claimant } = claim
  const { verdict, reason } = assessment
  const page = absolute(pathOf('claim', id))
  const words = absolute(passagePathOf(article, { kind: 'claim', id }))
  const before = previous && previous.verdict !== verdict ? ` (antes, ${previous.verdict})` : ''
  return {
    id: `${page}#${fragmentOfAssessment(date)}`,
    url: page,
    title: titleOf(claim, verdict, previous?.verdict),
    content: html(
      element(
        'p',
        {},
        `${capitalised(claimant.name)}, en `,
        element('a', { href: words }, titleIn(article)),
        ':',
      ),
      element('blockquote', {}, element('p', { lang: article.inLanguage }, passage.text)),
      element('p', {}, element('strong', {}, capitalised(verdict)), `${before}. ${reason}`),
      element('p', {}, element('a', { href: page }, 'La evidencia y el registro de veredictos')),
    ),
    category: verdict,
    added: date,
  }
}

/** A title of ours is no quotation of the publisher's. */
function titleIn(article: Article): string {
  return article.titleStatus === 'printed' ? inGuillemets(article.title) : titleAsKnown(article)
}

function titleOf({ passage }: Claim, verdict: string, previous: string | undefined): string {
  const words = `«${excerpt(passage.text, 100)}»`
  if (previous === undefined) return `Primera valoración de ${words}: ${verdict}`
  return previous === verdict
    ? `Se revisa la valoración de ${words}: sigue siendo ${verdict}`
    : `La valoración de ${words} pasa de ${previous} a ${verdict}`
}

function entryOfFollowUp(
  { followUp, date }: Extract<NewsItem, { kind: 'follow-up' }>,
  absolute: Absolute,
): FeedEntry {
  const { id, fact, claims, sources } = followUp
  const pages = claims.map((claim) => ({
    claim,
    page: absolute(pathOf('claim', claim.id)),
  }))
  return {
    // It has no page of its own.
    id: `${absolute(feeds.atom)}#suceso-${id}`,
    url: pages[0]?.page ?? absolute('/'),
    title: `Qué pasó después, ${formatDate(followUp.date)}: ${excerpt(fact, 100)}`,
    content: html(
      element('p', {}, `${capitalised(formatDate(followUp.date))}. ${fact}`),
      element('p', {}, 'Atañe a:'),
      element(
        'ul',
        {},
        ...pages.map(({ claim, page }) =>
          element('li', {}, element('a', { href: page }, `«${claim.passage.text}»`)),
        ),
      ),
      element('p', {}, 'Según:'),
      element('ul', {}, ...sources.map((source) => element('li', {}, ...sourceLine(source)))),
    ),
    category: 'qué pasó después',
    added: date,
  }
}

/** A title of ours for a document stands without quotation marks, as everywhere. */
function sourceLine({ title, titleIsLiteral, publisher, url }: Source): (string | Markup)[] {
  const name = titleIsLiteral ? inGuillemets(title) : title
  return [url === null ? name : element('a', { href: url }, name), `, ${publisher}`]
}

function html(...parts: Markup[]): string {
  return parts.map(({ markup }) => markup).join('\n')
}

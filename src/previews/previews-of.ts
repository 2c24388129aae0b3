import { oncePer } from '../text/once-per.ts'
import type { Article, Claim, Corpus, Quote, Theme } from '../corpus/corpus.ts'
import { shortByline } from '../corpus/author.ts'
import { countAssessed } from '../corpus/count-marked.ts'
import { correctedPassageOf } from '../corpus/corrected-passage.ts'
import { sharesOf } from '../corpus/shares.ts'
import { titleAsKnown } from '../corpus/title-as-known.ts'
import { pathOfEntry } from '../edition/content-paths.ts'
import { kinds, type Collection } from '../edition/kinds.ts'
import { previewPathOf, sitePreviewPath } from '../edition/paths.ts'
import { labelOf } from '../edition/verdicts.ts'
import { article as articlePageWords } from '../edition/words/article.ts'
import { articles as articleWords } from '../edition/words/articles.ts'
import { claims as claimWords } from '../edition/words/claims.ts'
import { previews as words } from '../edition/words/previews.ts'
import { claimsByVerdict, withoutPromotion } from '../corpus/verdict-balance.ts'
import { capitalised } from '../text/capitalised.ts'
import { excerpt } from '../text/excerpt.ts'
import { formatDate, formatDateIfKnown } from '../text/format-date.ts'
import type {
  ClaimPreview,
  Preview,
  QuotePreview,
  SetCorrection,
  SummaryPreview,
} from './preview.ts'
import { inLine } from '../text/in-line.ts'

/** The longest alternative text that X reads (https://developer.x.com/en/docs/x-for-websites/cards/overview/markup). */
const longestAlt = 420

/** The smallest share of the bar that is visible in a picture shown at half its size. */
const leastShare = 0.03

/** The picture of the site, then that of every page that has one of its own. */
export function previewsOf(corpus: Corpus): Preview[] {
  return [previewOfSite(corpus), ...ownPreviews(corpus).map(({ preview }) => preview)]
}

/** The pictures of single things, each with the content file of the thing. */
export function ownPreviews(corpus: Corpus): { file: string; preview: Preview }[] {
  const { articles, themes, quotes, claims } = corpus
  return [
    ...filed('articles', articles, previewOfArticle),
    ...filed('themes', themes, (theme) =>
      previewOfTheme(
        theme,
        claims.filter(({ themes }) => themes.includes(theme)),
      ),
    ),
    ...filed('quotes', quotes, previewOfQuote),
    ...filed('claims', claims, previewOfClaim),
  ]
}

function filed<Thing extends { id: string }>(
  collection: Collection,
  things: readonly Thing[],
  previewOf: (thing: Thing) => Preview,
) {
  return things.map((thing) => ({
    file: pathOfEntry(collection, thing.id),
    preview: previewOf(thing),
  }))
}

export function previewOfQuote({ id, fragments, speaker, role, article }: Quote): QuotePreview {
  const texts = fragments.map(({ text }) => text)
  const quoted = texts.map((text) => `«${inLine(text)}»`).join(' ')
  return {
    kind: 'quote',
    path: previewPathOf('quote', id),
    alt: excerpt(`${speaker.name}, ${role}: ${quoted}`, longestAlt),
    fragments: texts,
    speaker: speaker.name,
    role,
    ...originOf(article),
  }
}

export function previewOfClaim({
  id,
  passage,
  claimant,
  assessment,
  article,
}: Claim): ClaimPreview {
  const { verdict, fault, correction, gist, date } = assessment
  const name = capitalised(claimWords.withFault(labelOf(verdict), fault))
  const standing = `${name}${gist === undefined ? '' : `: ${gist}`}`
  const start = correction ? passage.text.indexOf(correction.of) : -1
  return {
    kind: 'claim',
    path: previewPathOf('claim', id),
    alt: excerpt(
      [
        `${standing}. ${words.claimant(claimant.name)}: «${inLine(passage.text)}»`,
        ...(correction ? [claimWords.correction(correction.of, correction.to)] : []),
      ].join('. '),
      longestAlt,
    ),
    words: passage.text,
    claimant: claimant.name,
    verdict,
    fault,
    corrections:
      correction && start >= 0
        ? [{ start, end: start + correction.of.length, to: correction.to, verdict }]
        : [],
    gist,
    assessed: formatDate(date),
    ...originOf(article),
  }
}

/** @param claims the claims of the theme */
export function previewOfTheme(theme: Theme, claims: readonly Claim[]): SummaryPreview {
  const { id, title, summary } = theme
  return summaryOf(
    {
      path: previewPathOf('theme', id),
      label: capitalised(kinds.theme.noun.one),
      title,
      summary,
    },
    claims,
  )
}

export function previewOfArticle(article: Article): SummaryPreview {
  const { id, title, titleStatus, summary, claims } = article
  const { published } = originOf(article)
  return {
    ...summaryOf(
      {
        path: previewPathOf('article', id),
        label:
          titleStatus === 'editorial' ? `${published}. ${articleWords.titleIsOurs}` : published,
        title,
        summary,
      },
      claims,
    ),
    assessed: countAssessed(article),
    passage: passageOf(article),
    // The description of the page has the rest: the weight of an article's page has a budget.
    alt: title,
  }
}

/** The passage of an article that is corrected between its lines, if it has one. */
function passageOf(article: Article): SummaryPreview['passage'] {
  const passage = correctedPassageOf(article)
  if (!passage) return undefined
  const corrections: SetCorrection[] = []
  let text = passage.isCutBefore ? '[…] ' : ''
  for (const piece of passage.pieces) {
    if (typeof piece === 'string') {
      text += piece
      continue
    }
    const { claim, correction } = piece
    const start = text.length
    text += correction.of
    const { verdict } = claim.assessment
    corrections.push({ start, end: text.length, to: correction.to, verdict })
  }
  return { text: passage.isCutAfter ? `${text} […]` : text, corrections }
}

/** The picture of the site, for every page that has none of its own. */
export const previewOfSite = oncePer('previewOfSite', ({ claims }: Corpus): SummaryPreview => {
  return {
    ...summaryOf(
      {
        path: sitePreviewPath,
        label: words.site.label,
        title: words.site.title,
        summary: words.site.summary,
      },
      claims,
    ),
    alt: words.site.alt,
  }
})

function summaryOf(
  about: Pick<SummaryPreview, 'path' | 'label' | 'title' | 'summary'>,
  claims: readonly Claim[],
): SummaryPreview {
  const assessed = withoutPromotion(claims)
  const counts = claimsByVerdict(assessed)
  const shares = sharesOf(
    counts.map(({ claims }) => claims.length),
    leastShare,
  )
  const balance = counts.map(({ verdict, claims }, index) => ({
    verdict,
    count: claims.length,
    share: shares[index] ?? 0,
  }))
  const list = balance.map(({ verdict, count }) => `${labelOf(verdict)} ${count}`).join(', ')
  return {
    kind: 'summary',
    ...about,
    alt: excerpt([`${about.title}. ${about.summary}`, list].filter(Boolean).join(' '), longestAlt),
    balance,
    assessed: assessed.length > 0 ? claimWords.assessed(assessed.length) : '',
  }
}

function originOf(article: Article) {
  const { authors, publisher, datePublished } = article
  const where = `${publisher.name}, ${formatDateIfKnown(datePublished)}`
  return {
    article: titleAsKnown(article),
    published:
      authors.length > 0 ? `${shortByline(article, articlePageWords.andOthers)}. ${where}` : where,
  }
}

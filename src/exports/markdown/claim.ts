import { absolute } from '../absolute.ts'
import type { RootContent } from 'mdast'
import { amendmentsOfAssessment } from '../../corpus/amendments.ts'
import { claimRelations, type Assessment, type Claim } from '../../corpus/corpus.ts'
import { bearingRows, sourceClassRows } from '../../edition/closed-lists.ts'
import { markdownPathOf, pathOf } from '../../edition/paths.ts'
import { claims } from '../../edition/words/claims.ts'
import { details } from '../../edition/words/details.ts'
import { markdown as words } from '../../edition/words/markdown.ts'
import { notes } from '../../edition/words/notes.ts'
import { sources } from '../../edition/words/sources.ts'
import { capitalised } from '../../text/capitalised.ts'
import { excerpt } from '../../text/excerpt.ts'
import { formatDate } from '../../text/format-date.ts'
import {
  asMarkdown,
  heading,
  link,
  list,
  paragraph,
  blockQuote,
  strong,
  type Words,
} from './blocks.ts'
import { proseBlocks } from './prose.ts'
import {
  amendmentWords,
  articleLink,
  correctionBlocks,
  followUpBlocks,
  nameOf,
  paragraphQuotes,
  placeOf,
  sourceWords,
  standingOf,
  verdictOf,
  whoseWords,
} from './parts.ts'

/** `/afirmaciones/<id>/index.md`: a claim in its paragraph, its verdicts and their evidence. */
export function claimMarkdown(claim: Claim): string {
  const { id, article, passage, claimant, kind, assessment, assessments, explanation } = claim
  const { explanationLinks, wouldChange, followUps } = claim
  const page = absolute(pathOf('claim', id))
  return asMarkdown([
    heading(1, nameOf(claim)),
    blockQuote(passage.text),
    whoseWords([article.publisher.name]),
    list(
      [words.claimant(claimant.name)],
      [words.claimKind(kind)],
      [`${words.where} `, placeOf(passage.paragraph), ` ${words.in} `, articleLink(article)],
      ...relationsOf(claim),
      [`${words.page} `, link(page, page)],
    ),
    heading(2, claims.verdict),
    paragraph(strong(capitalised(verdictOf(assessment))), `. ${assessment.reason}`),
    ...correctionBlocks(assessment),
    ...proseBlocks(explanation, explanationLinks),
    heading(2, details.inParagraph),
    ...paragraphQuotes(passage.paragraph),
    heading(2, claims.evidence),
    evidenceBlock(assessment),
    ...(wouldChange === undefined ? [] : [heading(2, claims.wouldChange), paragraph(wouldChange)]),
    ...followUpBlocks(followUps),
    heading(2, claims.log),
    list(
      ...assessments.map((each) => [
        `${formatDate(each.date)}: ${verdictOf(each)}. ${each.reason}`,
        ...(each.change === undefined ? [] : [` ${claims.change(each.change)}`]),
        ...amendmentsOfAssessment(each).map((amendment) => ` ${amendmentWords(amendment)}`),
      ]),
    ),
  ])
}

/** The claims that it repeats or contradicts, and those that do so to it, with their verdicts. */
function relationsOf(claim: Claim): Words[][] {
  return claimRelations
    .map((relation) => ({ relation, others: claim[relation] }))
    .filter(({ others }) => others.length > 0)
    .map(({ relation, others }) => [
      `${claims.relations[relation](others.length)} `,
      ...others.flatMap((other, index): Words[] => [
        ...(index > 0 ? ['; '] : []),
        link(`«${excerpt(other.passage.text, 80)}»`, absolute(markdownPathOf('claim', other.id))),
        ` (${standingOf(other)}), ${words.in} `,
        articleLink(other.article),
      ]),
    ])
}

function evidenceBlock({ evidence }: Assessment): RootContent {
  if (evidence.length === 0) {
    return paragraph(notes.withoutEvidence)
  }
  return list(
    ...evidence.map(({ source, bearing, contributes }) => [
      `${bearingRows[bearing].name}: ${contributes} `,
      ...sourceWords(source),
      `. ${sourceClassRows[source.class].name}, ${sources.seen(source.seen, source.through)}. `,
      sources.consulted(source.consulted),
      ...(source.consultedUrl === undefined
        ? []
        : [' ', link(words.copyRead, source.consultedUrl), '.']),
    ]),
  )
}

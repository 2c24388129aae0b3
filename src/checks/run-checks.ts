import type { ParsedContent } from '../corpus/parsed-content.ts'
import type { Issue } from '../text/issue.ts'
import { authorEntity, placeOfArticle, undatedArticle } from './article-record.ts'
import { archivedCopy } from './archived-copy.ts'
import { articleWithoutMark } from './article-without-mark.ts'
import { assessmentDates } from './assessment-dates.ts'
import { bottomLineForm } from './bottom-line-form.ts'
import { brokenLink } from './broken-link.ts'
import { claimantNotSpeaker } from './claimant-not-speaker.ts'
import type { Check, CheckContext } from './check.ts'
import { claimRelation } from './claim-relation.ts'
import { collatedParagraphs } from './collated-paragraphs.ts'
import { correctionWords } from './correction-words.ts'
import { cutOfClaim } from './cut-of-claim.ts'
import { duplicateId } from './duplicate-id.ts'
import { emptyTheme } from './empty-theme.ts'
import { faultOfVerdict } from './fault-of-verdict.ts'
import { followUpAdded } from './follow-up-added.ts'
import { followUpDates } from './follow-up-dates.ts'
import { followUpWithoutFact } from './follow-up-without-fact.ts'
import { gistForm } from './gist-form.ts'
import { groupOfName } from './group-of-name.ts'
import { introductionLength } from './introduction-length.ts'
import { introductionSources } from './introduction-sources.ts'
import { judgedOpinion } from './judged-opinion.ts'
import { lastingAddresses } from './ledger.ts'
import { lostAddresses } from './ledger-counts.ts'
import { malformedId } from './malformed-id.ts'
import { fileWithoutMark, markWithoutFile } from './marks-and-files.ts'
import { missingChange } from './missing-change.ts'
import { missingEvidence } from './missing-evidence.ts'
import { printedWords } from './printed-words.ts'
import { nameNotId } from './name-not-id.ts'
import { promotionKind } from './promotion-kind.ts'
import { publishedBy } from './published-by.ts'
import { publishedJudgements } from './published-judgements.ts'
import { publicationDate } from './publication-date.ts'
import { quotationMarks } from './quotation-marks.ts'
import { reasonLength } from './reason-length.ts'
import { releaseDates } from './release-dates.ts'
import { reportedClaim } from './reported-claim.ts'
import { sourceDates } from './source-dates.ts'
import { primarySource, sourceAvailability, sourceThrough } from './source-record.ts'
import { revisedText } from './revised-text.ts'
import { shownParagraph } from './shown-paragraph.ts'
import { speakerNotPerson } from './speaker-not-person.ts'
import { themeOrder } from './theme-order.ts'
import { translationStatus } from './translation-status.ts'
import { unfitEvidence } from './unfit-evidence.ts'
import { unknownReference } from './unknown-reference.ts'
import { unusedSource } from './unused-source.ts'
import { verbatim } from './verbatim.ts'
import { wouldChangeForm } from './would-change-form.ts'
import { wouldChangeOpinion } from './would-change-opinion.ts'

/** What must be true of all content, drafts too. */
export const checks: Check[] = [
  verbatim,
  malformedId,
  duplicateId,
  markWithoutFile,
  fileWithoutMark,
  articleWithoutMark,
  quotationMarks,
  speakerNotPerson,
  claimantNotSpeaker,
  groupOfName,
  nameNotId,
  printedWords,
  collatedParagraphs,
  shownParagraph,
  revisedText,
  translationStatus,
  cutOfClaim,
  reportedClaim,
  claimRelation,
  missingEvidence,
  unfitEvidence,
  judgedOpinion,
  faultOfVerdict,
  correctionWords,
  missingChange,
  reasonLength,
  gistForm,
  wouldChangeForm,
  wouldChangeOpinion,
  bottomLineForm,
  publicationDate,
  undatedArticle,
  placeOfArticle,
  authorEntity,
  promotionKind,
  assessmentDates,
  followUpDates,
  followUpAdded,
  followUpWithoutFact,
  releaseDates,
  themeOrder,
  emptyTheme,
  introductionLength,
  introductionSources,
  unknownReference,
  unusedSource,
  primarySource,
  sourceThrough,
  sourceAvailability,
  sourceDates,
  publishedBy,
  archivedCopy,
  brokenLink,
]

/** What must be true of what has been published: of its addresses, and of our judgements. */
export const addressChecks: Check[] = [lostAddresses, ...lastingAddresses, ...publishedJudgements]

/** Everything that checks find wrong with the content, all at once. */
export function runChecks(
  checks: readonly Check[],
  content: ParsedContent,
  context: CheckContext,
): Issue[] {
  return checks.flatMap(({ rule, run }) =>
    run(content, context).map((issue) => ({ rule, ...issue })),
  )
}

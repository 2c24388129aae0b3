/**
 * The published fields that may be corrected where they stand, if readers are told so, by the record
 * that has them. What an assessment rests on is not among them: it takes a new assessment.
 */
export const correctedFields = {
  claim: ['claimant', 'kind', 'explanation', 'wouldChange'],
  assessment: ['reason', 'gist', 'change', 'correction'],
  evidence: ['contributes'],
  quote: ['speaker', 'role', 'reportedBy', 'occasion', 'comment'],
  followUp: ['date', 'added', 'direction', 'claims', 'sources'],
  article: ['datePublished', 'bottomLine', 'omissions', 'differences'],
} as const

export type CorrectedRecord = keyof typeof correctedFields
export type CorrectedField = (typeof correctedFields)[CorrectedRecord][number]

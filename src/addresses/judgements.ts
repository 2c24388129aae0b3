import { findById } from '../corpus/find.ts'
import type { Entry, ParsedContent } from '../corpus/parsed-content.ts'
import { bearings } from '../edition/closed-lists.ts'
import type { CorrectedField } from '../edition/corrected-fields.ts'
import type { KindName } from '../edition/kinds.ts'
import { followUpPathOf, fragmentOfAssessment, pathOf } from '../edition/paths.ts'
import type { ClaimData } from '../schemas/claim.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { onceWhileSame } from '../text/once-while-same.ts'
import { plainTypography } from '../text/plain-typography.ts'
import { siteList } from './inventory.ts'

/** What the edition says of a thing, by which readers may have cited it. */
export interface Judgement {
  /** The address of an article, a quote, a claim, an assessment or a follow-up. */
  address: string
  /** The list that keeps it. */
  keptIn: string
  entry: Pick<Entry<unknown>, 'filePath' | 'places'>
  /** The path of its record in the file; empty for the file itself. */
  path: string
  /** The date of an assessment. */
  assessed?: string
  fields: JudgedField[]
  corrections: Amendment[]
}

/** A field of a judgement with its values, of which a field that is no list has one. */
export interface JudgedField {
  /** Its name in the list of what was published. */
  name: string
  path: string
  isList: boolean
  values: string[]
}

/** An entry of `corrected`. */
export interface Amendment {
  path: string
  date: string
  /** The name of the field, as of those of the judgement. */
  name: string
  field: CorrectedField
  was: string
  why: string
}

/** The fields that are compared as they are written, and those that are ids of things. */
const words = ['verdict', 'fault', 'kind', 'date', 'added', 'direction', 'datePublished']
const ids: Record<string, KindName & ('entity' | 'claim' | 'source')> = {
  speaker: 'entity',
  claimant: 'entity',
  reportedBy: 'entity',
  claims: 'claim',
  sources: 'source',
}

/** The kind of thing of which a field has ids. */
export function kindIn(field: string): 'entity' | 'claim' | 'source' | undefined {
  return ids[field]
}

/** True if a field is a word of few, or an id: it is listed as it is written. */
export function isListedAsWritten(field: string): boolean {
  return words.includes(field) || field in ids
}

/** A value as it is listed. */
export function listedValue(field: string, value: string): string {
  return isListedAsWritten(field) ? value.trim() : fingerprint(plainTypography(value))
}

/** An entry of `corrected` as it is listed. */
export function listedCorrection({ date, name, was, why }: Amendment): string {
  return fingerprint(plainTypography([date, name, was, why].join(' ')))
}

/** The name of a piece of evidence in the list: its bearing and the id of its source. */
export function nameOfEvidence({ bearing, source }: { bearing: string; source: string }): string {
  return `${bearing} ${source}`
}

/** The bearing and the source in the name of a piece of evidence; `undefined` of another field. */
export function evidenceIn(name: string): { bearing: string; source: string } | undefined {
  const bearing = bearings.find((bearing) => name.startsWith(`${bearing} `))
  return bearing && { bearing, source: name.slice(bearing.length + 1) }
}

const beforePrinted = 'difference '

/** The printed words in the name of a difference; `undefined` of another field. */
export function differenceIn(name: string): string | undefined {
  return name.startsWith(beforePrinted) ? name.slice(beforePrinted.length) : undefined
}

/**
 * The judgements that are published with a content: of each claim what it is and every assessment,
 * of each quote whose it is, of each follow-up what it does, of each article what it comes to. Texts
 * that say what is known today, such as introductions and descriptions, are none.
 */
export function judgementsOf(content: ParsedContent): Judgement[] {
  const { articles, claims, quotes, followUps } = content
  return [
    ...articles.map((article): Judgement => {
      const { data, id } = article
      return {
        address: pathOf('article', id),
        keptIn: id,
        entry: article,
        path: '',
        fields: [
          ...one('datePublished', data.datePublished),
          ...one('bottomLine', data.bottomLine),
          ...many(
            'omissions',
            data.omissions.map(({ says }) => says),
          ),
          ...named(
            data.differences.map(({ printed, note }, index) => ({
              name: beforePrinted + printed,
              path: `differences.${index}`,
              value: note,
            })),
          ),
        ],
        corrections: told('', data.corrected),
      }
    }),
    ...marked('quote', content).flatMap(({ id, article }) => {
      const quote = findById(quotes, id)
      return quote ? ofSame(quote, [article], () => [ofQuote(quote, article)]) : []
    }),
    ...marked('claim', content).flatMap(({ id, article }) => {
      const claim = findById(claims, id)
      return claim ? ofSame(claim, [article], () => ofClaim(claim, article)) : []
    }),
    ...followUps.map((followUp): Judgement => {
      const { date, added, direction, claims, sources, corrected } = followUp.data
      return {
        address: followUpPathOf({ id: followUp.id, date }),
        keptIn: siteList,
        entry: followUp,
        path: '',
        fields: [
          ...one('date', date),
          ...one('added', added),
          ...one('direction', direction),
          ...many('claims', claims),
          ...many('sources', sources),
        ],
        corrections: told('', corrected),
      }
    }),
  ]
}

/** The judgements of what is as it was are the same objects. */
const ofSame = onceWhileSame<Judgement[]>()

function ofQuote(quote: ParsedContent['quotes'][number], article: string): Judgement {
  const { speaker, role, reportedBy, occasion, comment, corrected } = quote.data
  return {
    address: pathOf('quote', quote.id),
    keptIn: article,
    entry: quote,
    path: '',
    fields: [
      ...one('speaker', speaker),
      ...one('role', role),
      ...one('reportedBy', reportedBy),
      ...one('occasion', occasion),
      ...one('comment', comment),
    ],
    corrections: told('', corrected),
  }
}

/** The claim itself, and each of its assessments. */
function ofClaim(claim: ParsedContent['claims'][number], article: string): Judgement[] {
  const { claimant, kind, wouldChange, assessments, corrected } = claim.data
  const of = { keptIn: article, entry: claim }
  return [
    {
      ...of,
      address: pathOf('claim', claim.id),
      path: '',
      fields: [
        ...one('claimant', textOfClaimant(claimant)),
        ...one('kind', kind),
        ...one('explanation', claim.text),
        ...one('wouldChange', wouldChange),
      ],
      corrections: told('', corrected),
    },
    ...assessments.map((assessment, index) => ({
      ...of,
      address: `${pathOf('claim', claim.id)}#${fragmentOfAssessment(assessment.date)}`,
      ...ofAssessment(assessment, `assessments.${index}`),
    })),
  ]
}

/** The marked things of a kind that are in an article, each once. */
function marked(kind: 'quote' | 'claim', { texts }: ParsedContent) {
  const places = texts.flatMap(({ id: article, annotated }) =>
    annotated.marks.filter((mark) => mark.kind === kind).map(({ id }) => [id, article] as const),
  )
  return [...new Map(places.toReversed())].toReversed().map(([id, article]) => ({ id, article }))
}

type AssessmentData = ClaimData['assessments'][number]

function ofAssessment(assessment: AssessmentData, path: string) {
  const { date, verdict, fault, reason, gist, change, correction, evidence, corrected } = assessment
  const field = (name: string, value: string | undefined) => one(name, value, `${path}.${name}`)
  const pieces = evidence.map((piece, index) => ({
    ...piece,
    name: nameOfEvidence(piece),
    path: `${path}.evidence.${index}`,
  }))
  return {
    path,
    assessed: date,
    fields: [
      ...field('verdict', verdict),
      ...field('fault', fault),
      ...field('reason', reason),
      ...field('gist', gist),
      ...field('change', change),
      ...field('correction', correction && textOfCorrection(correction)),
      ...named(pieces.map(({ name, path, contributes }) => ({ name, path, value: contributes }))),
    ],
    corrections: [
      ...told(path, corrected),
      ...pieces.flatMap(({ path, name, corrected }) => told(path, corrected, name)),
    ],
  }
}

/** The right words beside those that they correct, as `was` has them. */
export function textOfCorrection({ of, to }: { of: string; to: string }): string {
  return `${of} → ${to}`
}

function textOfClaimant(claimant: ClaimData['claimant']): string {
  if ('speaker' in claimant) return claimant.speaker
  return 'group' in claimant ? claimant.group : claimant.voice
}

/** A field that is written, of one value. */
function one(name: string, value: string | null | undefined, path = name): JudgedField[] {
  if (value === undefined || value === null || value === '') return []
  return [{ name, path, isList: false, values: [value] }]
}

function many(name: string, values: readonly string[]): JudgedField[] {
  return values.length === 0 ? [] : [{ name, path: name, isList: true, values: [...values] }]
}

/** Records of a list as fields of their own; those of one name are one list. */
function named(records: readonly { name: string; path: string; value: string }[]): JudgedField[] {
  return [...Map.groupBy(records, ({ name }) => name)].map(([name, same]) => ({
    name,
    path: same[0]?.path ?? '',
    isList: same.length > 1,
    values: same.map(({ value }) => value),
  }))
}

/** @param name of the field in the list, if it is not that in the file */
function told(
  path: string,
  corrected: readonly { date: string; field: CorrectedField; was: string; why: string }[] = [],
  name?: string,
): Amendment[] {
  return corrected.map((entry, index) => ({
    ...entry,
    name: name ?? entry.field,
    path: `${path === '' ? '' : `${path}.`}corrected.${index}`,
  }))
}

import { oncePer } from '../text/once-per.ts'
import {
  assessmentsByPage,
  hasSameValues,
  judgementBook,
  keptByPage,
  type JudgementBook,
  type KeptJudgement,
} from '../addresses/kept-judgements.ts'
import {
  differenceIn,
  evidenceIn,
  isListedAsWritten,
  kindIn,
  listedCorrection,
  type Judgement,
  type Amendment,
} from '../addresses/judgements.ts'
import type { ParsedContent } from '../corpus/parsed-content.ts'
import { parseAddress } from '../edition/paths.ts'
import { daysBefore } from '../text/local-date.ts'
import type { Issue } from '../text/issue.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

type Finding = Omit<Issue, 'rule'>

/** A published judgement with its line, and the assessments of the same claim. */
interface Published {
  judgement: Judgement
  kept: KeptJudgement
  /** True if an assessment that is not published yet stands above the published ones. */
  isJudgedAgain: boolean
  book: JudgementBook
  content: ParsedContent
}

/** A published assessment stays. */
const droppedAssessment: Check = {
  rule: 'dropped-assessment',
  run: (content) => {
    const book = judgementBook(content)
    const byAddress = new Map(book.present.map((one) => [one.address, one]))
    return [...book.kept].flatMap(([address, kept]): Finding[] => {
      const { page, fragment } = parseAddress(address)
      const claim = byAddress.get(page)
      // A claim that is gone is missed at its address.
      if (fragment === undefined || !claim || byAddress.has(address)) return []
      const date = kept.fields.get('date')?.[0] ?? dateIn(fragment)
      const redated = assessmentsOf(claim, book).find(
        (one) => !book.kept.has(one.address) && isAs(kept, one, book),
      )
      if (redated) {
        return [
          {
            ...placeOfField(redated.entry, `${redated.path}.date`),
            message: `The assessment of ${date} was published; now it has the date ${redated.assessed}.`,
            hint: `Put the date back: \`date: "${date}"\`. If something has changed since, add an assessment above it.`,
          },
        ]
      }
      return [
        {
          ...placeOfField(claim.entry, 'assessments'),
          message: `The assessment of ${date} was published (“${kept.fields.get('verdict')?.join() ?? ''}”), but is gone.`,
          hint: `Put it back where it was (${inHistory(claim)} shows it). If it holds no longer, add an assessment above it.`,
        },
      ]
    })
  },
}

/** A new assessment is above the published ones, and no older than their publication. */
const backDatedAssessment: Check = {
  rule: 'back-dated-assessment',
  run: (content) => {
    const book = judgementBook(content)
    return book.present.flatMap((judgement): Finding[] => {
      const { assessed } = judgement
      if (assessed === undefined || book.kept.has(judgement.address)) return []
      const { page } = parseAddress(judgement.address)
      const published = keptByPage(book).get(page) ?? []
      const dates = published.flatMap(([at]) => dateIn(parseAddress(at).fragment) ?? [])
      const newest = dates.toSorted().at(-1)
      const since = published
        .map(([, { since }]) => since)
        .toSorted()
        .at(-1)
      // One that only changed its date is reported for that.
      if (published.some(([, kept]) => isAs(kept, judgement, book))) return []
      const at = placeOfField(judgement.entry, `${judgement.path}.date`)
      if (newest !== undefined && assessed < newest) {
        return [
          {
            ...at,
            message: `The assessment of ${assessed} is new, but older than that of ${newest}, which is published.`,
            hint: 'Put it above the others, with the date of today.',
          },
        ]
      }
      if (since === undefined || assessed >= daysBefore(since, daysBetweenZones)) return []
      return [
        {
          ...at,
          message: `The assessment of ${assessed} is new: it was not there when the claim was published, on ${since}.`,
          hint: 'Give it the date of today.',
        },
      ]
    })
  },
}

/** Editors' clocks may show dates that far apart. */
const daysBetweenZones = 2

/** What was published of a judgement stays, or a correction says what it was. */
const changedJudgement: Check = {
  rule: 'changed-judgement',
  run: (content) => everyPublished(content).flatMap(changesOf),
}

/** An entry of `corrected` tells of a change, when it was made. */
const unfitCorrection: Check = {
  rule: 'unfit-correction',
  run: (content, { today }) => {
    const book = judgementBook(content)
    return book.present.flatMap((judgement) => {
      const kept = book.kept.get(judgement.address)
      return judgement.corrections.flatMap((correction, index) => {
        const { path, date, name } = correction
        const at = placeOfField(judgement.entry, `${path}.date`)
        const newer = judgement.corrections[index - 1]
        if (date > today) {
          return {
            ...at,
            message: `The correction of ${date} is in the future: nowhere on earth is it later than ${today}.`,
            hint: 'Correct the date.',
          }
        }
        if (newer?.name === name && date > newer.date) {
          return {
            ...at,
            message: `The correction of ${date} stands below the one of ${newer.date}, which is older.`,
            hint: 'Put the newest correction first.',
          }
        }
        if (!kept) {
          return {
            ...placeOfField(judgement.entry, path),
            message: `Nothing of this ${nounOf(judgement)} is published yet, so that there is nothing to correct.`,
            hint: 'Delete the entry: what is not published may be changed freely.',
          }
        }
        if (kept.fields.get('corrected')?.includes(listedCorrection(correction))) return []
        if (date < daysBefore(kept.since, daysBetweenZones)) {
          return {
            ...at,
            message: `The correction of ${date} is older than what it corrects, which was published on ${kept.since}.`,
            hint: 'Give it the date of today.',
          }
        }
        return misfit(correction, { judgement, kept, book, content, isJudgedAgain: false })
      })
    })
  },
}

const withClaimsDatedApart = oncePer(
  'withClaimsDatedApart',
  (content: ParsedContent): ParsedContent => {
    const claims = content.claims.filter(isDatedApart)
    // The same object, so that what is known of the content is not worked out again.
    return claims.length === content.claims.length ? content : { ...content, claims }
  },
)

/** The checks of what was published of our judgements. */
export const publishedJudgements: readonly Check[] = [
  droppedAssessment,
  backDatedAssessment,
  changedJudgement,
  unfitCorrection,
].map(({ rule, run }) => ({
  rule,
  run: (content, context) => run(withClaimsDatedApart(content), context),
}))

/** An assessment is known by its day: of two of one day, which is reported, nobody knows which was published. */
function isDatedApart({ data }: ParsedContent['claims'][number]): boolean {
  const dates = data.assessments.map(({ date }) => date)
  return new Set(dates).size === dates.length
}

function everyPublished(content: ParsedContent): Published[] {
  const book = judgementBook(content)
  return book.present.flatMap((judgement) => {
    const kept = book.kept.get(judgement.address)
    const [newest] = assessmentsOf(judgement, book)
    const isJudgedAgain = newest !== undefined && !book.kept.has(newest.address)
    return kept ? { judgement, kept, isJudgedAgain, book, content } : []
  })
}

function assessmentsOf({ address }: Judgement, book: JudgementBook): Judgement[] {
  return assessmentsByPage(book).get(address) ?? []
}

/** True if an assessment says what was published of another one. */
function isAs(kept: KeptJudgement, judgement: Judgement, book: JudgementBook): boolean {
  const listed = book.listed(judgement)
  return (
    kept.fields.size === listed.size &&
    [...kept.fields].every(([name, values]) => hasSameValues(values, listed.get(name) ?? []))
  )
}

function changesOf(published: Published): Finding[] {
  const { judgement, kept, book } = published
  const listed = book.listed(judgement)
  const changed = [...kept.fields].filter(
    ([name, was]) => !was.every((value) => listed.get(name)?.includes(value)),
  )
  const added = judgement.fields.filter(({ name }) => !kept.fields.has(name))
  // Evidence whose source has another id is the same: first its list has to say so.
  const isUnsettled = changed.some(([name]) => {
    const evidence = evidenceIn(name)
    return evidence !== undefined && book.isMissing('source', evidence.source)
  })
  const substance = [
    ...changed.filter(([name]) => isSubstance(name, judgement, listed.has(name))),
    ...added
      .map(({ name }) => [name, []] as const)
      .filter(([name]) => isAddedSubstance(name, judgement)),
  ]
  const worded = changed.filter(([name]) => !isSubstance(name, judgement, listed.has(name)))
  const basis = substance
    .map(([name]) => name)
    .filter((name) => !isUnsettled || evidenceIn(name) === undefined)
  return [
    ...(basis.length > 0 ? [otherBasis(published, basis)] : []),
    ...worded.flatMap(([name, was]) => otherWords(published, name, was)),
  ]
}

/** What an assessment says and rests on; the rest of it is how that is worded. */
function isSubstance(name: string, { assessed }: Judgement, isThere: boolean): boolean {
  if (assessed === undefined) return false
  return ['verdict', 'fault'].includes(name) || (evidenceIn(name) !== undefined && !isThere)
}

function isAddedSubstance(name: string, { assessed }: Judgement): boolean {
  if (assessed === undefined) return false
  return ['fault', 'correction'].includes(name) || evidenceIn(name) !== undefined
}

/** A published assessment that has another verdict or rests on something else. */
function otherBasis({ judgement, kept, book }: Published, names: readonly string[]): Finding {
  const listed = book.listed(judgement)
  const changes = names.map((name) => {
    const [was, is] = [kept.fields.get(name)?.join(), listed.get(name)?.join()]
    const evidence = evidenceIn(name)
    if (evidence) {
      const piece = `\`${evidence.source}\` (“${evidence.bearing}”)`
      return was === undefined ? `${piece} is new among its evidence` : `${piece} is missing`
    }
    if (name === 'correction') return 'it has a `correction` that it had not'
    if (was === undefined) return `it has the \`${name}\` “${is ?? ''}”, which it had not`
    return is === undefined
      ? `its \`${name}\` “${was}” is missing`
      : `its \`${name}\` was “${was}”, and is “${is}”`
  })
  const first = judgement.fields.find(({ name }) => names.includes(name))
  return {
    ...placeOfField(judgement.entry, first?.path ?? judgement.path),
    message: `The assessment of ${judgement.assessed ?? ''} is not as it was published: ${changes.join('; ')}.`,
    hint: `Put back what was published (${inHistory(judgement)} shows it), and add an assessment above it, with the date of today: readers see both.`,
  }
}

/** A published field that has other words, and no correction that says so. */
function otherWords(published: Published, name: string, was: readonly string[]): Finding[] {
  const { judgement, kept, book, isJudgedAgain, content } = published
  const listed = book.listed(judgement).get(name) ?? []
  const field = fieldNamed(name)
  if (name === 'corrected') {
    const first = judgement.corrections[0]
    return [
      {
        ...placeOfField(judgement.entry, first?.path ?? judgement.path),
        message: `A published correction of this ${nounOf(judgement)} is gone or has other words.`,
        hint: `Put it back (${inHistory(judgement)} shows it): readers were told of it.`,
      },
    ]
  }
  // These explain the verdict that stands.
  if (isJudgedAgain && ['kind', 'explanation', 'wouldChange'].includes(name)) return []
  // A date that is known more exactly is the same.
  if (isDate(name) && was.every((date) => listed.some((now) => now.startsWith(date)))) return []
  if (isUnprinted(differenceIn(name), judgement, content)) return []
  const fresh = freshCorrections(judgement, kept).filter((one) => isOf(one, name))
  const kind = kindIn(name)
  const lost = was.filter(
    (value) => !listed.includes(value) && !(kind && book.isMissing(kind, value)),
  )
  const untold = lost.filter(
    (value) => !fresh.some((one) => book.listedAs(field, one.was) === value),
  )
  // A correction of it with other words is reported by itself.
  if (untold.length === 0 || (fresh.length > 0 && was.length === 1)) return []
  const at = judgement.fields.find((one) => one.name === name)?.path ?? judgement.path
  return [
    {
      ...placeOfField(judgement.entry, at),
      message: howItChanged(published, name, untold, listed),
      hint: howToGoOn(published, name, untold),
    },
  ]
}

function howItChanged(
  { judgement, kept }: Published,
  name: string,
  was: readonly string[],
  is: readonly string[],
): string {
  const evidence = evidenceIn(name)
  const field = evidence
    ? `what \`${evidence.source}\` contributes`
    : `\`${fieldNamed(name)}\`${inAssessment(judgement)}`
  const subject = `${field[0]?.toUpperCase() ?? ''}${field.slice(1)}`
  if (isListedAsWritten(name)) {
    const [before, now] = [was, is.filter((value) => !kept.fields.get(name)?.includes(value))]
    return now.length === 0
      ? `${subject} was published as “${before.join(', ')}”, which is missing.`
      : `${subject} was published as “${before.join(', ')}”, and is “${now.join(', ')}”.`
  }
  const isGone = is.length === 0
  return isGone
    ? `${subject} was published, and is missing.`
    : `${subject} has other words than those that were published.`
}

/** What an editor may do about changed words, with the entry to write. */
function howToGoOn({ judgement }: Published, name: string, was: readonly string[]): string {
  const isKnown = isListedAsWritten(name)
  const again =
    judgement.assessed === undefined
      ? 'Put it back. Or, if it was wrong, tell readers so'
      : 'Put it back. If the judgement has changed, add an assessment above it; if only its words, tell readers so'
  const where = evidenceIn(name)
    ? 'below `contributes`'
    : judgement.assessed === undefined
      ? 'among the fields of the file'
      : 'in the same assessment'
  const history = isKnown ? '' : ` (${inHistory(judgement)} shows what it said)`
  return [
    `${again} ${where}${history}:`,
    '  corrected:',
    '    - date: "…"',
    `      field: ${fieldNamed(name)}`,
    `      was: ${isKnown ? quoted(was[0] ?? '') : '…'}`,
    '      why: …',
  ].join('\n')
}

/** A date in quotes: YAML takes a year alone for a number. */
function quoted(word: string): string {
  return /^\d/.test(word) ? `"${word}"` : word
}

/** What is wrong with a correction that is not published yet. */
function misfit(correction: Amendment, published: Published): Finding[] {
  const { judgement, kept, book } = published
  const { name, field, was, path } = correction
  const at = placeOfField(judgement.entry, `${path}.was`)
  const names = [...kept.fields.keys()].filter((one) => isOf(correction, one))
  const before = names.flatMap((one) => kept.fields.get(one) ?? [])
  if (before.length === 0) {
    return [
      {
        ...placeOfField(judgement.entry, `${path}.field`),
        message: `\`${field}\` was not published before, so that there is nothing to correct.`,
        hint: 'Delete the entry.',
      },
    ]
  }
  // Of several corrections of one field, the oldest is of what was published.
  const fresh = freshCorrections(judgement, kept).filter((one) => one.name === name)
  const listed = names.flatMap((one) => book.listed(judgement).get(one) ?? [])
  const isList = before.length > 1
  const said = book.listedAs(field, was)
  if (!isList && fresh.at(-1) !== correction) return []
  if (!before.includes(said)) {
    return [
      {
        ...at,
        message: `This is not what was published as \`${field}\`.`,
        hint: isListedAsWritten(field)
          ? `Write \`was: ${before.map(quoted).join(', ')}\`.`
          : `Copy the published words, all of them: ${inHistory(judgement)} shows them.`,
      },
    ]
  }
  if (!listed.includes(said)) return []
  return [
    {
      ...at,
      message: `\`${field}\` still says this, as it was published.`,
      hint: 'Correct it, or delete the entry. Other spaces, quotation marks and dashes need none.',
    },
  ]
}

function freshCorrections({ corrections }: Judgement, kept: KeptJudgement): Amendment[] {
  const known = kept.fields.get('corrected') ?? []
  return corrections.filter((one) => !known.includes(listedCorrection(one)))
}

/** True if a correction is of the field with that name in the list. */
function isOf({ field, name: of }: Amendment, name: string): boolean {
  return evidenceIn(name) ? of === name : field === fieldNamed(name)
}

/** The name of a field in the file. */
function fieldNamed(name: string): string {
  if (evidenceIn(name)) return 'contributes'
  return differenceIn(name) === undefined ? name : 'differences'
}

function isDate(name: string): boolean {
  return name === 'date' || name === 'datePublished'
}

/** True if the words of a difference are in the article no longer: the difference goes with them. */
function isUnprinted(
  printed: string | undefined,
  { keptIn }: Judgement,
  { texts }: ParsedContent,
): boolean {
  if (printed === undefined) return false
  const text = texts.find(({ id }) => id === keptIn)
  return text?.annotated.paragraphs.every(({ text }) => !text.includes(printed)) === true
}

function dateIn(fragment: string | undefined): string | undefined {
  return /\d{4}-\d\d-\d\d$/.exec(fragment ?? '')?.[0]
}

function inAssessment({ assessed }: Judgement): string {
  return assessed === undefined ? '' : ` of the assessment of ${assessed}`
}

function nounOf({ assessed }: Judgement): string {
  return assessed === undefined ? 'file' : 'assessment'
}

/** The command that shows what a file said before. */
function inHistory({ entry }: Judgement): string {
  return `\`git log -p -- ${entry.filePath}\``
}

import type { FormKind, MarkedKind, ThingKind, ValueList } from './protocol.ts'

/*
 * The fields of the files that the layer writes, in the order in which they stand there: what a form
 * asks for, and what the server writes.
 */

/** How a field is filled in. */
export type Input =
  /** Words on one line; `isLong` for a sentence or more. */
  | { kind: 'text'; isLong?: true; longest?: number }
  | { kind: 'choice'; values: ValueList }
  | { kind: 'flag' }
  /** A day; `isPartial` if a month or a year will do. */
  | { kind: 'date'; isPartial?: true }
  /** A BCP 47 tag. */
  | { kind: 'language' }
  | { kind: 'address' }
  /** The id of a thing. */
  | { kind: 'id'; of: MarkedKind | ThingKind }
  | { kind: 'ids'; of: MarkedKind | ThingKind }
  /** `{ voice: article }`, `{ speaker: <id> }` or `{ group: … }`. */
  | { kind: 'claimant' }
  | { kind: 'texts' }
  | { kind: 'number' }
  | { kind: 'numbers' }
  /** A record of fields; `isFlow` if it stands on one line where it fits. */
  | { kind: 'record'; fields: readonly FieldForm[]; isFlow?: true }
  /** A list of such records. */
  | { kind: 'records'; fields: readonly FieldForm[] }

export interface FieldForm {
  name: string
  input: Input
  /** True if the check asks for it, and the file has the field though it is empty. */
  isRequired?: true
  /** True if `null` says that it was looked for and is not known. */
  mayBeUnknown?: true
}

const text: Input = { kind: 'text' }
const sentence: Input = { kind: 'text', isLong: true }
const themes: FieldForm = { name: 'themes', input: { kind: 'ids', of: 'theme' }, isRequired: true }
const sources: FieldForm = {
  name: 'sources',
  input: { kind: 'ids', of: 'source' },
  isRequired: true,
}

const beforeTranslation = (statuses: ValueList): Input => ({
  kind: 'record',
  isFlow: true,
  fields: [
    { name: 'language', input: { kind: 'language' }, isRequired: true },
    { name: 'text', input: sentence, isRequired: true, mayBeUnknown: true },
    { name: 'status', input: { kind: 'choice', values: statuses }, isRequired: true },
    { name: 'note', input: sentence },
  ],
})

const quote: readonly FieldForm[] = [
  { name: 'speaker', input: { kind: 'id', of: 'entity' }, isRequired: true },
  { name: 'role', input: text, isRequired: true },
  { name: 'inLanguage', input: { kind: 'language' } },
  { name: 'roleOriginal', input: beforeTranslation('roleStatuses') },
  { name: 'reportedBy', input: { kind: 'id', of: 'entity' }, isRequired: true },
  { name: 'occasion', input: text },
  { name: 'occasionNote', input: sentence },
  { name: 'original', input: beforeTranslation('wordingStatuses') },
  { name: 'comment', input: sentence, isRequired: true },
  themes,
  sources,
]

/** What is told of fields that were corrected where they stand. */
const corrected: FieldForm = {
  name: 'corrected',
  input: {
    kind: 'records',
    fields: [
      { name: 'date', input: { kind: 'date' }, isRequired: true },
      { name: 'field', input: text, isRequired: true },
      { name: 'was', input: sentence, isRequired: true },
      { name: 'why', input: sentence, isRequired: true },
    ],
  },
}

const evidence: readonly FieldForm[] = [
  { name: 'source', input: { kind: 'id', of: 'source' }, isRequired: true },
  { name: 'bearing', input: { kind: 'choice', values: 'bearings' }, isRequired: true },
  { name: 'contributes', input: sentence, isRequired: true },
  corrected,
]

/** An assessment of a claim. */
export const assessment: readonly FieldForm[] = [
  { name: 'date', input: { kind: 'date' }, isRequired: true },
  { name: 'verdict', input: { kind: 'choice', values: 'verdicts' }, isRequired: true },
  { name: 'change', input: sentence },
  { name: 'fault', input: { kind: 'choice', values: 'faults' } },
  { name: 'reason', input: sentence, isRequired: true },
  { name: 'gist', input: { kind: 'text', longest: 60 } },
  {
    name: 'correction',
    input: {
      kind: 'record',
      fields: [
        { name: 'of', input: text, isRequired: true },
        { name: 'to', input: { kind: 'text', longest: 40 }, isRequired: true },
      ],
    },
  },
  { name: 'evidence', input: { kind: 'records', fields: evidence }, isRequired: true },
  corrected,
]

const claim: readonly FieldForm[] = [
  { name: 'draft', input: { kind: 'flag' } },
  { name: 'claimant', input: { kind: 'claimant' }, isRequired: true },
  { name: 'kind', input: { kind: 'choice', values: 'claimKinds' }, isRequired: true },
  { name: 'core', input: { kind: 'flag' }, isRequired: true },
  themes,
  { name: 'repeats', input: { kind: 'ids', of: 'claim' } },
  { name: 'contradicts', input: { kind: 'ids', of: 'claim' } },
  { name: 'wouldChange', input: sentence },
  { name: 'assessments', input: { kind: 'records', fields: assessment }, isRequired: true },
  corrected,
]

const entity: readonly FieldForm[] = [
  { name: 'kind', input: { kind: 'choice', values: 'entityKinds' }, isRequired: true },
  { name: 'name', input: text, isRequired: true },
  { name: 'surname', input: text },
  { name: 'aliases', input: { kind: 'texts' } },
  { name: 'description', input: sentence, isRequired: true },
  { name: 'publishedBy', input: { kind: 'id', of: 'entity' } },
  themes,
  sources,
  { name: 'note', input: sentence },
]

const authors: readonly FieldForm[] = [
  { name: 'given', input: text },
  { name: 'family', input: text },
  { name: 'suffix', input: text },
  { name: 'name', input: text },
]

const source: readonly FieldForm[] = [
  { name: 'type', input: { kind: 'choice', values: 'sourceTypes' }, isRequired: true },
  { name: 'title', input: text, isRequired: true },
  { name: 'titleStatus', input: { kind: 'choice', values: 'titleStatuses' }, isRequired: true },
  { name: 'publisher', input: text, isRequired: true },
  {
    name: 'cite',
    input: {
      kind: 'record',
      fields: [
        { name: 'authors', input: { kind: 'records', fields: authors } },
        { name: 'publisher', input: text },
        { name: 'container', input: text },
        { name: 'number', input: text },
      ],
    },
  },
  { name: 'class', input: { kind: 'choice', values: 'sourceClasses' }, isRequired: true },
  { name: 'seen', input: { kind: 'choice', values: 'waysOfSeeing' }, isRequired: true },
  { name: 'through', input: text },
  { name: 'language', input: { kind: 'language' }, isRequired: true },
  { name: 'url', input: { kind: 'address' }, isRequired: true, mayBeUnknown: true },
  { name: 'consultedUrl', input: { kind: 'address' } },
  { name: 'archived', input: { kind: 'address' } },
  { name: 'archivedOn', input: { kind: 'date' } },
  { name: 'availability', input: sentence },
  {
    name: 'issued',
    input: { kind: 'date', isPartial: true },
    isRequired: true,
    mayBeUnknown: true,
  },
  { name: 'fact', input: sentence, isRequired: true },
  { name: 'consulted', input: sentence, isRequired: true },
]

const theme: readonly FieldForm[] = [
  { name: 'title', input: text, isRequired: true },
  { name: 'summary', input: sentence, isRequired: true },
]

const number: Input = { kind: 'number' }

const article: readonly FieldForm[] = [
  { name: 'draft', input: { kind: 'flag' } },
  { name: 'title', input: text, isRequired: true },
  {
    name: 'titleStatus',
    input: { kind: 'choice', values: 'articleTitleStatuses' },
    isRequired: true,
  },
  { name: 'summary', input: sentence, isRequired: true },
  { name: 'publisher', input: { kind: 'id', of: 'entity' }, isRequired: true },
  { name: 'inLanguage', input: { kind: 'language' }, isRequired: true },
  { name: 'originalLanguage', input: { kind: 'language' } },
  {
    name: 'datePublished',
    input: { kind: 'date', isPartial: true },
    isRequired: true,
    mayBeUnknown: true,
  },
  { name: 'datePublishedNote', input: sentence },
  { name: 'url', input: { kind: 'address' }, isRequired: true, mayBeUnknown: true },
  {
    name: 'printed',
    input: {
      kind: 'record',
      isFlow: true,
      fields: ['in', 'volume', 'issue', 'pages'].map((name) => ({ name, input: text })),
    },
  },
  { name: 'source', input: { kind: 'id', of: 'source' }, isRequired: true },
  {
    name: 'authors',
    input: {
      kind: 'records',
      fields: [...authors, { name: 'entity', input: { kind: 'id', of: 'entity' } }],
    },
    isRequired: true,
    mayBeUnknown: true,
  },
  { name: 'authorNote', input: sentence },
  { name: 'reproduction', input: { kind: 'choice', values: 'reproductions' } },
  { name: 'interest', input: sentence, isRequired: true },
  { name: 'sources', input: { kind: 'ids', of: 'source' } },
  { name: 'bottomLine', input: sentence },
  { name: 'shownParagraph', input: number },
  {
    name: 'omissions',
    input: {
      kind: 'records',
      fields: [{ name: 'says', input: sentence, isRequired: true }, sources],
    },
  },
  {
    name: 'editions',
    input: {
      kind: 'records',
      fields: [
        { name: 'inLanguage', input: { kind: 'language' }, isRequired: true },
        { name: 'url', input: { kind: 'address' }, isRequired: true },
        { name: 'seen', input: text, isRequired: true },
        { name: 'source', input: { kind: 'id', of: 'source' }, isRequired: true },
      ],
    },
    isRequired: true,
  },
  { name: 'collated', input: { kind: 'numbers' } },
  {
    name: 'differences',
    input: {
      kind: 'records',
      fields: [
        { name: 'paragraph', input: number, isRequired: true },
        { name: 'printed', input: text, isRequired: true },
        { name: 'original', input: text, isRequired: true, mayBeUnknown: true },
        { name: 'kind', input: text, isRequired: true },
        { name: 'note', input: sentence, isRequired: true },
      ],
    },
    isRequired: true,
  },
  { name: 'unverified', input: { kind: 'texts' }, isRequired: true },
  corrected,
]

export const forms: Record<FormKind, readonly FieldForm[]> = {
  article,
  quote: [...quote, corrected],
  claim,
  entity,
  source,
  theme,
}

/** True for a field, given by its path, that takes a date. */
export function isDateField(path: string): boolean {
  return dateFields.has(path.slice(path.lastIndexOf('.') + 1))
}

/** A field with one of these names is a date in every form. */
const dateFields = new Set(Object.values(forms).flatMap(datesIn))

function datesIn(form: readonly FieldForm[]): string[] {
  return form.flatMap(({ name, input }) => {
    if (input.kind === 'date') return [name]
    return input.kind === 'record' || input.kind === 'records' ? datesIn(input.fields) : []
  })
}

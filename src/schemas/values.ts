/** The closed lists of the edition, in the words a reader sees. */

export const verdicts = [
  'confirmado',
  'impreciso',
  'disputado',
  'refutado',
  'sin verificar',
  'no verificable',
] as const
export type Verdict = (typeof verdicts)[number]

/** Verdicts that say something about the facts, and so have to show on what they rest. */
export const verdictsThatNeedEvidence: readonly Verdict[] = [
  'confirmado',
  'impreciso',
  'disputado',
  'refutado',
]

/** Verdicts that call a claim true or false. */
export const verdictsOnTruth: readonly Verdict[] = ['confirmado', 'refutado']

export const claimKinds = ['hecho comprobable', 'opinión', 'predicción', 'promoción'] as const
export type ClaimKind = (typeof claimKinds)[number]

/** What one source does to a claim as it is worded. */
export const bearings = ['a favor', 'en contra', 'matiza', 'contexto'] as const
export type Bearing = (typeof bearings)[number]

/** The most characters of a reason where there is no room for more. */
export const longestGist = 60

export const entityKinds = [
  'persona',
  'organización',
  'medio',
  'familia de modelos',
  'licencia',
  'conjunto de datos',
  'plataforma',
  'caso judicial',
  'concepto',
] as const
export type EntityKind = (typeof entityKinds)[number]

/** `primaria`: whoever produced the fact or the document. `secundaria`: press, analysis. */
export const sourceClasses = ['primaria', 'secundaria', 'contexto'] as const

/** The item types of CSL 1.0.2 that our sources use. */
export const sourceTypes = [
  'webpage',
  'article',
  'article-journal',
  'article-newspaper',
  'post-weblog',
  'post',
  'dataset',
  'software',
  'report',
  'legal_case',
  'legislation',
  'document',
  'broadcast',
  'entry-encyclopedia',
] as const

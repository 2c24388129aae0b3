import { wordingStatuses } from '../edition/closed-lists.ts'
import { authorLines, type AuthorStart } from './author.ts'
import { field, inYaml, list } from './in-yaml.ts'

/*
 * The beginning of a file of each kind: what follows from something else is filled in, and what only
 * an editor knows is left empty, so that the check of a draft lists it as still to write.
 */

/** Of words before their translation: what is true until somebody has seen them. */
const [, notStored] = wordingStatuses

/** What is known of a person or of another entity. */
export interface EntityStart {
  kind: string | undefined
  name: string | undefined
  sources: readonly string[]
}

export function entitySkeleton({ kind, name, sources }: EntityStart): string {
  return lines(
    field('kind', kind),
    field('name', name),
    'description:',
    list('themes', []),
    list('sources', sources),
  )
}

/** What is known of a document. */
export interface SourceStart {
  title?: string | undefined
  publisher?: string | undefined
  language?: string | undefined
  url?: string | undefined
  /** To the year, the month or the day. */
  issued?: string | undefined
  authors?: readonly AuthorStart[]
}

export function sourceSkeleton(known: SourceStart = {}): string {
  const { title, publisher, language, url, issued, authors = [] } = known
  return lines(
    field('type', url === undefined ? undefined : 'webpage'),
    field('title', title),
    field('titleStatus', title === undefined ? undefined : 'literal'),
    field('publisher', publisher),
    ...(authors.length === 0
      ? []
      : ['cite:', '  authors:', ...authors.map((author) => authorLines(author, '    '))]),
    'class:',
    'seen:',
    field('language', language),
    field('url', url),
    issued === undefined ? 'issued:' : `issued: '${issued}'`,
    'fact:',
    'consulted:',
  )
}

/** @param order the place among the themes that is free */
export function themeSkeleton(title: string | undefined, order: number): string {
  return lines('---', field('title', title), 'summary:', `order: ${order}`, '---')
}

/** @param today the day on which it is written: `2026-11-27` */
export function followUpSkeleton(today: string): string {
  return lines(
    '---',
    'date:',
    `added: '${today}'`,
    list('themes', []),
    'direction:',
    list('claims', []),
    list('sources', []),
    '---',
  )
}

/** What follows of a quote from its article and from the words around it. */
export interface QuoteStart {
  /** The id of the speaker. */
  speaker: string | undefined
  role: string | undefined
  publisher: string | undefined
  /** The language from which the article was translated, if it was. */
  originalLanguage: string | undefined
  themes: readonly string[]
  /** The record of the article. */
  sources: readonly string[]
}

export function quoteSkeleton(quote: QuoteStart): string {
  const { speaker, role, publisher, originalLanguage, themes, sources } = quote
  const before = (name: string) =>
    originalLanguage === undefined
      ? []
      : [`${name}: { language: ${inYaml(originalLanguage)}, text: null, status: ${notStored} }`]
  return lines(
    field('speaker', speaker),
    field('role', role),
    ...before('roleOriginal'),
    field('reportedBy', publisher),
    ...before('original'),
    'comment:',
    list('themes', themes),
    list('sources', sources),
  )
}

/** What follows of a claim from its place in the article. */
export interface ClaimStart {
  /** Whether somebody else than the article makes it, and who, as far as that is known. */
  isReported: boolean
  speaker: string | undefined
  /** Whom the article names as saying it outside a quote. */
  group: string | undefined
  isPromotion: boolean
  themes: readonly string[]
  today: string
}

export function claimSkeleton(claim: ClaimStart): string {
  const { speaker, group, isReported, isPromotion, themes, today } = claim
  const claimant =
    group !== undefined
      ? `claimant: { group: ${inYaml(group)} }`
      : speaker !== undefined
        ? `claimant: { speaker: ${speaker} }`
        : isReported
          ? 'claimant:'
          : 'claimant: { voice: article }'
  return lines(
    '---',
    claimant,
    field('kind', isPromotion ? 'promoción' : undefined),
    isPromotion ? 'core: false' : 'core:',
    list('themes', themes),
    'assessments:',
    `  - date: '${today}'`,
    `    ${field('verdict', isPromotion ? 'no verificable' : undefined)}`,
    '    reason:',
    '    gist:',
    ...(isPromotion
      ? ['    evidence: []']
      : ['    evidence:', '      - source:', '        bearing:', '        contributes:']),
    '---',
  )
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`
}

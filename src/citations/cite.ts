import { locale } from '../edition/about.ts'
import CSL from 'citeproc'
import type { Citable, Speaker } from '../exports/csl/citable.ts'
import type { CslItem, CslName, PersonName } from '../exports/csl/csl-item.ts'
import { citing } from '../edition/words/citing.ts'
import { quotation } from '../edition/words/quotation.ts'
import { italics, runsOf, slot, upright, withoutFormatMarks, type Run } from './formatted-text.ts'
import { withStandIns, type Request } from './stand-ins.ts'
import { spanish, styleIds, styles, type StyleId } from './styles.ts'

/** The citation of a work in one style. */
export interface Citation {
  style: StyleId
  /** For the list of references. */
  reference: Run[]
  /** For the text or a note, with the paragraphs and the speaker. */
  mention: Run[]
}

/** The citation of something in each style, with a slot where a style asks for the date of access. */
export function citationsOf(citable: Citable): Citation[] {
  return styleIds.map((style) => ({
    style,
    reference: reference(style, citable),
    mention: mention(style, citable),
  }))
}

/** The reference to a work. */
export function reference(style: StyleId, { work }: Citable): Run[] {
  return cached('reference', style, { work }, (engine) => engine.makeBibliography()[1].join(''))
}

/** The mention of a work in a text or a note, with the paragraphs and the speaker. */
export function mention(style: StyleId, wanted: Citable): Run[] {
  return cached('mention', style, wanted, (engine, { work, paragraphs, speaker }) =>
    engine.makeCitationCluster([
      {
        id: work.id,
        ...(paragraphs !== undefined && { locator: paragraphs, label: 'paragraph' }),
        ...(speaker !== undefined && { prefix: attributionBy[style](speaker) }),
      },
    ]),
  )
}

/**
 * How a style attributes words that are quoted in someone else's work. A mention in the text has the
 * surname, a note the whole name. “Como se citó en” is APA's form in Spanish; “cit. en” stands for
 * MLA's “qtd. in” and Chicago's “quoted in”. Both leave the speaker's gender open.
 */
const attributionBy: Record<StyleId, (speaker: Speaker) => string> = {
  iso690: ({ name }) => `${name}, ${citing.quotedIn} `,
  apa: ({ surname }) => `${surname}, ${citing.quotedInForApa} `,
  mla: ({ surname }) => `${surname}, ${citing.quotedIn} `,
  chicago: ({ name }) => `${name}, ${citing.quotedIn} `,
}

/**
 * The citation of a passage as a line of plain text by ISO 690, with a slot for the date of access.
 * It has no speaker, who is named beside it.
 */
export function inOneLine({ work, paragraphs }: Citable): string {
  return mention('iso690', paragraphs === undefined ? { work } : { work, paragraphs })
    .map(({ text, toFill }) => (toFill ? quotation.accessSlot : text))
    .join('')
}

type Engine = InstanceType<typeof CSL.Engine>

/** Citations by their requests: every page of a passage cites the same article. */
const cache = new Map<string, Run[]>()
/** Some ten megabytes. */
const mostCached = 10_000

function cached(
  kind: 'reference' | 'mention',
  style: StyleId,
  wanted: Request,
  write: (engine: Engine, request: Request) => string,
): Run[] {
  const { request, filled } = withStandIns(wanted, changingCase.has(style))
  const key = JSON.stringify([kind, style, request])
  let runs = cache.get(key)
  if (runs === undefined) {
    runs = runsOf(write(engineOf(style, request.work), request)).map(withoutMarksOfTitle)
    const [oldest] = cache.keys()
    if (cache.size >= mostCached && oldest !== undefined) cache.delete(oldest)
    cache.set(key, runs)
  }
  return filled(runs)
}

/**
 * A title in brackets is ours, and gets neither quotation marks nor italics, which would say that it
 * is printed like that (APA 7, 9.22, for works without titles).
 */
function withoutMarksOfTitle({ text, italic, toFill }: Run): Run {
  return {
    text: text.replace(/«(\[[^«»]*\])»/g, '$1'),
    italic: italic && !/^\[.*\]$/.test(text),
    toFill,
  }
}

const format = 'runs'
CSL.Output.Formats[format] = {
  ...CSL.Output.Formats['text'],
  // citeproc also calls this with `undefined`.
  text_escape: (text) => withoutFormatMarks(text ?? ''),
  '@font-style/italic': italics,
  '@font-style/oblique': italics,
  '@font-style/normal': upright,
  '@text-decoration/underline': slot,
}

/** An engine with the work that it cites. */
interface Desk {
  engine: Engine
  /** The work as it was given, as text. */
  key: string
}

/**
 * The engines of each style, the one used last first. Two of each: most pages cite an article and one
 * work of ours, and to take in a work costs an engine more than to cite it.
 */
const desks = new Map<StyleId, Desk[]>()
const desksOfStyle = 2

function engineOf(style: StyleId, work: CslItem): Engine {
  const own = desks.get(style) ?? []
  const key = JSON.stringify(work)
  const known = own.find((desk) => desk.key === key)
  const desk = known ?? (own.length < desksOfStyle ? newDesk(style) : own.at(-1)) ?? newDesk(style)
  desks.set(style, [desk, ...own.filter((one) => one !== desk)])
  if (!known) {
    desk.key = key
    // One work at a time, because each citation stands alone: no style may shorten a repeated work.
    desk.engine.updateItems([])
    desk.engine.updateItems([work.id])
  }
  return desk.engine
}

function newDesk(style: StyleId): Desk {
  const desk = { key: '' }
  const system = {
    retrieveLocale: () => spanish,
    // It asks by the id, for the one work that it has.
    retrieveItem: () => asCitedIn(style, JSON.parse(desk.key) as CslItem),
  }
  const engine = new CSL.Engine(system, forOneWork(styles[style].csl), locale, true)
  engine.setOutputFormat(format)
  return Object.assign(desk, { engine })
}

/** The styles that write the titles of works in English with a capital for each word. */
const changingCase: ReadonlySet<StyleId> = new Set(
  styleIds.filter((style) => styles[style].csl.includes('text-case="title"')),
)

/** A style without what it says of many works: how to sort them, and how to tell them apart. */
function forOneWork(csl: string): string {
  return csl.replace(/<sort>.*?<\/sort>/gs, '').replace(/ disambiguate-add-[a-z-]+="true"/g, '')
}

/** A record with a slot for the date of access. */
type Printed = CslItem & { accessed?: { literal: string } }

/** The record of a work as a style needs it. */
function asCitedIn(style: StyleId, work: CslItem): Printed {
  return {
    ...asListed(style, namedOnce(style, work)),
    ...(styles[style].asksForAccess && work.URL && { accessed: { literal: citing.dateSlot } }),
  }
}

/** A name with what is for citeproc alone. */
type ListedName = CslName & { 'dropping-particle'?: string; 'parse-names'?: 0 }

/** The authors as a style has to have them to list them right. */
function asListed(style: StyleId, work: CslItem): CslItem {
  const { author } = work
  if (!author) return work
  return {
    ...work,
    author: author.map((name): ListedName => {
      // Citeproc lists institutions apart from persons, and counts them apart for “et al.”. It would
      // take the first words of such a name for a particle.
      if ('literal' in name) {
        return author.length === 1 ? name : { family: name.literal, 'parse-names': 0 }
      }
      return style === 'iso690' ? withParticleLast(name) : name
    }),
  }
}

/** “TORRE, Ana de la”: of family names in capitals, citeproc would have the particle in capitals too. */
function withParticleLast({ 'non-dropping-particle': particle, ...name }: PersonName): ListedName {
  return particle === undefined ? name : { ...name, 'dropping-particle': particle }
}

/**
 * An author who has the same name as the site is named once: as the author (APA 7, 10.16), or in
 * MLA 9, which leaves such an author out, as the site.
 */
function namedOnce(style: StyleId, work: CslItem): CslItem {
  const { author, 'container-title': container, ...rest } = work
  const [only] = author ?? []
  if (!only || !('literal' in only) || only.literal !== container) return work
  return style === 'mla' ? { ...rest, 'container-title': container } : { ...rest, author: [only] }
}

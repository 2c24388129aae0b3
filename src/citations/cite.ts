import { locale } from '../edition/about.ts'
import CSL from 'citeproc'
import type { Citable, Speaker } from '../exports/csl/citable.ts'
import type { CslItem } from '../exports/csl/csl-item.ts'
import { accessSlot } from '../exports/csl/access-slot.ts'
import { citing } from '../edition/words/citing.ts'
import { italics, runsOf, slot, upright, withoutMarks, type Run } from './formatted-text.ts'
import { spanish, styleIds, styles, type StyleId } from './styles.ts'

/** A work as a style has it. */
export interface Citation {
  style: StyleId
  /** For the list of references, or the bibliography. */
  reference: Run[]
  /** For the text, or for a note: with the paragraphs, and whoever speaks. */
  mention: Run[]
}

/** Something as each style cites it; where one asks for the date of access, it is to be filled in. */
export function citationsOf(citable: Citable): Citation[] {
  return styleIds.map((style) => ({
    style,
    reference: reference(style, citable),
    mention: mention(style, citable),
  }))
}

/** The reference to a work. */
export function reference(style: StyleId, { work }: Citable): Run[] {
  return remembered('reference', style, { work }, (engine) => engine.makeBibliography()[1].join(''))
}

/** What names a work where it is used, with the paragraphs, and whoever speaks. */
export function mention(style: StyleId, { work, paragraphs, speaker }: Citable): Run[] {
  return remembered('mention', style, { work, paragraphs, speaker }, (engine) =>
    engine.makeCitationCluster([
      {
        id: work.id,
        ...(paragraphs !== undefined && { locator: paragraphs, label: 'paragraph' }),
        ...(speaker !== undefined && { prefix: saying[style](speaker) }),
      },
    ]),
  )
}

/**
 * How a style says that words are somebody's in somebody else's work. In the text a surname is
 * enough, in a note there is the whole name. “Como se citó en” is APA's in Spanish; “cit. en”
 * is what MLA's “qtd. in” and Chicago's “quoted in” come to. Both leave open whether it was a woman
 * or a man who spoke.
 */
const saying: Record<StyleId, (speaker: Speaker) => string> = {
  iso690: ({ name }) => `${name}, cit. en `,
  apa: ({ surname }) => `${surname}, como se citó en `,
  mla: ({ surname }) => `${surname}, cit. en `,
  chicago: ({ name }) => `${name}, cit. en `,
}

/**
 * A passage in one line of plain text, in the form of ISO 690, with a slot for the date of
 * access: who speaks is said beside it.
 */
export function inOneLine({ work, paragraphs }: Citable): string {
  const asked = paragraphs === undefined ? { work } : { work, paragraphs }
  return mention('iso690', asked)
    .map(({ text, toFill }) => (toFill ? accessSlot : text))
    .join('')
}

type Asked = { [Field in keyof Citable]: Citable[Field] | undefined } & { work: CslItem }
type Engine = InstanceType<typeof CSL.Engine>

/** The same article is cited on the page of each of its passages. */
const written = new Map<string, Run[]>()

function remembered(
  kind: 'reference' | 'mention',
  style: StyleId,
  asked: Asked,
  write: (engine: Engine) => string,
): Run[] {
  const key = JSON.stringify([kind, style, asked])
  let runs = written.get(key)
  if (runs === undefined) {
    runs = runsOf(write(engineOf(style, asked.work))).map(inBracketsAlone)
    written.set(key, runs)
  }
  return runs
}

/**
 * A title in brackets is ours, and brackets are all that styles put around it: quotation marks
 * and italics would say that it is printed like that (so APA 7, 9.22, of works without titles).
 */
function inBracketsAlone({ text, italic, toFill }: Run): Run {
  return {
    text: text.replace(/«(\[[^«»]*\])»/g, '$1'),
    italic: italic && !/^\[.*\]$/.test(text),
    toFill,
  }
}

const format = 'runs'
CSL.Output.Formats[format] = {
  ...CSL.Output.Formats['text'],
  // It asks for text that is not there, too.
  text_escape: (text) => withoutMarks(text ?? ''),
  '@font-style/italic': italics,
  '@font-style/oblique': italics,
  '@font-style/normal': upright,
  '@text-decoration/underline': slot,
}

/** What each style's engine works on, since it asks for works by their ids. */
let current: Printed | undefined
const engines = new Map<StyleId, Engine>()

function engineOf(style: StyleId, work: CslItem): Engine {
  let engine = engines.get(style)
  if (engine === undefined) {
    const system = { retrieveLocale: () => spanish, retrieveItem: () => ({ ...current }) }
    engine = new CSL.Engine(system, styles[style].csl, locale, true)
    engine.setOutputFormat(format)
    engines.set(style, engine)
  }
  // One work at a time: a citation stands on its own, not among others of one text.
  current = asCitedIn(style, work)
  engine.updateItems([])
  engine.updateItems([work.id])
  return engine
}

/** A record with the date of access as the words that stand for it. */
type Printed = CslItem & { accessed?: { literal: string } }

/** What a style prints of a work. */
function asCitedIn(style: StyleId, work: CslItem): Printed {
  return {
    ...namedOnce(style, work),
    ...(styles[style].asksForAccess && work.URL && { accessed: { literal: citing.dateSlot } }),
  }
}

/**
 * Whoever publishes a work of their own on a site of the same name is named once: as its author,
 * which is how APA 7 has it (10.16), or in MLA 9, which leaves such an author out, as the site.
 */
function namedOnce(style: StyleId, work: CslItem): CslItem {
  const { author, 'container-title': container, ...rest } = work
  const [only] = author ?? []
  if (!only || !('literal' in only) || only.literal !== container) return work
  return style === 'mla' ? { ...rest, 'container-title': container } : { ...rest, author: [only] }
}

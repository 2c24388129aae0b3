import CSL from 'citeproc'
import type { Citable } from '../exports/csl/citable.ts'
import type { CslItem } from '../exports/csl/csl-item.ts'
import { italics, plainText, runsOf, upright, withoutMarks, type Run } from './formatted-text.ts'
import { spanish, styleIds, styles, type StyleId } from './styles.ts'

/** A work as a style has it. */
export interface Citation {
  style: StyleId
  /** For the list of references, or the bibliography. */
  reference: Run[]
  /** For the text, or for a note: with the paragraphs, and whoever speaks. */
  mention: Run[]
}

/** Something as each style cites it. No date of access: a page cannot know when it is read. */
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
        // How APA has it in Spanish; it leaves open whether the speaker is a woman or a man.
        ...(speaker !== undefined && { prefix: `${speaker}, como se citó en ` }),
      },
    ]),
  )
}

/** A passage in one line of plain text, in the form of ISO 690: who speaks is said beside it. */
export function inOneLine({ work, paragraphs }: Citable): string {
  const asked = paragraphs === undefined ? { work } : { work, paragraphs }
  return plainText(mention('iso690', asked))
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
    runs = runsOf(write(engineOf(style, asked.work)))
    written.set(key, runs)
  }
  return runs
}

const format = 'runs'
CSL.Output.Formats[format] = {
  ...CSL.Output.Formats['text'],
  // It asks for text that is not there, too.
  text_escape: (text) => withoutMarks(text ?? ''),
  '@font-style/italic': italics,
  '@font-style/oblique': italics,
  '@font-style/normal': upright,
}

/** What each style's engine works on, since it asks for works by their ids. */
let current: CslItem | undefined
const engines = new Map<StyleId, Engine>()

function engineOf(style: StyleId, work: CslItem): Engine {
  let engine = engines.get(style)
  if (engine === undefined) {
    const system = { retrieveLocale: () => spanish, retrieveItem: () => ({ ...current }) }
    engine = new CSL.Engine(system, styles[style].csl, 'es-ES', true)
    engine.setOutputFormat(format)
    engines.set(style, engine)
  }
  // One work at a time: a citation stands on its own, not among others of one text.
  current = work
  engine.updateItems([])
  engine.updateItems([work.id])
  return engine
}

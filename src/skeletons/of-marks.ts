import type { Mark, QuoteMark } from '../annotations/annotation.ts'
import type { ArticleText, ParsedContent } from '../corpus/parsed-content.ts'
import { pathOfEntry } from '../edition/content-paths.ts'
import { kinds } from '../edition/kinds.ts'
import { plainId } from '../text/plain-id.ts'
import { accordingToGroup, saysWhatFollows, saysWhatPrecedes } from '../text/hedges.ts'
import { saidBy, type Attribution } from '../text/said-by.ts'
import { claimSkeleton, entitySkeleton, quoteSkeleton } from './things.ts'

/** A file to write, of which something is still to be written by hand. */
export interface NewFile {
  path: string
  text: string
}

/**
 * The files of all marks that have none, and of the speakers of whom there is none.
 *
 * @param today `2026-11-27`
 */
export function filesOfMarks(content: ParsedContent, today: string): NewFile[] {
  const found = content.texts.flatMap((text) => filesOfArticle(text, content, today))
  // A person who speaks in two articles has one file.
  return [...new Map(found.map((file) => [file.path, file])).values()]
}

function filesOfArticle(text: ArticleText, content: ParsedContent, today: string): NewFile[] {
  const { marks, paragraphs } = text.annotated
  const { publisher, originalLanguage, source } = text.fields
  const sources = source === undefined ? [] : [source]
  const isNew = ({ kind, id }: Mark) => !content.ids[kinds[kind].collection].has(id)
  const speakers = new Map<string, Speaker>()
  const files: NewFile[] = []

  const quotes = marks.filter((mark): mark is QuoteMark => mark.kind === 'quote')
  for (const fragments of Map.groupBy(quotes, ({ id }) => id).values()) {
    const [first] = fragments
    if (!first) continue
    const speaker = speakerOf(fragments, text, content, [...speakers.values()])
    if (speaker) speakers.set(first.id, speaker)
    if (!isNew(first)) continue
    files.push({
      path: pathOfEntry('quotes', first.id),
      text: quoteSkeleton({
        speaker: speaker?.id,
        role: speaker?.role,
        publisher,
        originalLanguage,
        themes: themesNear(first, text, content),
        sources,
      }),
    })
    if (speaker && !content.ids.entities.has(speaker.id)) {
      const { id, name } = speaker
      files.push({
        path: pathOfEntry('entities', id),
        text: entitySkeleton({ kind: 'persona', name, sources }),
      })
    }
  }

  for (const mark of marks) {
    if (mark.kind !== 'claim' || !isNew(mark)) continue
    const around = quotes.find(
      (quote) =>
        quote.paragraph === mark.paragraph && quote.start <= mark.start && mark.end <= quote.end,
    )
    files.push({
      path: pathOfEntry('claims', mark.id),
      text: claimSkeleton({
        ...(around
          ? { isReported: true, speaker: speakers.get(around.id)?.id, group: undefined }
          : { ...reportOf(mark, text), speaker: undefined }),
        isPromotion: paragraphs[mark.paragraph - 1]?.promotion ?? false,
        themes: themesNear(mark, text, content),
        today,
      }),
    })
  }
  return files
}

/** Whether the sentence around a claim says that somebody else says so, and the group that it is according to. */
function reportOf({ paragraph, start, end }: Mark, { annotated }: ArticleText) {
  const words = annotated.paragraphs[paragraph - 1]?.text ?? ''
  const before = /[^.;!?]*$/.exec(words.slice(0, start))?.[0] ?? ''
  const after = /^[^.;!?]*/.exec(words.slice(end))?.[0] ?? ''
  return {
    group: accordingToGroup.exec(before)?.[1] ?? accordingToGroup.exec(after)?.[1],
    isReported: saysWhatFollows.test(before.trimEnd()) || saysWhatPrecedes.test(after),
  }
}

interface Speaker extends Attribution {
  /** The id of their file, also if there is none yet. */
  id: string
}

/** Who says a quote: as its file has it, or as the words around one of its fragments have it. */
function speakerOf(
  fragments: readonly QuoteMark[],
  { annotated }: ArticleText,
  { quotes, entities }: ParsedContent,
  before: readonly Speaker[],
): Speaker | undefined {
  const people = entities.filter(({ data }) => data.kind === 'persona')
  const written = quotes.find(({ id }) => id === fragments[0]?.id)?.data
  if (written) {
    const name = people.find(({ id }) => id === written.speaker)?.data.name ?? written.speaker
    return { id: written.speaker, name, role: written.role }
  }

  const names = [...people.map(({ data }) => data.name), ...before.map(({ name }) => name)]
  for (const { paragraph, start, end } of fragments) {
    const words = annotated.paragraphs[paragraph - 1]?.text ?? ''
    const said = saidBy(words.slice(0, start), words.slice(end), names)
    if (!said) continue
    const { name } = said
    const id = people.find(({ data }) => data.name === name)?.id ?? plainId(name)
    const earlier = before.find((speaker) => speaker.id === id)
    return { id, name, role: said.role ?? earlier?.role }
  }
  return undefined
}

/**
 * The themes of which the paragraph of a mark has the title among its words; else those of the marks
 * that are described in its section.
 */
function themesNear(mark: Mark, { annotated }: ArticleText, content: ParsedContent): string[] {
  const { paragraphs, marks } = annotated
  const paragraph = paragraphs[mark.paragraph - 1]
  const words = ` ${plainId(paragraph?.text ?? '').replaceAll('-', ' ')} `
  const named = content.themes.filter(({ data }) =>
    words.includes(` ${plainId(data.title).replaceAll('-', ' ')} `),
  )
  if (named.length > 0) return named.map(({ id }) => id)

  const isNear = (other: Mark) =>
    paragraphs[other.paragraph - 1]?.section === paragraph?.section && other.id !== mark.id
  const described = marks.filter(isNear).flatMap(({ kind, id }) => {
    const entries = kind === 'quote' ? content.quotes : content.claims
    return entries.find((entry) => entry.id === id)?.data.themes ?? []
  })
  const [most] = [...Map.groupBy(described, (id) => id)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )
  return most ? [most[0]] : []
}

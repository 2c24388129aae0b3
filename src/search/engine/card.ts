import { pages, passagePathOf, pathOf } from '../../edition/paths.ts'
import type { Verdict } from '../../edition/verdicts.ts'
import type { ItemKind } from '../bundle.ts'
import { printed } from '../words.ts'
import type { Ranked } from './rank.ts'
import type { Item, Stretch } from './read-bundle.ts'
import { excerptOf, runsOf, type Run } from './runs.ts'

/** A result as a reader sees it. Paths are from the root of the site, without the base path. */
export interface Card {
  kind: ItemKind
  /** What kind of claim, entity or paragraph. */
  subkind: string | undefined
  /** Where its words are, with the question to mark them there. */
  path: string
  /** The page that a passage has of its own. */
  page: string | undefined
  /** What it is called. */
  name: Run[]
  /** Its words; a quote has several fragments. */
  texts: Run[][]
  /** What we say of it, where that is what answers. */
  note: Run[]
  /** Who says it, and in what role. */
  who: Run[]
  verdict: Verdict | undefined
  themes: string[]
  /** The numbers of its paragraphs. */
  paragraphs: number[]
  article: string | undefined
  /** What answers instead of the words asked for. */
  instead: { asked: string; found: string }[]
}

/** The parameter of a page's address that says what to mark in it. */
export const markParameter = 'q'

export function cardOf(match: Ranked): Card {
  const { item, marked, units } = match
  const { bundle, spans, texts, kind, note } = item
  const isPassage = kind === 'cita' || kind === 'afirmación'
  const show = isPassage && !note ? runsOf : excerptOf

  const name = item.name.length > 0 ? runsOfName(match) : []
  const words = spans.map((span, index) => show(bundle.content, span, texts[index] ?? [], marked))
  return {
    kind,
    subkind: item.subkind,
    path: pathWithMarks(match),
    page: pageOf(item),
    // The words of a claim stand in the place of a name where we speak of it.
    name: note && isPassage ? [] : name,
    texts: note && isPassage ? [name] : note ? [] : words,
    note: note ? (words[0] ?? []) : [],
    who: runsOf(item.who.text, [0, item.who.text.length], item.who.words, marked),
    verdict: item.verdict,
    themes: (item.themes ?? []).map((theme) => bundle.titlesOfThemes[theme] ?? theme),
    paragraphs: item.paragraphs ?? [],
    article: bundle.article?.title,
    instead: units.flatMap((unit) =>
      unit?.alternative.kind === 'synonym'
        ? [{ asked: unit.asked, found: textOf(unit.alternative.words) }]
        : [],
    ),
  }
}

function runsOfName({ item, marked }: Ranked): Run[] {
  return runsOf(item.bundle.content, item.nameSpan, item.name, marked)
}

function pageOf({ kind, id }: Item): string | undefined {
  if (kind === 'cita') return pathOf('quote', id)
  if (kind === 'afirmación') return pathOf('claim', id)
  return undefined
}

/** The address of what was found, with the words to mark on arrival. */
function pathWithMarks(match: Ranked): string {
  const path = pathOfItem(match)
  const words = wordsMarked(match)
  if (words === '') return path
  const question = new URLSearchParams({ [markParameter]: words }).toString()
  return path.replace(/(?=#|$)/, `?${question}`)
}

function pathOfItem({ item, marked }: Ranked): string {
  const { kind, id, bundle, texts } = item
  const article = bundle.article ?? { id: '' }
  switch (kind) {
    case 'cita':
      return passagePathOf(article, { kind: 'quote', id, fragment: bestFragment(texts, marked) })
    case 'afirmación':
      return passagePathOf(article, { kind: 'claim', id })
    case 'párrafo':
      return passagePathOf(article, { kind: 'paragraph', number: Number(id) })
    case 'sección':
      return passagePathOf(article, { kind: 'section', id })
    case 'tema':
      return pathOf('theme', id)
    case 'entidad':
      return pathOf('entity', id)
    case 'fuente':
      return pathOf('source', id)
    case 'método':
      return `${pages.method}#${id}`
  }
}

/** The fragment of a quote that has most of the marks, counted from 1. */
function bestFragment(texts: readonly Stretch[], marked: Ranked['marked']): number {
  const counts = texts.map((text) => text.filter((word) => marked.has(word)).length)
  return Math.max(0, counts.indexOf(Math.max(...counts))) + 1
}

/** The words that answer, as they are printed, each once and those that are neighbours together. */
function wordsMarked({ item, marked }: Ranked): string {
  const runs: string[] = []
  for (const stretch of [...item.texts, item.note ? [] : item.name]) {
    let isNext = false
    for (const word of stretch) {
      const text = printed(word.text)
      if (marked.has(word)) runs.push(isNext ? `${runs.pop() ?? ''} ${text}` : text)
      isNext = marked.has(word)
    }
  }
  const unique = [...new Map(runs.map((run) => [run.toLowerCase(), run])).values()].slice(0, 8)
  return unique.map((run) => (run.includes(' ') ? `"${run}"` : run)).join(' ')
}

function textOf(words: readonly { text: string }[]): string {
  return words.map(({ text }) => text).join(' ')
}

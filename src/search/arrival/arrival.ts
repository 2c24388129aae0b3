import { searchPage } from 'virtual:search/paths'
import type { QueryWord } from '../engine/parse-query.ts'
import { element } from '../interface/element.ts'
import { addressOf, queryParameter } from '../interface/question-in-address.ts'
import styles from './arrival.css?url'
import { matchesIn, textOf, wantedWords } from './find-words.ts'

/*
 * Whoever comes from a result sees on the page the words that were found, and goes from one
 * to the next. They are painted (CSS Custom Highlight API): the document stays as it is.
 */

/** What holds a run of text: words do not go on from one to the next. */
const blocks = 'p, li, dt, dd, h1, h2, h3, h4, td, th, summary, figcaption, blockquote'
/** What is no text of the page's: signs and numbers beside the words, and what is not seen. */
const besides =
  '[data-editorial] [data-editorial], p > [data-editorial], .visually-hidden, nav, svg, [hidden]'

const names = { all: 'found', current: 'found-current' }

const question = new URLSearchParams(location.search).get(queryParameter) ?? ''
const main = document.querySelector('main')
if (main && 'highlights' in CSS && question.trim() !== '') arrive(main, question)

function arrive(main: HTMLElement, question: string): void {
  const ranges = rangesOf(main, wantedWords(question))
  if (ranges.length === 0) return

  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }),
  )
  CSS.highlights.set(names.all, new Highlight(...ranges))
  let current = firstFromTarget(ranges)

  const said = element('span', { role: 'status' })
  const button = (text: string, label: string, act: () => void) => {
    const made = element('button', { type: 'button', 'aria-label': label }, text)
    made.addEventListener('click', act)
    return made
  }
  const bar = element(
    'div',
    { class: 'arrival label no-print', role: 'region', 'aria-label': 'Palabras encontradas' },
    element(
      'a',
      {
        href:
          searchPage + addressOf({ query: textOf(question), selection: {}, order: 'relevancia' }),
      },
      `«${textOf(question)}»`,
    ),
    said,
    button('‹', 'Anterior', () => {
      go(-1)
    }),
    button('›', 'Siguiente', () => {
      go(1)
    }),
    button('Quitar', 'Quitar las marcas de búsqueda', leave),
  )
  document.body.append(bar)
  show()
  // An address without an anchor leads to the top, where the words may not be.
  if (!location.hash && scrollY === 0) go(0)

  function go(step: number): void {
    current = (current + step + ranges.length) % ranges.length
    show()
    const range = ranges[current]
    if (range) openAround(range)
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }

  function show(): void {
    CSS.highlights.set(names.current, new Highlight(...ranges.slice(current, current + 1)))
    said.textContent = `${current + 1} de ${ranges.length}`
  }

  function leave(): void {
    CSS.highlights.delete(names.all)
    CSS.highlights.delete(names.current)
    bar.remove()
    history.replaceState(history.state, '', location.pathname + location.hash)
  }
}

/** The first match at or after the place that the address points to. */
function firstFromTarget(ranges: readonly Range[]): number {
  const target = document.querySelector(':target')
  if (!target) return 0
  const at = ranges.findIndex(
    ({ startContainer }) =>
      target.contains(startContainer) ||
      target.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return Math.max(0, at)
}

/** What is folded around a match is opened. */
function openAround({ startContainer }: Range): void {
  let details = startContainer.parentElement?.closest('details:not([open])')
  while (details) {
    details.toggleAttribute('open', true)
    details = details.parentElement?.closest('details:not([open])')
  }
}

function rangesOf(main: HTMLElement, wanted: readonly QueryWord[][]): Range[] {
  return [...textsByBlock(main).values()].flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('')
    return matchesIn(text, wanted).map(({ start, end }) => {
      const range = new Range()
      range.setStart(...placeIn(nodes, start, false))
      range.setEnd(...placeIn(nodes, end, true))
      return range
    })
  })
}

/** The node in which an offset of the joined text lies; an end may be at the end of one. */
function placeIn(nodes: readonly Text[], offset: number, isEnd: boolean): [Node, number] {
  let rest = offset
  for (const node of nodes) {
    if (rest < node.length || (isEnd && rest === node.length)) return [node, rest]
    rest -= node.length
  }
  throw new RangeError(`The text has no place ${offset}.`)
}

/** The texts of the page by the block that holds them, in their order. */
function textsByBlock(main: HTMLElement): Map<Element, Text[]> {
  const texts = new Map<Element, Text[]>()
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    const block = parent?.closest(blocks)
    if (!parent || !block || parent.closest(besides)) continue
    texts.set(block, [...(texts.get(block) ?? []), node])
  }
  return texts
}

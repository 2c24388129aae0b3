import { searchPage } from 'virtual:search/paths'
import { foundWords as words } from '../../edition/words/found-words.ts'
import { createElement } from '../../enhancements/create-element.ts'
import type { QueryWord } from '../engine/parse-query.ts'
import { createButton } from '../interface/create-button.ts'
import { queryParameter } from '../engine/question.ts'
import { addressOf } from '../interface/question-in-address.ts'
import styles from './highlight.css?url'
import { matchesIn, textOf, wantedWords } from './find-words.ts'

/*
 * On the page to which a result leads: highlight the words that were found, with a bar to go from one
 * to the next. The CSS Custom Highlight API leaves the document unchanged.
 */

/** Elements whose text is matched as one: no match goes from one to the next. */
const blocks = 'p, li, dt, dd, h1, h2, h3, h4, td, th, summary, figcaption, blockquote'
/** Elements that are not searched: signs and numbers beside the words, and invisible ones. */
const excluded =
  '[data-editorial] [data-editorial], p > [data-editorial], .visually-hidden, nav, svg, [hidden]'

const names = { all: 'found', current: 'found-current' }

const question = new URLSearchParams(location.search).get(queryParameter) ?? ''
const main = document.querySelector('main')
if (main && 'highlights' in CSS && question.trim() !== '') highlight(main, question)

function highlight(main: HTMLElement, question: string): void {
  const ranges = rangesOf(main, wantedWords(question))
  if (ranges.length === 0) return

  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }),
  )
  CSS.highlights.set(names.all, new Highlight(...ranges))
  let current = firstFromTarget(ranges)

  const status = createElement('span', { role: 'status' })
  const bar = createElement(
    'div',
    { class: 'arrival label no-print', role: 'region', 'aria-label': words.title },
    createElement(
      'a',
      {
        href:
          searchPage + addressOf({ query: textOf(question), selection: {}, order: 'relevancia' }),
      },
      `«${textOf(question)}»`,
    ),
    status,
    createButton('‹', () => go(-1), { 'aria-label': words.previous }),
    createButton('›', () => go(1), { 'aria-label': words.next }),
    createButton(words.remove, leave, { 'aria-label': words.removeMarks }),
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
    status.textContent = words.position(current + 1, ranges.length)
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

/** Open every disclosure around a match. */
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
      range.setStart(...positionIn(nodes, start, false))
      range.setEnd(...positionIn(nodes, end, true))
      return range
    })
  })
}

/** The node and its offset for an offset of the joined text; an end may be at the end of a node. */
function positionIn(nodes: readonly Text[], offset: number, isEnd: boolean): [Node, number] {
  let rest = offset
  for (const node of nodes) {
    if (rest < node.length || (isEnd && rest === node.length)) return [node, rest]
    rest -= node.length
  }
  throw new RangeError(`The text has no offset ${offset}.`)
}

/** The texts of the page by the block that holds them, in their order. */
function textsByBlock(main: HTMLElement): Map<Element, Text[]> {
  const texts = new Map<Element, Text[]>()
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    const block = parent?.closest(blocks)
    if (!parent || !block || parent.closest(excluded)) continue
    texts.set(block, [...(texts.get(block) ?? []), node])
  }
  return texts
}

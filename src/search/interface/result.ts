import { excerpt } from '../../text/excerpt.ts'
import { slugOf } from '../../text/slug-of.ts'
import { withBase } from '../../text/with-base.ts'
import { controls } from '../../edition/words/controls.ts'
import { search as words } from '../../edition/words/search.ts'
import { createElement } from '../../enhancements/create-element.ts'
import type { Card } from '../engine/card.ts'
import type { Segment } from '../engine/snippet.ts'
import { passageKinds } from '../passage.ts'
import { createCopyLinkButton } from './copy-link-button.ts'
import { createGlyph } from './create-glyph.ts'

const base = import.meta.env.BASE_URL

const pageNames: Partial<Record<Card['kind'], string>> = words.pages

/** The number of results so far, from which each has the id of its actions. */
let count = 0

/** A result as an item of the list. */
export function createResult(card: Card): HTMLLIElement {
  const { kind, name, nameLanguage, texts, gist, right, note, instead } = card
  const href = withBase(base, card.path)
  const text = texts.flatMap((segments, index) => (index === 0 ? segments : [gap, ...segments]))
  const quoted = kind === 'quote' || kind === 'claim' || kind === 'paragraph'

  return createElement(
    'li',
    { class: 'hit' },
    about(card),
    // Under the heading of the page, so that one can go from result to result by headings.
    createElement(
      'h2',
      { class: 'hit-words' },
      createElement(
        'a',
        { class: 'hit-link', href, lang: nameLanguage },
        ...(name.length > 0
          ? nodesOf(name)
          : quoted
            ? ['«', ...nodesOf(text), '»']
            : nodesOf(text)),
      ),
    ),
    name.length > 0 &&
      text.length > 0 &&
      createElement('p', { class: 'hit-text label' }, ...nodesOf(text)),
    gist !== undefined &&
      createElement(
        'p',
        { class: 'hit-text label' },
        right !== undefined && createElement('b', {}, `${words.right} ${right}. `),
        gist,
      ),
    note.length > 0 &&
      createElement('p', { class: 'hit-text label' }, `${words.inOurNote} `, ...nodesOf(note)),
    instead.length > 0 &&
      createElement(
        'p',
        { class: 'hit-instead label' },
        ...instead.map(({ asked, found }) => `${words.synonym(found, asked)} `),
      ),
    ...place(card),
  )
}

const gap: Segment = { text: ' […] ', isHighlighted: false }

function about({ kind, subkind, date, person, verdict, fault, themes }: Card): HTMLElement {
  return line(
    'hit-about',
    createElement(
      'span',
      { class: 'hit-kind' },
      // What an entity is says more than that it is one.
      [kind !== 'entity' && passageKinds[kind], date, subkind].filter(Boolean).join(' · '),
    ),
    person.length > 0 && createElement('span', { class: 'hit-person' }, ...nodesOf(person)),
    verdict !== undefined &&
      createElement(
        'span',
        { class: `verdict verdict-${slugOf(verdict.value)}` },
        createGlyph(slugOf(verdict.value)),
        `\u00a0${verdict.label}`,
        fault !== undefined && createElement('span', { class: 'fault' }, ` · ${fault}`),
      ),
    themes.length > 0 && createElement('span', { class: 'hit-themes' }, themes.join(' · ')),
  )
}

/** The place of the passage, with links and actions. */
function place({ kind, name, texts, paragraphs, article, page, path }: Card): HTMLElement[] {
  const pageName = pageNames[kind]
  // Who hears a list of the links knows by these words to which result each belongs.
  const about = excerpt([...name, ...texts.flat()].map(({ text }) => text).join(''), 60)
  const labelled = (text: string, address: string) =>
    createElement('a', { href: address, 'aria-label': `${text}: ${about}` }, text)
  const address = withBase(base, withoutQuery(path))
  const label = article === undefined ? controls.copyLink : controls.copyLinkToPassage
  const [copyButton, copyStatus] = createCopyLinkButton(label, new URL(address, location.href).href)
  const room = `sobre-acciones-${(count += 1)}`
  const citeButton = createElement(
    'button',
    { type: 'button', 'data-passage': address, 'aria-expanded': 'false', 'aria-controls': room },
    words.cite,
  )
  return [
    line(
      'hit-place',
      article !== undefined &&
        createElement(
          'span',
          {},
          paragraphs.length > 0 ? `¶\u00a0${paragraphs.join(', ')} · ${article}` : article,
        ),
      article !== undefined && labelled(words.inText, withBase(base, path)),
      page !== undefined && pageName !== undefined && labelled(pageName, withBase(base, page)),
      createElement(
        'span',
        { class: 'hit-copying' },
        copyButton,
        ' ',
        article !== undefined && citeButton,
      ),
      copyStatus,
    ),
    createElement('div', { id: room, class: 'hit-actions label', hidden: true }),
  ]
}

/** A line of a result, its parts apart for those who hear or copy it. */
function line(name: string, ...parts: (HTMLElement | false)[]): HTMLElement {
  return createElement(
    'p',
    { class: `${name} label` },
    ...parts.flatMap((part) => (part === false ? [] : [part, ' '])),
  )
}

/** The address of the passage without the question that led to it. */
function withoutQuery(path: string): string {
  return path.replace(/\?[^#]*/, '')
}

function nodesOf(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, isHighlighted }) =>
    isHighlighted ? createElement('mark', {}, text) : text,
  )
}

import { slugOf } from '../../text/slug-of.ts'
import { withBase } from '../../text/with-base.ts'
import type { Card } from '../engine/card.ts'
import type { Segment } from '../engine/snippet.ts'
import { passageKinds } from '../passage.ts'
import { copyLink } from './copy-link.ts'
import { element, glyph } from './element.ts'

const base = import.meta.env.BASE_URL

/** How the page of each kind of passage is called. */
const pageNames: Partial<Record<Card['kind'], string>> = {
  quote: 'Página de la cita',
  claim: 'Página de la afirmación',
}

/** How many cards there have been: what each has room for is named by it. */
let made = 0

/** A result as an item of the list. */
export function hit(card: Card): HTMLLIElement {
  const { kind, name, texts, note, instead } = card
  const href = withBase(base, card.path)
  const words = texts.flatMap((text, index) => (index === 0 ? text : [gap, ...text]))
  const quoted = kind === 'quote' || kind === 'claim' || kind === 'paragraph'

  return element(
    'li',
    { class: 'hit' },
    about(card),
    element(
      'p',
      { class: 'hit-words' },
      element(
        'a',
        { class: 'hit-link', href },
        ...(name.length > 0
          ? nodesOf(name)
          : quoted
            ? ['«', ...nodesOf(words), '»']
            : nodesOf(words)),
      ),
    ),
    name.length > 0 &&
      words.length > 0 &&
      element('p', { class: 'hit-text label' }, ...nodesOf(words)),
    note.length > 0 &&
      element('p', { class: 'hit-text label' }, 'En nuestra nota: ', ...nodesOf(note)),
    instead.length > 0 &&
      element(
        'p',
        { class: 'hit-instead label' },
        ...instead.map(({ asked, found }) => `Por «${found}», otra forma de decir «${asked}». `),
      ),
    ...place(card),
  )
}

const gap: Segment = { text: ' […] ', isHighlighted: false }

function about({ kind, subkind, person, verdict, themes }: Card): HTMLElement {
  return element(
    'p',
    { class: 'hit-about label' },
    element(
      'span',
      { class: 'hit-kind' },
      [passageKinds[kind], subkind].filter(Boolean).join(' · '),
    ),
    ' ',
    person.length > 0 && element('span', { class: 'hit-person' }, ...nodesOf(person)),
    ' ',
    verdict !== undefined &&
      element(
        'span',
        { class: `verdict verdict-${slugOf(verdict)}` },
        glyph(slugOf(verdict)),
        `\u00a0${verdict}`,
      ),
    ' ',
    themes.length > 0 && element('span', { class: 'hit-themes' }, themes.join(' · ')),
  )
}

/** Where it is, with what can be done with it there. */
function place(card: Card): HTMLElement[] {
  const { kind, paragraphs, article, page, path } = card
  const pageName = pageNames[kind]
  const address = withBase(base, withoutMarks(path))
  const [copying, copied] = copyLink(new URL(address, location.href).href)
  const room = `sobre-acciones-${(made += 1)}`
  const line = element(
    'p',
    { class: 'hit-place label' },
    article !== undefined &&
      element(
        'span',
        {},
        paragraphs.length > 0 ? `¶\u00a0${paragraphs.join(', ')} · ${article}` : article,
      ),
    ' ',
    isInArticle(card) && element('a', { href: withBase(base, path) }, 'Ver en el texto'),
    ' ',
    page !== undefined &&
      pageName !== undefined &&
      element('a', { href: withBase(base, page) }, pageName),
    ' ',
    element(
      'span',
      { class: 'hit-copying' },
      copying,
      ' ',
      isInArticle(card) &&
        element(
          'button',
          {
            type: 'button',
            'data-passage': address,
            'aria-expanded': 'false',
            'aria-controls': room,
          },
          'Citar',
        ),
    ),
    ' ',
    copied,
  )
  return [line, element('div', { id: room, class: 'hit-actions label', hidden: true })]
}

function isInArticle({ article }: Card): boolean {
  return article !== undefined
}

/** The address of the passage itself, whatever was asked for. */
function withoutMarks(path: string): string {
  return path.replace(/\?[^#]*/, '')
}

function nodesOf(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, isHighlighted }) =>
    isHighlighted ? element('mark', {}, text) : text,
  )
}

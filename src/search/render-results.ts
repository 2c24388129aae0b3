import type { Hit } from './hit.ts'
import type { Run } from './marked-text.ts'

/** The moulds that the page holds for its results. */
export interface Moulds {
  card: HTMLTemplateElement
  /** One per verdict, with its glyph and word. */
  verdicts: ReadonlyMap<string, HTMLTemplateElement>
}

/** The moulds in a page or a part of it. */
export function mouldsIn(root: ParentNode): Moulds {
  const verdicts = root.querySelectorAll<HTMLTemplateElement>('template[data-verdict]')
  return {
    card: required(root.querySelector<HTMLTemplateElement>('template[data-card]'), 'data-card'),
    verdicts: new Map([...verdicts].map((mould) => [mould.dataset['verdict'] ?? '', mould])),
  }
}

/** A result as an item of the list. Whatever it says is text, and never read as markup. */
export function renderHit(hit: Hit, { card, verdicts }: Moulds): DocumentFragment {
  const item = document.importNode(card.content, true)
  const part = (name: string) =>
    required(item.querySelector<HTMLElement>(`[data-part="${name}"]`), name)

  const { kind, subkind, title, words, person, verdict, place, page, url } = hit
  part('kind').textContent = subkind === undefined ? kind : `${kind} · ${subkind}`
  fill(part('person'), person)

  const link = required(item.querySelector<HTMLAnchorElement>('a[data-part="link"]'), 'link')
  link.href = url
  if (title === undefined) {
    link.append(...nodesOf(words, kind === 'cita'))
    part('words').remove()
  } else {
    link.textContent = title
    part('words').append(...nodesOf(words))
  }

  const mould = verdict === undefined ? undefined : verdicts.get(verdict)
  if (mould) part('verdict').append(document.importNode(mould.content, true))
  else part('verdict').remove()

  fill(part('place'), place)

  const pageLink = required(item.querySelector<HTMLAnchorElement>('a[data-part="page"]'), 'page')
  if (page) {
    pageLink.href = page.url
    pageLink.textContent = page.name
  } else {
    pageLink.remove()
  }
  return item
}

function fill(part: HTMLElement, text: string | undefined): void {
  if (text === undefined) part.remove()
  else part.textContent = text
}

/** @param quoted whether the words stand between quotation marks */
function nodesOf(runs: readonly Run[], quoted = false): (Node | string)[] {
  const nodes = runs.map(({ text, marked }) => {
    if (!marked) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
  return quoted ? ['«', ...nodes, '»'] : nodes
}

function required<T>(found: T | null, name: string): T {
  if (found === null) throw new Error(`The page has no part \`${name}\`.`)
  return found
}

import { countOf } from '../../text/count-of.ts'
import type { Card } from '../engine/card.ts'
import type { Answer, Question } from '../engine/question.ts'
import type { Facet } from '../passage.ts'
import { element } from './element.ts'
import { facetLists, legends } from './facet-lists.ts'
import { hit } from './hit.ts'
import { isQuestion, toggled, type AddressedQuestion } from './question-in-address.ts'
import type { RemoteSearch } from './remote.ts'

/** How many results are shown at first, and how many more at a time. */
const step = 20

/** How many while the reader types: what is gone with the next key has to be drawn at once. */
const stepTyping = 6

/** After how long without a key a word counts as written, in milliseconds. */
const pause = 600

interface Options {
  /** Whether there is room for the facets beside the results. */
  isRoomy: boolean
  /** Where a reader can leaf through instead, as links. */
  indexes: HTMLElement
  /** What is shown while nothing is asked for. */
  hints: HTMLElement
  /** The reader asks for something else; `isTyped` while they write. */
  onChange: (question: AddressedQuestion, isTyped: boolean) => void
}

/**
 * What a search shows below its field: what was understood, the facets, the results, and what
 * to do when there are none. The same on the search page and in the dialog.
 */
export class Panel {
  readonly root: HTMLElement
  #question: AddressedQuestion = { query: '', selection: {}, order: 'relevancia' }
  #count = step
  #answer: Answer | undefined
  #hits = new Map<string, HTMLElement>()
  #timer: ReturnType<typeof setTimeout> | undefined

  readonly #search: RemoteSearch
  readonly #field: HTMLInputElement
  readonly #options: Options
  readonly #status = element('p', { class: 'search-status label', role: 'status' })
  readonly #notice = element('p', { class: 'search-notice label', hidden: true })
  readonly #message = element('div', { class: 'search-message label', hidden: true })
  readonly #chosen = element('ul', {
    class: 'search-chosen label',
    'aria-label': 'Filtros elegidos',
  })
  readonly #facets = element('div', { class: 'facet-lists side-scroll', tabindex: '-1' })
  readonly #filter = element(
    'details',
    { class: 'search-filter label', hidden: true },
    element('summary', {}, 'Filtrar'),
    this.#facets,
  )
  readonly #order = element(
    'select',
    { 'aria-label': 'Orden' },
    element('option', { value: 'relevancia' }, 'Mejores primero'),
    element('option', { value: 'texto' }, 'Orden del texto'),
  )
  readonly #list = element('ol', { id: 'resultados', class: 'hits', 'aria-label': 'Resultados' })
  readonly #more = element(
    'button',
    { type: 'button', class: 'label', hidden: true },
    'Mostrar más resultados',
  )

  constructor(search: RemoteSearch, field: HTMLInputElement, options: Options) {
    this.#search = search
    this.#field = field
    this.#options = options
    this.root = element(
      'div',
      { class: 'search-panel', tabindex: '-1' },
      this.#filter,
      element(
        'div',
        { class: 'search-found' },
        element('div', { class: 'search-bar' }, this.#status, this.#order),
        this.#chosen,
        this.#notice,
        options.hints,
        this.#list,
        this.#more,
        this.#message,
      ),
    )
    // Where there is room the facets are there at once.
    this.#filter.open = options.isRoomy
    field.addEventListener('input', () => {
      this.take()
    })
    this.#order.addEventListener('change', () => {
      const order = this.#order.value === 'texto' ? 'texto' : 'relevancia'
      this.#change({ ...this.#question, order }, false)
    })
    this.#more.addEventListener('click', () => {
      this.#showMore()
    })
    this.root.addEventListener('keydown', (event) => {
      this.#moveWith(event)
    })
    field.addEventListener('keydown', (event) => {
      // While a character is being composed, the arrow chooses among candidates.
      if (event.key !== 'ArrowDown' || event.isComposing) return
      if (this.#focusHit(0)) event.preventDefault()
    })
  }

  /** Answer what is in the field, which the reader may go on typing. */
  take(): void {
    this.#change({ ...this.#question, query: this.#field.value }, true)
  }

  /** How many results are on the page. */
  get shown(): number {
    return this.#list.children.length
  }

  /** Show the answer to a question, and at least so many of its results. */
  show(question: AddressedQuestion, shown = step): void {
    this.#question = question
    this.#count = Math.max(step, shown)
    if (this.#field.value.trim() !== question.query) this.#field.value = question.query
    this.#order.value = question.order
    this.#ask(false)
  }

  #change(question: AddressedQuestion, isTyped: boolean): void {
    this.#question = question
    this.#count = step
    this.#options.onChange(question, isTyped)
    this.#ask(isTyped)
  }

  #ask(isTyping: boolean): void {
    clearTimeout(this.#timer)
    const { query, selection, order } = this.#question
    const isAsked = isQuestion(this.#question)
    this.#options.hints.hidden = isAsked
    this.root.classList.toggle('is-asked', isAsked)
    if (!isAsked) {
      this.#clear()
      if (query.trim() !== '') this.#say('Para buscar hace falta al menos una letra o una cifra.')
      return
    }
    if (isTyping) {
      this.#timer = setTimeout(() => {
        this.#ask(false)
      }, pause)
    }
    const count = isTyping ? stepTyping : this.#count
    const question: Question = { query, selection, order, isTyping, count }
    this.#list.setAttribute('aria-busy', 'true')
    if (!isTyping && !this.#answer) this.#say('Buscando…')
    this.#search.ask(question, {
      answered: (answer) => {
        this.#render(answer, question)
      },
      done: () => {
        if (!isTyping) this.#say(this.#summary())
        this.#list.removeAttribute('aria-busy')
      },
      failed: (error) => {
        this.#fail(error)
      },
    })
  }

  #render(answer: Answer, { selection, isTyping }: Question): void {
    this.#answer = answer
    // What the reader holds with the keyboard stays held, if it is still there.
    const held = this.#heldHit()
    this.#renderHits(answer.cards)
    if (held !== undefined) this.#focusHit(held)
    this.#renderNotice(answer)
    this.#message.hidden = answer.total > 0
    if (answer.total === 0) this.#message.replaceChildren(...this.#whenNothing(answer))
    const isAll = answer.cards.length >= answer.total && !answer.isAtLeast
    this.#more.hidden = isTyping || isAll
    if (isTyping) return

    if (!answer.isAtLeast) this.#say(this.#summary())
    this.#renderFacets(answer)
    this.#chosen.replaceChildren(
      ...Object.entries(selection).flatMap(([facet, values]) =>
        values.map((value) => this.#chip(facet as Facet, value, answer)),
      ),
    )
  }

  /** A result that stays is left as it is, with what the reader has opened in it. */
  #renderHits(cards: readonly Card[]): void {
    const before = this.#hits
    this.#hits = new Map(
      cards.map((card) => {
        const key = JSON.stringify(card)
        return [key, before.get(key) ?? hit(card)]
      }),
    )
    const [now, then] = [[...this.#hits.values()], this.#list.children]
    if (now.length === then.length && now.every((item, index) => item === then[index])) return
    this.#list.replaceChildren(...now)
  }

  #renderFacets(answer: Answer): void {
    const focused = document.activeElement
    const [name, value] = focused instanceof HTMLInputElement ? [focused.name, focused.value] : []
    this.#filter.hidden = answer.totalUnselected === 0
    this.#facets.replaceChildren(
      ...facetLists(
        answer.facets,
        this.#question.selection,
        answer.isAtLeast,
        (facet, value) => {
          this.#toggle(facet, value)
        },
        (facet) =>
          this.#facets.querySelector(`[data-facet="${facet}"]`)?.hasAttribute('open') ?? false,
      ),
    )
    for (const input of this.#facets.querySelectorAll('input')) {
      if (input.name === name && input.value === value) input.focus()
    }
  }

  #renderNotice({ corrected, literal }: Answer): void {
    this.#notice.hidden = corrected === undefined
    if (corrected === undefined) return
    const asTyped = element('button', { type: 'button' }, `Buscar ${literal} a la letra`)
    asTyped.addEventListener('click', () => {
      this.#field.value = literal
      this.#field.focus()
      this.#change({ ...this.#question, query: literal }, false)
    })
    this.#notice.replaceChildren(
      'Resultados para ',
      element('strong', {}, `«${corrected}»`),
      ` en lugar de «${this.#question.query.trim()}». `,
      asTyped,
    )
  }

  #whenNothing({ totalUnselected, nearby }: Answer): Node[] {
    const suggestions: Node[] = []
    if (totalUnselected > 0) {
      const without = element(
        'button',
        { type: 'button' },
        `Quitar los filtros: ${countOf(totalUnselected, 'resultado', 'resultados')}`,
      )
      without.addEventListener('click', () => {
        this.#change({ ...this.#question, selection: {} }, false)
        this.#field.focus()
      })
      suggestions.push(element('p', {}, 'Con estos filtros no hay nada. ', without))
    }
    if (nearby.length > 0) {
      const words = nearby.flatMap((word, index) => {
        const button = element('button', { type: 'button' }, word)
        button.addEventListener('click', () => {
          this.#field.value = word
          this.#change({ ...this.#question, query: word }, false)
        })
        return index === 0 ? [button] : [', ', button]
      })
      suggestions.push(element('p', {}, 'Se escriben de forma parecida: ', ...words, '.'))
    }
    suggestions.push(
      element(
        'p',
        {},
        totalUnselected > 0
          ? 'También se pueden recorrer los índices:'
          : 'Se puede probar con menos palabras, escribirlas de otra forma o recorrer los índices:',
      ),
      this.#options.indexes,
    )
    return suggestions
  }

  #chip(facet: Facet, value: string, { facets }: Answer): HTMLElement {
    const label = facets[facet].find((other) => other.value === value)?.label ?? value
    const button = element(
      'button',
      { type: 'button', 'aria-label': `Quitar el filtro ${legends[facet]}: ${label}` },
      `${label} ×`,
    )
    button.addEventListener('click', () => {
      this.#toggle(facet, value)
      this.#field.focus()
    })
    return element('li', {}, button)
  }

  #toggle(facet: Facet, value: string): void {
    const selection = toggled(this.#question.selection, facet, value)
    this.#change({ ...this.#question, selection }, false)
  }

  #showMore(): void {
    const first = this.shown
    this.#count = first + step
    this.#search.ask(
      { ...this.#question, isTyping: false, count: this.#count },
      {
        answered: (answer) => {
          this.#render(answer, { ...this.#question, isTyping: false, count: this.#count })
        },
        done: () => {
          // The button may be gone, and the reader goes on where the list did.
          this.#focusHit(first)
        },
        failed: (error) => {
          this.#fail(error)
        },
      },
    )
  }

  #summary(): string {
    const answer = this.#answer
    const query = answer?.corrected ?? this.#question.query.trim()
    const of = query === '' ? '' : ` para «${query}»`
    if (!answer || answer.total === 0) return `Sin resultados${of}.`
    const atLeast = answer.isAtLeast ? 'Al menos ' : ''
    return `${atLeast}${countOf(answer.total, 'resultado', 'resultados')}${of}.`
  }

  #fail(error: Error): void {
    console.error(error)
    this.#clear()
    const retry = element('button', { type: 'button' }, 'Reintentar')
    retry.addEventListener('click', () => {
      this.#ask(false)
    })
    this.#say(
      navigator.onLine
        ? 'No se pudo cargar el índice de búsqueda.'
        : 'No hay conexión, y el índice de búsqueda no está cargado.',
    )
    this.#message.replaceChildren(
      element('p', {}, retry),
      element('p', {}, 'Mientras tanto, se pueden recorrer los índices:'),
      this.#options.indexes,
    )
    this.#message.hidden = false
  }

  #clear(): void {
    this.#answer = undefined
    this.#hits.clear()
    this.#list.replaceChildren()
    this.#list.removeAttribute('aria-busy')
    this.#chosen.replaceChildren()
    this.#more.hidden = true
    this.#filter.hidden = true
    this.#notice.hidden = true
    this.#message.hidden = true
    this.#say('')
  }

  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text
  }

  /** Arrows go from result to result, Home and End to the first and the last. */
  #moveWith(event: KeyboardEvent): void {
    const held = this.#heldHit()
    if (held === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const links = this.#links()
    const steps: Record<string, number> = {
      ArrowDown: held + 1,
      ArrowUp: held - 1,
      Home: 0,
      End: links.length - 1,
    }
    const next = steps[event.key]
    if (next === undefined) return
    if (next < 0) this.#field.focus()
    else this.#focusHit(Math.min(next, links.length - 1))
    event.preventDefault()
  }

  #links(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('.hit-link')]
  }

  #heldHit(): number | undefined {
    const at = this.#links().indexOf(document.activeElement as HTMLElement)
    return at < 0 ? undefined : at
  }

  #focusHit(at: number): boolean {
    const link = this.#links()[at]
    // WebKit shows no ring to a reader who came into the field by the mouse, and then used the arrows.
    link?.focus({ focusVisible: true })
    return link !== undefined
  }
}

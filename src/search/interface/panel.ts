import { indexes } from 'virtual:search/paths'
import { controls } from '../../edition/words/controls.ts'
import { search as words } from '../../edition/words/search.ts'
import { createElement } from '../../enhancements/create-element.ts'
import { normalizeQuery } from '../engine/parse-query.ts'
import type { Card } from '../engine/card.ts'
import type { AddressedQuestion, Answer, Question } from '../engine/question.ts'
import type { Facet } from '../passage.ts'
import { createButton } from './create-button.ts'
import { facetLists } from './facet-lists.ts'
import { isQuestion, toggled } from './question-in-address.ts'
import type { RemoteSearch } from './remote.ts'
import { createResult } from './result.ts'

/** The number of results shown at first, and added at a time. */
const step = 20

/** The number shown while the reader types, few because each key draws them anew. */
const stepTyping = 6

/** The time without a key after which the query counts as complete, in milliseconds. */
const pause = 600

interface Options {
  /** True if there is room for the facets beside the results. */
  isRoomy: boolean
  /** Shown while there is no question. */
  hints: HTMLElement
  /** Shows the page anew, where that is offered to a reader whose search fails. */
  reload?: () => void
  /** Called when the question changes; `isTyped` while the reader types. */
  onChange: (question: AddressedQuestion, isTyped: boolean) => void
}

/**
 * Everything below the field of a search, on its page and in the dialog: the question as understood,
 * the facets, the results, and suggestions when there are none.
 */
export class Panel {
  readonly root: HTMLElement
  #question: AddressedQuestion = { query: '', selection: {}, order: 'relevancia' }
  #count = step
  #answer: Answer | undefined
  /** What the answer that is shown answers. */
  #answered: AddressedQuestion | undefined
  #results = new Map<string, HTMLElement>()
  #timer: ReturnType<typeof setTimeout> | undefined

  readonly #search: RemoteSearch
  readonly #field: HTMLInputElement
  readonly #options: Options
  readonly #status = createElement('p', { class: 'search-status label', role: 'status' })
  readonly #notice = createElement('p', { class: 'search-notice label', hidden: true })
  readonly #message = createElement('div', { class: 'search-message label', hidden: true })
  readonly #chosen = createElement('ul', {
    class: 'search-chosen label',
    'aria-label': words.chosen,
  })
  readonly #facets = createElement('div', { class: 'facet-lists side-scroll', tabindex: '-1' })
  readonly #filter = createElement(
    'details',
    { class: 'search-filter label', hidden: true },
    createElement('summary', {}, words.filter),
    this.#facets,
  )
  readonly #order = createElement(
    'select',
    { 'aria-label': words.order },
    createElement('option', { value: 'relevancia' }, words.orders.relevancia),
    createElement('option', { value: 'texto' }, words.orders.texto),
  )
  readonly #list = createElement('ol', {
    id: 'resultados',
    class: 'hits',
    'aria-label': words.results,
  })
  readonly #more = createButton(words.more, () => this.#showMore(), {
    class: 'label',
    hidden: true,
  })
  /** Links to the lists of everything, for readers whose search fails. */
  readonly #indexes = createElement(
    'ul',
    { class: 'search-indexes' },
    ...indexes.map(({ href, name }) => createElement('li', {}, createElement('a', { href }, name))),
  )

  constructor(search: RemoteSearch, field: HTMLInputElement, options: Options) {
    this.#search = search
    this.#field = field
    this.#options = options
    this.root = createElement(
      'div',
      { class: 'search-panel', tabindex: '-1' },
      this.#filter,
      createElement(
        'div',
        { class: 'search-found' },
        createElement('div', { class: 'search-bar' }, this.#status, this.#order),
        this.#chosen,
        this.#notice,
        options.hints,
        this.#message,
        this.#list,
        this.#more,
      ),
    )
    this.#filter.open = options.isRoomy
    field.addEventListener('input', () => {
      this.take()
    })
    this.#order.addEventListener('change', () => {
      const order = this.#order.value === 'texto' ? 'texto' : 'relevancia'
      this.#change({ ...this.#question, order }, false)
    })
    this.root.addEventListener('keydown', (event) => {
      this.#moveWith(event)
    })
    field.addEventListener('keydown', (event) => {
      // While a character is being composed, the arrow chooses among candidates.
      if (event.key !== 'ArrowDown' || event.isComposing) return
      if (this.#focusResult(0)) event.preventDefault()
    })
  }

  /** Search for the words in the field, which the reader may still be typing. */
  take(): void {
    this.#change({ ...this.#question, query: normalizeQuery(this.#field.value) }, true)
  }

  /** The number of results on the page. */
  get shown(): number {
    return this.#list.children.length
  }

  /** Show the answer to a question, with at least that many of its results. */
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

  #ask(isTyping: boolean, whenDone?: () => void): void {
    clearTimeout(this.#timer)
    const { query, selection, order } = this.#question
    const isAsked = isQuestion(this.#question)
    this.#options.hints.hidden = isAsked
    this.root.classList.toggle('is-asked', isAsked)
    if (!isAsked) {
      this.#clear()
      if (query.trim() !== '') this.#say(words.withoutWord)
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
    if (!isTyping && !this.#answer) this.#say(words.searching)
    this.#search.ask(question, {
      answered: (answer) => {
        this.#render(answer, question)
      },
      done: () => {
        if (!isTyping) this.#say(this.#summary())
        this.#list.removeAttribute('aria-busy')
        whenDone?.()
      },
      failed: (error) => {
        console.error(error)
        this.#tell(navigator.onLine ? words.failed : words.offline)
      },
      silent: () => {
        this.#tell(words.slow)
      },
    })
  }

  #render(answer: Answer, { selection, isTyping }: Question): void {
    this.#answer = answer
    this.#answered = this.#question
    // The result that has the focus keeps it, if it is still there.
    const held = this.#focusedIndex()
    this.#renderResults(answer.cards)
    if (held !== undefined) this.#focusResult(held)
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

  /** Reuse the elements of results that stay, which may have actions that the reader opened. */
  #renderResults(cards: readonly Card[]): void {
    const before = this.#results
    this.#results = new Map(
      cards.map((card) => {
        const key = JSON.stringify(card)
        return [key, before.get(key) ?? createResult(card)]
      }),
    )
    const [now, then] = [[...this.#results.values()], this.#list.children]
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

  #renderNotice({ understood, missing, literal }: Answer): void {
    this.#notice.hidden = understood === undefined
    if (understood === undefined) return
    if (missing.length > 0) {
      this.#notice.replaceChildren(words.withoutWords(missing, understood))
      return
    }
    this.#notice.replaceChildren(
      `${words.correctedTo} `,
      createElement('strong', {}, `«${understood}»`),
      ` ${words.insteadOf(this.#question.query.trim())} `,
      createButton(words.literally(literal), () => this.#searchFor(literal)),
    )
  }

  #whenNothing({ totalUnselected, nearby }: Answer): Node[] {
    const suggestions: Node[] = []
    if (totalUnselected > 0) {
      const without = createButton(words.removeFilters(totalUnselected), () => {
        this.#change({ ...this.#question, selection: {} }, false)
        this.#field.focus()
      })
      suggestions.push(createElement('p', {}, `${words.nothingWithFilters} `, without))
    }
    if (nearby.length > 0) {
      const buttons = nearby.flatMap((word, index) => [
        index > 0 && ', ',
        createButton(word, () => this.#searchFor(word)),
      ])
      suggestions.push(createElement('p', {}, `${words.similarWords} `, ...buttons, '.'))
    }
    suggestions.push(
      createElement('p', {}, totalUnselected > 0 ? words.orIndexes : words.otherWords),
      this.#indexes,
    )
    return suggestions
  }

  #chip(facet: Facet, value: string, { facets }: Answer): HTMLElement {
    const label = facets[facet].find((other) => other.value === value)?.label ?? value
    const remove = () => {
      this.#toggle(facet, value)
      this.#field.focus()
    }
    const name = words.removeFilter(words.facets[facet], label)
    return createElement('li', {}, createButton(`${label} ×`, remove, { 'aria-label': name }))
  }

  #searchFor(query: string): void {
    this.#field.value = query
    this.#field.focus()
    this.#change({ ...this.#question, query }, false)
  }

  #toggle(facet: Facet, value: string): void {
    const selection = toggled(this.#question.selection, facet, value)
    this.#change({ ...this.#question, selection }, false)
  }

  #showMore(): void {
    const first = this.shown
    this.#count = first + step
    this.#ask(false, () => {
      // The button may be gone, so the focus goes to the first new result.
      this.#focusResult(first)
    })
  }

  #summary(): string {
    const answer = this.#answer
    const query = answer?.understood ?? this.#question.query.trim()
    return words.found(answer?.total ?? 0, answer?.isAtLeast ?? false, query)
  }

  /** Tell why an answer is missing, or the rest of one. Results that are shown stay. */
  #tell(problem: string): void {
    const isShown = this.shown > 0
    if (!isShown) this.#clear()
    this.#list.removeAttribute('aria-busy')
    this.#more.hidden = true
    const about = this.#answered === this.#question ? words.perhapsMore : words.resultsOfBefore
    this.#say(isShown ? `${problem} ${about}` : problem)

    const { reload } = this.#options
    const hasFocus = this.#message.contains(document.activeElement)
    const retry = createButton(words.retry, () => {
      // The button may be gone then.
      this.#search.startAgain()
      this.#ask(false, () => this.#focusResult(0))
      this.#say(words.searching)
    })
    // A reader who wanted more results is at the end of them, far from the status.
    const isAtEnd = isShown && this.#count > step
    if (isAtEnd) this.#list.after(this.#message)
    else this.#list.before(this.#message)
    this.#message.replaceChildren(
      ...(isAtEnd ? [createElement('p', {}, problem)] : []),
      createElement(
        'p',
        { class: 'search-again' },
        retry,
        reload && createButton(controls.reload, reload),
      ),
      ...(isShown ? [] : [createElement('p', {}, words.meanwhile), this.#indexes]),
    )
    this.#message.hidden = false
    if (hasFocus) retry.focus()
  }

  #clear(): void {
    this.#answer = undefined
    this.#answered = undefined
    this.#results.clear()
    this.#list.replaceChildren()
    this.#list.removeAttribute('aria-busy')
    this.#chosen.replaceChildren()
    for (const part of [this.#more, this.#filter, this.#notice, this.#message]) part.hidden = true
    this.#say('')
  }

  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text
  }

  /** The arrow keys move between results, Home and End to the first and the last. */
  #moveWith(event: KeyboardEvent): void {
    const held = this.#focusedIndex()
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
    else this.#focusResult(Math.min(next, links.length - 1))
    event.preventDefault()
  }

  #links(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('.hit-link')]
  }

  #focusedIndex(): number | undefined {
    const at = this.#links().indexOf(document.activeElement as HTMLElement)
    return at < 0 ? undefined : at
  }

  #focusResult(at: number): boolean {
    const link = this.#links()[at]
    // WebKit shows no ring to a reader who focused the field by the mouse before using the arrows.
    link?.focus({ focusVisible: true })
    return link !== undefined
  }
}

import type { Place } from './engine.ts'

/*
 * What a test does and measures from inside a page, besides `measure.ts`. Only a function's own
 * text goes there, so each stands alone.
 */

/** The notes that lie on the note before them. */
export function overlappingNotes(): string[] {
  const notes = [...document.querySelectorAll('.gloss')].filter((note) => note.checkVisibility())
  return notes
    .filter((note, index) => {
      const before = notes[index - 1]?.getBoundingClientRect().bottom ?? -Infinity
      return note.getBoundingClientRect().top < before - 1
    })
    .map((note) => note.textContent.trim().slice(0, 60))
}

/** Wait until the page has been drawn twice. */
export function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}

/** Open the first notes that show, and close the others. */
export function openNotes(count: number): void {
  const notes = [...document.querySelectorAll<HTMLDetailsElement>('.gloss > details')]
  for (const [index, note] of notes.filter((note) => note.checkVisibility()).entries()) {
    note.open = index < count
  }
}

/** The values of a choice that the page offers. */
export function choicesOf(name: string): string[] {
  return [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].map(
    ({ value }) => value,
  )
}

export function choose(name: string, value: string): void {
  document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!.click()
}

/** How an element is underlined: by which kinds of line, and in which style. */
export function linesUnder(selector: string): { line: string; style: string }[] {
  return [...document.querySelectorAll(selector)].map((element) => {
    const { textDecorationLine: line, textDecorationStyle: style } = getComputedStyle(element)
    return { line, style }
  })
}

/** The declarations of `text-decoration` in style sheets that the engine takes for invalid. */
export function droppedLines(sheets: string[]): string[] {
  const understands = (value: string) =>
    ['', '-webkit-'].some((prefix) => CSS.supports(`${prefix}text-decoration: ${value}`))
  return sheets
    .flatMap((sheet) => [...sheet.matchAll(/[{;]text-decoration:([^;}]+)/g)])
    .map(([, value = '']) => value)
    .filter((value) => value.includes('var(') || !understands(value))
}

/** The middle of an element, once it is in view. */
export function middleOf(selector: string): Place {
  const element = document.querySelector(selector)!
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/** A place in the first line of a paragraph with notes, and one in the last of the next, once in view. */
export function acrossTwoParagraphs(): { from: Place; to: Place } {
  const passages = [...document.querySelectorAll('.passage')]
  const at = passages.findIndex((passage) => passage.querySelector('.gloss'))
  const linesOf = (passage: Element) => {
    const words = document.createTreeWalker(passage.querySelector('p')!, NodeFilter.SHOW_TEXT)
    const lines: DOMRect[] = []
    while (words.nextNode()) {
      if (words.currentNode.parentElement!.closest('a')) continue
      const range = document.createRange()
      range.selectNodeContents(words.currentNode)
      lines.push(...range.getClientRects())
    }
    // Over a full stop lies the glyph of the mark before it, which cannot be selected.
    return lines.filter(({ width }) => width > 40)
  }
  passages[at]!.scrollIntoView({ block: 'start', behavior: 'instant' })
  const first = linesOf(passages[at]!)[0]!
  const last = linesOf(passages[at + 1]!).at(-1)!
  return {
    from: { x: first.left + 2, y: first.top + first.height / 2 },
    to: { x: last.left + last.width / 2, y: last.top + last.height / 2 },
  }
}

/** The words of elements. */
export function wordsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim())
}

export function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)!.focus()
}

/** Put an empty field into the page, with the focus. */
export function addField(): void {
  const field = document.createElement('textarea')
  field.id = 'field'
  document.body.prepend(field)
  field.focus()
}

/** What has the focus, if it is nothing that a reader can do anything with. */
export function pointlessFocus(): string | null {
  const focused = document.activeElement!
  if (focused.matches('a[href], button, input, select, summary, textarea, body')) return null
  return focused.outerHTML.slice(0, 80)
}

/** Take the rules for paper instead of those for a screen; nothing undoes it. */
export function layOutAsOnPaper(): void {
  dispatchEvent(new Event('beforeprint'))
  const take = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const { media } = rule
        if (media.mediaText.includes('print')) media.mediaText = 'all'
        else if (media.mediaText.includes('screen')) media.mediaText = 'not all'
      }
      if (rule instanceof CSSGroupingRule) take(rule.cssRules)
    }
  }
  for (const sheet of document.styleSheets) take(sheet.cssRules)
}

/** How many notes there are, and how many of them show all that they say. */
export function notesThatShow(): { all: number; shown: number } {
  const bodies = [...document.querySelectorAll('.gloss-body')]
  const shown = bodies.filter((body) => {
    return body.checkVisibility() && body.getBoundingClientRect().height > 0
  })
  return { all: bodies.length, shown: shown.length }
}

/**
 * True if a box with two anchors, one in the text and one that is anchored itself, comes to lie
 * below the latter: what a note beside its passage needs.
 */
export function laysOutChains(): boolean {
  const add = (parent: HTMLElement, style: Record<string, string>) => {
    const element = parent.appendChild(document.createElement('div'))
    for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value)
    return element
  }
  const probe = add(document.body, { position: 'relative' })
  const [first, second] = [1, 2].map((number) => {
    add(probe, { 'anchor-name': `--probe-${number}`, height: '10px' })
    return add(probe, {
      position: 'absolute',
      top: `max(anchor(--probe-${number} top, 0px), anchor(--probe-note bottom, 0px))`,
      height: '50px',
      'anchor-name': '--probe-note',
    })
  })
  const isBelow = second!.getBoundingClientRect().top >= first!.getBoundingClientRect().bottom - 1
  probe.remove()
  return isBelow
}

/** True if the notes stand level with their passages, and not in a column of their own. */
export function anchorsNotes(): boolean {
  return getComputedStyle(document.querySelector('.gloss')!).position === 'absolute'
}

/** Go back, once the step that asks for it has been answered. */
export function goBack(): void {
  setTimeout(() => {
    history.back()
  })
}

export function goForward(): void {
  setTimeout(() => {
    history.forward()
  })
}

/** The middle of the first element with these words, once it is in view. */
export function middleOfWords(selector: string, words: string): Place {
  const element = [...document.querySelectorAll(selector)].find((one) =>
    one.textContent.includes(words),
  )!
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

export function isSeen(selector: string): boolean {
  const element = document.querySelector(selector)
  return element !== null && element.checkVisibility() && element.getClientRects().length > 0
}

export function hasFocus(selector: string): boolean {
  return document.activeElement!.matches(selector)
}

/** True if an element can be seen, and the beginning of it is in the window and under nothing. */
export function isInView(selector: string): boolean {
  const element = document.querySelector(selector)
  if (!element?.checkVisibility()) return false
  const { left, top, width } = [...element.getClientRects()].find((one) => one.width > 0)!
  if (top < 0 || top > innerHeight || left < -1 || left > innerWidth) return false
  const seen = document.elementFromPoint(left + Math.min(width / 2, 40), top + 4)
  return seen !== null && (element.contains(seen) || seen.contains(element))
}

/** The words that are painted as found. */
export function paintedWords(): string {
  return [...CSS.highlights.values()].flatMap((found) => [...found].map(String)).join(' ')
}

/** How far down the page is. */
export function scrolled(): number {
  return scrollY
}

/** From now on the browser refuses to copy, and has a sheet to share by, which keeps what it is given. */
export function refuseToCopy(): void {
  const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  const clipboard = { write: refuse, writeText: refuse }
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
  const share = ({ url = '' }: ShareData) => {
    document.documentElement.dataset['shared'] = url
    return Promise.resolve()
  }
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
}

/** What a reader is told after copying, or what is offered to be copied by hand. */
export function outcomeOfCopying(): string {
  const byHand = document.querySelector<HTMLTextAreaElement>('.passage-by-hand:not([hidden])')
  return byHand?.value ?? document.querySelector('.passage-bar [role=status]')?.textContent ?? ''
}

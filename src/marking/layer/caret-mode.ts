/**
 * A caret in the text, moved by the arrow keys, with which the shift key selects: the browser's own, in
 * words that can be edited for it, though no edit is let through. The browser's mode for reading with a
 * caret (F7) is not in Safari, nor on tablets; and no caret of ours would be heard by a screen reader.
 */
export interface CaretMode {
  isOn: () => boolean
  turn: (isOn: boolean) => void
  /** Note whether it is on, and return what turns it on again in the words that are there then. */
  keep: () => () => void
}

export function createCaretMode(onTurn: (isOn: boolean) => void): CaretMode {
  let text: HTMLElement | undefined
  const turn = (isOn: boolean) => {
    if (isOn === Boolean(text?.isConnected)) return
    if (text) release(text)
    text = isOn ? wordsNow() : undefined
    if (text) {
      take(text)
      putAtFirst(text)
    }
    onTurn(isOn)
  }
  const keep = () => {
    const before = text?.isConnected === true ? text : undefined
    const hadFocus = before !== undefined && before === document.activeElement
    return () => {
      if (!before || before.isConnected) return
      text = wordsNow()
      if (text) take(text)
      if (hadFocus) text?.focus({ preventScroll: true })
    }
  }
  return { isOn: () => text?.isConnected === true, turn, keep }
}

function wordsNow(): HTMLElement | undefined {
  return document.querySelector<HTMLElement>('.article-text') ?? undefined
}

const edits = ['beforeinput', 'paste', 'cut', 'drop', 'dragstart']

function take(text: HTMLElement): void {
  text.contentEditable = 'true'
  text.spellcheck = false
  text.role = 'textbox'
  text.ariaReadOnly = 'true'
  text.ariaMultiLine = 'true'
  for (const ours of text.querySelectorAll<HTMLElement>('[data-editorial]')) {
    ours.contentEditable = 'false'
  }
  for (const type of edits) text.addEventListener(type, refuse)
}

function putAtFirst(text: HTMLElement): void {
  const place = firstInView(text)
  text.focus({ preventScroll: true })
  const first = place && firstText(place)
  if (first) getSelection()?.collapse(first, 0)
}

function release(text: HTMLElement): void {
  for (const name of ['contenteditable', 'spellcheck', 'role', 'aria-readonly', 'aria-multiline']) {
    text.removeAttribute(name)
  }
  for (const ours of text.querySelectorAll('[contenteditable]')) {
    ours.removeAttribute('contenteditable')
  }
  for (const type of edits) text.removeEventListener(type, refuse)
}

function refuse(event: Event): void {
  event.preventDefault()
}

function firstInView(text: HTMLElement): Element | undefined {
  const paragraphs = [...text.querySelectorAll('.passage > [id]')]
  return paragraphs.find((one) => one.getBoundingClientRect().top >= 0) ?? paragraphs[0]
}

/** The first words of a paragraph that are the publisher's. */
function firstText(paragraph: Element): Text | undefined {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-editorial]') || node.nodeValue?.trim() === ''
      ? NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT,
  )
  return (walker.nextNode() as Text | null) ?? undefined
}

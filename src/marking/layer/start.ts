import './layer.css'
import { marking as words } from '../../edition/words/marking.ts'
import { parseAddress } from '../../edition/paths.ts'
import { createElement } from '../../enhancements/create-element.ts'
import type { MarkState } from '../protocol.ts'
import { showBeside } from './beside-words.ts'
import { createCaretMode } from './caret-mode.ts'
import { contentsOf } from './contents.ts'
import { openEditor, type Editor } from './editor.ts'
import { bringIntoView } from './focus.ts'
import { showUnwritten } from './highlights.ts'
import { showMark } from './mark-form.ts'
import { markOfCaret, markOfClick } from './meant-mark.ts'
import { showPromotion, showSection, showThing } from './other-forms.ts'
import { createPanel } from './panel.ts'
import { liveRegion } from './refresh-page.ts'
import { retrace } from './retrace.ts'
import { createSelectionBar } from './selection-bar.ts'
import type { Said } from './what-is-missing.ts'
import { rangeOf, selectionIn, wordsOfMark } from './words-of-page.ts'

/*
 * The layer on the page of an article. It comes with the pages of `astro dev` alone.
 */

const isOnKey = 'glosa:edicion'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')
const address = parseAddress(location.pathname.slice(base.length))
const { element: said, say } = liveRegion()
if (address.kind === 'article' && address.isPageOfThing && address.id !== undefined) {
  void openEditor(address.id, say).then((editor) => {
    if (editor) startLayer(editor)
    else
      document.body.append(
        createElement('div', { class: 'marking-bar marking label no-print' }, said),
      )
  })
}

function startLayer(editor: Editor): void {
  const panel = createPanel()
  const selectionBar = createSelectionBar(editor, panel)
  let isOn = sessionStorage.getItem(isOnKey) !== null

  const edit = button(words.edit, () => turn(!isOn))
  const caretButton = button(words.caret, () => caret.turn(!caret.isOn()))
  const caret = createCaretMode((isCaretOn) => {
    caretButton.ariaPressed = String(isCaretOn)
    if (isCaretOn) say(words.caretOn)
  })
  const undo = button(words.undo(undefined), () => void retrace(editor, panel, 'undo'))
  const redo = button(words.redo(undefined), () => void retrace(editor, panel, 'redo'))
  const contents = button('', () => void showContents())
  const tools = [caretButton, undo, redo, contents]
  const bar = createElement(
    'section',
    { class: 'marking-bar marking label no-print', 'aria-label': words.bar },
    createElement('div', {}, edit, ...tools),
    said,
  )
  document.body.append(bar)
  // What stands above the bar follows its height: a narrow window wraps it.
  new ResizeObserver(() =>
    document.documentElement.style.setProperty('--marking-bar', `${bar.offsetHeight}px`),
  ).observe(bar)

  const open = {
    mark: (mark: MarkState, field?: string | null) => {
      void showMark(editor, panel, mark, field).then(() => {
        const range = rangeOf(editor.state, wordsOfMark(mark))
        if (range) bringIntoView(range)
      })
    },
    said: ({ about, field, paragraph }: Said) => {
      const mark = editor.state.marks.find(
        ({ kind, id }) => kind === about?.kind && id === about.id,
      )
      if (mark) open.mark(mark, field)
      else if (about && about.kind !== 'quote' && about.kind !== 'claim') {
        void showThing(editor, panel, about.kind, about.id, field)
      } else if (paragraph !== null) {
        const anchor = editor.state.paragraphs[paragraph - 1]?.anchor
        if (anchor !== undefined)
          document.getElementById(anchor)?.scrollIntoView({ block: 'center' })
      }
    },
  }
  const showContents = () => {
    selectionBar.leave()
    return panel.show({
      title: words.list,
      content: contentsOf(editor.state, {
        ...open,
        section: (section) => void showSection(editor, panel, section),
        article: () => void showThing(editor, panel, 'article', editor.article),
        promotion: (first, last) => void showPromotion(editor, panel, { first, last }, true),
      }),
      returnTo: () => contents.focus(),
    })
  }

  const follow = () => {
    const { toWrite, problems, history } = editor.state
    for (const tool of tools) tool.hidden = !isOn
    edit.ariaPressed = String(isOn)
    contents.textContent = words.contents(toWrite.length, problems.length)
    for (const [name, step, element] of [
      ['undo', history.undo, undo],
      ['redo', history.redo, redo],
    ] as const) {
      element.textContent = words[name](step ? words.steps[step.change] : undefined)
      // It keeps the focus when there is nothing left.
      element.ariaDisabled = String(step === null)
    }
    document.documentElement.toggleAttribute('data-marking', isOn)
    showUnwritten(editor.state, isOn)
    showBeside(editor.state, isOn, open.said)
  }
  const turn = (on: boolean) => {
    isOn = on
    if (on) sessionStorage.setItem(isOnKey, '')
    else sessionStorage.removeItem(isOnKey)
    if (!on) {
      caret.turn(false)
      selectionBar.hide()
      void panel.close()
    }
    follow()
  }

  let waiting: ReturnType<typeof setTimeout> | undefined
  const offer = () => {
    const selected = getSelection()
    if (!isOn || editor.pointer.isDown() || !selected || selected.rangeCount === 0) return
    const range = selected.getRangeAt(0)
    const found = selected.isCollapsed ? undefined : selectionIn(editor.state, range)
    if (found) selectionBar.show(found, range)
    else if (!isInLayer(document.activeElement)) selectionBar.hide()
  }
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting)
    waiting = setTimeout(offer, 200)
  })
  for (const type of ['pointerup', 'pointercancel']) {
    document.addEventListener(type, () => {
      clearTimeout(waiting)
      waiting = setTimeout(offer, 50)
    })
  }

  document.addEventListener(
    'click',
    (event) => {
      const mark = isOn ? markOfClick(editor.state, event) : undefined
      if (!mark) return
      event.preventDefault()
      event.stopPropagation()
      open.mark(mark)
    },
    { capture: true },
  )

  document.addEventListener('keydown', (event) => {
    if (!isOn || event.defaultPrevented) return
    const target = event.target as Element
    const isField = target.matches('input, select, textarea') || target.closest('dialog:modal')
    const isCommand = event.ctrlKey || event.metaKey
    if (isCommand && event.key.toLowerCase() === 'z' && !isField) {
      event.preventDefault()
      void retrace(editor, panel, event.shiftKey ? 'redo' : 'undo')
    }
    const isInText = caret.isOn() && target.closest('.article-text') !== null
    if (event.key === 'Enter' && (isInText || target === document.body)) {
      clearTimeout(waiting)
      offer()
      const selected = getSelection()
      const range = selected?.rangeCount ? selected.getRangeAt(0) : undefined
      if (selectionBar.focus()) event.preventDefault()
      else if (range && isInText) {
        event.preventDefault()
        const mark = markOfCaret(editor.state, range)
        if (mark) open.mark(mark)
      }
    }
    if (event.key === 'Escape' && isInText) {
      caret.turn(false)
      selectionBar.hide()
      caretButton.focus()
    } else if (event.key === 'Escape' && !isInLayer(target)) {
      selectionBar.leave()
    }
  })

  let arriving: ReturnType<typeof setTimeout> | undefined
  editor.arrive = () => {
    clearTimeout(arriving)
    // What the server tells late would have the new page loaded once more.
    arriving = setTimeout(() => {
      // Nothing that is typed is lost; and a reload would scroll the page under its reader.
      panel.whenClosed(() => location.replace(location.pathname))
    }, 800)
  }
  editor.openThing = (kind, id) => void showThing(editor, panel, kind, id)
  editor.onChange(follow)
  editor.keepOverPages(caret.keep)
  follow()
  // Words may have been selected before the layer was there.
  offer()
  // What the article itself lacks keeps it from being shown.
  if (!document.querySelector('.article-text')) {
    turn(true)
    void showThing(editor, panel, 'article', editor.article)
  }

  // A change of the content reloads a page, which would take away what is typed: it is shown in place.
  import.meta.hot?.on('vite:beforeFullReload', (payload) => {
    if (!isOn || (payload.triggeredBy !== undefined && !isContent(payload.triggeredBy))) return
    // The address of a page that is not this one: https://vite.dev/guide/api-hmr
    payload.path = '/nowhere.html'
    editor.follow()
  })
}

function isInLayer(element: Element | null): boolean {
  return element?.closest('.marking') != null
}

function isContent(path: string): boolean {
  return path.includes('/content/')
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = createElement('button', { type: 'button' }, label)
  element.addEventListener('click', act)
  return element
}

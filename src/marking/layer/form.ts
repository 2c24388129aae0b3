import { labelOfField, marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import { excerpt } from '../../text/excerpt.ts'
import type { Change, Digests, Problem, Refusal, Selection } from '../protocol.ts'
import { askConflict } from './ask-conflict.ts'
import { askEditor } from './ask-editor.ts'
import { seenNow, type Editor } from './editor.ts'
import type { Panel } from './panel.ts'
import { saidOfProblem } from './said-of-problem.ts'

/** What a form in the panel is about, and what it does. */
export interface FormParts {
  title: string
  /** Goes into the form, which sees to the rest. */
  content: (HTMLElement | undefined | false)[]
  /** What is changed when it is saved; nothing if there is nothing to do. */
  changes: (isDraft?: boolean) => Change[]
  /** The files from which its fields were filled in. */
  seen: Digests
  /** Buttons beside those that every form has. */
  buttons?: (HTMLElement | undefined | false)[]
  /** True if what is refused may be kept as a draft instead. */
  mayBeDraft?: boolean
  /** Take a selection that can be marked instead of one that cannot. */
  takeNearest?: (selection: Selection) => void
  /** The element that gets the focus first. */
  focus?: HTMLElement | null
  /** What follows when it is saved. */
  afterwards?: () => Promise<void>
  /** Called when the panel is closed. */
  onClose?: () => void
  /** Where the focus goes afterwards. */
  returnTo: () => void
}

/** Show a form in the panel, and save what it says: nothing that was typed is lost on the way. */
export async function showForm(
  editor: Editor,
  panel: Panel,
  form: HTMLFormElement,
  parts: FormParts,
): Promise<void> {
  let { seen } = parts
  const said = createElement('div', { class: 'marking-report', role: 'alert', tabindex: '-1' })
  const save = createElement('button', { class: 'is-first' }, words.save)
  const asDraft = createElement('button', { type: 'button', hidden: true }, words.saveAsDraft)
  const cancel = createElement('button', { type: 'button' }, words.cancel)
  form.append(
    ...parts.content.filter((part) => part instanceof HTMLElement),
    said,
    createElement(
      'p',
      { class: 'marking-buttons' },
      save,
      asDraft,
      cancel,
      ...(parts.buttons ?? []),
    ),
  )
  const before = JSON.stringify(parts.changes())
  const finish = () => panel.close('sure')

  const send = async (isDraft?: boolean): Promise<void> => {
    clearProblems(form)
    said.replaceChildren()
    const changes = parts.changes(isDraft)
    if (changes.length === 0) {
      await finish()
      return
    }
    const applied = await editor.apply(changes, seen)
    switch (applied.outcome) {
      case 'done':
        editor.say(words.saved(applied.state.toWrite.length, applied.state.problems.length))
        await finish()
        return parts.afterwards?.()
      case 'refused':
        tell(problemsAt(form, applied.problems))
        asDraft.hidden = parts.mayBeDraft !== true
        return
      case 'impossible':
        tell(refusalShown(editor, applied.refusal, parts.takeNearest))
        return
      case 'conflict': {
        editor.say('')
        const { conflicts, refusal } = applied
        const answer = await askConflict(
          conflicts,
          refusal
            ? [createElement('p', {}, words.cannotApply), ...refusalShown(editor, refusal)]
            : [],
          {
            type: words.keepTyping,
            ...(!refusal && { over: words.saveOverTheirs }),
            discard: words.discard,
          },
        )
        if (answer === 'discard') {
          await finish()
          editor.say(words.changedOnDisk)
          return editor.adopt(applied.state)
        }
        if (answer !== 'over') return
        seen = seenNow(seen, applied.state, conflicts)
        return send(isDraft)
      }
      case 'nothing':
        await finish()
    }
  }
  const tell = (elements: HTMLElement[]) => {
    editor.say('')
    said.replaceChildren(...elements)
    said.focus()
    said.scrollIntoView({ block: 'nearest' })
  }
  const submit = (isDraft?: boolean) => {
    // Who presses it twice means it once.
    if (form.ariaBusy === 'true') return
    form.setAttribute('aria-busy', 'true')
    editor.say(words.saving)
    void send(isDraft)
      .catch((error: unknown) => {
        console.error(error)
        tell([createElement('p', {}, words.failed)])
      })
      .finally(() => form.removeAttribute('aria-busy'))
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
  // The first time, Enter in a field would choose a button of the fields.
  form.addEventListener('keydown', (event) => {
    const isField = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
    if (event.key !== 'Enter') return
    if (event.ctrlKey || event.metaKey) form.requestSubmit()
    else if (isField) event.preventDefault()
  })
  asDraft.addEventListener('click', () => submit(true))
  cancel.addEventListener('click', () => void panel.close())

  await panel.show({
    title: parts.title,
    content: form,
    focus: parts.focus ?? form.querySelector<HTMLElement>('input, select, textarea'),
    onClose: () => parts.onClose?.(),
    returnTo: parts.returnTo,
    mayClose: async () => {
      if (JSON.stringify(parts.changes()) === before) return true
      const answers = { stay: words.keepTyping, discard: words.discard }
      return (await askEditor(words.unsaved, [], answers)) === 'discard'
    },
  })
}

/** Each problem beside its field, and all of them in one place. */
function problemsAt(form: HTMLFormElement, problems: readonly Problem[]): HTMLElement[] {
  for (const problem of problems) {
    const { field } = problem
    const input =
      field === null ? null : form.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)
    if (!input) continue
    input.setAttribute('aria-invalid', 'true')
    input.title = saidOfProblem(problem).words
    for (const folded of ancestors(input)) folded.open = true
  }
  return [
    createElement('p', {}, words.refused),
    createElement('ul', {}, ...problems.map(problemItem)),
  ]
}

function problemItem(problem: Problem): HTMLElement {
  const { path, field } = problem
  const said = saidOfProblem(problem)
  const lang = said.isOfCheck && 'en'
  const name = field?.split('.').findLast((part) => !/^\d+$/.test(part))
  return createElement(
    'li',
    {},
    createElement('b', {}, name === undefined ? path : labelOfField(name)),
    ' ',
    createElement('span', { lang }, said.words),
    said.hint !== '' && createElement('span', { class: 'marking-hint', lang }, ` ${said.hint}`),
  )
}

function ancestors(element: HTMLElement): HTMLDetailsElement[] {
  const found = element.closest('details')
  return found ? [found, ...(found.parentElement ? ancestors(found.parentElement) : [])] : []
}

function clearProblems(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid')
    input.removeAttribute('title')
  }
}

/** Why words cannot be marked, and what would do. */
export function refusalShown(
  editor: Editor,
  { reason, words: about, nearest }: Refusal,
  take?: (selection: Selection) => void,
): HTMLElement[] {
  const found = nearest && textOf(editor, nearest)
  const button = createElement('button', { type: 'button' }, words.takeNearest)
  const sentence = words.refusals[reason]
  button.addEventListener('click', () => nearest && take?.(nearest))
  return [
    createElement(
      'p',
      {},
      typeof sentence === 'string' ? sentence : sentence(excerpt(about, 80)),
      found ? ` ${words.nearest} «${excerpt(found, 120)}»` : '',
    ),
    ...(nearest && take ? [createElement('p', { class: 'marking-buttons' }, button)] : []),
  ]
}

/** The words of a selection. */
export function textOf({ state }: Pick<Editor, 'state'>, { start, end }: Selection): string {
  return state.paragraphs
    .slice(start.paragraph - 1, end.paragraph)
    .map(({ number, text }) =>
      text.slice(
        number === start.paragraph ? start.offset : 0,
        number === end.paragraph ? end.offset : text.length,
      ),
    )
    .join(' ')
}

import { marking as words } from '../../edition/words/marking.ts'
import { createElement } from '../../enhancements/create-element.ts'
import type { ArticleState, MarkState, SectionState } from '../protocol.ts'
import { quoted, saidButton } from './beside-words.ts'
import { whatIsMissing, type Said } from './what-is-missing.ts'

/** Where the entries of the contents lead. */
export interface Open {
  said: (said: Said) => void
  mark: (mark: MarkState) => void
  section: (section: SectionState) => void
  promotion: (first: number, last: number) => void
  article: () => void
}

/** Everything of the article that has a form, and what is still to write: by keyboard too. */
export function contentsOf(state: ArticleState, open: Open): HTMLElement {
  const said = whatIsMissing(state)
  const entries = (isProblem: boolean) =>
    said
      .filter((one) => one.isProblem === isProblem)
      .map((one) => saidButton(state, one, open.said))
  const elsewhere = state.problemsElsewhere
  return createElement(
    'div',
    { class: 'marking-contents' },
    said.length === 0 && elsewhere === 0 && createElement('p', {}, words.nothingToWrite),
    ...part(words.toWrite, entries(false)),
    ...part(words.problems, entries(true)),
    elsewhere > 0 && createElement('p', {}, words.problemsElsewhere(elsewhere)),
    ...part(words.marks, places(state, open)),
  )
}

function part(title: string, buttons: readonly HTMLElement[]): Node[] {
  if (buttons.length === 0) return []
  const items = buttons.map((button) => createElement('li', {}, button))
  return [createElement('h3', {}, title), createElement('ul', {}, ...items)]
}

/** Sections, promotions and marks in the order of the text. */
function places(state: ArticleState, open: Open): HTMLElement[] {
  const sections = state.sections.map((section) => ({
    paragraph: section.first ?? 1,
    button: button(words.titles.section, section.title, section.first, () => open.section(section)),
  }))
  const promotions = promotionsOf(state).map(({ first, last }) => ({
    paragraph: first,
    button: button(words.titles.promotion, words.promotionWords(first, last), first, () =>
      open.promotion(first, last),
    ),
  }))
  const marks = state.marks.map((mark) => ({
    paragraph: mark.paragraph,
    button: button(words.titles[mark.kind], quoted(mark), mark.paragraph, () => open.mark(mark)),
  }))
  return [...sections, ...promotions, ...marks]
    .toSorted((one, other) => one.paragraph - other.paragraph)
    .map(({ button }) => button)
    .concat(button(words.titles.article, words.fieldsOfArticle, null, open.article))
}

function button(
  kind: string,
  name: string,
  paragraph: number | null,
  act: () => void,
): HTMLElement {
  const element = createElement(
    'button',
    { type: 'button' },
    createElement('b', {}, kind),
    ` ${name} `,
    paragraph !== null && createElement('small', {}, words.ofParagraph(paragraph)),
  )
  element.addEventListener('click', act)
  return element
}

/** Runs of paragraphs that are a promotion. */
function promotionsOf({ paragraphs }: ArticleState): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (const { number, isPromotion } of paragraphs) {
    const last = runs.at(-1)
    if (!isPromotion) continue
    if (last?.last === number - 1) last.last = number
    else runs.push({ first: number, last: number })
  }
  return runs
}

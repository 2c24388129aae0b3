import { palette, type Color } from '../edition/palette.ts'
import { verdictRows, verdicts, type Verdict } from '../edition/verdicts.ts'
import { slugOf } from '../text/slug-of.ts'

/** The colours and the lines of the edition, as custom properties that style sheets use. */
export function editionStyles(): string {
  const colors = Object.entries(palette).map(
    ([role, color]) => `--color-${role}:${lightDark(color)};`,
  )
  const ofVerdicts = verdicts.map((verdict) => {
    const { color, tint, line, noteLine, isCorrectable } = verdictRows[verdict]
    return `.verdict-${slugOf(verdict)}{
      --color-verdict:${lightDark(color)};
      --color-tint:${tint ? lightDark(tint) : 'transparent'};
      --line-at-rest:${line.atRest ? 'underline' : 'none'};
      --line-style:${line.style};
      --line-thickness:${line.thickness};
      --line-strength:${line.strength};
      --note-line:${noteLine.width} ${noteLine.style};
      ${isCorrectable ? correctedLine(verdict) : ''}
    }`
  })
  return `@layer tokens{:root{${colors.join('')}}}@layer components{${ofVerdicts.join('')}}`
}

/** The line at words that have the right ones above them: through them if nothing of them holds. */
function correctedLine(verdict: Verdict): string {
  const { rating, line } = verdictRows[verdict]
  return rating === worst
    ? '--corrected-line:line-through;--corrected-style:solid;--corrected-thickness:1px;'
    : `--corrected-line:underline;--corrected-style:${line.style};--corrected-thickness:${line.thickness};`
}

const worst = Math.min(...verdicts.flatMap((verdict) => verdictRows[verdict].rating ?? []))

function lightDark({ day, night }: Color): string {
  return `light-dark(${day},${night})`
}

/** The notes of a paragraph that stand level with their words; the notes after them follow on. */
const anchoredNotes = 10

/**
 * Ties each passage to its note, by their number in the paragraph. What a quote says after its
 * first fragment is a `part`, with the same number. The fewer numbers in a rule, the better all
 * of them compress.
 */
export function notePairs(): string {
  const rules = Array.from({ length: anchoredNotes }, (_, index) => {
    const words = `.mark-${index + 1}`
    const note = `.gloss-${index + 1}`
    const anchor = `--mark-${index + 1}`
    return `
      ${words}:not(.part){anchor-name:${anchor},--fragment}
      ${note}{--own-mark:${anchor}}
      .passage:has(${note}:is(:hover,:focus-within,:has(:target)),${words}:is(:hover,:focus-within,:target)) ${words}
        {background-color:var(--color-mark)}
      .passage:has(${words}:is(:hover,:focus-within,:target)) ${note}
        {background-color:color-mix(in oklab,var(--color-mark) 40%,var(--color-surface))}
      .passage:has(${words}:target) ${note}{
        --note-of-target:list-item;
        outline:1px solid var(--color-text-quiet);
        :root:not([data-densidad]) &>details::details-content
          {display:block;block-size:auto;content-visibility:visible}
      }`
  })
  return `@layer components{${rules.join('')}}`
}

/** The stretches of a bar whose words show; those after them only have them in their names. */
const spokenStretches = 16

/** Shows the words of a stretch of the strip to who points at it, or comes to it. */
function stretchPairs(): string {
  const numbers = Array.from({ length: spokenStretches }, (_, index) => index + 1)
  // The first link of a bar is that of its paragraph.
  const shown = numbers.map(
    (number) =>
      `li:has(.wide>a:nth-of-type(${number + 1}):is(:hover,:focus-visible))>.stretch-${number}`,
  )
  return `@layer components{${shown.join()}{visibility:visible;z-index:1;transition:none}}`
}

/** The newest articles by which a list of claims can be filtered; the search has all of them. */
export const filteredArticles = 12

/** The kinds of claimant, by the values of their filter. */
const claimantValues = ['articulo', 'persona', 'otros']

/**
 * Hides what has no claim of the chosen article, or none of it by the chosen kind of claimant.
 *
 * @param articles how many there are: every page pays for each
 */
function articleFilter(articles: number): string {
  if (articles < 2) return ''
  const without = (value: string) => `[data-of]:not([data-of~='${value}'])`
  const rules = Array.from({ length: Math.min(articles, filteredArticles) }, (_, index) => {
    const number = String(index + 1)
    const byKind = claimantValues.map(
      (kind) => `&:has(#sobre-quien-${kind}:checked) ${without(`${number}-${kind}`)}`,
    )
    const hidden = [`& ${without(number)}`, ...byKind].join()
    return `:root:has(#sobre-articulo-${number}:checked){${hidden}{display:none}}`
  })
  return `@layer components{${rules.join('')}}`
}

/** The style sheets that follow from data, by the names under which pages import them. */
const modules: Record<string, (articles: number) => string> = {
  'virtual:edition.css': editionStyles,
  'virtual:note-pairs.css': notePairs,
  'virtual:stretch-words.css': stretchPairs,
  'virtual:article-filter.css': articleFilter,
}

/**
 * Lets a page import the styles that follow from data as style sheets.
 *
 * @param countArticles how many articles the edition has; while it is written, any number
 */
export function generatedStylesPlugin(countArticles: () => Promise<number>) {
  let isServed = false
  return {
    name: 'glosa-generated-styles',
    config: (_config: unknown, { command }: { command: string }) => {
      isServed = command === 'serve'
    },
    resolveId: (id: string) => (id in modules ? `\0${id}` : undefined),
    load: async (id: string) =>
      modules[id.replace('\0', '')]?.(isServed ? filteredArticles : await countArticles()),
  }
}

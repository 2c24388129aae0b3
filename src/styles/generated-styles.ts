import { palette, type Color } from '../edition/palette.ts'
import { verdictRows, verdicts } from '../edition/verdicts.ts'
import { slugOf } from '../text/slug-of.ts'

/** The colours and the lines of the edition, as custom properties that style sheets use. */
export function editionStyles(): string {
  const colors = Object.entries(palette).map(
    ([role, color]) => `--color-${role}:${lightDark(color)};`,
  )
  const ofVerdicts = verdicts.map((verdict) => {
    const { color, line, noteLine } = verdictRows[verdict]
    return `.verdict-${slugOf(verdict)}{
      --color-verdict:${lightDark(color)};
      --line-style:${line.style};
      --line-thickness:${line.thickness};
      --line-strength:${line.strength};
      --note-line:${noteLine.width} ${noteLine.style};
    }`
  })
  return `@layer tokens{:root{${colors.join('')}}}@layer components{${ofVerdicts.join('')}}`
}

function lightDark({ day, night }: Color): string {
  return `light-dark(${day},${night})`
}

/** The notes of a paragraph that stand level with their words; the notes after them follow on. */
const anchoredNotes = 10

/** Ties each passage to its note, by their number in the paragraph. */
function notePairs(): string {
  const numbers = Array.from({ length: anchoredNotes }, (_, index) => index + 1)
  const pairs = numbers.map(
    (number) =>
      `.mark-${number}{anchor-name:--mark-${number}}.gloss-${number}{--own-mark:--mark-${number}}`,
  )
  // Pointing at one of them shows the other.
  const shown = numbers.flatMap((number) => [
    `.passage:has(.gloss-${number}:is(:hover,:focus-within)) .mark-${number}`,
    `.passage:has(.mark-${number}:is(:hover,:focus-within)) .gloss-${number}`,
  ])
  return `@layer components{${pairs.join('')}${shown.join()}{background-color:var(--color-mark)}}`
}

const module = 'virtual:generated.css'

/** Lets a page import the styles that follow from data as the style sheet `virtual:generated.css`. */
export function generatedStylesPlugin() {
  return {
    name: 'glosa-generated-styles',
    resolveId: (id: string) => (id === module ? `\0${module}` : undefined),
    load: (id: string) => (id === `\0${module}` ? editionStyles() + notePairs() : undefined),
  }
}

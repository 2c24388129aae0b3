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

const module = 'virtual:edition.css'

/** Lets a page import the styles of the edition as the style sheet `virtual:edition.css`. */
export function editionStylesPlugin() {
  return {
    name: 'glosa-edition-styles',
    resolveId: (id: string) => (id === module ? `\0${module}` : undefined),
    load: (id: string) => (id === `\0${module}` ? editionStyles() : undefined),
  }
}

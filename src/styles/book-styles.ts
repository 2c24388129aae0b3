import { palette } from '../edition/palette.ts'
import { verdictRows, verdicts } from '../edition/verdicts.ts'
import { slugOf } from '../text/slug-of.ts'
import sheet from './book.css?inline'

/**
 * The style sheet of a book, but for its fonts. By day a reader's choice of text and paper stands,
 * and only what has a meaning has a colour; by night all colours come together, so that none of them
 * is on a paper for which it is not made. There are no custom properties, which old reading systems do
 * not know.
 */
export const bookStyles = [
  sheet,
  ...verdicts.map((verdict) => {
    const { line, noteLine } = verdictRows[verdict]
    const underline = line.atRest
      ? `.claim.verdict-${slugOf(verdict)}{text-decoration:underline;text-decoration-style:${line.style}}`
      : ''
    return `${underline}.gloss.verdict-${slugOf(verdict)}{border-left-style:${noteLine.style};border-left-width:${noteLine.width}}`
  }),
  colours('day'),
  `@media (prefers-color-scheme:dark){body{color:${palette.text.night};background-color:${palette.surface.night}}${colours('night')}}`,
].join('')

function colours(theme: 'day' | 'night'): string {
  const ofVerdicts = verdicts.map((verdict) => {
    const color = verdictRows[verdict].color[theme]
    const name = `.verdict-${slugOf(verdict)}`
    return `.verdict${name},.mark-link${name}{color:${color}}.gloss${name}{border-left-color:${color}}.claim${name}{text-decoration-color:${color}}`
  })
  const { link, rule } = palette
  return `a{color:${link[theme]}}.quote-gloss{border-left-color:${link[theme]}}.article-end section{border-top-color:${rule[theme]}}${ofVerdicts.join('')}`
}

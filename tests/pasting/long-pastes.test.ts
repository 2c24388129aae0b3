import type { Element, ElementContent } from 'hast'
import { expect, test } from 'vitest'
import { cleanText } from '../../src/pasting/characters/clean-text.ts'
import { readHeadLine } from '../../src/pasting/head/read-byline.ts'
import { styleClasses } from '../../src/pasting/html/style-of.ts'
import { tableOf } from '../../src/pasting/html/table-of.ts'
import { looksLikeMarkdown } from '../../src/pasting/markdown/read-markdown.ts'
import { readPaste } from '../../src/pasting/read-paste.ts'
import { lettersOfAnotherScript } from '../../src/text/look-alikes.ts'
import { misreadLetters } from '../../src/text/misread.ts'
import { growthOfTime, mostGrowth } from '../how-time-grows.ts'

const read = (text: string) => readPaste(Buffer.from(text), null)
const element = (tagName: string, children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})
const settings = {
  classes: new Map(),
  footnotes: {
    references: new Map(),
    notes: new Map(),
    backLinks: new Set<Element>(),
    comments: new Set<Element>(),
  },
  base: null,
  language: null,
  leaveOut: () => false,
  dropRest: () => undefined,
}
const styles = (value: string) =>
  styleClasses({ root: { type: 'root', children: [element('style', [{ type: 'text', value }])] } })

test.each<[string, number, (count: number) => unknown]>([
  ['blank lines below a rule', 3, (count) => looksLikeMarkdown(`---\n${'\n'.repeat(count)}Una`)],
  [
    'abbreviations in a line',
    2,
    (count) => readHeadLine(`x ${'de. '.repeat(count)}Ñ`, null, false),
  ],
  ['brackets', 4000, (count) => looksLikeMarkdown('['.repeat(count))],
  ['no-break spaces', 60, (count) => cleanText('La\u00A0biblioteca abre '.repeat(count))],
  ['one word', 300, (count) => cleanText('bi\u00ADblio'.repeat(count))],
  ['letters of another script', 60, (count) => lettersOfAnotherScript('infоrme '.repeat(count))],
  ['misread letters', 500, (count) => misreadLetters('IRMÃ» '.repeat(count), true)],
  ['short lines', 200, (count) => read('uno\n'.repeat(count))],
  ['parted words', 100, (count) => read('La biblioteca de la villa abri-\nrá. '.repeat(count))],
  ['numbers', 1000, (count) => read('0,'.repeat(count))],
  ['hard spaces', 500, (count) => read(`La${'\u00A0'.repeat(count)}sala`)],
  ['a source map', 500, (count) => styles('YWJj'.repeat(count))],
  [
    'a style sheet',
    1500,
    (count) => read(`<html><style>${'.c1{top:0}'.repeat(count)}<a></style><p>La sala.</p></html>`),
  ],
  [
    'rows of a table',
    400,
    (count) =>
      tableOf(
        element(
          'table',
          Array.from({ length: count }, () => element('tr', [element('td')])),
        ),
        settings,
      ),
  ],
  [
    'blanks as typed',
    4000,
    (count) => read(`<p>La sala.</p><pre>uno${' '.repeat(count)}dos</pre>`),
  ],
])('takes no more time for each of many: %s', { timeout: 60_000 }, async (_, count, task) => {
  expect(await growthOfTime(task, count)).toBeLessThan(mostGrowth)
})

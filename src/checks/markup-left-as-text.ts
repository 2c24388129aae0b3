import type { ParagraphText } from '../annotations/annotation.ts'
import type { Issue, Position } from '../text/issue.ts'
import { howToWriteDialect } from '../text/signs-of-markup.ts'

/*
 * What an author meant as markup and Markdown did not take for it stands in the text. Only the
 * publisher's words tell it from a sign that was printed.
 */

type Mistake = Pick<Issue, 'position' | 'message' | 'hint'>

/** A line of the file with words of a paragraph. */
interface Line {
  words: string
  position: Position
}

/**
 * The mistake of a paragraph that was meant as a subhead, a list, a table, verse or a footnote.
 *
 * @param printed the lines of the original
 * @param above the paragraph before it
 */
export function blockLeftAsText(
  paragraph: ParagraphText,
  printed: ReadonlySet<string>,
  above: ParagraphText | undefined,
): Mistake | undefined {
  if (paragraph.form.kind === 'table') return undefined
  const goesOn = lineThatGoesOn(paragraph, printed, above)
  if (goesOn) return goesOn
  if (paragraph.text.split('\n').every((line) => printed.has(line))) return undefined
  const lines = linesOf(paragraph)
  return (
    partedWord(lines, printed) ??
    subhead(lines, printed) ??
    table(lines, printed, above) ??
    item(lines, printed) ??
    footnote(lines, printed) ??
    endOfLine(lines, paragraph, printed)
  )
}

/** A line that was wrapped before a sign of Markdown, which begins something else there. */
function lineThatGoesOn(
  { text, position, form, isQuoted }: ParagraphText,
  printed: ReadonlySet<string>,
  above: ParagraphText | undefined,
): Mistake | undefined {
  const last = above?.lines.at(-1)?.position.line
  if (!above || last !== position.line - 1 || (form.kind !== 'item' && !isQuoted)) return undefined
  const rest = [...printed]
    .find((line) => line.startsWith(`${above.text} `))
    ?.slice(above.text.length + 1)
  const sign = /^(?:\d+[.)]|[-+*>])(?= )/.exec(rest ?? '')?.[0]
  if (sign === undefined || !rest?.slice(sign.length + 1).startsWith(text.slice(0, 20)))
    return undefined
  return {
    position: { ...position, column: 1 },
    message: `\`${sign}\` at the beginning of a line ends the paragraph above it.`,
    hint: `Join the line with the one above, or write \`${escaped(sign)}\`.`,
  }
}

function linesOf({ text, lines }: ParagraphText): Line[] {
  const starts = lines.filter(
    ({ position }, index) => position.line !== lines[index - 1]?.position.line,
  )
  return starts.map(({ index, position }, at) => ({
    words: text.slice(index, starts[at + 1]?.index).trimEnd(),
    position,
  }))
}

/** A word that the original parts at the end of a line, as paper does. */
function partedWord([first]: readonly Line[], printed: ReadonlySet<string>): Mistake | undefined {
  const parted = [...printed].find(
    (line) =>
      /\p{L}-$/u.test(line) &&
      first?.words.startsWith(line.slice(0, -1)) === true &&
      printed.has(first.words.slice(line.length - 1)),
  )
  if (!first || parted === undefined) return undefined
  return {
    position: first.position,
    message: `The original parts a word at the end of a line: “${parted.split(' ').at(-1)}”.`,
    hint: 'Join the two lines there, without the hyphen.',
  }
}

function subhead([first]: readonly Line[], printed: ReadonlySet<string>): Mistake | undefined {
  const [, sign, space, words] = /^(#{1,6})( *)(.+)$/.exec(first?.words ?? '') ?? []
  if (!first || sign === undefined || !printed.has(words ?? '')) return undefined
  return space === ''
    ? {
        position: first.position,
        message: `There is no space behind \`${sign}\`, so that it is text.`,
        hint: `Write \`${sign} \` before the words of a subhead.`,
      }
    : {
        position: first.position,
        message: `\`${sign}\` is text, because something stands before it.`,
        hint: `Begin the line with \`${sign} \`, and put the tag behind it.`,
      }
}

const isRule = (line: string) => /^[\s|:+=-]+$/.test(line)

function table(
  lines: readonly Line[],
  printed: ReadonlySet<string>,
  above: ParagraphText | undefined,
): Mistake | undefined {
  const [first] = lines
  if (!first) return undefined
  const rows = lines.filter(({ words }) => !isRule(words)).map(({ words }) => cellsOf(words))
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  const second = `| ${Array.from({ length: columns }, () => '---').join(' | ')} |`
  if (rows.some((cells) => cells.length > 1 && printed.has(cells.join('\t')))) {
    return above?.form.kind === 'table'
      ? {
          position: first.position,
          message: 'A blank line ends the table above, so that this row is none.',
          hint: 'Delete the blank line before it.',
        }
      : {
          position: first.position,
          message: 'Markdown does not take these lines for a table.',
          hint: `Write its rows alone, a line each without blank lines, and \`${second}\` as the second line.`,
        }
  }
  const separated = lines.some(({ words }) =>
    [';', ',', '  '].some(
      (sign) =>
        words.includes(sign) &&
        printed.has(
          words
            .split(sign)
            .map((cell) => cell.trim())
            .join('\t'),
        ),
    ),
  )
  if (separated || lines.some(({ words }) => words.includes('\t') && printed.has(words))) {
    return {
      position: first.position,
      message: `${separated ? 'Semicolons, commas or spaces' : 'Tabs'} make no table here.`,
      hint: 'Write each row as `| Finca | Litros |`, and `| --- | --- |` below the first.',
    }
  }
  const isVerse = lines.every(({ words }) => words.startsWith('|'))
  if (!isVerse || !rows.some(([only = ''], _, { length }) => length > 1 && printed.has(only))) {
    return undefined
  }
  return {
    position: first.position,
    message: 'A bar is no sign of verse.',
    hint: 'Delete the bars, and write a backslash at the end of each line but the last.',
  }
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim())
}

function item(lines: readonly Line[], printed: ReadonlySet<string>): Mistake | undefined {
  for (const [index, { words, position }] of lines.entries()) {
    const [, sign = '', space, rest = ''] =
      /^([-+*•·–—]|\d{1,9}[.)]|[A-Za-z][.)]|\[[ xX]\])(\s*)(.+)$/.exec(words) ?? []
    if (sign === '' || !printed.has(rest)) continue
    if (sign.startsWith('[')) {
      const message = 'A list has no boxes here.'
      return { position, message, hint: `Delete \`${sign}\`.` }
    }
    if (!/^(?:[-+*]|\d+[.)])$/.test(sign)) {
      const message = `\`${sign}\` is no sign of an item.`
      return { position, message, hint: 'Begin each item with `- ` or `1. `.' }
    }
    if (space === '') {
      const message = `There is no space behind \`${sign}\`, so that it is text.`
      return { position, message, hint: `Write \`${sign} \` before the words of an item.` }
    }
    if (index > 0) {
      const message = 'This item goes on the paragraph above it.'
      return { position, message, hint: 'Put a blank line before the first item.' }
    }
  }
  return undefined
}

function footnote([first]: readonly Line[], printed: ReadonlySet<string>): Mistake | undefined {
  const inLine = /\^\[([^\]]+)\]/.exec(first?.words ?? '')?.[1]
  if (first && inLine !== undefined && [...printed].some((line) => line.endsWith(`] ${inLine}`))) {
    return {
      position: first.position,
      message: 'Words of a footnote cannot stand in the text.',
      hint: `Write its sign here, \`[^1]\`, and \`[^1]: ${inLine}\` in a paragraph of its own.`,
    }
  }
  const [, label, words] = /^\[([^\]^]+)\]: (.+)$/.exec(first?.words ?? '') ?? []
  if (!first || label === undefined || !printed.has(`[${label}] ${words ?? ''}`)) return undefined
  return {
    position: first.position,
    message: `\`[${label}]:\` begins no footnote.`,
    hint: `Write \`[^${label}]:\` here, and \`[^${label}]\` where the text refers to it.`,
  }
}

/** A backslash that was to end a line. */
function endOfLine(
  lines: readonly Line[],
  { text }: ParagraphText,
  printed: ReadonlySet<string>,
): Mistake | undefined {
  const typed = lines.find(({ words }) => {
    const parts = words.split('\\n')
    return parts.length > 1 && parts.every((part) => printed.has(part.trim()))
  })
  if (typed) {
    const message = '`\\n` ends no line.'
    return {
      position: typed.position,
      message,
      hint: 'Begin a new line, after a blank one; in verse, after a backslash.',
    }
  }
  const line = lines.find(({ words }) => words.endsWith('\\') && printed.has(words.slice(0, -1)))
  if (!line) return undefined
  const { line: number, column } = line.position
  const position = { line: number, column: column + line.words.length - 1 }
  return text.endsWith('\\') && line === lines.at(-1)
    ? {
        position,
        message: 'A backslash at the end of a paragraph is text.',
        hint: 'Delete it: no further line follows.',
      }
    : {
        position,
        message:
          'This backslash is text: a blank stands behind it, or another backslash before it.',
        hint: 'Write one backslash at the end of a line of verse, and nothing behind it.',
      }
}

/** Where a paragraph begins to differ from the original. */
interface Difference {
  printed: string
  written: string
  index: number
  paragraph: ParagraphText
}

/** What to do where a sign of Markdown may be the difference, or `undefined` if none is. */
export function howToWriteSign(difference: Difference): string | undefined {
  const { paragraph, index } = difference
  const printed = difference.printed.slice(index)
  const written = difference.written.slice(index)
  const isTable = paragraph.form.kind === 'table'
  if (/^ +/.test(printed) && index === 0 && printed.trimStart() === written) {
    return 'Delete the spaces at the beginning of the line in the original or, if they are meant, write each as `&#x20;` here.'
  }

  if (isTable && written.startsWith('\t')) {
    return /^ ?\|/.test(printed)
      ? 'Write `\\|` for a bar that was printed in a cell.'
      : 'In the original, a tab stands between two cells.'
  }
  if (printed.startsWith('\t') && !isTable) {
    return 'Only a table has tabs in the original: write a space in place of this one.'
  }
  const listed = index === 0 && /^(?:\d+[.)]|[-*+•–])(?=\s)/.exec(printed)?.[0]
  if (listed && paragraph.form.kind === 'item') {
    return `A list shows its own signs: delete \`${listed}\` in the original. If this is no item, write \`${escaped(listed)}\` here.`
  }
  if (index === 0 && paragraph.isQuoted && printed.startsWith('»')) {
    return '`>` begins a block quotation: write the `»` that was printed.'
  }
  if (printed.startsWith('\\')) return 'Write `\\\\` for a backslash that was printed.'
  return inWritten(written, printed) ?? inPrinted(printed, index)
}

/** A sign in the article that was not printed. */
function inWritten(written: string, printed: string): string | undefined {
  const dialect = howToWriteDialect(written)
  if (dialect !== undefined) return dialect
  if (/^\[[^\]]*\] ?[([]|^\([^)]*\)\[/.test(written)) {
    return 'A link is `[words](https://…)`: no space between `]` and `(`, none in the address (write `%20`), a `)` behind it.'
  }
  const label = /^\[([^\]]+)\]/.exec(written)?.[1]
  if (label !== undefined && printed.startsWith(label)) {
    return `In the original, the sign of a footnote is \`[${label}]\`.`
  }
  const [, shortcode] = /^\[(\w+)(?:\s[^\]]*)?\]/.exec(written) ?? []
  if (shortcode !== undefined && written.includes(`[/${shortcode}]`)) {
    return `\`[${shortcode}]\` and \`[/${shortcode}]\` are text here. A caption stands in \`<Figure alt="…">\`, a quotation behind \`> \`.`
  }
  if (/^\$[^$\n]+\$/.test(written)) {
    return 'There are no formulas here: raised words stand between `<sup>` and `</sup>`, lowered ones between `<sub>` and `</sub>`.'
  }
  const sign = /^[*_]+/.exec(written)?.[0]
  if (sign === undefined || printed.startsWith(sign)) return undefined
  if (/^[*_]+(?![*_])\p{P}/u.test(written)) {
    return 'Beside a letter, emphasis cannot begin or end with a sign: leave printed quotation marks outside, `“*so*”`.'
  }
  return `Emphasis is \`${sign}so${sign}\`: closed in its paragraph, without a space inside, within a word with \`*\`.`
}

/** A sign that was printed, and that Markdown may have taken for markup. */
function inPrinted(printed: string, index: number): string | undefined {
  const sign = /^[*_`[|#>~+-]/.exec(printed)?.[0] ?? (index === 0 && /^\d+[.)]/.exec(printed)?.[0])
  if (!sign) return undefined
  return `If \`${sign}\` was printed, write \`${escaped(sign)}\` here; if it was not, delete it in the original.`
}

function escaped(sign: string): string {
  return `${sign.slice(0, -1)}\\${sign.slice(-1)}`
}

import { crossesLink, tooDeep, type SyntaxProblem } from '../markdown/parse-mdx.ts'
import { asSentence } from '../text/as-sentence.ts'
import { codeLine, comment, knownElements, unknownElement } from '../annotations/markup-mistakes.ts'
import { plainId } from '../text/plain-id.ts'
import type { Issue, Position } from '../text/issue.ts'

type Mistake = Pick<Issue, 'position' | 'message' | 'hint'>

/**
 * A mistake in the syntax of MDX, in an author's words where it is one that is made often.
 *
 * @param source the text of the file
 */
export function describeMistake({ position, reason }: SyntaxProblem, source: string): Mistake {
  const lines = source.split('\n')
  const lineAt = ({ line }: Position) => lines[line - 1] ?? ''
  if (reason === crossesLink) {
    return {
      position,
      message: `${reason}, and the other outside.`,
      hint: 'Put the mark around the whole link, or write two links with the same address.',
    }
  }
  if (reason === tooDeep) {
    const hint = 'Write them one after the other, or delete the signs that were pasted.'
    return { position, message: `${reason}.`, hint }
  }
  if (reason.includes('import/exports')) {
    const word = /^\w+/.exec(lineAt(position))?.[0] ?? ''
    return {
      position: { ...position, column: 1 },
      message: `A line that begins with \`${word}\` is code for MDX.`,
      hint: codeLine(lineAt(position)),
    }
  }
  if (/expression with acorn|in expression, expected/.test(reason)) {
    return bracesOf(lineAt(position), position)
  }
  const [, element, id] = /<([A-Z]\w*)=["“'‘]?([\w-]+)/.exec(lineAt(position)) ?? []
  if (reason.includes('`=` (U+003D) in name') && element !== undefined) {
    return {
      position,
      message: `The name of the attribute is missing between \`<${element}\` and \`=\`.`,
      hint: `Write \`<${element} id="${id}">\`.`,
    }
  }
  const closing = /^Unexpected closing tag `<\/([^>]*)>`/.exec(reason)?.[1]
  const [, open = '', line, column] =
    /closing tag for `<([^>]*)>` \((\d+):(\d+)-/.exec(reason) ?? []
  const isUnknown = (name: string) => name !== '' && !knownElements.includes(name)

  if (isUnknown(open)) {
    return { position: { line: Number(line), column: Number(column) }, ...unknownElement(open) }
  }
  if (closing !== undefined && isUnknown(closing))
    return { position, ...unknownElement(closing, knownElements, '/') }

  const crossed = /(?:end|start) of `(?:emphasis|strong)`/.test(reason)
  if (crossed) {
    return {
      position: open === '' ? position : { line: Number(line), column: Number(column) },
      message: 'A tag has one of its ends inside emphasis, and the other outside.',
      hint: 'Put the tags around the whole emphasis, or close the emphasis before the tag and begin it again behind.',
    }
  }
  if (open !== '' && (closing === undefined || aroundBlocks.includes(closing))) {
    const at = { line: Number(line), column: Number(column) }
    const before = lineAt(at).slice(0, at.column - 1)
    if (
      lineAt(at)
        .slice(at.column - 1)
        .startsWith(`<${open}>`) &&
      isOpen(open, before)
    ) {
      return {
        position: at,
        message: `\`<${open}>\` opens a second one, inside the first.`,
        hint: `If it closes the one before it, write \`</${open}>\`, with a slash.`,
      }
    }
    return {
      position: at,
      message: `\`<${open}>\` is not closed.`,
      hint: /^[\s>]*\|/.test(before)
        ? `Write \`</${open}>\` after its words, in the same cell: mark each cell on its own.`
        : howToClose(open),
    }
  }
  const spaced =
    closing === undefined ? -1 : lineAt(position).search(new RegExp(`< +${closing}\\b`))
  if (spaced !== -1) {
    return {
      position: { ...position, column: spaced + 1 },
      message: `A space stands behind the \`<\` of \`<${closing}>\`.`,
      hint: 'Delete the space.',
    }
  }
  if (closing !== undefined && aroundBlocks.includes(open)) {
    return {
      position,
      message: `\`</${closing}>\` closes nothing.`,
      hint: `Delete it, or write \`<${closing} id="…">\` before its words.`,
    }
  }
  if (closing !== undefined) {
    return {
      position,
      message: `\`</${closing}>\` stands where \`<${open}>\` of line ${line} must be closed first.`,
      hint: 'Close the inner element first, or delete this tag if it closes nothing.',
    }
  }
  if (reason.startsWith('Unexpected closing slash `/` in tag')) {
    return {
      position: { ...position, column: position.column - 1 },
      message: 'This tag closes nothing.',
      hint: 'Delete it, or open its element before it.',
    }
  }
  if (reason.includes('to create a comment in MDX')) {
    return { position: { ...position, column: position.column - 1 }, ...comment }
  }
  const character = /^Unexpected character `([“”„«»‘’])`/.exec(reason)?.[1]
  if (character !== undefined) {
    return {
      position,
      message: `\`${character}\` cannot stand around the value of an attribute.`,
      hint: 'Use straight quotation marks: `id="…"`.',
    }
  }
  if (/^Unexpected character `"` .*in attribute name/.test(reason)) {
    return {
      position,
      message: 'The value of the attribute ends before this quotation mark.',
      hint: "Put a value that has straight quotation marks between apostrophes: `title='…'`.",
    }
  }
  if (reason.includes('to create a link in MDX')) {
    return {
      position,
      message: 'An address cannot stand between `<` and `>`.',
      hint: 'Delete the two signs or, if they were printed, write a backslash before the `<`.',
    }
  }
  const tag = /<\/?([A-Za-z]\w*)[^<>]*$/.exec(lineAt(position).slice(0, position.column - 1))
  if (tag?.[1] !== undefined && isUnknown(tag[1])) {
    return { position: { ...position, column: tag.index + 1 }, ...unknownElement(tag[1]) }
  }
  if (/before attribute value|after name, expected .* attribute name/.test(reason)) {
    return {
      position,
      message: 'The value of an attribute stands in quotation marks, behind `=`.',
      hint: 'Write it as text: `id="…"`.',
    }
  }
  const backslashed = /^\\([A-Za-z]+)>/.exec(lineAt(position).slice(position.column - 1))?.[1]
  if (backslashed !== undefined) {
    return {
      position: { ...position, column: position.column - 1 },
      message: 'A closing tag has a slash, not a backslash.',
      hint: `Write \`</${backslashed}>\`.`,
    }
  }
  if (/^Unexpected character .* before name/.test(reason)) {
    return {
      position: { ...position, column: position.column - 1 },
      message: 'A `<` begins an element here.',
      hint: 'Write a backslash before it, if it is text: `\\<`.',
    }
  }
  if (
    tag?.[1] !== undefined &&
    /in attribute name|attribute name,|attribute in closing tag/.test(reason)
  ) {
    return {
      position: { ...position, column: tag.index + 1 },
      message: 'This tag is not written as MDX wants it.',
      hint: `Write \`<${tag[1]} id="…">\` before the words, and \`</${tag[1]}>\` behind them.`,
    }
  }
  if (reason.includes('expected a corresponding closing quote')) {
    const open = /<[A-Za-z]\w*[^<>]*="[^"<>\n]*>/.exec(source)
    const before = source.slice(0, open?.index).split('\n')
    return {
      position: open ? { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } : position,
      message: 'The value of an attribute has no closing quotation mark.',
      hint: 'Write a straight quotation mark at both its ends: `id="…"`.',
    }
  }
  return {
    position,
    message: asSentence(reason),
    hint: 'Close every element, and write a backslash before a `<` or `{` that is text.',
  }
}

/** The attributes of the elements that have no id. */
const attributes: Partial<Record<string, string>> = {
  Figure: ' alt="…"',
  Foreign: ' lang="…"',
  Promotion: '',
  sub: '',
  sup: '',
  del: '',
}

/** A `{` of which MDX makes no code: it is text, or it means something to another program. */
function bracesOf(line: string, { line: number, column }: Position): Mistake {
  const found = /(?<!\{)\{(?:\{[<%]?|%)\s*\/?\s*(\w*)[^{}]*\}?\}?/g
  const shortcode = [...line.matchAll(found)].find(
    ({ index, 0: all }) => index < column && column <= index + all.length + 1,
  )
  if (shortcode) {
    const [written, name = ''] = shortcode
    const id = /\bid=["'“”]?([\w-]+)/.exec(written)?.[1] ?? '…'
    const meant = knownElements.find((one) => one.toLowerCase() === plainId(name))
    return {
      position: { line: number, column: shortcode.index + 1 },
      message: `\`${written}\` means something to another program, and nothing here.`,
      hint:
        meant === undefined
          ? 'Delete it and what closes it, and keep the words; if it was printed, write a backslash before each `{`.'
          : /^\{[{%][<%]?\s*\//.test(written)
            ? `Write \`</${meant}>\`.`
            : `Write \`<${meant}${attributes[meant] ?? ` id="${id}"`}>\`, and \`</${meant}>\` behind the words.`,
    }
  }
  const opening = line.lastIndexOf('{', column - 1)
  const position = { line: number, column: opening === -1 ? column : opening + 1 }
  const inBraces = /^\{\s*(?:[#.:]|[\w-]+=)[^{}]*\}/.exec(line.slice(opening))?.[0]
  if (opening !== -1 && inBraces !== undefined) {
    const id = /#([\w-]+)/.exec(inBraces)?.[1]
    const isSubhead = /^\s*#/.test(line)
    return {
      position,
      message: `\`${inBraces}\` means something to another program, and nothing here.`,
      hint:
        isSubhead && id !== undefined
          ? `Delete it: the id of a section stands in its tag, \`<Section id="${id}">\`.`
          : 'Delete it; if it was printed, write a backslash before the `{`.',
    }
  }
  return {
    position,
    message: 'A `{` begins code for MDX here.',
    hint: 'Write a backslash before it, if it was printed: `\\{`. If not, delete it and its `}`.',
  }
}

/** Elements that are closed by mistake only when something in them is not closed. */
const aroundBlocks = ['Section', 'Promotion', 'Figure']

/** True if an element is open at the end of a part of a line. */
function isOpen(name: string, before: string): boolean {
  const opened = before.split(new RegExp(`<${name}[ >]`)).length - 1
  return opened > before.split(`</${name}>`).length - 1
}

function howToClose(name: string): string {
  if (name === 'Cite') return 'End it with `/>`: a citation has no words inside.'
  if (name === 'Figure') return 'Write `</Figure>` on a line of its own after its caption.'
  return aroundBlocks.includes(name)
    ? `Write \`</${name}>\` on a line of its own after its last paragraph.`
    : `Write \`</${name}>\` after its words, in the same paragraph.`
}

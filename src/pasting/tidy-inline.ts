import type { Inline } from './pasted-article.ts'

/** White space that a browser shows as one space. A no-break space is not among it. */
const whiteSpace = /[ \t\n\r\f]+/g

/**
 * Inline content as a browser shows it: white space is one space, none at the edges and beside a
 * line break, none inside the edges of a mark; equal neighbours are one.
 */
export function tidyInline(content: readonly Inline[]): Inline[] {
  const state = { endsInSpace: true }
  const collapsed = collapse(content, state)
  return trimEnd(joinNeighbours(joinNeighbours(collapsed).flatMap(hoistSpaces)))
}

function collapse(content: readonly Inline[], state: { endsInSpace: boolean }): Inline[] {
  return content.flatMap((inline): Inline[] => {
    if (inline.type === 'break') {
      state.endsInSpace = true
      return [inline]
    }
    if (inline.type === 'text') {
      let value = inline.value.replace(whiteSpace, ' ')
      if (state.endsInSpace) value = value.replace(/^ /, '')
      if (value === '') return []
      state.endsInSpace = value.endsWith(' ')
      return [{ type: 'text', value }]
    }
    if (!('content' in inline)) {
      state.endsInSpace = false
      return [inline]
    }
    const inner = collapse(inline.content, state)
    return inner.length === 0 ? [] : [{ ...inline, content: inner }]
  })
}

/** Spaces at the edges of a mark stand outside it, where they mean the same. */
function hoistSpaces(inline: Inline): Inline[] {
  if (!('content' in inline)) return [inline]
  const content = joinNeighbours(inline.content.flatMap(hoistSpaces))
  const edges = { before: false, after: false }
  const [first] = content
  if (first?.type === 'text' && first.value.startsWith(' ')) {
    edges.before = true
    content[0] = { type: 'text', value: first.value.slice(1) }
  }
  const last = content.at(-1)
  if (last?.type === 'text' && last.value.endsWith(' ')) {
    edges.after = true
    content[content.length - 1] = { type: 'text', value: last.value.slice(0, -1) }
  }
  const space: Inline = { type: 'text', value: ' ' }
  const kept = content.filter((part) => part.type !== 'text' || part.value !== '')
  return [
    ...(edges.before ? [space] : []),
    ...(kept.length > 0 ? [{ ...inline, content: kept }] : []),
    ...(edges.after ? [space] : []),
  ]
}

/** Texts that touch are one text, and so are equal marks; marks within the same mark say nothing. */
function joinNeighbours(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of content) {
    const last = joined.at(-1)
    if (last?.type === 'text' && inline.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + inline.value }
    } else if (last && 'content' in last && 'content' in inline && isSameMark(last, inline)) {
      joined[joined.length - 1] = {
        ...last,
        content: joinNeighbours([...last.content, ...inline.content]),
      }
    } else {
      joined.push(inline)
    }
  }
  return joined
}

function isSameMark(a: Inline, b: Inline): boolean {
  if (a.type !== b.type) return false
  if (a.type === 'link' && b.type === 'link') return a.url === b.url
  if (a.type === 'foreign' && b.type === 'foreign') return a.language === b.language
  return true
}

/** Without what nobody sees at the end and beside line breaks. */
function trimEnd(content: readonly Inline[]): Inline[] {
  const trimmed = [...content]
  while (isBlank(trimmed[0])) trimmed.shift()
  while (isBlank(trimmed.at(-1))) trimmed.pop()
  return trimmed.flatMap((inline, index): Inline[] => {
    if (inline.type !== 'text') return [inline]
    let value = inline.value
    if (index === 0) value = value.replace(/^[ \u00A0]+/, '')
    if (index === trimmed.length - 1) value = value.replace(/(?<![ \u00A0])[ \u00A0]+$/, '')
    if (trimmed[index + 1]?.type === 'break') value = value.replace(/(?<! ) +$/, '')
    if (trimmed[index - 1]?.type === 'break') value = value.replace(/^ +/, '')
    return value === '' ? [] : [{ type: 'text', value }]
  })
}

function isBlank(inline: Inline | undefined): boolean {
  if (inline === undefined) return false
  if (inline.type === 'break') return true
  return inline.type === 'text' && /^[ \u00A0]*$/.test(inline.value)
}

/** Inline content in the lines that its breaks make. */
export function splitAtBreaks(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of content) {
    if (inline.type === 'break') {
      lines.push([])
    } else if ('content' in inline) {
      // A mark over a break is a mark in each of the lines.
      const [first = [], ...rest] = splitAtBreaks(inline.content)
      if (first.length > 0) lines.at(-1)?.push({ ...inline, content: first })
      for (const line of rest) lines.push(line.length > 0 ? [{ ...inline, content: line }] : [])
    } else {
      lines.at(-1)?.push(inline)
    }
  }
  return lines
}

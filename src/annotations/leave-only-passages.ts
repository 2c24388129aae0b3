import type { PhrasingContent, Root } from 'mdast'
import { omission } from '../text/omission.ts'
import { blocksOf } from './blocks.ts'
import { hasMark, isMark } from './nodes.ts'
import { textOf } from './text-of.ts'

/**
 * Take all words of an article away that are not marked. Where some were there is “[…]”; signs alone,
 * such as a full stop between two marks, stay. So do subheads, as the title of the article does.
 */
export function leaveOnlyPassages(tree: Root): void {
  for (const { node } of blocksOf(tree).paragraphs) {
    if (node.type === 'paragraph') leaveOnlyMarks(node)
    if (node.type === 'table') node.children.flatMap((row) => row.children).forEach(leaveOnlyMarks)
  }
}

/** @param around a paragraph, a cell, or emphasis with a mark in it */
function leaveOnlyMarks(around: { children: PhrasingContent[] }): void {
  const runs: PhrasingContent[][] = []
  for (const child of around.children) {
    const last = runs.at(-1)
    if (last?.[0] === undefined || hasMark(child) || hasMark(last[0])) runs.push([child])
    else last.push(child)
    if (!isMark(child) && hasMark(child) && 'children' in child) leaveOnlyMarks(child)
  }
  around.children = runs.flatMap((run, index) => {
    const isKept = run.some(hasMark) || !/[\p{L}\p{N}]/u.test(run.map(textOf).join(''))
    if (isKept) return run
    return [...(index > 0 ? [space()] : []), sign(), ...(index < runs.length - 1 ? [space()] : [])]
  })
}

function space(): PhrasingContent {
  return { type: 'text', value: ' ' }
}

/** An element, so that pages can show that the sign is ours. */
function sign(): PhrasingContent {
  return {
    type: 'mdxJsxTextElement',
    name: 'span',
    attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'omission' }],
    children: [{ type: 'text', value: omission }],
  }
}

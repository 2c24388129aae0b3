import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { isElement, setAttribute } from '../annotations/nodes.ts'

/**
 * Tell each citation of an introduction in which theme it stands, so that it can number
 * its sources. Other files pass through untouched.
 */
export function remarkTheme() {
  return (tree: Root, file: VFile) => {
    const theme = /\/themes\/([^/]+)\.mdx$/.exec(file.path.replaceAll('\\', '/'))?.[1]
    if (theme === undefined) return

    visit(tree, (node) => {
      if (isElement(node, 'Cite')) setAttribute(node, 'theme', theme)
    })
  }
}

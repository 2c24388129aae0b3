import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { withBase } from '../text/with-base.ts'

/** Let authors write `/temas/llama/` wherever the site is served from. */
export function rehypeBasePath({ base }: { base: string }) {
  return (tree: Root) => {
    visit(tree, 'element', ({ properties }) => {
      if (typeof properties.href === 'string') properties.href = withBase(base, properties.href)
    })
  }
}

import type { Nodes } from 'mdast'

declare module 'mdast' {
  interface ListItemData {
    /** The number that is written before an item. */
    ordinal?: number
  }
  interface HeadingData {
    /** True if a line below the words makes them a heading. */
    isUnderlined?: boolean
  }
  interface TableRowData {
    /** True if nothing on its line says that it is a row. */
    isLoose?: boolean
  }
}

/** Note in a block what the parser forgets of how it is written. */
export function noteSource(node: Nodes, source: string): void {
  const written = (one: Nodes) =>
    source.slice(one.position?.start.offset ?? 0, one.position?.end.offset ?? 0)
  if (node.type === 'list' && node.ordered) {
    for (const item of node.children) {
      item.data = { ...item.data, ordinal: Number.parseInt(written(item), 10) }
    }
  }
  if (node.type === 'heading' && !/^ *#/.test(written(node))) {
    node.data = { ...node.data, isUnderlined: true }
  }
  if (node.type === 'table') {
    for (const row of node.children) {
      if (!written(row).includes('|')) row.data = { ...row.data, isLoose: true }
    }
  }
}

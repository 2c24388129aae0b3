/** What needs the first style sheet, which every page links: the layout and the page of articles. */
const roots = ['/src/layouts/Page.astro', '/src/pages/articulos/[id].astro']

/** As much as is needed of what the bundler knows. */
interface Graph {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null
}

/**
 * Two style sheets for the whole site: `site` for what articles need, which every page links,
 * and `other` for what only the other pages need. Left alone, each component would get its own.
 */
export const styleSheets = {
  // Not what a script asks for by its address, which ends with `?url`.
  test: /\.css$/,
  name: (id: string, graph: Graph) => {
    // A set grows while it is walked.
    const found = new Set([id])
    for (const module of found) {
      if (roots.some((root) => module.endsWith(root))) return 'site'
      for (const importer of graph.getModuleInfo(module)?.importers ?? []) found.add(importer)
    }
    return 'other'
  },
}

/** The modules whose styles go into the first style sheet: the layout and the page of articles. */
const roots = ['/src/layouts/Page.astro', '/src/pages/articulos/[id].astro']

/** The part of the bundler's graph that is read here. */
interface Graph {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null
}

/**
 * Two style sheets for the whole site: `site` for articles, which every page links, and `other`
 * for all other pages. By default, each component would get a sheet of its own.
 */
export const styleSheets = {
  // Not a sheet that a script loads by its address: `?url`.
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

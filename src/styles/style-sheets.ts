/** The module that every page takes in. */
const layout = '/src/layouts/Page.astro'
/** The page of articles, and the one that shows samples of its notes and links its sheet too. */
const articlePage = '/src/pages/articulos/[id].astro'
const samplePage = '/src/pages/metodo.astro'

/** The part of the bundler's graph that is read here. */
interface Graph {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null
}

/**
 * Three style sheets for the whole site: `site`, which every page links, `article` for what
 * articles alone have, and `other` for what other pages have. By default, each component would get
 * a sheet of its own.
 */
export const styleSheets = {
  // Not a sheet that a script loads by its address: `?url`.
  test: /\.css$/,
  name: (id: string, graph: Graph) => {
    // A set grows while it is walked.
    const found = new Set([id])
    for (const module of found) {
      for (const importer of graph.getModuleInfo(module)?.importers ?? []) found.add(importer)
    }
    const modules = [...found]
    if (modules.some((module) => module.endsWith(layout))) return 'site'
    const pages = modules.filter((module) => /\/src\/pages\/.+\.astro$/.test(module))
    if (!pages.some((page) => page.endsWith(articlePage))) return 'other'
    const others = pages.filter((page) => !page.endsWith(articlePage) && !page.endsWith(samplePage))
    return others.length === 0 ? 'article' : 'site'
  },
}

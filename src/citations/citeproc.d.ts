/** The part of citeproc-js that is used here: https://citeproc-js.readthedocs.io */
declare module 'citeproc' {
  interface OutputFormat {
    text_escape: (text: string | undefined) => string
    [decoration: string]: unknown
  }

  interface CiteItem {
    id: string
    locator?: string
    label?: 'paragraph'
    prefix?: string
  }

  interface Engine {
    setOutputFormat: (name: string) => void
    updateItems: (ids: string[]) => void
    makeBibliography: () => [parameters: unknown, entries: string[]]
    makeCitationCluster: (items: CiteItem[]) => string
  }

  const CSL: {
    Engine: new (
      system: { retrieveLocale: () => string; retrieveItem: (id: string) => object },
      style: string,
      language: string,
      forceLanguage: boolean,
    ) => Engine
    Output: { Formats: Record<string, OutputFormat> }
  }
  export default CSL
}

/** What the worker keeps of an edition from the beginning, whatever a reader opens. */
export interface KeptEdition {
  /** Another one for other files. */
  build: string
  /**
   * Scripts, styles, fonts and the search: what may be loaded of any page. By their paths below the
   * folder of the site (`_astro/x.js`), with the digest by which a browser knows them to be whole
   * (https://www.w3.org/TR/SRI/).
   */
  files: Readonly<Record<string, string>>
}

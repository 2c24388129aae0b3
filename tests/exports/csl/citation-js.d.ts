/** The part of Citation.js that the tests use. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string)
    data: object[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'

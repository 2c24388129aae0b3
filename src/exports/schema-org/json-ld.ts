/** The value of a property. `undefined` leaves the property out. */
export type Value = string | number | boolean | Node | Reference | readonly Value[] | undefined

/** A thing, with properties of schema.org's vocabulary. */
export interface Node {
  '@type': string
  /** Its absolute address, the same on every page that describes it. */
  '@id'?: string
  [property: string]: Value
}

/** A thing that is described elsewhere. */
export interface Reference {
  '@id': string
}

/**
 * Things as a document in JSON-LD, for a `<script type="application/ld+json">`: nothing in it can end
 * the element (https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements).
 */
export function jsonLd(graph: readonly Node[]): string {
  const document = { '@context': 'https://schema.org', '@graph': graph }
  return JSON.stringify(document).replaceAll('<', '\\u003c')
}

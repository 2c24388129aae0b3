import { paths, replacing, without, type Change } from './a-content.ts'

/** The article is on paper, and nobody knows when it was published. */
export const onPaper: Change[] = [
  replacing(
    paths.article,
    'datePublished: "2024-10-28"\nurl: https://example.org/nota\n',
    `datePublished: null
datePublishedNote: El recorte no conserva la cabecera.
url: null
printed: { in: El Suplemento, volume: 12, issue: 7, pages: 3-5 }
`,
  ),
]

/** A person and an institution sign the article; the person has a page. */
export const signed = replacing(
  paths.article,
  'authors: null',
  'authors: [{ given: Ana, family: Ruiz, entity: ana-ruiz }, { name: Redacción de Ayer }]',
)

/** The article has quotes only, and nothing is said of its claim. */
export const withoutClaims: Change[] = [
  replacing(paths.article, '<Claim id="crece">', ''),
  replacing(paths.article, '</Claim>', ''),
  without(paths.claim),
  without(paths.followUp),
  replacing(paths.theme, '<Cite claim="crece" source="informe" />', '<Cite source="informe" />'),
]

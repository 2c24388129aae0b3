import { verdictRows, type Verdict } from '../src/edition/verdicts.ts'
import type { ContentFile } from '../src/reading/content-file.ts'
import { corpusFrom } from '../src/reading/load-corpus.ts'
import { formatReport } from '../src/text/format-report.ts'

/** Where the files of the smallest content lie. */
export const paths = {
  article: 'content/articles/nota/article.mdx',
  original: 'content/articles/nota/original.txt',
  quote: 'content/quotes/ana-abrir.yaml',
  claim: 'content/claims/crece.md',
  speaker: 'content/entities/ana-ruiz.yaml',
  publisher: 'content/entities/el-diario.yaml',
  theme: 'content/themes/apertura.mdx',
  report: 'content/sources/informe.yaml',
  print: 'content/sources/nota-impresa.yaml',
  followUp: 'content/follow-ups/informe-nuevo.md',
  licences: 'content/licences/surco.yaml',
  about: 'content/about.yaml',
} as const

/** What an introduction says beside its first words, to be as long as it has to be. */
const restOfIntroduction = `

${'Abrir un modelo es dejar que cualquiera lo use, lo estudie y lo cambie. '.repeat(12).trim()}`

/** An edition with one of everything, and nothing to put right. */
const texts: Record<string, string> = {
  [paths.article]: `---
title: Dos voces sobre el código
titleStatus: editorial
summary: Una nota de dos párrafos.
publisher: el-diario
inLanguage: es
datePublished: "2024-10-28"
url: https://example.org/nota
source: nota-impresa
authors: null
interest: Ninguno conocido.
editions: []
differences:
  - paragraph: 1
    printed: Cada año
    original: Every year
    kind: cambio de sentido
    note: El original dice otra cosa.
unverified: [El titular.]
---

<Section id="voces" title="Dos voces">

El código abierto crece. <Claim id="crece">Cada año se publican
más modelos</Claim>.

<Quote id="ana-abrir">“Abrir es compartir”</Quote>, dice Ana Ruiz, directora del
laboratorio. <Quote id="ana-abrir">“Y compartir es crecer”</Quote>.

</Section>
`,
  [paths.original]: `El código abierto crece. Cada año se publican más modelos.
“Abrir es compartir”, dice Ana Ruiz, directora del laboratorio. “Y compartir es crecer”.
`,
  [paths.quote]: `speaker: ana-ruiz
role: directora del laboratorio
roleOriginal: { language: en, text: null, status: sin fuente almacenada }
reportedBy: el-diario
original: { language: en, text: null, status: sin fuente almacenada }
comment: Una opinión.
themes: [apertura]
sources: [nota-impresa]
`,
  [paths.claim]: `---
claimant: { voice: article }
kind: hecho comprobable
core: true
themes: [apertura]
assessments:
  - date: "2025-02-01"
    verdict: confirmado
    reason: El informe los cuenta todos.
    evidence:
      - source: informe
        bearing: a favor
        contributes: Cuenta los modelos de cada año.
---
`,
  [paths.speaker]: `kind: persona
name: Ana Ruiz
description: Dirige un laboratorio.
themes: [apertura]
sources: [nota-impresa]
`,
  [paths.publisher]: `kind: medio
name: El Diario
description: Publica la nota.
themes: [apertura]
sources: [nota-impresa]
`,
  [paths.theme]: `---
title: Apertura
summary: Qué se abre y qué no.
order: 1
---

Cada año hay más <Cite claim="crece" source="informe" />, como dice
[la nota](/articulos/nota/#p-1).${restOfIntroduction}
`,
  [paths.report]: `type: report
title: Informe
titleStatus: literal
publisher: El Observatorio
class: primaria
seen: entera
language: es
url: https://example.org/informe
issued: "2025"
fact: Cuenta los modelos.
consulted: Copia completa.
`,
  [paths.print]: `type: webpage
title: La nota impresa
titleStatus: descripción nuestra
publisher: El Diario
class: primaria
seen: entera
language: es
url: null
availability: En la hemeroteca.
issued: "2024-10-28"
fact: Es la nota.
consulted: Copia completa.
`,
  [paths.followUp]: `---
date: "2025-01"
themes: [apertura]
direction: refuerza
claims: [crece]
sources: [informe]
added: "2025-02-20"
---

Sale un informe nuevo.
`,
}

/** Something done to the smallest content. */
export type Change = (files: Map<string, Uint8Array>) => void

/** Add a file, or write another text into one that is there. */
export function writing(path: string, content: string | Uint8Array): Change {
  return (files) => {
    files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  }
}

/** Replace words of a file, which must be there once. */
export function replacing(path: string, words: string, by: string): Change {
  return (files) => {
    const text = new TextDecoder().decode(files.get(path))
    const times = text.split(words).length - 1
    if (times !== 1) throw new Error(`“${words}” is ${times} times in ${path}, not once.`)
    files.set(path, new TextEncoder().encode(text.replace(words, () => by)))
  }
}

export function without(path: string): Change {
  return (files) => {
    if (!files.delete(path)) throw new Error(`There is no ${path}.`)
  }
}

export function renaming(path: string, to: string): Change {
  return (files) => {
    const bytes = files.get(path)
    if (!bytes) throw new Error(`There is no ${path}.`)
    files.delete(path)
    files.set(to, bytes)
  }
}

/** A theme more, on which something has to be. */
export function addingTheme(id: string, order = 2): Change {
  return writing(
    `content/themes/${id}.mdx`,
    `---\ntitle: Otro tema\nsummary: Otra cosa.\norder: ${order}\n---\n\nUna introducción <Cite source="informe" />.${restOfIntroduction}\n`,
  )
}

/** Another first paragraph, in which the claim is marked. */
export function saying(marked: string): Change[] {
  const printed = `El código abierto crece. ${marked}`
  const words = 'El código abierto crece. Cada año se publican más modelos.'
  return [
    replacing(
      paths.article,
      words
        .replace('Cada', '<Claim id="crece">Cada')
        .replace('publican más modelos', 'publican\nmás modelos</Claim>'),
      printed,
    ),
    replacing(paths.article, 'printed: Cada año', 'printed: El código'),
    replacing(paths.original, words, printed.replaceAll(/<[^>]+>/g, '')),
  ]
}

const evidence = 'bearing: a favor\n        contributes: Cuenta los modelos de cada año.\n'

/** The claim with another verdict, and with the kind, the fault and the evidence that fit it. */
export function judgedAs(verdict: Verdict): Change[] {
  const { isForFacts, hasFault, evidence: rests } = verdictRows[verdict]
  const bearings = rests.needs.length > 0 ? rests.needs.map(([first]) => first) : ['contexto']
  const items = bearings.map((bearing) => evidence.replace('a favor', bearing ?? ''))
  return [
    ...(isForFacts ? [] : [replacing(paths.claim, 'kind: hecho comprobable', 'kind: opinión')]),
    replacing(
      paths.claim,
      'verdict: confirmado\n',
      `verdict: ${verdict}\n${hasFault ? '    fault: exagera\n' : ''}`,
    ),
    replacing(paths.claim, evidence, items.join('      - source: informe\n        ')),
  ]
}

/** The claim with an assessment below the one that stands, which says what is different. */
export function judgedBefore(date: string, verdict: Verdict = 'sin verificar'): Change[] {
  return [
    replacing(
      paths.claim,
      'date: "2025-02-01"\n',
      'date: "2025-02-01"\n    change: Ha salido el informe, que faltaba.\n',
    ),
    replacing(
      paths.claim,
      evidence,
      `${evidence}  - date: "${date}"
    verdict: ${verdict}
    reason: Aún no había ningún informe.
    evidence: []
`,
    ),
  ]
}

/** The claim with an assessment above, after which it is “sin verificar”. */
export function judgedAgain(date: string): Change {
  return replacing(
    paths.claim,
    'assessments:\n',
    `assessments:
  - date: "${date}"
    verdict: sin verificar
    change: Se retiró el informe.
    reason: Ya no consta en nada.
    evidence: []
`,
  )
}

/** The licences of a family with an entity of its own; its maker is the speaker of the quote. */
export const addingLicences: Change[] = [
  writing(
    'content/entities/licencia-libre.yaml',
    `kind: licencia
name: Licencia Libre
description: Deja copiar y cambiar.
themes: [apertura]
sources: [informe]
`,
  ),
  writing(
    paths.licences,
    `family: Surco
maker: ana-ruiz
entities: [el-diario]
releases:
  - models: Surco 1
    date: "2023-02"
    licence: { name: Solo para investigar }
    sources: [nota-impresa]
  - models: Surco 2
    date: "2024-02-10"
    licence: { name: Licencia Libre 2.0, entity: licencia-libre }
    note: No vale en invierno.
    sources: [informe, nota-impresa]
  - models: Surco 3
    date: "2025"
    licence: null
    sources: [informe]
`,
  ),
]

/** A second article, with a claim, a quote, a person and a source of its own. */
export const addingArticle: Change[] = [
  writing(
    'content/articles/segunda/article.mdx',
    `---
title: La segunda nota
titleStatus: editorial
summary: Otra nota.
publisher: el-diario
inLanguage: es
datePublished: "2025-01-02"
url: https://example.org/segunda
source: segunda-nota
authors: null
interest: Ninguno conocido.
editions: []
differences: []
unverified: []
---

<Section id="pozo" title="El pozo">

<Claim id="pozo-hondo">El pozo es hondo</Claim>. <Quote id="eva-pozo">“Da agua”</Quote>, dice
Eva Gil, pocera.

</Section>
`,
  ),
  writing(
    'content/articles/segunda/original.txt',
    'El pozo es hondo. “Da agua”, dice Eva Gil, pocera.\n',
  ),
  writing(
    'content/claims/pozo-hondo.md',
    `---
claimant: { voice: article }
kind: hecho comprobable
core: true
themes: [apertura]
assessments:
  - date: "2025-02-01"
    verdict: sin verificar
    reason: Nadie ha medido nunca el pozo.
    evidence: []
---
`,
  ),
  writing(
    'content/quotes/eva-pozo.yaml',
    `speaker: eva-gil
role: pocera
reportedBy: el-diario
comment: Una opinión.
themes: [apertura]
sources: []
`,
  ),
  writing(
    'content/entities/eva-gil.yaml',
    `kind: persona
name: Eva Gil
description: Abre pozos.
themes: [apertura]
sources: [segunda-nota]
`,
  ),
  writing(
    'content/sources/segunda-nota.yaml',
    `type: webpage
title: La segunda nota
titleStatus: descripción nuestra
publisher: El Diario
class: primaria
seen: entera
language: es
url: null
availability: En la hemeroteca.
issued: null
fact: Es la nota.
consulted: Copia completa.
`,
  ),
]

/** Who makes the edition, in a section that is written and one that is not. */
export const addingAbout = writing(
  paths.about,
  `sections:
  - id: errores
    title: Cómo avisar de un error
    aliases: [contacto]
    text: >-
      Por correo, como dice [el método](/metodo/).

      También [a mano](mailto:ana@example.org).
  - id: dinero
    title: Quién la paga
    text: null
    toSay: De dónde sale el dinero.
`,
)

/** The first paragraph as an advertisement, and its claim as what it is then. */
export const promoting: Change[] = [
  replacing(paths.article, 'El código abierto crece.', '<Promotion>\n\nEl código abierto crece.'),
  replacing(paths.article, 'más modelos</Claim>.', 'más modelos</Claim>.\n\n</Promotion>'),
  replacing(paths.claim, 'kind: hecho comprobable', 'kind: promoción'),
  replacing(paths.claim, 'verdict: confirmado', 'verdict: no verificable'),
  replacing(paths.claim, 'bearing: a favor', 'bearing: contexto'),
]

/** The smallest content, changed. */
export function aContent(...changes: Change[]): ContentFile[] {
  const files = new Map<string, Uint8Array>()
  for (const [path, text] of Object.entries(texts)) writing(path, text)(files)
  for (const change of changes) change(files)
  return [...files].map(([path, bytes]) => ({ path, bytes }))
}

const today = '2025-06-15'

/** The report on the smallest content, changed, as an author reads it. */
export function reportOn(...changes: Change[]): string {
  const loaded = corpusFrom(aContent(...changes), today)
  return 'issues' in loaded ? formatReport(loaded.issues) : 'No problems.'
}

/** What an editor is to look at, in a content without mistakes. */
export function doubtsOn(...changes: Change[]): string[] {
  const loaded = corpusFrom(aContent(...changes), today)
  if ('issues' in loaded) throw new Error(formatReport(loaded.issues))
  return loaded.doubts.map(
    ({ filePath, position: { line, column }, toCheck }) =>
      `${filePath} ${line}:${column} ${toCheck}`,
  )
}

/** The corpus of the smallest content, changed in ways that leave nothing to put right. */
export function aCorpus(...changes: Change[]) {
  return anEdition(...changes).corpus
}

/** The same with the inventory of its site. */
export function anEdition(...changes: Change[]) {
  const loaded = corpusFrom(aContent(...changes), today)
  if ('issues' in loaded) throw new Error(formatReport(loaded.issues))
  return loaded
}

import { symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadCorpus } from '../src/reading/load-corpus.ts'
import { formatReport } from '../src/text/format-report.ts'
import type { RuleName } from '../src/text/rules.ts'
import {
  addingLicences,
  addingTheme,
  judgedAgain,
  judgedAs,
  judgedBefore,
  paths,
  promoting,
  renaming,
  replacing,
  reportOn,
  saying,
  without,
  writing,
  type Change,
} from './a-content.ts'
import { aProject } from './a-project.ts'
import { keeping, keepingAll, publishedRecords, publishing } from './addresses/some-addresses.ts'

/** For each rule a mistake in the smallest content that breaks it, and no other rule. */
const mistakes: Record<Exclude<RuleName, 'no-content' | 'unreadable-file'>, Change[]> = {
  'misplaced-file': [renaming(paths.theme, 'content/themes/apertura.md')],
  'empty-file': [writing(paths.report, ''), without(paths.followUp)],
  'not-utf8': [writing(paths.speaker, new Uint8Array([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xe9]))],
  'merge-conflict': [
    replacing(
      paths.followUp,
      'Sale un informe nuevo.',
      '<<<<<<< HEAD\nSale un informe.\n=======\nSale otro informe.\n>>>>>>> informe',
    ),
  ],
  'hidden-character': [replacing(paths.speaker, 'Dirige', 'Di\u00ADrige')],
  'decomposed-accents': [
    writing(
      paths.original,
      'El co\u0301digo abierto crece. Cada an\u0303o se publican ma\u0301s modelos.\n“Abrir es compartir”, dice Ana Ruiz, directora del laboratorio. “Y compartir es crecer”.\n',
    ),
  ],
  'yaml-syntax': [replacing(paths.speaker, 'name: Ana Ruiz', 'name: "Ana Ruiz')],
  'unquoted-text': [
    replacing(paths.claim, 'El informe los cuenta todos.', 'Está en el puesto #3 de la lista.'),
  ],
  'mdx-syntax': [replacing(paths.article, '</Claim>', '')],
  schema: [replacing(paths.claim, 'kind: hecho comprobable', 'kind: hecho')],

  verbatim: [replacing(paths.article, 'se publican', 'se pubIican')],
  'unexpected-markup': [replacing(paths.article, 'crece.', 'crece{1}.')],
  'missing-attribute': [replacing(paths.article, '<Section id="voces" title', '<Section title')],
  'marked-words': [
    replacing(paths.article, 'crece. <Claim id="crece">Cada', 'crece.<Claim id="crece"> Cada'),
  ],
  'quotation-marks': [
    replacing(
      paths.article,
      '<Quote id="ana-abrir">“Abrir es compartir”</Quote>',
      '“<Quote id="ana-abrir">Abrir es compartir</Quote>”',
    ),
  ],
  'printed-words': [replacing(paths.quote, 'role: directora', 'role: Directora')],
  'collated-paragraphs': [
    replacing(paths.article, 'differences:', 'collated: [1, 99]\ndifferences:'),
  ],
  'shown-paragraph': [replacing(paths.article, 'differences:', 'shownParagraph: 2\ndifferences:')],
  'revised-text': [
    writing(
      'content/revisions/nota.yaml',
      `revisions:
  - date: 2025-03-01
    changes:
      - kinds: [palabras]
        paragraphs: [7]
        before:
          - paragraph: 1
            text: El código abierto crecía.
`,
    ),
  ],
  'promotion-kind': promoting.slice(2),

  'published-draft': [
    keepingAll(),
    replacing(paths.claim, 'core: true', 'core: true\ndraft: true'),
  ],
  'malformed-id': [renaming(paths.followUp, 'content/follow-ups/Informe_Nuevo.md')],
  'duplicate-id': [
    replacing(paths.article, 'El código abierto', '<Claim id="crece">El código abierto</Claim>'),
  ],
  'mark-without-file': [
    replacing(paths.article, 'El código', '<Claim id="abre">El código</Claim>'),
  ],
  'file-without-mark': [
    replacing(
      paths.article,
      '<Quote id="ana-abrir">“Abrir es compartir”</Quote>',
      '“Abrir es compartir”',
    ),
    replacing(
      paths.article,
      '<Quote id="ana-abrir">“Y compartir es crecer”</Quote>',
      '“Y compartir es crecer”',
    ),
  ],
  'draft-reference': [replacing(paths.claim, 'claimant:', 'draft: true\nclaimant:')],
  'article-without-mark': [
    writing('content/articles/otra/original.txt', 'Otra nota.\n'),
    (files) => {
      const article = new TextDecoder().decode(files.get(paths.article))
      const [frontmatter = ''] = article.split(/differences:/)
      writing(
        'content/articles/otra/article.mdx',
        `${frontmatter}differences: []\nunverified: [El titular.]\n---\n\n<Section id="a" title="A">\n\nOtra nota.\n\n</Section>\n`,
      )(files)
    },
  ],
  'unknown-reference': [replacing(paths.quote, 'speaker: ana-ruiz', 'speaker: ana-ruis')],
  'unused-source': [
    writing(
      'content/sources/otra-pagina.yaml',
      `type: webpage
title: Otra página
titleStatus: literal
publisher: Otro medio
class: secundaria
seen: entera
language: es
url: https://example.org/otra
issued: "2025-01"
fact: Dice otra cosa.
consulted: Copia completa.
`,
    ),
  ],
  'primary-source': [
    replacing(paths.report, 'seen: entera', 'seen: en un resumen\nthrough: Una reseña.'),
  ],
  'source-through': [replacing(paths.report, 'seen: entera', 'seen: en una reproducción')],
  'source-availability': [replacing(paths.report, 'url: https://example.org/informe', 'url: null')],
  'place-of-article': [
    replacing(paths.article, 'url: https://example.org/nota', 'url: null'),
    replacing(
      paths.print,
      'url: null\navailability: En la hemeroteca.',
      'url: https://example.org',
    ),
  ],
  'author-entity': [
    replacing(paths.article, 'authors: null', 'authors: [{ name: Redacción, entity: ana-ruiz }]'),
  ],
  'source-dates': [replacing(paths.report, 'issued: "2025"', 'issued: "2025-02-21"')],
  'published-by': [
    replacing(paths.publisher, 'kind: medio', 'kind: medio\npublishedBy: el-diario'),
  ],
  'archived-copy': [
    replacing(
      paths.report,
      'url: https://example.org/informe',
      'url: https://example.org/informe\narchived: https://web.archive.org/web/20240301120000/https://example.org/informe',
    ),
  ],
  'broken-link': [replacing(paths.theme, '(/articulos/nota/#p-1)', '(/articulos/notas/)')],

  'claimant-not-speaker': [
    replacing(paths.article, '<Claim id="crece">Cada', 'Cada'),
    replacing(paths.article, 'modelos</Claim>', 'modelos'),
    replacing(
      paths.article,
      '“Abrir es compartir”',
      '“<Claim id="crece">Abrir es compartir</Claim>”',
    ),
  ],
  'claim-relation': [
    replacing(paths.claim, 'themes: [apertura]', 'themes: [apertura]\nrepeats: [crece]'),
  ],
  'missing-evidence': [
    replacing(
      paths.claim,
      `evidence:
      - source: informe
        bearing: a favor
        contributes: Cuenta los modelos de cada año.`,
      'evidence: []',
    ),
  ],
  'name-not-id': [replacing(paths.report, 'publisher: El Observatorio', 'publisher: el-diario')],
  'group-of-name': [replacing(paths.claim, '{ voice: article }', '{ group: Ana Ruiz }')],
  'cut-of-claim': saying('En Europa, donde <Claim id="crece">crece más</Claim>, se nota.'),
  'reported-claim': saying('Algunos dicen que <Claim id="crece">crece más</Claim>.'),
  'unfit-evidence': [replacing(paths.claim, 'bearing: a favor', 'bearing: contexto')],
  'fault-of-verdict': [
    ...judgedAs('impreciso'),
    replacing(paths.claim, '    fault: exagera\n', ''),
  ],
  'correction-words': [
    ...judgedAs('refutado'),
    replacing(
      paths.claim,
      '    evidence:',
      '    correction: { of: cada mes, to: cada año }\n    evidence:',
    ),
  ],
  'missing-change': [
    ...judgedBefore('2024-11-01'),
    replacing(paths.claim, '    change: Ha salido el informe, que faltaba.\n', ''),
  ],
  'bottom-line-form': [
    replacing(paths.article, 'editions: []', 'bottomLine: Crece.\neditions: []'),
  ],
  'judged-opinion': [replacing(paths.claim, 'kind: hecho comprobable', 'kind: opinión')],
  'reason-length': [replacing(paths.claim, 'El informe los cuenta todos.', 'Consta.')],
  'gist-form': [replacing(paths.claim, 'evidence:', 'gist: los cuenta todos\n    evidence:')],
  'would-change-form': [
    replacing(paths.claim, 'core: true', 'core: true\nwouldChange: Otro informe'),
  ],
  'would-change-opinion': [
    ...judgedAs('no verificable'),
    replacing(paths.claim, 'core: true', 'core: true\nwouldChange: Otro informe.'),
  ],
  'speaker-not-person': [replacing(paths.quote, 'speaker: ana-ruiz', 'speaker: el-diario')],
  'translation-status': [
    replacing(paths.article, 'inLanguage: es\n', 'inLanguage: es\noriginalLanguage: en\n'),
    replacing(
      paths.quote,
      '\noriginal: { language: en, text: null, status: sin fuente almacenada }',
      '',
    ),
  ],
  'publication-date': [replacing(paths.article, '2024-10-28', '2025-06-16')],
  'undated-article': [
    replacing(paths.article, 'datePublished: "2024-10-28"', 'datePublished: null'),
  ],
  'assessment-dates': [replacing(paths.claim, '2025-02-01', '2025-06-16')],
  'follow-up-dates': [replacing(paths.followUp, 'date: "2025-01"', 'date: "2024-09"')],
  'follow-up-added': [replacing(paths.followUp, '"2025-02-20"', '"2024-12-31"')],
  'follow-up-without-fact': [replacing(paths.followUp, 'Sale un informe nuevo.\n', '')],
  'release-dates': [...addingLicences, replacing(paths.licences, '"2024-02-10"', '"2022"')],
  'theme-order': [
    addingTheme('cierre', 1),
    replacing(paths.claim, 'themes: [apertura]', 'themes: [apertura, cierre]'),
  ],
  'empty-theme': [addingTheme('cierre')],
  'introduction-length': [
    replacing(paths.theme, 'Cada año', `${'Cada día, cada mes, cada año. '.repeat(40)}Cada año`),
  ],
  'introduction-sources': [replacing(paths.theme, ' source="informe"', '')],

  'dropped-assessment': [publishing([judgedAgain('2025-02-20')])],
  'back-dated-assessment': [publishing(), judgedAgain('2025-02-10')],
  'changed-judgement': [
    publishing(),
    replacing(paths.claim, 'El informe los cuenta todos.', 'El informe los cuenta casi todos.'),
  ],
  'unfit-correction': [
    publishing(),
    replacing(
      paths.claim,
      'reason: El informe los cuenta todos.',
      `reason: El informe los cuenta casi todos.
    corrected:
      - date: "2025-06-15"
        field: reason
        was: El informe los cuenta.
        why: No cuenta los de fuera.`,
    ),
  ],

  'address-twice': [keeping([0, 1, 0].flatMap((at) => publishedRecords()[at] ?? []))],
  'lost-addresses': [
    keeping(publishedRecords().slice(0, 3)),
    writing(
      'content/addresses/nota.yaml',
      JSON.stringify({ addresses: publishedRecords().slice(0, 2) }),
    ),
  ],
  'dropped-address': [
    keepingAll(),
    replacing(paths.article, '<Section id="voces"', '<Section id="dos-voces"'),
  ],
  'changed-words': [
    keepingAll(),
    replacing(paths.article, 'title="Dos voces"', 'title="Las voces"'),
  ],
  'reused-address': [
    keeping(
      publishedRecords().map((record) =>
        record.address === '/articulos/nota/#voces'
          ? { ...record, withdrawn: { date: '2025-04-01', reason: 'La sección se unió a otra.' } }
          : record,
      ),
    ),
  ],
  'moved-nowhere': [
    keeping(
      publishedRecords()
        .slice(0, 1)
        .map((record) => ({
          ...record,
          address: '/articulos/una-nota/',
          moved: { date: '2025-04-01', to: '/articulos/notas/' },
        })),
    ),
  ],
}

/** The report on an example of a broken rule, as an author reads it, without its last line. */
export async function exampleOf(rule: RuleName): Promise<string> {
  const report = await reportFor(rule)
  return report.replace(/\n\n\d+ problems? in \d+ files?\.$/, '')
}

async function reportFor(rule: RuleName): Promise<string> {
  if (rule === 'no-content') return reportOnNothing()
  return rule === 'unreadable-file' ? reportOnLink() : reportOn(...mistakes[rule])
}

async function reportOnLink(): Promise<string> {
  const project = await aProject()
  await symlink('informe.yaml', path.join(project, 'content/sources/otro.yaml'))
  const loaded = await loadCorpus(project)
  return 'issues' in loaded ? formatReport(loaded.issues) : ''
}

async function reportOnNothing(): Promise<string> {
  const loaded = await loadCorpus(tmpdir())
  return 'issues' in loaded ? formatReport(loaded.issues) : ''
}

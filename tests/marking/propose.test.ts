import { expect, test } from 'vitest'
import { articleSource } from '../../src/marking/core/article-source.ts'
import { judgedContent } from '../../src/marking/core/judged-content.ts'
import { propose } from '../../src/marking/core/propose.ts'
import type { Selection } from '../../src/marking/protocol.ts'
import { aContent, paths, replacing, type Change } from '../a-content.ts'

type Kind = 'quote' | 'claim' | 'section' | 'promotion'

/** What the words between two others can become, in an article with another text. */
function proposed(kind: Kind, text: string, from: string, to = from) {
  const body = (words: string): Change[] => [
    replacing(
      paths.article,
      `El código abierto crece. <Claim id="crece">Cada año se publican
más modelos</Claim>.`,
      `El código abierto crece. <Claim id="crece">Cada año se publican más modelos</Claim>.

${words}`,
    ),
  ]
  const files = aContent(...body(text))
  const judged = judgedContent(files, '2025-06-15')
  const { paragraphs } = articleSource(judged.textOf(paths.article) ?? '')!.annotated
  const pointAt = (words: string, isEnd: boolean) => {
    const found = paragraphs.find((one) => one.text.includes(words))!
    return {
      paragraph: found.number,
      offset: found.text.indexOf(words) + (isEnd ? words.length : 0),
    }
  }
  const selection: Selection = { start: pointAt(from, false), end: pointAt(to, true) }
  const found = propose(judged, 'nota', kind, selection, '2025-06-15')
  const textAt = ({ start, end }: Selection) =>
    paragraphs
      .filter(({ number }) => start.paragraph <= number && number <= end.paragraph)
      .map(({ number, text }) =>
        text.slice(
          number === start.paragraph ? start.offset : 0,
          number === end.paragraph ? end.offset : undefined,
        ),
      )
      .join(' / ')
  return { found, textAt }
}

test('takes the printed marks into a quote, and reads who says it', () => {
  const { found } = proposed('quote', 'Eva Gil, pocera, avisa: « Da agua ».', 'Da agua')
  expect(found).toMatchObject({
    outcome: 'mark',
    text: '« Da agua »',
    id: 'gil-agua',
    isUnmarked: false,
    pieceOf: null,
    fields: { speaker: 'eva-gil', role: 'pocera', reportedBy: 'el-diario', themes: ['apertura'] },
    things: [{ kind: 'entity', id: 'eva-gil', fields: { kind: 'persona', name: 'Eva Gil' } }],
  })
})

test('says of words without printed marks that they are', () => {
  const { found } = proposed('quote', 'R: Que se limpie.', 'Que se limpie.')
  expect(found).toMatchObject({ isUnmarked: true, text: 'Que se limpie.' })
})

test('knows another piece of a quote in the same sentence', () => {
  const text = '<Quote id="ana-otra">“Sí”</Quote>, dijo, “mañana mismo”. “Otra cosa”, añade.'
  expect(proposed('quote', text, 'mañana mismo').found).toMatchObject({
    text: '“mañana mismo”',
    pieceOf: 'ana-otra',
  })
  expect(proposed('quote', text, 'Otra cosa').found).toMatchObject({ pieceOf: null })
})

test('makes a quotation over several paragraphs one quote', () => {
  const text = '«Mi abuela sembraba.\n\n»Luego, nada.\n\n»Y hasta hoy», dice Ana Ruiz.'
  const { found, textAt } = proposed('quote', text, 'Mi abuela', 'hasta hoy')
  expect(found).toMatchObject({
    outcome: 'mark',
    isUnmarked: false,
    fields: { speaker: 'ana-ruiz' },
  })
  if (found?.outcome !== 'mark') return
  expect(textAt(found.selection)).toBe('«Mi abuela sembraba. / »Luego, nada. / »Y hasta hoy»')
})

test('does not make a claim of words in several paragraphs', () => {
  const { found, textAt } = proposed(
    'claim',
    'Es corto.\n\nEste es más largo.',
    'Es corto.',
    'largo',
  )
  expect(found).toMatchObject({ refusal: { reason: 'several-paragraphs' } })
  if (found?.outcome !== 'impossible' || !found.refusal.nearest) throw new Error('Nothing is near.')
  expect(textAt(found.refusal.nearest)).toBe('Este es más largo')
})

test('gives a claim to whoever says the quote around it, or to the group that is named', () => {
  const quoted = 'Ana Ruiz, directora, responde: <Quote id="q">“Crece mucho”</Quote>.'
  expect(proposed('claim', quoted, 'Crece mucho').found).toMatchObject({
    fields: { claimant: { speaker: 'ana-ruiz' }, assessments: [{ date: '2025-06-15' }] },
    guessed: ['claimant', 'themes'],
  })
  const reported = 'Según el consistorio, la obra empieza en mayo.'
  expect(proposed('claim', reported, 'la obra empieza en mayo').found).toMatchObject({
    fields: { claimant: { group: 'el consistorio' } },
  })
  const said = 'La oposición recuerda que la obra empieza en mayo.'
  expect(proposed('claim', said, 'la obra empieza en mayo').found).toMatchObject({
    fields: { claimant: '' },
  })
})

test('proposes a section and a promotion at paragraphs, or says where', () => {
  const text = 'Compre un surco.\n\n- Uno.\n- Dos.'
  expect(proposed('section', text, 'surco').found).toEqual({
    outcome: 'section',
    paragraph: 2,
    id: 'compre-surco',
    isPrinted: false,
  })
  expect(proposed('section', 'La fuente de Surco.', 'Surco').found).toMatchObject({ id: 'surco' })
  expect(proposed('promotion', text, 'surco', 'Dos.').found).toEqual({
    outcome: 'promotion',
    first: 2,
    last: 4,
  })
  const { found, textAt } = proposed('promotion', text, 'surco', 'Uno.')
  expect(found).toMatchObject({ refusal: { reason: 'inside-block' } })
  if (found?.outcome !== 'impossible' || !found.refusal.nearest) throw new Error('Nothing is near.')
  expect(textAt(found.refusal.nearest)).toBe('Compre un surco. / Uno. / Dos.')
})

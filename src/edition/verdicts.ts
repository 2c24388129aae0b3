import type { Bearing } from './closed-lists.ts'
import { paper, rowsOfPaper, type Drawing, type Texture } from './drawing.ts'
import type { Color } from './palette.ts'
import { wordsOf } from './rows.ts'

/** What a verdict means and how it looks. Its key is its value in content, data and addresses. */
interface VerdictRow {
  /** What readers call it, if it is not its key. */
  label?: string
  /** What readers are told that it means. */
  meaning: string
  /** Other words by which readers look for claims of this verdict. */
  askedAs: string
  /** True if it is a verdict on facts; false if it is one on opinions and predictions. */
  isForFacts: boolean
  /** The evidence on which it rests. */
  evidence: {
    /** Of each group, at least one source bears on the claim in one of these ways. */
    needs: Bearing[][]
    /** No source bears on it in one of these ways. */
    refuses: Bearing[]
  }
  /** True if it says in which direction the claim is wrong. */
  hasFault: boolean
  /** True if the right words can stand beside the claim's. */
  isCorrectable: boolean
  /**
   * Its place among the verdicts that say how much of a claim stands up, from the worst. The
   * others say that it is not settled, not known or not to be known: they are no degree of truth.
   */
  rating: number | null
  /** Of its word, its glyph and its lines. */
  color: Color
  /** A pale ground for the marked words, if they are to be seen before all others. */
  tint?: Color
  /** True if pictures draw it higher than the others. */
  standsOut?: boolean
  /** A sign of its own, told apart without colour, on a grid of 16, as lines 2 wide. */
  glyph: Drawing
  /** The line under a claim in the text: how thick, and how much of its colour it has. */
  line: {
    style: 'solid' | 'dashed' | 'wavy' | 'double' | 'dotted'
    thickness: string
    strength: `${number}%`
    /** False if it is there only for words that a reader points at or comes to. */
    atRest: boolean
  }
  /** The line beside its note repeats the one in the text, as far as borders can. */
  noteLine: { style: 'solid' | 'dashed' | 'double' | 'dotted'; width: string }
  /** The same grammar in pictures. */
  texture: Texture
}

/** How much of its colour the ground of a texture has. */
const tinted = 0.14
const groundOfPaper = [
  'rect',
  { width: '100%', height: '100%', 'fill-opacity': tinted },
] satisfies Drawing[number]

const rows = {
  confirmado: {
    meaning:
      'Las fuentes respaldan lo que dicen las palabras. La razón puede añadir lo que la frase no dice.',
    askedAs: 'verdad verdadero verdadera cierto cierta correcto correcta confirmada',
    isForFacts: true,
    evidence: { needs: [['a favor']], refuses: ['en contra'] },
    hasFault: false,
    isCorrectable: false,
    rating: 3,
    color: { day: '#1c5931', night: '#9cc7a8' },
    glyph: [['path', { d: 'M2 8.5 6 12.5 14 3.5' }]],
    // What holds needs no reader's eye.
    line: { style: 'solid', thickness: '0.065em', strength: '75%', atRest: false },
    noteLine: { style: 'solid', width: '1px' },
    texture: {
      tile: { width: 1, height: 1, patternContentUnits: 'objectBoundingBox' },
      drawing: [
        ['path', { d: 'M0 0h1v1H0z', 'fill-opacity': tinted }],
        ['path', { d: 'M0 .86h1V1H0z' }],
      ],
      print: [groundOfPaper, ['rect', { y: '86%', width: '100%', height: '14%' }]],
    },
  },
  impreciso: {
    meaning:
      'Tiene una base real, pero exagera, omite, confunde o atribuye mal algo que cambia lo que se entiende.',
    askedAs: 'inexacto inexacta engañoso engañosa imprecisa',
    isForFacts: true,
    evidence: { needs: [['matiza', 'en contra']], refuses: [] },
    hasFault: true,
    isCorrectable: true,
    rating: 2,
    color: { day: '#6b4600', night: '#d4b679' },
    glyph: [['path', { d: 'M2 6.5c2-3 4-3 6-1s4 2 6-1M2 11.5c2-3 4-3 6-1s4 2 6-1' }]],
    line: { style: 'dashed', thickness: '0.075em', strength: '80%', atRest: true },
    noteLine: { style: 'dashed', width: '2px' },
    texture: {
      tile: { width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
      drawing: [
        ['path', { d: 'M0 0h6v6H0z', 'fill-opacity': tinted }],
        ['path', { d: 'm-1 1 2-2M0 6l6-6M5 7l2-2', stroke: 'currentColor', 'stroke-width': 1.1 }],
      ],
      print: [
        groundOfPaper,
        [
          'path',
          {
            d: `M0 ${paper.height / 2}h${paper.width}`,
            transform: 'skewX(-45)',
            stroke: 'currentColor',
            'stroke-width': paper.height,
            'stroke-dasharray': '1.5 4.5',
          },
        ],
      ],
    },
  },
  disputado: {
    meaning: 'Hay fuentes de peso a favor y en contra, y ninguna lo zanja.',
    askedAs: 'polémico polémica discutido discutida disputada',
    isForFacts: true,
    evidence: { needs: [['a favor'], ['en contra']], refuses: [] },
    hasFault: false,
    isCorrectable: false,
    rating: null,
    color: { day: '#613c8f', night: '#c6aee6' },
    glyph: [['path', { d: 'M8 2v12M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5' }]],
    // Browsers draw it thicker than a single line, which is to look as dark.
    line: { style: 'wavy', thickness: '0.05em', strength: '85%', atRest: true },
    noteLine: { style: 'double', width: '3px' },
    texture: {
      tile: { width: 8, height: 6, patternUnits: 'userSpaceOnUse' },
      drawing: [
        ['path', { d: 'M0 0h8v6H0z', 'fill-opacity': tinted }],
        [
          'path',
          {
            d: 'm-4 1 4 4 4-4 4 4 4-4',
            fill: 'none',
            stroke: 'currentColor',
            'stroke-width': 1.1,
          },
        ],
      ],
      print: [
        groundOfPaper,
        [
          'path',
          {
            d: rowsOfPaper(6)
              .map((y) => `M-4 ${y + 1}${'l4 4 4-4'.repeat(paper.width / 8)}`)
              .join(''),
            fill: 'none',
            stroke: 'currentColor',
            'stroke-width': 1.1,
          },
        ],
      ],
    },
  },
  refutado: {
    meaning: 'Las fuentes primarias lo contradicen.',
    askedAs:
      'falso falsa falsedad mentira bulo desmentido desmentida incorrecto incorrecta refutada',
    isForFacts: true,
    evidence: { needs: [['en contra']], refuses: ['a favor'] },
    hasFault: false,
    isCorrectable: true,
    rating: 1,
    color: { day: '#9b1c17', night: '#f2958c' },
    tint: { day: '#f8e1db', night: '#3f211d' },
    standsOut: true,
    glyph: [['path', { d: 'm3 3 10 10M13 3 3 13' }]],
    line: { style: 'solid', thickness: '0.14em', strength: '100%', atRest: true },
    noteLine: { style: 'solid', width: '4px' },
    texture: 'solid',
  },
  'sin verificar': {
    meaning:
      'Se podría comprobar, pero lo hallado no basta para decir si es cierto; la razón dice qué falta.',
    askedAs: 'dudoso dudosa sin comprobar',
    isForFacts: true,
    evidence: { needs: [], refuses: ['en contra'] },
    hasFault: false,
    isCorrectable: false,
    rating: null,
    color: { day: '#365264', night: '#a9c3d2' },
    glyph: [['circle', { cx: 8, cy: 8, r: 5.5, 'stroke-dasharray': '2.2 2.2' }]],
    line: { style: 'dotted', thickness: '0.07em', strength: '70%', atRest: true },
    noteLine: { style: 'dotted', width: '2px' },
    texture: {
      tile: { width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
      drawing: [
        ['circle', { cx: 1.5, cy: 1.5, r: 0.9 }],
        ['circle', { cx: 4.5, cy: 4.5, r: 0.9 }],
      ],
      print: [
        [
          'path',
          {
            d: rowsOfPaper(3)
              .map((y, row) => `M${row % 2 === 0 ? 0.7 : 3.7} ${y + 1.5}h${paper.width}`)
              .join(''),
            stroke: 'currentColor',
            'stroke-width': 1.6,
            'stroke-dasharray': '1.6 4.4',
          },
        ],
      ],
    },
  },
  'no verificable': {
    label: 'opinión o pronóstico',
    meaning:
      'No es un hecho que se pueda comprobar: las fuentes dan contexto, pero no lo confirman ni lo refutan.',
    askedAs: 'opinión pronóstico predicción',
    isForFacts: false,
    evidence: { needs: [], refuses: ['a favor', 'en contra', 'matiza'] },
    hasFault: false,
    isCorrectable: false,
    rating: null,
    color: { day: '#524d45', night: '#bdb5a8' },
    glyph: [
      ['circle', { cx: 8, cy: 8, r: 5.5 }],
      ['path', { d: 'M5 8h6' }],
    ],
    // Nor does what cannot be weighed.
    line: { style: 'dotted', thickness: '1px', strength: '70%', atRest: false },
    noteLine: { style: 'dotted', width: '1px' },
    texture: 'hollow',
  },
} satisfies Record<string, VerdictRow>

export type Verdict = keyof typeof rows

/**
 * The verdicts, in the order in which readers see them. Nothing else knows them one by one:
 * schemas, data, pages, style sheets and pictures follow from the rows.
 */
export const verdictRows: Record<Verdict, VerdictRow> = rows

export const verdicts = wordsOf(rows)

/** What readers call a verdict. */
export function labelOf(verdict: Verdict): string {
  return verdictRows[verdict].label ?? verdict
}

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
  /** A sign of its own, told apart without colour, on a grid of 16, as lines 2 wide. */
  glyph: Drawing
  /** The line under a claim in the text: how thick, and how much of its colour it has. */
  line: {
    style: 'solid' | 'dashed' | 'wavy' | 'double' | 'dotted'
    thickness: string
    strength: `${number}%`
  }
  /** The line beside its note repeats the one in the text, as far as borders can. */
  noteLine: { style: 'solid' | 'dashed' | 'double' | 'dotted'; width: string }
  /** The same grammar in pictures. */
  texture: Texture
}

const rows = {
  confirmado: {
    meaning:
      'Las fuentes respaldan lo que dicen las palabras. La razón puede añadir lo que la frase no dice.',
    isForFacts: true,
    evidence: { needs: [['a favor']], refuses: ['en contra'] },
    hasFault: false,
    isCorrectable: false,
    rating: 3,
    color: { day: '#1f6237', night: '#8fd0a2' },
    glyph: [['path', { d: 'M2 8.5 6 12.5 14 3.5' }]],
    line: { style: 'solid', thickness: '0.065em', strength: '75%' },
    noteLine: { style: 'solid', width: '3px' },
    texture: 'solid',
  },
  impreciso: {
    meaning:
      'Tiene una base real, pero exagera, omite, confunde o atribuye mal algo que cambia lo que se entiende.',
    isForFacts: true,
    evidence: { needs: [['matiza', 'en contra']], refuses: [] },
    hasFault: true,
    isCorrectable: true,
    rating: 2,
    color: { day: '#7a5000', night: '#e5bd6a' },
    glyph: [['path', { d: 'M2 6.5c2-3 4-3 6-1s4 2 6-1M2 11.5c2-3 4-3 6-1s4 2 6-1' }]],
    line: { style: 'dashed', thickness: '0.065em', strength: '75%' },
    noteLine: { style: 'dashed', width: '3px' },
    texture: {
      tile: {
        width: 4.6,
        height: 4.6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      drawing: [['path', { d: 'M0 0h2.3v5H0z' }]],
      print: [
        [
          'path',
          {
            d: `M0 ${paper.height / 2}h${paper.width}`,
            transform: 'skewX(-45)',
            stroke: 'currentColor',
            'stroke-width': paper.height,
            'stroke-dasharray': 3.25,
          },
        ],
      ],
    },
  },
  disputado: {
    meaning: 'Hay fuentes de peso a favor y en contra, y ninguna lo zanja.',
    isForFacts: true,
    evidence: { needs: [['a favor'], ['en contra']], refuses: [] },
    hasFault: false,
    isCorrectable: false,
    rating: null,
    color: { day: '#6a3f98', night: '#cdb0ee' },
    glyph: [['path', { d: 'M8 2v12M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5' }]],
    // Browsers draw it thicker than a single line, which is to look as dark.
    line: { style: 'wavy', thickness: '0.05em', strength: '75%' },
    noteLine: { style: 'double', width: '3px' },
    texture: {
      tile: { width: 8, height: 5, patternUnits: 'userSpaceOnUse' },
      drawing: [
        [
          'path',
          {
            d: 'm-4 .5 4 4 4-4 4 4 4-4',
            fill: 'none',
            stroke: 'currentColor',
            'stroke-width': 1.6,
          },
        ],
      ],
      print: [
        [
          'path',
          {
            d: rowsOfPaper(5)
              .map((y) => `M-4 ${y}${'l4 4 4-4'.repeat(paper.width / 8)}`)
              .join(''),
            fill: 'none',
            stroke: 'currentColor',
            'stroke-width': 1.6,
          },
        ],
      ],
    },
  },
  refutado: {
    meaning: 'Las fuentes primarias lo contradicen.',
    isForFacts: true,
    evidence: { needs: [['en contra']], refuses: ['a favor'] },
    hasFault: false,
    isCorrectable: true,
    rating: 1,
    color: { day: '#a02620', night: '#f3a29b' },
    glyph: [['path', { d: 'm3 3 10 10M13 3 3 13' }]],
    // As with the waves.
    line: { style: 'double', thickness: '0.05em', strength: '75%' },
    noteLine: { style: 'double', width: '3px' },
    texture: {
      tile: { width: 1, height: 1, patternContentUnits: 'objectBoundingBox' },
      drawing: [['path', { d: 'M0 0h1v.36H0zM0 .64h1V1H0z' }]],
      print: [
        ['rect', { width: '100%', height: '36%' }],
        ['rect', { y: '64%', width: '100%', height: '36%' }],
      ],
    },
  },
  'sin verificar': {
    meaning:
      'Se podría comprobar, pero lo hallado no basta para decir si es cierto; la razón dice qué falta.',
    isForFacts: true,
    evidence: { needs: [], refuses: ['en contra'] },
    hasFault: false,
    isCorrectable: false,
    rating: null,
    color: { day: '#3a5768', night: '#a9c6d8' },
    glyph: [['circle', { cx: 8, cy: 8, r: 5.5, 'stroke-dasharray': '2.2 2.2' }]],
    line: { style: 'dotted', thickness: '0.065em', strength: '75%' },
    noteLine: { style: 'dotted', width: '3px' },
    texture: {
      tile: { width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
      drawing: [
        ['circle', { cx: 1.25, cy: 1.25, r: 1.1 }],
        ['circle', { cx: 3.75, cy: 3.75, r: 1.1 }],
      ],
      print: [
        [
          'path',
          {
            d: rowsOfPaper(2.5)
              .map((y, row) => `M${row % 2 === 0 ? 0.25 : 2.75} ${y + 1.25}h${paper.width}`)
              .join(''),
            stroke: 'currentColor',
            'stroke-width': 2,
            'stroke-dasharray': '2 3',
          },
        ],
      ],
    },
  },
  'no verificable': {
    label: 'opinión o pronóstico',
    meaning:
      'No es un hecho que se pueda comprobar: las fuentes dan contexto, pero no lo confirman ni lo refutan.',
    isForFacts: false,
    evidence: { needs: [], refuses: ['a favor', 'en contra', 'matiza'] },
    hasFault: false,
    isCorrectable: false,
    rating: null,
    color: { day: '#5a554d', night: '#bdb5a8' },
    glyph: [
      ['circle', { cx: 8, cy: 8, r: 5.5 }],
      ['path', { d: 'M5 8h6' }],
    ],
    // What cannot be weighed has the least of lines.
    line: { style: 'solid', thickness: '1px', strength: '55%' },
    noteLine: { style: 'solid', width: '1px' },
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

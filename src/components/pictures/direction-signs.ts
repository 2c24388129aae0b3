import type { directionRows } from '../../edition/closed-lists.ts'
import type { Drawing } from '../../edition/drawing.ts'

type Sign = (typeof directionRows)[keyof typeof directionRows]['sign']

/**
 * The signs of facts, around the place where they stand on a line of time: what strengthens above
 * it, what weakens below it, so that two of them on one day can still be told apart.
 */
export const signs = {
  up: [['path', { d: 'M0-12 6-2H-6z' }]],
  down: [['path', { d: 'M0 12 6 2H-6z' }]],
  ring: [['circle', { r: 3.5 }]],
} satisfies Record<Sign, Drawing>

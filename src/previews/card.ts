import type { Box } from './box.ts'
import { claimCard } from './claim-card.ts'
import type { Preview } from './preview.ts'
import { quoteCard } from './quote-card.ts'
import { summaryCard } from './summary-card.ts'

/** A picture whose words are set as large as they have room, in pixels. */
export interface Card {
  /** The paragraphs that are fitted, and cut where even the least size has no room for them. */
  paragraphs: string[]
  sizes: { least: number; most: number }
  draw: (paragraphs: readonly string[], size: number) => Box
}

export function cardOf(preview: Preview): Card {
  switch (preview.kind) {
    case 'quote':
      return quoteCard(preview)
    case 'claim':
      return claimCard(preview)
    case 'summary':
      return summaryCard(preview)
  }
}

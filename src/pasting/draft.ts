import type { Block, Doubt, Dropped, PastedMetadata } from './pasted-article.ts'

/** An article on its way from the paste: what each format is read into. */
export interface Draft {
  format: string
  metadata: PastedMetadata
  lines: DraftBlock[]
  dropped: Dropped[]
  doubts: DraftDoubt[]
}

/** A block, with what is known of it until it is settled. */
export interface DraftBlock {
  block: Block
  /**
   * Where it stands: before the text (`head`), in the text (`core`), or after it but in what the
   * page marks as the article (`rim`). A document is all core.
   */
  zone: 'head' | 'core' | 'rim'
  /** What its page or document calls it. */
  role: Role | null
  doubts: DraftDoubt[]
}

export type Role = 'title' | 'subtitle' | 'byline' | 'date' | 'caption'

export type DraftDoubt = Omit<Doubt, 'block'>

/** A block of a document. */
export function coreBlock(block: Block, role: Role | null = null): DraftBlock {
  return { block, zone: 'core', role, doubts: [] }
}

/** The metadata of a paste that says nothing of itself. */
export function noMetadata(): PastedMetadata {
  return {
    title: null,
    subtitle: null,
    authors: [],
    published: null,
    modified: null,
    language: null,
    url: null,
    publisherName: null,
  }
}

import type { ParsedContent } from '../corpus/parsed-content.ts'
import type { Issue } from '../text/issue.ts'
import type { RuleName } from '../text/rules.ts'

/** Something that must be true before the edition is published. */
export interface Check {
  /** The rule's permanent name. */
  rule: RuleName
  run: (content: ParsedContent, context: CheckContext) => Omit<Issue, 'rule'>[]
}

export interface CheckContext {
  /** Today's date wherever on earth it is latest, as `2026-11-22`. */
  today: string
}

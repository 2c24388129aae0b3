import type { MarkedKind } from '../edition/kinds.ts'
import { groupByEach } from '../text/group-by-each.ts'
import { oncePer } from '../text/once-per.ts'
import type { ArticleText } from './parsed-content.ts'

const textsByMark = oncePer('textsByMark', (texts: readonly ArticleText[]) =>
  groupByEach(texts, ({ annotated }) => annotated.marks.map(keyOf)),
)

/** The texts in which a quote or a claim is marked, in their order: one, if nothing is wrong. */
export function textsMarking<Text extends ArticleText>(
  texts: readonly Text[],
  kind: MarkedKind,
  id: string,
): readonly Text[] {
  return (textsByMark(texts).get(keyOf({ kind, id })) ?? []) as Text[]
}

function keyOf({ kind, id }: { kind: MarkedKind; id: string }): string {
  return `${kind} ${id}`
}

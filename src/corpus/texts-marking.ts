import type { MarkedKind } from '../edition/kinds.ts'
import { oncePer } from '../text/once-per.ts'
import type { ArticleText } from './parsed-content.ts'

const textsByMark = oncePer((texts: readonly ArticleText[]) => {
  const byMark = new Map<string, ArticleText[]>()
  for (const text of texts) {
    for (const mark of new Set(text.annotated.marks.map(keyOf))) {
      byMark.set(mark, [...(byMark.get(mark) ?? []), text])
    }
  }
  return byMark
})

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

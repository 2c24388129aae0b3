import { kinds, type KindWithGlyph } from '../edition/kinds.ts'
import type { Verdict } from '../edition/verdicts.ts'
import { slugOf } from '../text/slug-of.ts'

/** The verdicts and kinds that have a glyph. */
export type GlyphName = Verdict | KindWithGlyph

/** The `id` of a glyph in the sprite. */
export function glyphIdOf(name: GlyphName): string {
  return `glifo-${name in kinds ? kinds[name as KindWithGlyph].anchor : slugOf(name)}`
}

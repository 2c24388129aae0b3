import type { Draft, DraftBlock } from './draft.ts'
import { labelOf } from '../text/label-of.ts'
import { isProse } from './is-prose.ts'
import type { Block, Dropped, DroppedPart } from './pasted-article.ts'
import { linkedShare, textOfBlock } from './texts-of.ts'

/**
 * Decide about each block whether it is the article's: labels of the site and the links behind them
 * are dropped; what stands around the text stays where it reads like text, with a doubt.
 */
export function settleZones(draft: Draft): Draft {
  const lines: DraftBlock[] = []
  const dropped: Dropped[] = []
  let behindLinks = false
  let hasBegun = false
  for (const [index, line] of draft.lines.entries()) {
    const text = textOfBlock(line.block).trim()
    const label = labelOfBlock(line.block, draft.lines[index + 1]?.block)
    const isLinks = linkedShare(line.block) > 0.6
    if (label !== undefined) {
      behindLinks = label === 'related links' || label === 'tags'
      dropped.push({ as: label, text })
    } else if (behindLinks && isLinks) {
      dropped.push({ as: 'related links', text })
    } else {
      behindLinks &&= line.block.type === 'image'
      const part = hasBegun && line.zone === 'head' ? undefined : partAround(line, text, isLinks)
      // From the first sentences on, all is text.
      hasBegun ||= line.zone === 'head' && isProse(text) && !isLinks
      if (part) dropped.push({ as: part, text })
      else lines.push(line)
    }
  }
  return {
    ...draft,
    lines: withoutLooseHeadings(lines, dropped),
    dropped: [...draft.dropped, ...dropped],
  }
}

function labelOfBlock(block: Block, next: Block | undefined): DroppedPart | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined
  const text = textOfBlock(block).trim()
  // A subhead as well, unless links alone follow it.
  const headsLinks = next !== undefined && next.type !== 'paragraph' && linkedShare(next) > 0.6
  if (
    headsLinks &&
    /^(?:más (?:información|sobre\b.*|en\b.*)|para saber más|enlaces|more|see also)\s*:?$/i.test(
      text,
    )
  )
    return 'related links'
  return labelOf(text)
}

/** What a block around the text is, or `undefined` for one that stays. */
function partAround(line: DraftBlock, text: string, isLinks: boolean): DroppedPart | undefined {
  const { block, zone } = line
  if (zone === 'core' || block.type === 'footnote') return undefined
  if (block.type === 'image')
    return zone === 'head' ? undefined : text === '' ? 'rest of the page' : 'caption'
  if (block.type === 'heading') return undefined
  if (!isProse(text) || isLinks) return zone === 'head' ? 'label' : 'rest of the page'
  line.doubts.push({
    kind: 'kept-in-doubt',
    words: text,
    message: `This stands ${zone === 'head' ? 'before' : 'after'} the text, and reads like a part of it. If it is none, delete it.`,
  })
  return undefined
}

/** A heading after the text without any text of its own heads what was dropped. */
function withoutLooseHeadings(lines: readonly DraftBlock[], dropped: Dropped[]): DraftBlock[] {
  return lines.filter(({ block, zone }, index) => {
    const next = lines[index + 1]
    const isLoose =
      zone === 'rim' &&
      block.type === 'heading' &&
      (!next || next.block.type === 'heading' || next.block.type === 'footnote')
    if (isLoose) dropped.push({ as: 'rest of the page', text: textOfBlock(block) })
    return !isLoose
  })
}

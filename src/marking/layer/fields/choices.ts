import type { Lists, MarkedKind, ThingKind } from '../../protocol.ts'
import { excerpt } from '../../../text/excerpt.ts'

/** Something that a field may name. */
export interface Choice {
  id: string
  /** By which an editor knows it, and which no other of its kind has. */
  label: string
  /** What helps to choose. */
  about: string
}

/** What fields of a kind may name. */
export function choicesOf(lists: Lists, kind: MarkedKind | ThingKind): Choice[] {
  const all = allOf(lists, kind)
  const named = Map.groupBy(all, ({ label }) => label)
  return all.map((one) =>
    (named.get(one.label)?.length ?? 0) > 1 || one.label === ''
      ? { ...one, label: `${one.label} (${one.id})`.trim() }
      : one,
  )
}

function allOf(lists: Lists, kind: MarkedKind | ThingKind): Choice[] {
  switch (kind) {
    case 'entity':
      return lists.entities.map(({ id, name, kind, aliases }) => ({
        id,
        label: name,
        about: [kind, ...aliases].join(', '),
      }))
    case 'source':
      return lists.sources.map(({ id, title, publisher }) => ({
        id,
        label: title,
        about: publisher,
      }))
    case 'theme':
      return lists.themes.map(({ id, title }) => ({ id, label: title, about: id }))
    case 'claim':
      return lists.claims.map(({ id, text, verdict }) => ({
        id,
        label: excerpt(text, 60),
        about: verdict ?? '',
      }))
    case 'quote':
      return lists.quotes.map(({ id, text, speaker }) => ({
        id,
        label: excerpt(text, 60),
        about: speaker ?? '',
      }))
  }
}

/** The id that an editor means by a name, or by the id itself; nothing for one that is not there. */
export function idNamed(choices: readonly Choice[], typed: string): string | undefined {
  const name = typed.trim()
  const found = choices.find(({ label }) => label === name) ?? choices.find(({ id }) => id === name)
  return found?.id
}

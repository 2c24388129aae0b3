import type { TextChangeKind } from '../edition/closed-lists.ts'
import { countOf } from '../text/count-of.ts'
import { excerpt } from '../text/excerpt.ts'
import { commonLength } from '../text/first-difference.ts'
import { inSight } from '../text/hidden-characters.ts'
import { lookAlikes } from '../text/look-alikes.ts'
import { nameOfCharacter } from '../text/name-of-character.ts'
import { differInTypography } from '../text/plain-typography.ts'
import type { Span, Stretch } from '../text/word-changes.ts'
import { paragraphBreak } from './paragraph-break.ts'
import type { Plan } from './plan.ts'
import { isTypographic, type TextChange } from './text-changes.ts'

const kinds: Record<TextChangeKind, string> = {
  words: 'other words',
  typography: 'typography only',
  added: 'added',
  removed: 'taken out',
  moved: 'moved',
  split: 'split',
  joined: 'joined',
}

/**
 * What a fresh copy has changed, as an editor reads it: each change with its number, its words and
 * what it touches; those of typography alone after the others.
 *
 * @param same how many paragraphs are the same
 */
export function reportOfChanges(
  planned: readonly { change: TextChange; plan: Pick<Plan, 'touches' | 'refusals'> }[],
  same: number,
): string {
  const [typographic = [], others = []] = [true, false].map((wanted) =>
    planned.filter(({ change }) => isTypographic(change) === wanted),
  )
  return [
    `${countOf(same, 'paragraph is', 'paragraphs are')} the same; ${countOf(others.length, 'change', 'changes')}, and ${countOf(typographic.length, 'paragraph', 'paragraphs')} with other typography only.`,
    ...others.map(({ change, plan }) => block(change, plan)),
    ...(typographic.length > 0
      ? [
          ['Typography only:', ...typographic.map(({ change, plan }) => block(change, plan))].join(
            '\n',
          ),
        ]
      : []),
  ].join('\n\n')
}

function block(change: TextChange, { touches, refusals }: Pick<Plan, 'touches' | 'refusals'>) {
  return [
    `${String(change.number).padStart(3)}  ${placeOf(change)}: ${change.kinds.map((kind) => kinds[kind]).join(', ')}`,
    ...linesOf(change).map((line) => `     ${inSight(line)}`),
    ...touches.map((line) => `     touches ${inSight(line)}`),
    ...refusals.flatMap(({ message, hint }) => [
      `     cannot be taken yet: ${inSight(message)}`,
      `       ${hint}`,
    ]),
  ].join('\n')
}

function placeOf({ before, after }: TextChange): string {
  if (before.length === 0) return `new ¶ ${after.join(', ')}`
  if (after.length === 0) return `¶ ${before.join(', ')}`
  const [was, is] = [before.join(', '), after.join(', ')]
  return was === is ? `¶ ${was}` : `¶ ${was} → ¶ ${is}`
}

function linesOf(change: TextChange): string[] {
  const { kinds, was, is, stretches } = change
  if (kinds.includes('added')) return [`+ ${excerpt(onOneLine(is), 160)}`]
  if (kinds.includes('removed')) return [`− ${excerpt(onOneLine(was), 160)}`]
  const changes = stretches.filter(({ isSame }) => !isSame)
  const isSetting = ({ before, after }: Stretch) => {
    const [some, others] = [textIn(was, before), textIn(is, after)]
    return differInTypography(some, others) && !`${some}${others}`.includes(paragraphBreak)
  }
  return [
    ...changes.filter((one) => !isSetting(one)).flatMap((one) => wordLines(one, was, is)),
    ...typographyLines(changes.filter(isSetting), was, is),
  ]
}

/** The words of before and after, with a few of those around them. */
function wordLines({ before, after }: Stretch, was: string, is: string): string[] {
  const [some, others] = [textIn(was, before), textIn(is, after)]
  const isBreak = `${some}${others}`.includes(paragraphBreak)
  const names = isBreak ? undefined : lookAlikes(some, others, commonLength(some, others))
  return [
    `− ${inContext(was, before)}`,
    `+ ${inContext(is, after)}`,
    ...(names ? [`  ${names.expected} → ${names.found}`] : []),
  ]
}

const around = 32

function inContext(text: string, { start, end }: Span): string {
  const from = start > around ? text.lastIndexOf(' ', start - around) + 1 : 0
  const space = text.indexOf(' ', end + around)
  const to = space === -1 ? text.length : space
  const words = end > start ? `[${textIn(text, { start, end })}]` : '[]'
  return onOneLine(
    `${from > 0 ? '…' : ''}${text.slice(from, start)}${words}${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  )
}

/** Each pair of signs once, with their codes and how often the one stands for the other. */
function typographyLines(changes: readonly Stretch[], was: string, is: string): string[] {
  const pairs = changes.map(({ before, after }) =>
    [textIn(was, before), textIn(is, after)].map(signs).join(' → '),
  )
  return [...Map.groupBy(pairs, (pair) => pair)].map(
    ([pair, { length }]) => `${pair}${length > 1 ? `, ${length} times` : ''}`,
  )
}

function signs(text: string): string {
  if (text === '') return 'nothing'
  if (text.length > 12) return `“${excerpt(onOneLine(text), 40)}”`
  const letters = Array.from(text)
  const told = letters.filter((letter) => !/[a-z0-9]/i.test(letter))
  return `“${onOneLine(text)}” (${told.map(nameOfCharacter).join(', ')})`
}

function onOneLine(text: string): string {
  return text.replaceAll(paragraphBreak, ' ¶ ').replaceAll('\n', ' / ').replaceAll('\t', ' | ')
}

function textIn(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

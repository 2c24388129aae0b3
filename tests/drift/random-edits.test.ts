import { expect, test } from 'vitest'
import { extractAnnotations } from '../../src/annotations/extract.ts'
import { planChanges, type PlannedArticle } from '../../src/drift/plan.ts'
import { compareCopies } from '../../src/drift/text-changes.ts'
import { parseText } from '../../src/markdown/parse-mdx.ts'
import { readContent } from '../../src/reading/read-content.ts'
import { aContent, paths, writing } from '../a-content.ts'

type Random = () => number
type Pick = (items: readonly string[]) => string

/** Numbers from 0 to 1 that look random, the same for the same seed. */
function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const words =
  'casa roja “cita” abre *mucho* la _puerta_ de madera #1 y <nadie> entra {nunca} — ni & sale; 1. dijo: «eso» [fin] `así` cada día del año, otra vez'.split(
    ' ',
  )

/** A text of some paragraphs, and the same in MDX with marks around some of their words. */
function aText(random: Random) {
  const pick: Pick = (items) => items[Math.floor(random() * items.length)] ?? ''
  const paragraphs = Array.from({ length: 3 + Math.floor(random() * 5) }, (_, at) =>
    [
      `Párrafo ${at}`,
      ...Array.from({ length: 4 + Math.floor(random() * 14) }, () => pick(words)),
    ].join(' '),
  )
  const escaped = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`)
  const blocks = paragraphs.map((text, at) => {
    if (random() < 0.4) return escaped(text)
    const parts = text.split(' ').map(escaped)
    const start = 2 + Math.floor(random() * (parts.length - 3))
    const end = Math.min(parts.length, start + 2 + Math.floor(random() * 5))
    const mark = (id: string, from: number, to: number) => {
      parts[from] = `<Claim id="${id}">${parts[from]}`
      parts[to - 1] = `${parts[to - 1]}</Claim>`
    }
    mark(`c-${at}`, start, end)
    // A mark around another, from the same word on or to the same word.
    if (random() < 0.5)
      mark(
        `o-${at}`,
        Math.max(1, start - Math.floor(random() * 3)),
        Math.min(parts.length, end + Math.floor(random() * 3)),
      )
    return parts.join(random() < 0.5 ? ' ' : '\n')
  })
  const section = (id: string, some: readonly string[]) =>
    `<Section id="${id}" title="Una">\n\n${some.join('\n\n')}\n\n</Section>`
  const half = Math.ceil(blocks.length / 2)
  return {
    paragraphs,
    mdx: [section('una', blocks.slice(0, half)), section('dos', blocks.slice(half))].join('\n\n'),
    pick,
  }
}

/** The paragraphs with some words, places and breaks changed. */
function edited(paragraphs: readonly string[], random: Random, pick: Pick) {
  let copy = [...paragraphs]
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
    const at = Math.floor(random() * copy.length)
    const parts = (copy[at] ?? '').split(' ')
    const place = Math.floor(random() * parts.length)
    const rest = copy.filter((_, index) => index !== at)
    switch (Math.floor(random() * 8)) {
      case 0:
        copy[at] = parts.with(place, pick(words)).join(' ')
        break
      case 1:
        copy[at] = parts.toSpliced(place, 0, pick(words), pick(words)).join(' ')
        break
      case 2:
        if (parts.length > 4) copy[at] = parts.toSpliced(place, 1).join(' ')
        break
      case 3:
        if (copy.length > 2) copy = rest
        break
      case 4:
        copy.splice(
          at,
          0,
          `Nuevo ${words
            .toSorted(() => random() - 0.5)
            .slice(0, 9)
            .join(' ')}`,
        )
        break
      case 5:
        copy = rest.toSpliced(Math.floor(random() * rest.length), 0, copy[at] ?? '')
        break
      case 6:
        if (place > 1 && place < parts.length - 1) {
          copy.splice(at, 1, parts.slice(0, place).join(' '), parts.slice(place).join(' '))
        }
        break
      case 7:
        if (at > 0) copy.splice(at - 1, 2, `${copy[at - 1]} ${copy[at]}`)
    }
  }
  return copy
}
const start = aContent().find(({ path }) => path === paths.article)
const fields = /^---\n[^]*?\n---\n/.exec(new TextDecoder().decode(start?.bytes))?.[0] ?? ''

function anArticle(mdx: string, paragraphs: readonly string[]): PlannedArticle {
  const source = `${fields}\n${mdx}\n`
  const { content } = readContent(
    aContent(writing(paths.article, source), writing(paths.original, `${paragraphs.join('\n')}\n`)),
  )
  const read = (text: string) => {
    const parsed = parseText(text, 'mdx')
    return 'tree' in parsed ? extractAnnotations(parsed.tree) : undefined
  }
  const parsed = parseText(source, 'mdx')
  const [text] = content.texts
  if (!('tree' in parsed) || !text) throw new Error(source)
  return { source, tree: parsed.tree, text, content, read }
}

test('whatever changes, the article has the words of the copy, and every mark is kept or reported', () => {
  let taken = 0
  const runs = 100
  for (let seed = 1; seed <= runs; seed += 1) {
    const random = randomFrom(seed)
    const { paragraphs, mdx, pick } = aText(random)
    const article = anArticle(mdx, paragraphs)
    expect(article.text.annotated.paragraphs.map(({ text }) => text)).toEqual(paragraphs)
    const copy = edited(paragraphs, random, pick)
    const comparison = compareCopies(
      paragraphs,
      copy.map((text) => ({ text })),
    )
    const plan = planChanges(article, comparison, comparison.changes, '2026-11-27')
    if (plan.refusals.length > 0) {
      // Each says of a mark, or of a section, why it cannot be kept.
      const said = plan.refusals.map(({ message }) => message).join('\n')
      expect(said, `seed ${seed}`).toMatch(/claim `[co]-\d`|The section `(?:una|dos)`/)
      continue
    }
    taken += 1
    const again = article.read(plan.text.source)
    expect(
      again?.paragraphs.map(({ text }) => text),
      `seed ${seed}`,
    ).toEqual(copy)
    expect(
      again?.mistakes.filter(({ rule }) => rule !== 'marked-words'),
      `seed ${seed}`,
    ).toEqual([])
    const ids = (marks: readonly { id: string }[] = []) => marks.map(({ id }) => id).toSorted()
    expect(ids(again?.marks), `seed ${seed}`).toEqual(ids(article.text.annotated.marks))
    const said = plan.touches.join('\n')
    for (const mark of again?.marks ?? []) {
      const before = article.text.annotated.marks.find(({ id }) => id === mark.id)
      if (before?.text !== mark.text) expect(said, `seed ${seed}`).toContain(`claim \`${mark.id}\``)
    }
    expect(
      compareCopies(
        again?.paragraphs.map(({ text }) => text) ?? [],
        copy.map((text) => ({ text })),
      ).changes,
    ).toEqual([])
  }
  // Not everything is refused.
  expect(taken).toBeGreaterThan(runs / 2)
})

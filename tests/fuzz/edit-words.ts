import type { ContentFile } from '../../src/reading/content-file.ts'
import type { Mutant } from './mutate.ts'
import type { Random } from './random.ts'

/**
 * Change some words by chance, as an editor does: of an article in its text and in its original. What
 * the check makes of it is another question.
 */
export function editWords(content: readonly ContentFile[], random: Random): Mutant {
  const texts = new Map(content.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
  const story: string[] = []
  const changed = new Set<string>()
  const edits = 1 + random.below(3)
  while (story.length < edits) {
    const path = random.oneOf([...texts.keys()].filter((path) => !path.includes('/addresses/')))
    const words = [...(texts.get(path) ?? '').matchAll(/(?<=[ («])\p{Ll}{5,}(?=[ ,.;:)»])/gu)]
    if (words.length === 0) continue
    const [word] = random.oneOf(words)
    const other = random.oneOf([`${word}s`, word.slice(0, -1), `muy ${word}`, `${word} también`])
    const twins = [...texts].filter(
      ([name, text]) => name === path || (isOfArticle(path, name) && text.split(word).length === 2),
    )
    for (const [name, text] of twins) {
      texts.set(
        name,
        text.replace(word, () => other),
      )
      changed.add(name)
    }
    story.push(`${path}: “${word}” becomes “${other}”`)
  }
  const encoder = new TextEncoder()
  return {
    files: content.map((file) =>
      changed.has(file.path) ? { ...file, bytes: encoder.encode(texts.get(file.path)) } : file,
    ),
    changed: [...changed],
    story,
  }
}

function isOfArticle(path: string, other: string): boolean {
  const [folder] = /^content\/articles\/[^/]+\//.exec(path) ?? []
  return folder !== undefined && other.startsWith(folder)
}

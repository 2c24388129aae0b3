import { readFileSync } from 'node:fs'
import { evaluate } from '@mdx-js/mdx'
import remarkFrontmatter from 'remark-frontmatter'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { extractAnnotations } from '../../src/annotations/extract.ts'
import { fragmentOf } from '../../src/edition/paths.ts'
import { parseText } from '../../src/markdown/parse-mdx.ts'
import { remarkArticle } from '../../src/markdown/remark-article.ts'

const small = `<Section id="voces" title="Voces">

<Quote id="ana">“Abrir”</Quote>, dice Ana.

<Quote id="luis">«No»</Quote> <Quote id="ana">“Sí”</Quote>

<Promotion>

<Claim id="compre">Compre.</Claim>

</Promotion>

</Section>
`
const published = readFileSync('content/articles/ia-de-codigo-abierto/article.mdx', 'utf8')

describe.each([
  ['a small article', small],
  ['the published article', published],
])('%s', (_, source) => {
  const parsed = parseText(source, 'mdx')
  if ('problem' in parsed) throw new Error(parsed.problem.reason)
  const { paragraphs, marks } = extractAnnotations(parsed.tree)

  test('is rendered with the paragraphs that are extracted, in the same order', async () => {
    const rendered = await elementsOf(source, 'content/articles/nota/article.mdx')
    expect(rendered.filter(({ name }) => name === 'p')).toEqual(
      paragraphs.map(({ number, text }) => ({
        name: 'p',
        id: fragmentOf({ kind: 'paragraph', number }),
        article: 'nota',
        number: String(number),
        text,
      })),
    )
  })

  test('is rendered with the fragments that are extracted, in the same order', async () => {
    const rendered = await elementsOf(source, 'content/articles/nota/article.mdx')
    expect(rendered.filter(({ name }) => name === 'Quote')).toEqual(
      marks
        .filter((mark) => mark.kind === 'quote')
        .map(({ id, fragment, text }) => ({ name: 'Quote', id, fragment: String(fragment), text })),
    )
  })
})

test('numbers nothing in a text that is no article', async () => {
  const rendered = await elementsOf('Un párrafo.\n', 'content/themes/apertura.mdx')
  expect(rendered).toEqual([{ name: 'p', text: 'Un párrafo.' }])
})

interface Rendered {
  name: string
  text: string
  [property: string]: unknown
}

type Rendering = string | Rendered | Rendering[] | undefined

/** Every element of a rendered text, in the order of their ends, with its properties. */
async function elementsOf(source: string, path: string): Promise<Rendered[]> {
  const elements: Rendered[] = []
  const render = (type: unknown, { children, ...properties }: Properties): Rendering => {
    if (typeof type === 'function') return (type as (props: object) => Rendering)(properties)
    if (type === fragment) return [children].flat()
    const element = { name: String(type), ...properties, text: textOf(children) }
    elements.push(element)
    return element
  }

  const fragment = Symbol('fragment')
  const { default: Content } = await evaluate(new VFile({ path, value: source }), {
    Fragment: fragment,
    jsx: render,
    jsxs: render,
    remarkPlugins: [remarkFrontmatter, remarkArticle],
  })
  const components = { Section: 'Section', Promotion: 'Promotion', Quote: 'Quote', Claim: 'Claim' }
  Content({ components })
  return elements
}

interface Properties {
  children?: Rendering
  [property: string]: unknown
}

function textOf(rendering: Rendering): string {
  if (Array.isArray(rendering)) return rendering.map(textOf).join('')
  if (typeof rendering === 'object') return rendering.text
  return rendering?.replaceAll('\n', ' ') ?? ''
}

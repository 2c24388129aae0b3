import { expect, test } from 'vitest'
import { extractAnnotations } from '../../src/annotations/extract.ts'
import { positionInParagraph } from '../../src/annotations/line-starts.ts'
import { parseText } from '../../src/markdown/parse-mdx.ts'

const source = `<Section id="voces" title="Voces">

Ya no <Quote id="ana">“se trata
de abrir <Claim id="todo">lo que
se tiene</Claim>”</Quote> ni
de cerrarlo.

</Section>
`

test.each(['Ya no', '“se trata', 'de abrir', 'lo que', 'se tiene', '”', ' ni', 'de cerrarlo.'])(
  'finds “%s” where it stands in the file',
  (words) => {
    const parsed = parseText(source, 'mdx')
    const paragraph = 'tree' in parsed ? extractAnnotations(parsed.tree).paragraphs[0] : undefined
    if (!paragraph) throw new Error('There is no paragraph.')

    const { line, column } = positionInParagraph(paragraph, paragraph.text.indexOf(words))
    expect(source.split('\n')[line - 1]?.slice(column - 1)).toMatch(words)
  },
)

import { expect, test } from 'vitest'
import { mentionsIn, namesOf, namingOf } from '../../src/corpus/mentions.ts'
import { byId } from '../../src/corpus/find.ts'
import { aCorpus, paths, replacing } from '../a-content.ts'

const { entities: anyEntities } = aCorpus()
const entity = (name: string, ...aliases: string[]) => ({
  ...byId(anyEntities, 'el-diario'),
  name,
  aliases,
})

const namesIn = (text: string, ...entities: ReturnType<typeof entity>[]) =>
  mentionsIn(text, namesOf(entities)).map(({ start, end }) => text.slice(start, end))

test('finds names and aliases, each time', () => {
  expect(
    namesIn(
      'IBM y Meta, o International Business Machines.',
      entity('IBM', 'International Business Machines'),
    ),
  ).toEqual(['IBM', 'International Business Machines'])
})

test('finds whole words only', () => {
  expect(namesIn('Metáfora, Metas, Meta.', entity('Meta'))).toEqual(['Meta'])
})

test('tells capitals from small letters', () => {
  expect(namesIn('La meta de Meta.', entity('Meta'))).toEqual(['Meta'])
})

test('takes the longest name where several begin', () => {
  const github = entity('GitHub')
  const code = entity('GitHub Code Clean')
  const found = mentionsIn('GitHub Code Clean está en GitHub.', namesOf([github, code]))
  expect(found.map((mention) => mention.entity.name)).toEqual(['GitHub Code Clean', 'GitHub'])
})

test('takes a no-break space for a space', () => {
  expect(namesIn('Granite\u00A03.0', entity('Granite 3.0'))).toEqual(['Granite\u00A03.0'])
})

test('takes the signs of a name for themselves', () => {
  expect(namesIn('watsonxxai y watsonx.ai', entity('watsonx.ai'))).toEqual(['watsonx.ai'])
})

test('finds nothing when there is nothing to find', () => {
  expect(mentionsIn('Nada.', namesOf([]))).toEqual([])
})

test('gives the paragraphs that name an entity, with the first place', () => {
  const corpus = aCorpus()
  const found = namingOf(corpus, byId(corpus.entities, 'ana-ruiz')).paragraphs
  expect(
    found.map(({ paragraph, start, end }) => [paragraph.number, paragraph.text.slice(start, end)]),
  ).toEqual([[2, 'Ana Ruiz']])
})

test('gives the claims whose assessment names an entity', () => {
  const corpus = aCorpus(
    replacing(paths.claim, 'El informe los cuenta todos.', 'También lo confirma El Diario.'),
  )
  expect(namingOf(corpus, byId(corpus.entities, 'el-diario')).claims).toEqual(corpus.claims)
  expect(namingOf(corpus, byId(corpus.entities, 'ana-ruiz')).claims).toEqual([])
})

import { expect, test } from 'vitest'
import { doubtsOn, paths, replacing } from '../a-content.ts'

const named = (name: string) =>
  doubtsOn(replacing(paths.speaker, 'name: Ana Ruiz', `name: ${name}`))
const signed = (author: string) =>
  doubtsOn(replacing(paths.article, 'authors: null', `authors:\n  - ${author}`))
const group = (name: string) =>
  doubtsOn(replacing(paths.claim, '{ voice: article }', `{ group: ${name} }`))

test('names of people that are seldom written so', () => {
  expect(named('ANA RUIZ')).toEqual([
    `${paths.speaker} 2:1 “ANA RUIZ” is a name in capitals: write “Ana Ruiz”, unless it is written so.`,
  ])
  expect(named('ana ruiz')).toEqual([expect.stringContaining('“ana ruiz” is a name in lower case')])
  expect(named('Ana Ruiz y Juan Gil')).toEqual([expect.stringContaining('may be several people')])
  expect(named('Ana Riuz')).toEqual([
    expect.stringContaining('“Riuz” is not printed where this person speaks, and “Ruiz” is'),
  ])
  expect(named('"Ana Ruiz, duquesa de Alba"')).toEqual([])
})

test('names of those who sign', () => {
  expect(signed('{ given: ANA, family: RUIZ }')).toHaveLength(1)
  expect(signed('{ given: ana, family: de la torre }')).toHaveLength(1)
  expect(signed('{ name: Ana Ruiz y Juan Gil }')).toEqual([
    expect.stringContaining('a person is `{ given: Ana, family: Ruiz }`'),
  ])
  expect(signed('{ name: Ana Ruiz }')).toHaveLength(1)
  for (const right of [
    '{ given: J. R., family: de la Torre }',
    '{ name: EFE }',
    '{ name: Redacción y EFE }',
    '{ name: Faber & Faber }',
  ]) {
    expect(signed(right)).toEqual([])
  }
})

test('a publisher in lower case, unless it is an address', () => {
  const published = (publisher: string) =>
    doubtsOn(replacing(paths.report, 'publisher: El Observatorio', `publisher: ${publisher}`))
  expect(published('el observatorio')).toHaveLength(1)
  expect(published('example.org')).toEqual([])
})

test('a group that the article does not name, unless it is said to be unnamed', () => {
  expect(group('los expertos del sector')).toEqual([
    `${paths.claim} 2:13 “los expertos del sector” is not printed in the article: name the group as it stands there; if it is named nowhere, say so, \`los expertos del sector (sin nombrar)\`.`,
  ])
  for (const right of ['los modelos', 'algunos expertos', 'los expertos (sin nombrar)']) {
    expect(group(right)).toEqual([])
  }
})

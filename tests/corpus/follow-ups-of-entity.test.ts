import { expect, test } from 'vitest'
import { byId } from '../../src/corpus/find.ts'
import { followUpsOfEntity } from '../../src/corpus/follow-ups-of-entity.ts'
import { aCorpus, addingLicences, paths, replacing, type Change } from '../a-content.ts'

const factsOn = (id: string, ...changes: Change[]) => {
  const corpus = aCorpus(...addingLicences, ...changes)
  return followUpsOfEntity(corpus, byId(corpus.entities, id)).map((followUp) => followUp.id)
}

const fact = 'Sale un informe nuevo.'

test('a fact bears on nothing that it has nothing to do with', () => {
  expect(factsOn('ana-ruiz')).toEqual([])
})

test('it bears on whom it names, as a whole name', () => {
  expect(factsOn('ana-ruiz', replacing(paths.followUp, fact, 'Ana Ruiz se va.'))).toHaveLength(1)
  expect(factsOn('ana-ruiz', replacing(paths.followUp, fact, 'Ana se va.'))).toEqual([])
})

test('it bears on whom the words of its claims name', () => {
  const named = replacing(paths.speaker, 'name: Ana Ruiz', 'name: Ana Ruiz\naliases: [modelos]')
  expect(factsOn('ana-ruiz', named)).toEqual(['informe-nuevo'])
})

test('it bears on what the same source is about', () => {
  const cited = replacing(paths.speaker, 'sources: [nota-impresa]', 'sources: [informe]')
  expect(factsOn('ana-ruiz', cited)).toEqual(['informe-nuevo'])
})

test('it bears on a licence if it is known from a source on what was published under it', () => {
  const licence = 'content/entities/licencia-libre.yaml'
  const otherwise = replacing(licence, 'sources: [informe]', 'sources: [nota-impresa]')
  expect(factsOn('licencia-libre', otherwise)).toEqual(['informe-nuevo'])
  const apart = replacing(paths.licences, ', entity: licencia-libre', '')
  expect(factsOn('licencia-libre', otherwise, apart)).toEqual([])
})

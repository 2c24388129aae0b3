import { expect, test } from 'vitest'
import { byId } from '../../src/corpus/find.ts'
import { licencesOfEntity } from '../../src/corpus/licences-of-entity.ts'
import { aCorpus, addingLicences, paths, replacing } from '../a-content.ts'

const corpus = aCorpus(...addingLicences)
const familiesOf = (id: string, of = corpus) =>
  licencesOfEntity(of, byId(of.entities, id)).map(({ family }) => family)

test('finds the family of its maker, of what it is, and of its licence', () => {
  expect(familiesOf('ana-ruiz')).toEqual(['Surco'])
  expect(familiesOf('el-diario')).toEqual(['Surco'])
  expect(familiesOf('licencia-libre')).toEqual(['Surco'])
})

test('finds none that has nothing to do with an entity', () => {
  const other = aCorpus(
    ...addingLicences,
    replacing(paths.licences, ', entity: licencia-libre', ''),
  )
  expect(familiesOf('licencia-libre', other)).toEqual([])
})

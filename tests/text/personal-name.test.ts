import { describe, expect, test } from 'vitest'
import {
  certainName,
  familyWithParticle,
  isInstitution,
  nameWithSurname,
  namesIn,
  personalName,
  wholeName,
} from '../../src/text/personal-name.ts'

test.each([
  ['Ruiz López', undefined, 'Ruiz López'],
  ['de la Torre', 'de la', 'Torre'],
  ['von der Leyen', 'von der', 'Leyen'],
  ['d’Ors', 'd’', 'Ors'],
  ['De la Torre', undefined, 'De la Torre'],
  ['Ortega y Gasset', undefined, 'Ortega y Gasset'],
  ['bell hooks', undefined, 'bell hooks'],
])('of the family name %s, %s is the particle', (written, particle, family) => {
  const name = personalName(written, 'Ana')
  expect(name).toMatchObject({ particle, family })
  expect(wholeName(name)).toBe(`Ana ${written}`)
})

describe('a name as it is printed', () => {
  const parted = (name: string) => {
    const certain = certainName(name)
    return certain && [certain.given, familyWithParticle(certain)]
  }

  test.each([
    ['Ana Ruiz', 'Ana', 'Ruiz'],
    ['Carlos de la Torre', 'Carlos', 'de la Torre'],
    ['J. R. Ruiz', 'J. R.', 'Ruiz'],
    ['José Ortega y Gasset', 'José', 'Ortega y Gasset'],
    ['Ana-María Ruiz-Giménez', 'Ana-María', 'Ruiz-Giménez'],
    ['John F. Kennedy', 'John F.', 'Kennedy'],
    ['Ana O’Donnell', 'Ana', 'O’Donnell'],
  ])('%s is parted into %s and %s', (name, given, family) => {
    expect(parted(name)).toEqual([given, family])
  })

  test.each([
    'Ana Ruiz López',
    'José Luis Gil Paz',
    'José Luis',
    'María del Mar',
    'María del Mar Gil',
    'Ana de la Torre Gil',
    'Azorín',
    'ANA RUIZ',
    'El Roto',
    'La Redacción',
    'Europa Press',
    'Fundación Ruiz',
  ])('%s is left to a person who knows', (name) => {
    expect(parted(name)).toBeUndefined()
  })
})

test.each([
  ['Ana Ruiz, Luis Gil y EFE', ['Ana Ruiz', 'Luis Gil', 'EFE']],
  ['Ana Ruiz e Inés Gil', ['Ana Ruiz', 'Inés Gil']],
  ['Ana y Luis', ['Ana', 'Luis']],
  ['José Ortega y Gasset', ['José Ortega y Gasset']],
  ['José Ortega y Gasset y Ana Ruiz', ['José Ortega y Gasset', 'Ana Ruiz']],
  ['Luis Gil, hijo; Ana Ruiz', ['Luis Gil hijo', 'Ana Ruiz']],
])('the byline %s names %j', (byline, names) => {
  expect(namesIn(byline)).toEqual(names)
})

test.each(['EFE', 'Redacción de La Hoja', 'La Redacción', 'Europa Press', 'Universidad de Soria'])(
  '%s is an institution by its words',
  (name) => {
    expect(isInstitution(name)).toBe(true)
  },
)

test.each(['Ana Ruiz', 'Azorín', 'Centeno Ruiz', 'Reda Ruiz'])('%s is not', (name) => {
  expect(isInstitution(name)).toBe(false)
})

test('a name is parted before its surname, if it ends with it', () => {
  expect(nameWithSurname('Ana Ruiz López', 'Ruiz López')).toMatchObject({
    given: 'Ana',
    family: 'Ruiz López',
  })
  expect(nameWithSurname('Carlos de la Torre')).toMatchObject({
    given: 'Carlos',
    particle: 'de la',
    family: 'Torre',
  })
  expect(nameWithSurname('Azorín')).toMatchObject({ given: undefined, family: 'Azorín' })
  expect(nameWithSurname('Li Wei', 'Li')).toBeUndefined()
})

import { expect, test } from 'vitest'
import { editYaml } from '../../src/commands/edit-yaml.ts'

const yaml = `# Of us.
title: 'A title' # stays
collated: [1, 2]
differences:
  - paragraph: 1
    printed: >-
      Some words
      in two lines
    note: One.
  # The second.
  - paragraph: 2
    printed: Others
    note: Two.
more: yes
`

test('changes values where they stand, and nothing else', () => {
  expect(
    editYaml(yaml, [
      { path: ['collated'], value: [2, 3] },
      { path: ['differences', 0, 'printed'], value: 'Some "words"' },
      { path: ['differences', 1, 'paragraph'], value: 7 },
      { path: ['title'], value: 'Otro título' },
    ]),
  ).toBe(
    yaml
      .replace('[1, 2]', '[2, 3]')
      .replace('>-\n      Some words\n      in two lines', '"Some \\"words\\""')
      .replace('paragraph: 2', 'paragraph: 7')
      .replace("'A title'", 'Otro título'),
  )
})

test('takes items out of a list with their lines, and leaves an empty one', () => {
  const first = { path: ['differences', 0], value: undefined }
  const second = { path: ['differences', 1], value: undefined }
  expect(editYaml(yaml, [first])).toMatch(
    /differences:\n {2}(?:# The second\.\n {2})?- paragraph: 2\n/,
  )
  expect(editYaml(yaml, [second])).toMatch(/note: One\.\n[^]*more: yes\n$/)
  expect(editYaml(yaml, [second])).not.toContain('Others')
  expect(editYaml(yaml, [first, second])).toMatch(
    /collated: \[1, 2\]\ndifferences: \[\]\nmore: yes\n$/,
  )
})

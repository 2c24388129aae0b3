import { expect, test } from 'vitest'
import { aCorpus, reportOn, writing } from '../a-content.ts'

const section = (id: string, text: string) => writing(`content/method/${id}.yaml`, text)

const marks = 'title: Las marcas\nsummary: Qué está marcado.\norder: 2\n'
const words = 'title: Palabra por palabra\nsummary: El texto es del editor.\norder: 1\n'

test('has the sections of the method in the order of its page', () => {
  expect(aCorpus(section('marcas', marks), section('literal', words)).method).toEqual([
    { id: 'literal', title: 'Palabra por palabra', summary: 'El texto es del editor.', rules: [] },
    { id: 'marcas', title: 'Las marcas', summary: 'Qué está marcado.', rules: [] },
  ])
})

test('may have rules', () => {
  const rules = 'rules: [{ title: El corte, text: Se marca entera. }]\n'
  expect(aCorpus(section('marcas', marks + rules)).method[0]?.rules).toEqual([
    { title: 'El corte', text: 'Se marca entera.' },
  ])
})

test('needs none', () => {
  expect(aCorpus().method).toEqual([])
})

test('names a field that is missing', () => {
  expect(reportOn(section('marcas', 'title: Las marcas\norder: 1\n'))).toMatchInlineSnapshot(`
    content/method/marcas.yaml
      1:1  Field \`summary\` is missing.
           Expected text.  (schema)

    1 problem in 1 file.
  `)
})

test('suggests the field that is meant by a misspelt one', () => {
  expect(reportOn(section('marcas', marks.replace('summary', 'sumary')))).toMatchInlineSnapshot(`
    content/method/marcas.yaml
      2:1  There is no field \`sumary\` here.
           Did you mean \`summary\`?  (schema)

    1 problem in 1 file.
  `)
})

test('wants a place that is a number, from one', () => {
  expect(reportOn(section('literal', words.replace('order: 1', 'order: primera'))))
    .toMatchInlineSnapshot(`
      content/method/literal.yaml
        3:1  Field \`order\` is not correct.
             Expected a number.  (schema)

      1 problem in 1 file.
    `)
  expect(reportOn(section('literal', words.replace('order: 1', 'order: 0')))).toContain(
    '3:1  Field `order` is not correct.',
  )
})

test('wants some text', () => {
  expect(reportOn(section('marcas', marks.replace('Qué está marcado.', '" "'))))
    .toMatchInlineSnapshot(`
      content/method/marcas.yaml
        2:1  Field \`summary\` is not correct.
             Expected some text, found none.  (schema)

      1 problem in 1 file.
    `)
})

test('says where YAML does not parse', () => {
  expect(reportOn(section('marcas', 'title: "Las marcas\nsummary: x\n'))).toMatchInlineSnapshot(`
    content/method/marcas.yaml
      1:8  The quotation mark of this value is not closed: \`"\`.
           Write it at the end of the value, too.  (yaml-syntax)

    1 problem in 1 file.
  `)
})

test('wants a file name that can be an anchor', () => {
  expect(reportOn(section('Las marcas', marks))).toMatchInlineSnapshot(`
    content/method/Las marcas.yaml
      1:1  The file's name makes the id \`Las marcas\`, which cannot be part of an address.
           Rename it to \`las-marcas.yaml\`.  (malformed-id)

    1 problem in 1 file.
  `)
})

test('says how a file of the method is called', () => {
  expect(reportOn(writing('content/method/marcas.md', marks))).toMatchInlineSnapshot(`
    content/method/marcas.md
      1:1  A file with this name does not belong here.
           Rename it to \`marcas.yaml\`.  (misplaced-file)

    1 problem in 1 file.
  `)
})

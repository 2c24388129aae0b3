import { expect, test } from 'vitest'
import { aCorpus, addingAbout, anEdition, paths, replacing, reportOn } from '../a-content.ts'

const changed = (from: string, to: string) =>
  reportOn(addingAbout, replacing(paths.about, from, to))

test('has the sections in their order, and nothing where nothing is known', () => {
  expect(aCorpus(addingAbout).about).toEqual([
    {
      id: 'errores',
      title: 'Cómo avisar de un error',
      aliases: ['contacto'],
      body: 'Por correo, como dice [el método](/metodo/).\n\nTambién [a mano](mailto:ana@example.org).',
      text: 'Por correo, como dice el método.\n\nTambién a mano.',
    },
    { id: 'dinero', title: 'Quién la paga', aliases: [], body: undefined, text: undefined },
  ])
})

test('need not be there: then its page is not either', () => {
  const addresses = anEdition().inventory.map(({ address }) => address)
  expect(addresses).not.toContain('/quien-hace-glosa/')
  expect(addresses).not.toContain('/licencias/')
})

test('wants to be told what a text has to say that is not there', () => {
  expect(changed('    toSay: De dónde sale el dinero.\n', '')).toMatchInlineSnapshot(`
    content/about.yaml
      9:5  Field \`sections.1.toSay\` is missing.
           Say what the text has to say while it is \`null\`.  (schema)

    1 problem in 1 file.
  `)
})

test('wants nothing to be said of a text that is there', () => {
  expect(changed('text: null', 'text: De nadie.')).toMatchInlineSnapshot(`
    content/about.yaml
      12:5  Field \`sections.1.toSay\` is not correct.
            Delete it: the text is written.  (schema)

    1 problem in 1 file.
  `)
})

test('wants ids that are anchors, each once', () => {
  expect(changed('id: dinero', 'id: El dinero')).toMatchInlineSnapshot(`
    content/about.yaml
      9:5  Field \`sections.1.id\` is not correct.
           Use lower-case letters a to z, digits and hyphens.  (schema)

    1 problem in 1 file.
  `)
  expect(changed('id: dinero', 'id: errores')).toMatchInlineSnapshot(`
    content/about.yaml
      9:5  Field \`sections.1.id\` is not correct.
           Another section has this id: give one of them another.  (schema)

    1 problem in 1 file.
  `)
})

test('takes no other markup than links', () => {
  expect(changed('Por correo', '<b>Por correo</b>')).toMatchInlineSnapshot(`
    content/about.yaml
      5:5  Expected words and links, found HTML.
           Delete it or, if it is text, write a backslash before its first sign.  (unexpected-markup)

    1 problem in 1 file.
  `)
})

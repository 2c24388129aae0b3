import { describe, expect, test } from 'vitest'
import { filesOf, pictureOf, unsettableIn } from '../../src/previews/picture.ts'
import type { Preview } from '../../src/previews/preview.ts'
import { aClaim, aQuote, aSummary } from './a-preview.ts'

const site = aSummary({ path: '/imagenes/glosa.png', alt: 'Glosa' })
const addressOf = (preview: Preview) => pictureOf(preview, () => site).path

test('the address of a picture is that of its file, and says what is drawn', () => {
  expect(addressOf(aClaim())).toMatch(/^\/imagenes\/afirmaciones\/crece\.png\?v=[0-9a-f]{8}$/)
  expect(addressOf(aClaim())).toBe(addressOf(aClaim({ alt: 'Otra descripción' })))
})

test.each<[string, Preview, Preview]>([
  ['the verdict', aClaim(), aClaim({ verdict: 'refutado' })],
  ['the reason', aClaim(), aClaim({ gist: 'El informe lo desmiente' })],
  ['the words', aQuote(), aQuote({ fragments: ['Abrir no es compartir'] })],
  ['the balance', aSummary(), aSummary({ balance: [{ verdict: 'refutado', count: 1, share: 1 }] })],
])('%s in another form is another address', (_, one, other) => {
  expect(addressOf(other)).not.toBe(addressOf(one))
  expect(addressOf(other).split('?')[0]).toBe(addressOf(one).split('?')[0])
})

describe.each([
  ['Arabic', '¡السلام عليكم!', 'س'],
  ['Hebrew', 'Dijo שלום', 'ש'],
  ['Chinese', 'La ciudad de 北京', '北'],
  ['Japanese', 'Se llama さくら', 'さ'],
  ['Hindi', 'नमस्ते a todos', 'न'],
  ['Thai', 'สวัสดี', 'ส'],
  ['an emoji', 'Un pacto 🌱 verde', '🌱'],
  ['an emoji of several signs', 'La familia 👩‍👧', '👩'],
  ['a letter with an accent that has no character of its own', 'La letra x\u0302', '\u0302'],
  ['a sign that turns the order of letters', 'Dijo \u202Eabc', '\u202E'],
  ['a character of private use', 'El signo \uE000', '\uE000'],
])('a text with %s', (_, words, character) => {
  const preview = aClaim({ words })

  test('is reported with its characters', () => {
    const [found] = unsettableIn(preview)
    expect(found?.text).toContain(character)
    expect(found?.characters).toContain(character)
    expect(found?.characters).not.toContain('a')
  })

  test('has the picture of the site, also at the address of its own', () => {
    expect(pictureOf(preview, () => site)).toEqual(pictureOf(site, () => site))
    expect(filesOf([preview], site)).toEqual([{ ...site, path: preview.path }])
  })
})

test('what stands anywhere in a picture counts', () => {
  const characters = (preview: Preview) =>
    unsettableIn(preview).flatMap(({ characters }) => characters)
  expect(characters(aQuote({ speaker: 'Ana 北' }))).toEqual(['北'])
  expect(characters(aQuote({ article: 'El 北' }))).toEqual(['北'])
  expect(characters(aClaim({ gist: 'Consta 北' }))).toEqual(['北'])
  expect(characters(aSummary({ summary: 'Qué se abre 北' }))).toEqual(['北'])
})

test('words in the scripts of Europe have a picture of their own', () => {
  const fragments = [
    'Łódź, İstanbul, Brașov, Việt Nam, Αθήνα, Київ, recaudacio\u0301n, 20\u202f000 €',
  ]
  expect(unsettableIn(aQuote({ fragments }))).toEqual([])
  expect(addressOf(aQuote({ fragments }))).toContain('/citas/ana-abrir.png')
})

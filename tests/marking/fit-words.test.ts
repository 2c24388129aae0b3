import { expect, test } from 'vitest'
import { fitWords, isFit } from '../../src/marking/core/fit-words.ts'
import { markWords, tagOf } from '../../src/marking/core/mark-words.ts'
import type { MarkedKind } from '../../src/marking/protocol.ts'
import { anArticle } from './articles.ts'

/** Mark words in a text: the file's line, or the reason why not with the words that would do. */
function mark(text: string, words: string, kind: MarkedKind = 'claim', paragraph = 1): string {
  const article = anArticle(text)
  const plain = article.annotated.paragraphs[paragraph - 1]!.text
  const start = plain.indexOf(words)
  const found = fitWords(article, kind, { paragraph, start, end: start + words.length })
  if (isFit(found)) {
    const source = markWords(article, [found], tagOf(kind, 'x'))
    return source.slice(source.indexOf('>\n\n') + 3, source.indexOf('\n\n</Section>'))
  }
  const { nearest, reason, mark, words: about } = found
  const id = mark ? ` ${mark.kind} ${mark.id} ${mark.fragment}` : ''
  return `${reason}${id} «${about}»: ${nearest ? plain.slice(nearest.start, nearest.end) : 'nothing'}`
}

test('puts the tags around the words, whatever signs stand for them in the file', () => {
  expect(mark('Son 3 \\< 5 &amp; más,\ny *muchos*.', '3 < 5 & más')).toBe(
    'Son <Claim id="x">3 \\< 5 &amp; más</Claim>,\ny *muchos*.',
  )
  expect(mark('> Uno y\n> dos.', 'y dos')).toBe('> Uno <Claim id="x">y\n> dos</Claim>.')
  expect(mark('[^1]: Nota al pie.\n\nTexto.[^1]', '[1] Nota', 'claim', 1)).toBe(
    '[^1]: <Claim id="x">Nota</Claim> al pie.\n\nTexto.[^1]',
  )
})

test('leaves the blanks at the ends out', () => {
  expect(mark('Uno dos tres.', ' dos ')).toBe('Uno <Claim id="x">dos</Claim> tres.')
})

test('stands around emphasis and links of the same words, and inside them where it has some', () => {
  expect(mark('Son *muy buenos*.', 'muy buenos')).toBe('Son <Claim id="x">*muy buenos*</Claim>.')
  expect(mark('Son *muy buenos*.', 'buenos')).toBe('Son *muy <Claim id="x">buenos</Claim>*.')
  expect(mark('[Aquí](https://a.example) no.', 'Aquí')).toBe(
    '<Claim id="x">[Aquí](https://a.example)</Claim> no.',
  )
})

test('a claim stands inside the quote of the same words, and a quote around the claim', () => {
  expect(mark('<Quote id="q" unmarked>Es así</Quote>.', 'Es así')).toBe(
    '<Quote id="q" unmarked><Claim id="x">Es así</Claim></Quote>.',
  )
  expect(mark('<Claim id="c">Es así</Claim>.', 'Es así', 'quote')).toBe(
    '<Quote id="x"><Claim id="c">Es así</Claim></Quote>.',
  )
})

test('refuses half a word, and has the nearest words', () => {
  expect(mark('El libro cayó.', 'ibro')).toBe('half-word «libro»: libro')
  expect(mark('El libro cayó.', 'El libro c')).toBe('half-word «cayó»: El libro')
})

test('refuses to cross another mark, emphasis or a link', () => {
  const text = 'Uno <Claim id="c">dos tres</Claim> cuatro.'
  expect(mark(text, 'tres cuatro')).toBe('crosses-mark claim c 1 «dos tres»: dos tres cuatro')
  expect(mark(text, 'Uno dos')).toBe('crosses-mark claim c 1 «dos tres»: Uno')
  expect(mark('Uno *dos tres* cuatro.', 'tres cuatro')).toBe(
    'crosses-markup «dos tres»: dos tres cuatro',
  )
  expect(mark('Uno [dos tres](https://a.example).', 'dos')).toBe('inside-link «dos tres»: dos tres')
})

test('refuses the words of another mark of its kind', () => {
  expect(mark('<Claim id="c">Es así</Claim>.', 'Es así')).toBe(
    'same-words claim c 1 «Es así»: nothing',
  )
})

test('refuses words over two cells, and signs without words', () => {
  const table = '| Uno | Dos |\n| --- | --- |\n| tres | cuatro |'
  expect(mark(table, 'tres\tcuatro')).toBe('several-cells «tres\tcuatro»: cuatro')
  expect(mark(table, 'tres')).toContain('| <Claim id="x">tres</Claim> | cuatro |')
  expect(mark('Uno, dos.', ', ')).toBe('no-words «»: Uno')
})

test('refuses words that are not there', () => {
  const article = anArticle('Uno.')
  expect(fitWords(article, 'claim', { paragraph: 2, start: 0, end: 1 })).toMatchObject({
    reason: 'outside',
  })
  expect(fitWords(article, 'claim', { paragraph: 1, start: 0, end: 9 })).toMatchObject({
    reason: 'outside',
  })
})

import { expect, test } from 'vitest'
import { articlesJson } from '../../src/exports/articles-json.ts'
import { articleMarkdown } from '../../src/exports/markdown/article.ts'
import { quotesJson } from '../../src/exports/quotes-json.ts'
import { documentsOf } from '../../src/search/index/documents.ts'
import { anEdition } from '../an-edition.ts'

/* The article of the invented edition that has every form of text and every kind of quotation. */

const corpus = await anEdition()
const article = corpus.articles.find(({ id }) => id === 'cuaderno-de-la-acequia')!

test('the data say what each paragraph is in the publisher’s text', () => {
  const record = articlesJson(corpus).find(({ id }) => id === article.id)!
  const forms = Map.groupBy(record.paragraphs, ({ form }) => form)
  const numbers = [...forms].map(([form, these]) => [form, these.map(({ number }) => number)])
  expect(Object.fromEntries(numbers)).toEqual({
    párrafo: [1, 4, 10, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27],
    'pie de imagen': [2],
    ladillo: [3, 13],
    'elemento de lista': [5, 6, 7, 8, 9, 11, 12, 17],
    tabla: [14],
    'nota al pie': [28],
  })
  expect(record.paragraphs.filter(({ quoted }) => quoted).map(({ number }) => number)).toEqual([
    16, 17,
  ])
  expect(record.sections.map(({ title, titleStatus }) => [title, titleStatus])).toEqual([
    ['Antes de empezar', 'editorial'],
    ['Las cuentas claras', 'printed'],
    ['Lo que cuentan', 'editorial'],
  ])
  expect(record.figures).toEqual([{ alt: 'Un arco de ladrillo con una lápida encima', after: 1 }])
  const points = Array.from(article.original)
  for (const { text, start, end } of record.paragraphs) {
    expect(points.slice(start, end).join('')).toBe(text)
  }
})

test('a quote says in which language it is printed', () => {
  const languages = quotesJson(corpus)
    .filter(({ article }) => article === 'cuaderno-de-la-acequia')
    .map(({ id, inLanguage }) => [id, inLanguage])
  expect(Object.fromEntries(languages)).toMatchObject({
    'haddad-arabe': 'ar',
    'haddad-ingles': 'en',
    'haddad-aleman': 'de',
    'poza-copla': 'es-ES',
  })
})

test('the Markdown of the article sets each form as Markdown does', () => {
  const text = articleMarkdown(article)
  const body = text.slice(text.indexOf('## Antes de empezar'), text.indexOf('## Notas'))
  expect(body.replaceAll('https://example.org/articulos/cuaderno-de-la-acequia/', ''))
    .toMatchInlineSnapshot(`
    ## Antes de empezar (título de Glosa)

    [¶ 1](#p-1)

    > Una acequia es, dicen, *una frase larga*: mide **tres leguas** y riega [cuarenta fincas](https://lahoja.example/fincas?orden=norte).\\[1] El agua es H<sub>2</sub>O, y el caudal, de 10<sup>3</sup> litros. El lema latino, aqua publica, sigue en el arco.

    Imagen, que aquí no se reproduce: Un arco de ladrillo con una lápida encima.

    [¶ 2](#p-2)

    > La lápida del arco, de 1887. Foto: Archivo de la vega.

    [¶ 3](#p-3)

    > ## Las cuentas claras

    [¶ 4](#p-4)

    > Para regar hacen falta cuatro cosas:

    [¶ 5](#p-5)

    > - Un turno, que se pide al regante.

    [¶ 6](#p-6)

    > - Una llave, que no cuesta nada.

    [¶ 7](#p-7)

    > 1. La grande abre la compuerta.

    [¶ 8](#p-8)

    > 2. La pequeña, el candado.

    [¶ 9](#p-9)

    > - Paciencia:

    [¶ 10](#p-10)

    > el agua tarda.

    [¶ 11](#p-11)

    > 3. Primero se abre.

    [¶ 12](#p-12)

    > 4. Después se espera.

    [¶ 13](#p-13)

    > ### Lo que se paga

    [¶ 14](#p-14)

    > | Finca | Litros | Precio |
    > | - | - | - |
    > | Del molino | 1200 | 3 \\| |
    > | Del **cura** | | 0 |

    ## Lo que cuentan (título de Glosa)

    [¶ 15](#p-15)

    > Así empieza la carta de Inés Poza, regante mayor:

    [¶ 16](#p-16)

    > > Toda el agua es de todos. El agua no se vende, ni se presta.

    [¶ 17](#p-17)

    > > - Quien la toma, la devuelve.

    [¶ 18](#p-18)

    > Y así la copla que canta:

    [¶ 19](#p-19)

    > Agua que no has de beber\\
    > déjala correr,\\
    > que el molino del cura\\
    > la está esperando.

    [¶ 20](#p-20)

    > —El agua no espera —dice—. Nunca.

    [¶ 21](#p-21)

    > «Mi abuela decía “aquí se siembra en enero”, y se sembraba.

    [¶ 22](#p-22)

    > »Luego llegó la compuerta nueva.

    [¶ 23](#p-23)

    > »Y hasta hoy», resume Inés Poza.

    [¶ 24](#p-24)

    > P: ¿Qué pide ahora la vega?

    [¶ 25](#p-25)

    > R: Que se limpie. Nadie la limpia desde 2019.

    [¶ 26](#p-26)

    > En árabe, Omar Haddad, guarda de la acequia, lo dice así: «الماء حياة، والساقية طريقه». Y en inglés: “Water is the oldest memory we have”. El alemán prefiere „Wasser ist Leben“.

    [¶ 27](#p-27)

    > «Ella me dijo: “riega de noche”, y eso hago», añade.

    [¶ 28](#p-28)

    > \\[1] Medida en 1911, según el archivo de la vega.
  `)
})

test('the search finds verse, cells, items and footnotes as passages of their paragraphs', () => {
  const texts = documentsOf(corpus).flatMap(({ passages }) =>
    passages.flatMap(({ texts }) => texts),
  )
  for (const words of [
    'Agua que no has de beber\ndéjala correr',
    'La grande abre la compuerta.',
    '[1] Medida en 1911',
  ]) {
    expect(
      texts.some((text) => text.includes(words)),
      words,
    ).toBe(true)
  }
})

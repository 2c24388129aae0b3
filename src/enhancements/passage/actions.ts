import { reservedPrefixes } from '../../edition/paths.ts'
import { copyByHand, linkCopied } from '../../text/said-of-copying.ts'
import { copy } from './clipboard.ts'
import type { Copyable } from './copyable.ts'
import { made } from '../made.ts'
import { passageAt, type Place } from './passage-at.ts'
import styles from './passage.css?url'
import { linkOf, quotationOf, sharedOf, type Copied } from './quotation.ts'

interface Around {
  /** Where the passage goes on: the other fragments of a quote, from the second on. */
  further?: readonly Place[]
  /** Whether its address can be copied beside them already. */
  copiesLink?: boolean
  /** Whether there is a link to more ways of citing it beside them already. */
  leadsToCiting?: boolean
}

/**
 * What a reader can do with a passage: buttons that copy its address, copy its words with where
 * they are from, and share it, with a place for what they say.
 */
export function actionsFor(
  place: Place,
  { further = [], copiesLink = false, leadsToCiting = false }: Around = {},
): HTMLElement {
  addStyles()
  // What takes long is under way before it is asked for.
  const passage = passageAt(place)
  passage.catch(() => undefined)

  const group = made('span', { className: 'passage-actions', role: 'group' })
  group.setAttribute('aria-label', 'Copiar y citar')
  const said = made('span', { className: 'passage-said', role: 'status' })
  const byHand = made('textarea', { className: 'passage-by-hand', readOnly: true, hidden: true })
  byHand.setAttribute('aria-label', 'Texto para copiar')

  const button = (words: string, act: () => Promise<void>) => {
    const button = made('button', { type: 'button', textContent: words })
    button.addEventListener('click', () => void act())
    return button
  }
  const copying = (
    words: string,
    done: string,
    copied: (passage: Copyable) => Copied,
    from = place,
  ) =>
    button(words, async () => {
      const what = passageAt(from).then(copied)
      byHand.hidden = true
      // Words that are there already would not be read out again.
      said.textContent = ''
      try {
        await copy(what)
        said.textContent = done
      } catch {
        await offerByHand(what)
      }
    })

  /** What the browser does not let the page copy, the reader can. */
  async function offerByHand(what: Promise<Copied>): Promise<void> {
    try {
      byHand.value = (await what).text
      byHand.hidden = false
      byHand.select()
      said.textContent = copyByHand
    } catch {
      said.textContent = 'No se pudo cargar la referencia. Inténtelo otra vez.'
    }
  }

  const copyingLink = (words: string, from = place) =>
    copying(words, linkCopied, ({ url }) => linkOf(url), from)
  group.append(
    ...(copiesLink ? [] : [copyingLink('Copiar enlace')]),
    copying('Copiar con referencia', 'Copiado con su referencia.', (passage) =>
      quotationOf(passage, today()),
    ),
    ...(hasWords(place)
      ? [
          copying(
            'Enlace con las primeras palabras',
            'Enlace copiado, con las primeras palabras.',
            ({ url, urlOfWords }) => linkOf(urlOfWords ?? url),
          ),
        ]
      : []),
    ...further.map((other, index) => copyingLink(`Enlace al fragmento ${index + 2}`, other)),
  )
  if ('share' in navigator) {
    group.append(
      button('Compartir', async () => {
        const shared = sharedOf(await passage)
        // The reader may close the sheet without sharing: that is no failure.
        await navigator.share(shared).catch(() => undefined)
      }),
    )
  }
  if (!leadsToCiting) group.append(linkToCiting(passage))
  group.append(said, byHand)
  return group
}

function linkToCiting(passage: Promise<Copyable>): HTMLElement {
  const link = made('a', { textContent: 'Todas las formas de citar' })
  passage.then(
    ({ citeUrl }) => {
      link.href = citeUrl
    },
    () => {
      link.remove()
    },
  )
  return link
}

/** Whether the publisher's words are there, and not the heading of a section only, which is ours. */
function hasWords({ fragment }: Place): boolean {
  return reservedPrefixes.some((prefix) => fragment.startsWith(prefix))
}

/** The reader's date: the day on which the passage is copied. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-')
}

let hasStyles = false
function addStyles(): void {
  if (hasStyles) return
  hasStyles = true
  document.head.append(made('link', { rel: 'stylesheet', href: styles }))
}

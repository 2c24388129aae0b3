import type { PassagesFile } from '../../exports/passages-json.ts'
import { copy } from './clipboard.ts'
import { copyableOf, type Copyable } from './copyable.ts'
import styles from './passage.css?url'
import { linkOf, quotationOf, type Copied } from './quotation.ts'

/*
 * What a reader can do with a passage: copy its address, copy its words with where they are
 * from, cite it, share it. Loaded when one of these is within reach.
 */

/** Where a passage is. */
export interface Place {
  /** The address of its article, with a slash at the end. */
  article: string
  /** Of its anchor there. */
  fragment: string
}

const files = new Map<string, Promise<PassagesFile>>()

/** Everything that can be copied of an article; loaded once, and anew after a failure. */
function fileOf(article: string): Promise<PassagesFile> {
  let file = files.get(article)
  if (!file) {
    file = fetch(`${article}pasajes.json`).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${response.url}`)
      return response.json() as Promise<PassagesFile>
    })
    files.set(article, file)
    file.catch(() => files.delete(article))
  }
  return file
}

async function passageAt({ article, fragment }: Place): Promise<Copyable> {
  const passage = copyableOf(await fileOf(article), fragment)
  if (!passage) throw new Error(`There is no passage ${fragment} in ${article}.`)
  return passage
}

/**
 * The buttons for a passage, with a place for what they say.
 *
 * @param further where it goes on: the other fragments of a quote, from the second on
 */
export function actionsFor(place: Place, further: readonly Place[] = []): HTMLElement {
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
      said.textContent = 'El navegador no deja copiar; aquí está el texto, seleccionado.'
    } catch {
      said.textContent = 'No se pudo cargar la referencia. Inténtelo otra vez.'
    }
  }

  const link = (address: (passage: Copyable) => string) => (passage: Copyable) =>
    linkOf(here(address(passage)))
  group.append(
    copying(
      'Copiar enlace',
      'Enlace copiado.',
      link(({ url }) => url),
    ),
    copying('Copiar con referencia', 'Copiado con su referencia.', (passage) =>
      quotationOf({ ...passage, url: here(passage.url) }, today()),
    ),
    copying(
      'Enlace a las palabras',
      'Enlace copiado; abre el pasaje con sus primeras palabras marcadas.',
      link(({ url, urlOfWords }) => urlOfWords ?? url),
    ),
    ...further.map((other, index) =>
      copying(
        `Enlace al fragmento ${index + 2}`,
        'Enlace copiado.',
        link(({ url }) => url),
        other,
      ),
    ),
  )
  if ('share' in navigator) {
    group.append(
      button('Compartir', async () => {
        const { name, url, words } = await passage
        const text = words === undefined ? name : `«${words}»`
        // The reader may close the sheet without sharing: that is no failure.
        await navigator.share({ title: name, text, url: here(url) }).catch(() => undefined)
      }),
    )
  }
  group.append(said, byHand)
  return group
}

/** The same, over the page, for a passage that has no room of its own for them. */
export function openBar(place: Place, from: HTMLElement, isByKeyboard: boolean): void {
  document.querySelector('.passage-bar')?.remove()
  const bar = made('div', { className: 'passage-bar label no-print', popover: 'auto' })
  const name = made('b', {})
  const actions = actionsFor(place)
  const cite = made('a', { textContent: 'Todas las formas de citar' })
  bar.append(name, actions, cite)
  passageAt(place).then(
    (passage) => {
      name.textContent = passage.name
      cite.href = here(passage.citeUrl)
    },
    () => {
      cite.remove()
    },
  )
  bar.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return
    bar.remove()
    // Following the link to a passage has taken the focus from it.
    if (isByKeyboard) from.focus({ preventScroll: true })
  })
  from.after(bar)
  bar.showPopover()
  if (isByKeyboard) bar.querySelector('button')?.focus()
}

/** An address of the published site at the place where the reader reads it. */
function here(address: string): string {
  const { pathname, search, hash } = new URL(address)
  return location.origin + pathname + search + hash
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

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties)
}

import { reservedPrefixes } from '../../edition/paths.ts'
import { controls } from '../../edition/words/controls.ts'
import { passageActions as words } from '../../edition/words/passage-actions.ts'
import { localDate } from '../../text/local-date.ts'
import { addStyles } from '../add-styles.ts'
import { createElement } from '../create-element.ts'
import { copy } from './clipboard.ts'
import type { Copyable } from './copyable.ts'
import { loadPassage, type PassageLocation } from './load-passage.ts'
import styles from './passage.css?url'
import { linkOf, quotationOf, sharedOf, type Copied } from './quotation.ts'

interface Options {
  /** The other fragments of a quote, from the second on. */
  otherFragments?: readonly PassageLocation[]
  /** The address of the page that the passage has, if that is the one that the reader is on. */
  page?: string | undefined
  /** True if a button that copies the address stands beside the actions already. */
  hasCopyLink?: boolean
  /** True if a link to the ways of citing it stands beside the actions already. */
  hasLinkToCiting?: boolean
}

/**
 * Buttons that copy the address of a passage, copy its words with their reference, and share it,
 * and a status that says how that went.
 */
export function actionsFor(
  location: PassageLocation,
  { otherFragments = [], page, hasCopyLink = false, hasLinkToCiting = false }: Options = {},
): HTMLElement {
  addStyles(styles)
  // Loaded before it is needed, because a browser may wait only briefly when it shares or copies.
  const passage = loadPassage(location)
  passage.catch(() => undefined)

  const status = createElement('span', { class: 'passage-said', role: 'status' })
  const manualCopy = createElement('textarea', {
    class: 'passage-by-hand',
    readonly: true,
    hidden: true,
    'aria-label': words.textToCopy,
  })

  const button = (label: string, act: () => Promise<void>) => {
    const button = createElement('button', { type: 'button' }, label)
    button.addEventListener('click', () => void act())
    return button
  }
  const copyButton = (
    label: string,
    success: string,
    contentOf: (passage: Copyable) => Copied,
    from = location,
  ) =>
    button(label, async () => {
      const content = loadPassage(from).then(contentOf)
      manualCopy.hidden = true
      // A status is read out only when its words change.
      status.textContent = ''
      try {
        await copy(content)
        status.textContent = success
      } catch {
        await offerManualCopy(content)
      }
    })

  /** Where the browser does not let the page copy, the reader can. */
  async function offerManualCopy(content: Promise<Copied>): Promise<void> {
    try {
      manualCopy.value = (await content).text
      manualCopy.hidden = false
      manualCopy.select()
      status.textContent = controls.copyManually
    } catch {
      status.textContent = words.notLoaded
    }
  }

  const copyLinkButton = (label: string, from = location) =>
    copyButton(label, controls.linkCopied, ({ url }) => linkOf(url), from)
  const shareButton = () =>
    button(words.share, async () => {
      try {
        const shared = sharedOf(await loadPassage(location))
        // A reader who closes the sheet without sharing rejects the promise.
        await navigator.share({ ...shared, ...(page && { url: page }) }).catch(() => undefined)
      } catch {
        status.textContent = words.notLoaded
      }
    })

  return createElement(
    'span',
    { class: 'passage-actions', role: 'group', 'aria-label': words.group },
    page !== undefined && copyButton(words.copyLinkToPage, controls.linkCopied, () => linkOf(page)),
    !hasCopyLink &&
      copyLinkButton(hasWords(location) ? controls.copyLinkToPassage : words.copyLinkToSection),
    copyButton(words.copyWithReference, words.copiedWithReference, (passage) =>
      quotationOf(passage, localDate(new Date())),
    ),
    hasWords(location) &&
      copyButton(words.copyLinkToWords, words.linkToWordsCopied, ({ url, urlOfWords }) =>
        linkOf(urlOfWords ?? url),
      ),
    ...otherFragments.map((other, index) => copyLinkButton(words.linkToFragment(index + 2), other)),
    'share' in navigator && shareButton(),
    !hasLinkToCiting && linkToCiting(passage),
    status,
    manualCopy,
  )
}

function linkToCiting(passage: Promise<Copyable>): HTMLElement {
  const link = createElement('a', {}, words.allWaysToCite)
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

/** False for a section, whose heading is ours: it has no words of the publisher's to point at. */
function hasWords({ fragment }: PassageLocation): boolean {
  return reservedPrefixes.some((prefix) => fragment.startsWith(prefix))
}

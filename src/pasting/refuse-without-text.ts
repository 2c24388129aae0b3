import type { Draft, DraftBlock, DraftDoubt } from './draft.ts'
import type { RefusedPaste } from './pasted-article.ts'
import { refused } from './recognise-format.ts'
import { textOfBlock } from './texts-of.ts'

const wall =
  /inicia(?:r)? sesión|iniciar sesion|suscríbete|suscriptor|suscripción|solo para suscriptores|contenido exclusivo|sign in|log in|subscribe to (?:read|continue)|subscribers only|create (?:a free|an) account/i

/** What stands where a text breaks off, and in no menu. */
const breakOff =
  /para (?:seguir|continuar) leyendo|(?:solo|exclusivo|contenido) para suscriptores|contenido exclusivo|subscribe to (?:read|continue)|continue reading|subscribers only|este artículo es (?:solo )?para/i

const script =
  /(?:activ|habilit|enabl)\p{L}*\b.{0,30}javascript|javascript\b.{0,30}(?:desactivado|disabled|required|necesari)/iu

/**
 * Refuse a paste that has no article in it, or doubt one that breaks off at a paywall. The words
 * around the text tell which it is.
 */
export function refuseWithoutText(
  draft: Draft,
  lines: readonly DraftBlock[],
): RefusedPaste | { doubts: DraftDoubt[] } {
  const text = lines.map(({ block }) => textOfBlock(block)).join(' ')
  const around = [text, ...draft.dropped.map(({ text: words }) => words)].join(' ')
  const words = text.split(/\s+/).filter(Boolean).length
  const isPage = draft.format === 'a web page'
  if (words >= (isPage ? 25 : 15)) {
    const asks = breakOff.exec(around)?.[0]
    return { doubts: isPage && words < 300 && asks !== undefined ? [paywall(asks)] : [] }
  }
  if (script.test(around)) {
    return refused(
      'The page has no article in it: its text comes by script.',
      'Open it in a browser, wait until the text is there, and save the page then, or select the article and copy it.',
    )
  }
  if (wall.test(around)) {
    return refused(
      'The page asks to sign in or to subscribe, and has no article in it.',
      'Open the article where you may read it, select it, copy it, and paste that.',
    )
  }
  if (words === 0) {
    return refused(
      `No text was found in ${draft.format}.`,
      'Select the article in the browser or the program, copy it, and paste that.',
    )
  }
  return {
    doubts: [
      {
        kind: 'incomplete',
        words: '',
        message: `Only ${words} words were found. Look whether the article is whole.`,
      },
    ],
  }
}

function paywall(words: string): DraftDoubt {
  return {
    kind: 'incomplete',
    words,
    message: 'The text is short and the page asks to sign in or to subscribe: it may break off.',
  }
}

import type { Found } from '../pasted-article.ts'

/** HTML from a clipboard or a saved page, without what the program put around it. */
export interface Fragment {
  html: string
  /** The address that the program noted. */
  url: Found | null
  isFragment: boolean
}

/** Cut out what was selected, and read the address that a browser notes with it. */
export function cutFragment(source: string): Fragment {
  const header = /^Version:[\d.]+\r?\n(?:[A-Za-z]+:.*\r?\n)+/.exec(source)?.[0] ?? ''
  const selected = /<!--\s*StartFragment\s*-->([^]*?)<!--\s*EndFragment\s*-->/i.exec(source)?.[1]
  const isPiece = !/<(?:html|body|head|!doctype)\b/i.test(source)
  return {
    html: selected ?? source.slice(header.length),
    url:
      addressIn(header, /SourceURL:(\S+)/, 'the address of the selection') ??
      addressIn(source, /<!--\s*saved from url=\(\d+\)(\S+)/, 'the address in the saved page') ??
      addressIn(
        source,
        /<!--[^>]*?Page saved with SingleFile\s+url:\s*(\S+)/,
        'the address in the saved page',
      ),
    isFragment: selected !== undefined || isPiece,
  }
}

function addressIn(text: string, pattern: RegExp, where: string): Found | null {
  const value = pattern.exec(text)?.[1] ?? ''
  return /^https?:/.test(value) ? { value, where } : null
}

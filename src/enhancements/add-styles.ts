import { createElement } from './create-element.ts'

/** Link a style sheet, once. */
export function addStyles(href: string): void {
  if (document.querySelector(`link[href="${href}"]`)) return
  document.head.append(createElement('link', { rel: 'stylesheet', href }))
}

/** A colour, which pages and pictures both have to understand. */
export type Hex = `#${string}`

export interface Color {
  day: Hex
  night: Hex
}

/**
 * The colours by their role; in style sheets `--color-surface` and so on. Every pair of text
 * and surface meets WCAG AA in both themes, running text AAA.
 */
export const palette = {
  surface: { day: '#fbf8f1', night: '#191713' },
  'surface-raised': { day: '#fffdf9', night: '#221f1a' },
  'surface-sunk': { day: '#f3eee3', night: '#12110e' },
  text: { day: '#211e19', night: '#ebe5d9' },
  'text-quiet': { day: '#585146', night: '#b8ae9e' },
  rule: { day: '#d8cfbe', night: '#413b32' },
  link: { day: '#1c4c84', night: '#a3c7ef' },
  quote: { day: '#e7edf3', night: '#222c37' },
  mark: { day: '#fbe9b0', night: '#4d3f13' },
  focus: { day: '#a84300', night: '#ffb36b' },
} satisfies Record<string, Color>

import type { FacetCounts, Selection } from '../engine/facets.ts'
import { facetParameters, facets, type Facet } from '../passage.ts'
import { element, glyph } from './element.ts'

/** How facets are called. */
export const legends: Record<Facet, string> = {
  kind: 'Tipo',
  person: 'Quién lo dice',
  theme: 'Tema',
  verdict: 'Veredicto',
  article: 'Artículo',
}

/** How many values are shown before one asks for all. */
const shownAtFirst = 7

/**
 * The facets with their values as checkboxes. What was open stays open.
 *
 * @param isAtLeast whether there may be more results than were counted
 */
export function facetLists(
  counts: FacetCounts,
  selection: Selection,
  isAtLeast: boolean,
  onToggle: (facet: Facet, value: string) => void,
  isOpen: (facet: Facet) => boolean,
): HTMLElement[] {
  return facets
    .filter((facet) => counts[facet].length > 0)
    .map((facet) => {
      const values = counts[facet].map(({ value, label, count }) => {
        const input = element('input', {
          type: 'checkbox',
          name: facetParameters[facet],
          value,
          checked: selection[facet]?.includes(value) ?? false,
        })
        input.addEventListener('change', () => {
          onToggle(facet, value)
        })
        return element(
          'label',
          { class: 'facet-value' },
          input,
          ' ',
          element(
            'span',
            {},
            facet === 'verdict' && glyph(value),
            facet === 'verdict' && '\u00a0',
            label,
          ),
          ' ',
          element('span', { class: 'count' }, isAtLeast ? `${count}+` : String(count)),
        )
      })
      const rest = values.slice(shownAtFirst)
      return element(
        'fieldset',
        { class: 'facet' },
        element('legend', {}, legends[facet]),
        ...values.slice(0, shownAtFirst),
        rest.length > 0 &&
          element(
            'details',
            { 'data-facet': facet, open: isOpen(facet) },
            element('summary', {}, `${rest.length} más`),
            ...rest,
          ),
      )
    })
}

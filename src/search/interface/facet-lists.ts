import { search as words } from '../../edition/words/search.ts'
import { createElement } from '../../enhancements/create-element.ts'
import type { FacetCounts, Selection } from '../engine/facets.ts'
import { facetParameters, facets, type Facet } from '../passage.ts'
import { createGlyph } from './create-glyph.ts'

/** The number of values shown before a reader opens the rest. */
const shownAtFirst = 7

/**
 * The facets with their values as checkboxes. An open list stays open.
 *
 * @param isAtLeast true if there may be more results than were counted
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
        const input = createElement('input', {
          type: 'checkbox',
          name: facetParameters[facet],
          value,
          checked: selection[facet]?.includes(value) ?? false,
        })
        input.addEventListener('change', () => {
          onToggle(facet, value)
        })
        return createElement(
          'label',
          { class: 'facet-value' },
          input,
          ' ',
          createElement(
            'span',
            {},
            facet === 'verdict' && createGlyph(value),
            facet === 'verdict' && '\u00a0',
            label,
          ),
          ' ',
          createElement('span', { class: 'count' }, isAtLeast ? `${count}+` : String(count)),
        )
      })
      const rest = values.slice(shownAtFirst)
      return createElement(
        'fieldset',
        { class: 'facet' },
        createElement('legend', {}, words.facets[facet]),
        ...values.slice(0, shownAtFirst),
        rest.length > 0 &&
          createElement(
            'details',
            { 'data-facet': facet, open: isOpen(facet) },
            createElement('summary', {}, words.moreValues(rest.length)),
            ...rest,
          ),
      )
    })
}

import { idPattern } from '../schemas/fields.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** Each theme has a place of its own among the themes. */
export const themeOrder: Check = {
  rule: 'theme-order',
  run: (content) => {
    // A copy whose name has to be put right is reported for that.
    const themes = content.themes.filter(({ id }) => idPattern.test(id))
    const free = Math.max(0, ...themes.map(({ data }) => data.order)) + 1
    return themes.flatMap((theme, index) => {
      const { order } = theme.data
      const first = themes.slice(0, index).find(({ data }) => data.order === order)
      if (!first) return []
      return {
        ...placeOfField(theme, 'order'),
        message: `The themes \`${first.id}\` and \`${theme.id}\` both have the order ${order}.`,
        hint: `Number the themes in their order; ${free} is free.`,
      }
    })
  },
}

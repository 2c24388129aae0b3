import { siteList } from '../addresses/inventory.ts'
import { pathOfEntry } from '../edition/content-paths.ts'
import { countOf } from '../text/count-of.ts'
import { startOfFile } from '../text/issue.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/**
 * No list of addresses has lost any: `site.yaml` counts what each has, and what all have together, so
 * that a list is missed too that is gone with its count. An edition without any list has not been
 * published.
 */
export const lostAddresses: Check = {
  rule: 'lost-addresses',
  run: ({ addresses: lists, ids }) => {
    const counting = lists.find(({ id }) => id === siteList)
    if (!counting?.data.lists) {
      if (lists.length === 0 || (!counting && ids.addresses.has(siteList))) return []
      return [
        {
          filePath: pathOfEntry('addresses', siteList),
          position: startOfFile,
          message: `${counting ? 'The field `lists`' : 'The file'}, which counts the published addresses, is missing.`,
          hint: 'Restore it from the history of the repository.',
        },
      ]
    }
    const counts = new Map(Object.entries(counting.data.lists))
    const uncounted = lists.filter(({ id, data }) => !counts.has(id) && data.addresses.length > 0)
    const shrunk = [...counts].flatMap(([id, count]) => {
      const list = lists.find((one) => one.id === id)
      const found = list?.data.addresses.length ?? 0
      // A file that cannot be read is reported by itself.
      if (found >= count || (!list && ids.addresses.has(id))) return []
      return [
        {
          ...placeOfField(counting, `lists.${id}`),
          message: `\`${pathOfEntry('addresses', id)}\` had ${count} addresses, and ${list ? `has ${found}` : 'is gone'}.`,
          hint: 'Restore it from the history of the repository: old links need it.',
        },
      ]
    })
    const { total = 0 } = counting.data
    const found = lists.reduce((sum, { data }) => sum + data.addresses.length, 0)
    const isAllRead = lists.length === ids.addresses.size
    return [
      ...shrunk,
      ...uncounted.map(({ id, data }) => ({
        ...placeOfField(counting, 'lists'),
        message: `\`${pathOfEntry('addresses', id)}\` has ${countOf(data.addresses.length, 'address', 'addresses')}, but is not counted here.`,
        hint: `Restore its line from the history of the repository: \`${id}: ${data.addresses.length}\`.`,
      })),
      ...(found < total && isAllRead && shrunk.length === 0
        ? [
            {
              ...placeOfField(counting, 'total'),
              message: `All lists together had ${total} addresses, and have ${found}: a list is gone with its count.`,
              hint: 'Restore both from the history of the repository: old links need them.',
            },
          ]
        : []),
    ]
  },
}

import { siteList } from '../addresses/inventory.ts'
import { pathOfEntry } from '../edition/content-paths.ts'
import { startOfFile } from '../text/issue.ts'
import { placeOfField, type Check } from './check.ts'

/**
 * No list of addresses has lost any: `site.yaml` counts what each has. An edition without any
 * list has not been published.
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
    return Object.entries(counting.data.lists).flatMap(([id, count]) => {
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
  },
}

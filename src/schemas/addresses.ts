import { z } from 'zod'
import { passagePathOf, pathOf } from '../edition/paths.ts'
import { date, records, text } from './fields.ts'

const aPage = pathOf('quote', 'x')
const anAnchor = passagePathOf({ id: 'x' }, { kind: 'paragraph', number: 1 })

/** A path of the site, perhaps with an anchor: what a reader has in their notes. */
const address = z
  .string(`Expected an address of the site, such as \`${aPage}\` or \`${anAnchor}\`.`)
  .regex(/^\/\S*$/, `Expected a path from the root of the site, such as \`${aPage}\`.`)

const fingerprint = z
  .string('Expected 16 digits in quotes, as `npm run addresses` writes them.')
  .regex(/^[0-9a-f]{16}$/, 'Expected 16 digits, as `npm run addresses` writes them.')

/** The beginning of the words at an address, and what tells all of them from others. */
const words = { words: text, fingerprint }

/** Anchors, and pages that are about one thing; what gathers others has no words of its own. */
const hasWords = /#|^\/[^/]+\/[^/]+\/$/

const record = z
  .strictObject({
    address,
    /** The day from which the address is kept. */
    since: date,
    /** None for a page that gathers others: what stands there is meant to change. */
    words: words.words.optional(),
    fingerprint: words.fingerprint.optional(),
    /** What stood there before, until when, and where it is `now` if it has moved. */
    earlier: records({ until: date, ...words, now: address.optional() }).optional(),
    /** Where to find now what stood there. */
    moved: z.strictObject({ to: address, date }).optional(),
    /** Why there is nothing any more. */
    withdrawn: z.strictObject({ date, reason: text }).optional(),
  })
  .superRefine(({ address, words, fingerprint, moved, withdrawn }, context) => {
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    const isKnownByWords = hasWords.test(address) || (words ?? fingerprint) !== undefined
    if (isKnownByWords && words === undefined) {
      wrong('words', 'Restore the words that were published there.')
    }
    if (isKnownByWords && fingerprint === undefined) {
      wrong('fingerprint', 'Restore the fingerprint; it detects changed wording.')
    }
    if (moved && withdrawn) {
      wrong(
        'withdrawn',
        'An address has either moved or been withdrawn: delete one of the two fields.',
      )
    }
  })

/**
 * `content/addresses/<id>.yaml`: what has been published, and what became of it. The files
 * are kept by `npm run addresses`; nothing is ever taken out of them.
 */
export const addressesSchema = z.strictObject({
  /** In `site.yaml`: how many addresses each list has, so that none gets lost. */
  lists: z.record(z.string(), z.int()).optional(),
  addresses: z.array(record),
})

export type AddressesData = z.output<typeof addressesSchema>
export type AddressRecord = AddressesData['addresses'][number]

import { z } from 'zod'
import { passagePathOf, pathOf } from '../edition/paths.ts'
import { asPrinted, date, records, text } from './fields.ts'

const aPage = pathOf('quote', 'x')
const anAnchor = passagePathOf({ id: 'x' }, { kind: 'paragraph', number: 1 })

/** A path of the site, perhaps with an anchor. */
const address = z
  .string(`Expected an address of the site, such as \`${aPage}\` or \`${anAnchor}\`.`)
  .regex(
    /^(?!\S*(?:\.\.|%2e|\/\/))\/\S*$/i,
    `Expected a path from the root of the site, such as \`${aPage}\`.`,
  )

const fingerprint = z
  .string('Expected 16 digits in quotes, as `npm run addresses` writes them.')
  .regex(/^[0-9a-f]{16}$/, 'Expected 16 digits, as `npm run addresses` writes them.')

/** The beginning of the words at an address, and the fingerprint of all of them. */
const words = { words: asPrinted('the words at the address'), fingerprint }

/** Anchors, and pages of one thing. A page that lists others has no words of its own. */
const hasWords = /#|^\/[^/]+\/[^/]+\/$/

const record = z
  .strictObject({
    address,
    /** The day from which the address is kept. */
    since: date,
    /** None for a page that lists others, because its content is meant to change. */
    words: words.words.optional(),
    fingerprint: words.fingerprint.optional(),
    /** The words before, their last day, and their address of today (`now`) if they have one. */
    earlier: records({ until: date, ...words, now: address.optional() }).optional(),
    /** The new address of its content. */
    moved: z.strictObject({ to: address, date }).optional(),
    /** The reason why its content is gone. */
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

const oneOrMore = z.union([z.string(), z.array(z.string())])

/**
 * What was published of a judgement: the day from which it is kept, and its fields, each as the word
 * or the id that it has, or as the fingerprint of its text.
 */
const judgement = z.object({ since: date }).catchall(oneOrMore)

/**
 * `content/addresses/<id>.yaml`: the published addresses and their history. `npm run addresses`
 * writes the files; no entry is ever removed.
 */
export const addressesSchema = z.strictObject({
  /** In `site.yaml`: how many addresses all lists have together, and each, so that none gets lost. */
  total: z.int().optional(),
  lists: z.record(z.string(), z.int()).optional(),
  addresses: z.array(record),
  /** The published judgements by their address, a line each in the order of the alphabet. */
  judgements: z.record(address, judgement).optional(),
})

export type AddressesData = z.output<typeof addressesSchema>
export type AddressRecord = AddressesData['addresses'][number]
export type JudgementRecord = z.output<typeof judgement>

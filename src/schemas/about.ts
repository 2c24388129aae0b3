import { z } from 'zod'
import { idPattern, markdown, text } from './fields.ts'

const sectionSchema = z
  .strictObject({
    /** The anchor in the page. */
    id: z.string().regex(idPattern, 'Use lower-case letters a to z, digits and hyphens.'),
    title: text,
    /** Other words by which a reader may look for it. */
    aliases: z.array(text).default([]),
    /** Markdown with links as its only markup, also to a mail address; in the file, a paragraph a line. */
    text: markdown.transform((text) => text.replaceAll(/\n+/g, '\n\n')).nullable(),
    /** What the text has to say, for the person who writes it. */
    toSay: text.optional(),
  })
  .check(({ value, issues }) => {
    if ((value.text === null) === (value.toSay !== undefined)) return
    const message =
      value.text === null
        ? 'Say what the text has to say while it is `null`.'
        : 'Delete it: the text is written.'
    issues.push({ code: 'custom', path: ['toSay'], input: value.toSay, message })
  })

/** `content/about.yaml`: who makes the edition. */
export const aboutSchema = z.strictObject({
  sections: z
    .array(sectionSchema)
    .min(1, 'Expected at least one section.')
    .check(({ value, issues }) => {
      for (const [index, { id }] of value.entries()) {
        if (value.findIndex((section) => section.id === id) === index) continue
        const message = 'Another section has this id: give one of them another.'
        issues.push({ code: 'custom', path: [index, 'id'], input: id, message })
      }
    }),
})

export type AboutData = z.output<typeof aboutSchema>

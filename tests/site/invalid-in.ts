import { HtmlValidate } from 'html-validate'
import type { Page } from './pages.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Matters of style that the compiler decides.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Every file comes from the same place as the page itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles and texts are as long as they have to be.
    'long-title': 'off',
    // Quantities in the publisher's own words are not telephone numbers.
    'tel-non-breaking': 'off',
  },
})

/** What is not valid HTML, each with its page. */
export async function invalidIn(pages: readonly Page[]): Promise<string[]> {
  const problems: string[] = []
  for (const page of pages) {
    const { results } = await validator.validateString(page.html, page.path)
    for (const { messages } of results) {
      problems.push(
        ...messages.map((m) => `${page.path} ${m.ruleId}: ${m.message} (${m.selector})`),
      )
    }
  }
  return problems
}

import { cp } from 'node:fs/promises'
import path from 'node:path'

/** Add the second article to a checkout: new files under `content/`, nothing else. */
export async function anotherArticle(root: string): Promise<void> {
  await cp('tests/fixtures/another-article', path.join(root, 'content'), {
    recursive: true,
    force: false,
  })
}

import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Where the edition is published, for the unit tests: Astro gives it to the code of the pages. */
const env = { SITE: 'https://example.org' }

/** With a single worker, Vitest would run the linters alone, when all else has ended. */
const maxWorkers = Math.max(2, availableParallelism() - 1)

/** The files that take longest, in this order: begun last, one of them would have a core for itself. */
const longest = [
  'lint/rules',
  'lint/types',
  'site/marking-whole-article',
  'site/authoring',
  'site/split-lists',
  'site/engines/journeys',
  'site/engines/engines',
  'site/marking-layer',
  'site/offline',
  'site/answering',
  'site/partial-build',
  'site/accessibility',
  'site/every-page',
].map((name) => `tests/${name}.test.ts`)

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turnOf = ({ moduleId }: TestSpecification) => {
      const turn = longest.findIndex((name) => moduleId.endsWith(name))
      return turn === -1 ? longest.length : turn
    }
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => turnOf(one) - turnOf(other))
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.mock.test.ts', 'tests/site/**', 'tests/lint/**'],
          setupFiles: ['tests/setup.ts'],
          env,
          testTimeout: 20_000,
          // To load every module anew for each file would take more than half of the time.
          isolate: false,
          maxWorkers,
        },
      },
      {
        // Tests that replace a module, which the others must not see.
        test: {
          name: 'mocks',
          include: ['tests/**/*.mock.test.ts'],
          setupFiles: ['tests/setup.ts'],
          env,
          maxWorkers,
        },
      },
      {
        // The commands of `npm run lint`, beside the unit tests instead of one after the other.
        test: {
          name: 'lint',
          include: ['tests/lint/**/*.test.ts'],
          // ESLint asks for types too, and may begin before `astro check` has made them.
          globalSetup: ['tests/lint/global-setup.ts'],
          maxWorkers,
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/global-setup.ts'],
          // After the others: a page that is timed wants a core, and its browser another.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          // The files of a worker share their modules, and with them a browser.
          isolate: false,
          testTimeout: 60_000,
          // A browser on a busy machine misses a frame now and then. A fault fails twice.
          retry: 1,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 300_000,
        },
      },
    ],
  },
})

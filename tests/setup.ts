import { expect } from 'vitest'

// Reports stand in the tests as an author reads them, without quotation marks around them.
expect.addSnapshotSerializer({
  test: (value) => typeof value === 'string',
  serialize: (value: string) => value,
})

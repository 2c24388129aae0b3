import { expect, test } from 'vitest'
import { messageOfError } from '../../src/text/message-of-error.ts'

test('an error that was meant for somebody is its message', () => {
  expect(messageOfError(new Error('Write the host.'))).toBe('Write the host.')
})

test('an error of the language says that the code is wrong, and where', () => {
  const error = (() => {
    try {
      return decodeURI('%')
    } catch (caught) {
      return caught
    }
  })()
  expect(messageOfError(error)).toMatch(
    /^This is a fault of Glosa, and not of the content:\nURIError: [^]*message-of-error/,
  )
})

test('what is no error is printed as it is', () => {
  expect(messageOfError('stopped')).toBe('stopped')
})

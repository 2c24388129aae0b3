import { expect, test } from 'vitest'
import { isStopWord } from '../../../src/search/engine/stop-words.ts'
import { fold } from '../../../src/text/fold.ts'

test.each(['qué', 'de', 'los', 'según', 'dijo', 'opina', 'también', 'The'])(
  '“%s” tells nothing in a question',
  (word) => {
    expect(isStopWord(fold(word))).toBe(true)
  },
)

test.each(['abierto', 'Meta', 'IA', 'código', '8B', 'datos'])('“%s” tells something', (word) => {
  expect(isStopWord(fold(word))).toBe(false)
})

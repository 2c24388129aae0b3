import { openDrawing } from '../../src/previews/draw.ts'
import { previewsOf } from '../../src/previews/previews-of.ts'
import { requireCorpus } from '../../src/reading/require-corpus.ts'
import { formatTable } from './format-table.ts'

// What the pictures of pages cost a build: an edition of 1,000 articles has 15,000 of them.
const previews = previewsOf(await requireCorpus('.'))
const draw = await openDrawing(previews)

// The first ones also find the shapes of glyphs, which is nothing in many.
for (const preview of previews) await draw(preview)

const rows = []
for (const [kind, some] of Map.groupBy(previews, ({ kind }) => kind)) {
  const many = Array.from({ length: 100 }, (_, index) => some[index % some.length]!)
  const before = process.cpuUsage()
  let bytes = 0
  for (const preview of many) bytes += (await draw(preview)).length
  const { user, system } = process.cpuUsage(before)
  const milliseconds = (user + system) / 1000 / many.length
  rows.push([kind, milliseconds.toFixed(1), Math.round(bytes / many.length)])
}
console.log('Processor time to draw a picture, and its bytes.\n')
console.log(formatTable(['picture', 'ms', 'bytes'], rows))

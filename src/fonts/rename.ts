/** The entries of a font's `name` table that hold its name. */
const nameIds = { family: 1, unique: 3, full: 4, postscript: 6, typographicFamily: 16 }

const windows = 3

/**
 * Give a TrueType font another family name, in its own bytes. Copyright and licence stay.
 *
 * @param family no longer than the names it replaces, in whose place it is written
 */
export function rename(font: Uint8Array, family: string): void {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = offsetOfTable(view, 'name')
  const count = view.getUint16(table + 2)
  const strings = table + view.getUint16(table + 4)

  for (let index = 0; index < count; index += 1) {
    const record = table + 6 + 12 * index
    const id = view.getUint16(record + 6)
    if (!Object.values(nameIds).includes(id)) continue

    const name = id === nameIds.postscript ? family.replaceAll(' ', '') : family
    const isUtf16 = view.getUint16(record) === windows
    const bytes = Buffer.from(name, isUtf16 ? 'utf16le' : 'latin1')
    if (isUtf16) bytes.swap16()
    const length = view.getUint16(record + 8)
    if (bytes.length > length) throw new Error(`The font has no room for the name ${name}.`)
    font.set(bytes, strings + view.getUint16(record + 10))
    view.setUint16(record + 8, bytes.length)
  }
}

function offsetOfTable(view: DataView, tag: string): number {
  const count = view.getUint16(4)
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index
    const found = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)))
    if (found === tag) return view.getUint32(record + 8)
  }
  throw new Error(`The font has no table ${tag}.`)
}

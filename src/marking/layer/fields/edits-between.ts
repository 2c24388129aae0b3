import type { FieldEdit, Fields, Value } from '../../protocol.ts'

/**
 * What has to be changed in a file so that it has other fields: the smallest values, so that whatever is
 * written around them stays as it is. An empty text is no value.
 */
export function editsBetween(before: Fields, after: Fields): FieldEdit[] {
  return within([], before, after)
}

function within(path: FieldEdit['path'], before: Fields, after: Fields): FieldEdit[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((name) => between([...path, name], before[name], after[name]))
}

function between(
  path: FieldEdit['path'],
  before: Value | undefined,
  after: Value | undefined,
): FieldEdit[] {
  if (isSame(before, after)) return []
  // A claimant of another kind has none of the fields of the one before.
  if (isRecord(before) && isRecord(after) && Object.keys(before).some((name) => name in after)) {
    return within(path, before, after)
  }
  if (areRecords(before) && areRecords(after)) {
    if (after.length >= before.length && before.length > 0) {
      return after.flatMap((one, index) => between([...path, index], before[index], one))
    }
  }
  return [isNone(after) ? { path } : { path, value: after }]
}

function isSame(before: Value | undefined, after: Value | undefined): boolean {
  if (isNone(before) && isNone(after)) return true
  return canonical(before) === canonical(after)
}

/** As text, whatever the order of the fields; those that say nothing are left out. */
function canonical(value: Value | undefined): string {
  return JSON.stringify(value, (_, one: Value) =>
    isRecord(one)
      ? Object.fromEntries(
          Object.entries(one)
            .filter(([, inner]) => !isNone(inner))
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : one,
  )
}

function isNone(value: Value | undefined): boolean {
  return value === undefined || value === ''
}

function isRecord(value: Value | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function areRecords(value: Value | undefined): value is Fields[] {
  return Array.isArray(value) && value.every(isRecord)
}

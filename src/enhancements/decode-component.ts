/** `decodeURIComponent`, but returns a part that is not well encoded as it is. */
export function decodeComponent(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** True for signs that are printed in the place of a line between two parts: `* * *`. */
export function isRule(text: string): boolean {
  return /^(?:[*·•#_~—–-]\s*){3,}$|^[⁂❧§*]$/u.test(text.trim())
}

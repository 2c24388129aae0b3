/** True for an address that leads to the same place from every page: of the web, or of a mailbox. */
export function isWholeAddress(url: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(url) && URL.canParse(url)
}

/** True for an address of mail alone, as `ana@example.org`. */
export function isMailbox(address: string): boolean {
  return /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(address)
}

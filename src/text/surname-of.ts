/** The surname in a name: its last word, with the particles before it. */
export function surnameOf(name: string): string {
  return (
    /(?:(?<=\s)(?:de|del|la|las|los|da|dos|van|von|der|den|di|du|le)\s+)*\S+$/iu.exec(name)?.[0] ??
    name
  )
}

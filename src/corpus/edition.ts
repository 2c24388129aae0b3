/** What this edition calls itself where machines ask. */
export const edition = {
  name: 'Glosa',
  description:
    'Artículos publicados palabra por palabra, con una nota junto a cada cita y cada afirmación: quién la hace, cuánto se sostiene y con qué pruebas.',
  language: 'es',
  /** Of our own notes and data; the words of the articles are their publishers’. */
  license: 'https://creativecommons.org/licenses/by/4.0/',
  rights: 'Las palabras de los artículos pertenecen a sus editores.',
} as const

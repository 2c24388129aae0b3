/** The buttons that copy, cite and share a passage. */
export const passageActions = {
  group: 'Copiar y citar',
  textToCopy: 'Texto para copiar',
  copyWithReference: 'Copiar con referencia',
  copiedWithReference: 'Copiado con su referencia.',
  copyLinkToWords: 'Enlace con las primeras palabras',
  linkToWordsCopied: 'Enlace copiado, con las primeras palabras.',
  linkToFragment: (number: number) => `Enlace al fragmento ${number}`,
  share: 'Compartir',
  allWaysToCite: 'Todas las formas de citar',
  notLoaded: 'No se pudo cargar la referencia. Inténtelo otra vez.',
} as const

/** The buttons that copy, cite and share a passage. */
export const passageActions = {
  group: 'Copiar y citar',
  textToCopy: 'Texto para copiar',
  copyLinkToPage: 'Copiar enlace a esta página',
  copyLinkToSection: 'Copiar enlace a la sección',
  copyWithReference: 'Copiar con referencia',
  copiedWithReference: 'Copiado con su referencia.',
  copyLinkToWords: 'Enlace que resalta las palabras',
  linkToWordsCopied: 'Enlace copiado: resalta las palabras.',
  linkToFragment: (number: number) => `Enlace al fragmento ${number}`,
  share: 'Compartir',
  allWaysToCite: 'Todas las formas de citar',
  notLoaded: 'No se pudo cargar la referencia. Inténtelo otra vez.',
} as const

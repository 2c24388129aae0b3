/** Buttons that several parts of a page have, and the results of pressing them. */
export const controls = {
  close: 'Cerrar',
  reload: 'Recargar la página',
  copyLink: 'Copiar enlace',
  copyLinkToPassage: 'Copiar enlace al pasaje',
  linkCopied: 'Enlace copiado.',
  /** Beside a field with the text, which is selected. */
  copyManually: 'El navegador no deja copiar; aquí está el texto, seleccionado.',
} as const

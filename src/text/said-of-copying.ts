/* What is said where something is copied, the same wherever that is. */

export const linkCopied = 'Enlace copiado.'

/** Said beside a field with the text, which is selected. */
export const copyByHand = 'El navegador no deja copiar; aquí está el texto, seleccionado.'

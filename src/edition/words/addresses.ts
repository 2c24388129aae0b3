/** What became of published addresses. */
export const addresses = {
  near: '¿Era una de estas?',
  changed: 'Direcciones que cambiaron',
  /** Around the address and the words that stood there. */
  until: (date: string) => `Hasta el ${date}, en`,
  said: 'decía',
  saidNowAt: ', que ahora está en',
  was: 'estuvo en',
  thisAddress: 'esta dirección',
  since: (date: string) => `desde el ${date}`,
  withdrawn: (date: string) => `hasta el ${date}, día en que se retiró.`,
  movedTo: (date: string) => `y desde el ${date} está en`,
  reason: 'Por qué:',
} as const

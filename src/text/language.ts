/** The language of the interface and of our notes (BCP 47). Its rules are in this folder. */
export const language = 'es'

/**
 * Words that carry nothing in a question: articles, pronouns, prepositions, conjunctions,
 * auxiliary verbs, and the verbs with which one asks what somebody said. Folded.
 */
const stopWords = new Set(
  `a al algo alguien algun alguna algunas algunos ante antes aquel aquella asi aun aunque bajo
  cada casi como con contra cual cuales cuando cuanta cuantas cuanto cuantos cuya cuyo de del
  desde donde dos durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta
  estaba estan estar este esto estos fue fueron ha haber habia habla hablan hablo hace hacen
  hacia hasta hay han he la las le les lo los mas me mi mientras mucha muchas mucho muchos muy ni
  no nos o os otra otras otro otros para pero por porque pues que quien quienes se sea segun ser
  si sido sin sobre son su sus tal tambien tan te tiene tienen toda todas todo todos tras tu u un
  una unas uno unos va van y ya yo
  afirma afirman afirmo afirmaron asegura aseguran aseguro cita citas comenta comento comentario
  conto cuenta cuentan dice dicen dicho dijeron dijo explica explico frase menciona mencionan
  menciono opina opinan opino pasa pasaba paso piensa piensan trata
  sirve sirven decir quiere quiero saber buscar busco donde cosa cosas puede pueden debe cierto verdad
  the of is are what who said about and`.split(/\s+/),
)

/** @param folded without accents and capitals */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded)
}

/**
 * The words by which to find what has all of them: those that carry something, or all where
 * none does. The others are in every text, and nothing in the index is as long as their places.
 */
export function tellingOf<T extends { folded: string }>(words: readonly T[]): readonly T[] {
  const telling = words.filter(({ folded }) => !isStopWord(folded))
  return telling.length > 0 ? telling : words
}

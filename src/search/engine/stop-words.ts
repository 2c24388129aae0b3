import { isFrequent } from '../frequent-words.ts'

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
  puedo podemos podria podrian sale salen salio salieron da dan dio existe existen sabe saben
  the of is are what who said about and`.split(/\s+/),
)

/** @param folded without accents and capitals */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded)
}

/**
 * The words by which the index tells where all of them may be: those that carry something, or
 * where none does those that it has.
 */
export function tellingOf<T extends { folded: string }>(words: readonly T[]): T[] {
  const telling = words.filter(({ folded }) => !isStopWord(folded))
  return telling.length > 0 ? telling : words.filter(({ folded }) => !isFrequent(folded))
}

/**
 * The plural of a Spanish noun phrase whose first word is the noun: “caso judicial” →
 * “casos judiciales”, “conjunto de datos” → “conjuntos de datos”.
 */
export function pluralOf(phrase: string): string {
  const [noun = '', ...rest] = phrase.split(' ')
  const complement = rest[0] === 'de' ? rest : rest.map(pluralOfWord)
  return [pluralOfWord(noun), ...complement].join(' ')
}

function pluralOfWord(word: string): string {
  if (word.endsWith('ión')) return word.replace(/ión$/, 'iones')
  return /[aeiou]$/.test(word) ? `${word}s` : `${word}es`
}

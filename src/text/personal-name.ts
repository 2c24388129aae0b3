import { surnameOf } from './surname-of.ts'

/** The name of a person in the parts by which bibliographies order and shorten it. */
export interface PersonalName {
  given: string | undefined
  /** What stands before the family names and does not count in their order: “de la”. */
  particle: string | undefined
  /** The family names, both of them where there are two, or the only name of a person. */
  family: string
  /** What follows the name: “hijo”, “III”. */
  suffix: string | undefined
}

/** Words without capitals, or the French and Catalan “d’”, before a name that has one. */
const leading = /^((?:\p{Ll}[\p{Ll}\p{M}.]*\s+)+|d['’])(?=\p{Lu})/u

/** Words without capitals at the end of given names, which belong to the family names. */
const trailing = /(?:\s+\p{Ll}[\p{Ll}\p{M}]*)+$/u

/**
 * A name with the particle of its family names apart, if it is written in lower case: “de la Torre”.
 * Whoever writes “De la Torre” has it for a part of the name.
 */
export function personalName(family: string, given?: string, suffix?: string): PersonalName {
  const particle = leading.exec(family)?.[0]
  return {
    given,
    particle: particle?.trim(),
    family: family.slice(particle?.length ?? 0),
    suffix,
  }
}

/** The particle that stands at the end of given names by mistake: “de la” of “Juan de la”. */
export function particleIn(given: string): string | undefined {
  return trailing.exec(given)?.[0].trim()
}

/** The family names as they stand in a list, with their particle: “de la Torre”. */
export function familyWithParticle({
  particle,
  family,
}: Pick<PersonalName, 'particle' | 'family'>): string {
  if (particle === undefined) return family
  return /['’]$/.test(particle) ? `${particle}${family}` : `${particle} ${family}`
}

/** The name as it is read, if it is written as in a list: “Ana Ruiz” for “Ruiz, Ana”. */
export function asRead(name: string): string | undefined {
  const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? []
  if (family === undefined || given === undefined) return undefined
  const isSuffix = /^(?:Jr|Sr|Dr|Ph\.? ?D|M\.? ?D|[IVX]+|S\.? ?J|O\.? ?P|O\.? ?F\.? ?M)\.?$/.test(
    given,
  )
  const isName =
    /^\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*)*(?: (?:de|del|de la))?$/u.test(given)
  return isSuffix || !isName ? undefined : `${given} ${family}`
}

/** The whole name as it is read: “Juan Luis de la Torre Gil”. */
export function wholeName(name: PersonalName): string {
  return [name.given, familyWithParticle(name), name.suffix]
    .filter((part) => part !== undefined)
    .join(' ')
}

/**
 * The parts of a name whose surname is known.
 *
 * @param surname as the name has it; by default its last word, with the particles before it
 * @returns nothing if the name does not end with it
 */
export function nameWithSurname(name: string, surname = surnameOf(name)): PersonalName | undefined {
  if (name === surname) return personalName(name)
  return name.endsWith(` ${surname}`)
    ? personalName(surname, name.slice(0, -surname.length).trim())
    : undefined
}

/** Given names that are often the first or the second of two: “José Luis”. */
const oftenOfTwo =
  /^(?:María|Mª|José|Juan|Rosa|Ana|Luis|Carlos|Antonio|Manuel|Miguel|Ángel|Jesús|Javier|Pablo|Pedro|Ignacio|Fernando|Francisco|Alberto|Isabel|Teresa|Carmen|Pilar|Mercedes|Dolores)$/u

/** Given names that go on with “de”: “María del Mar”, “Juan de Dios”. */
const devout = /^(?:María|Mª|José|Juan|Rosa|Ana)$/u

const initials = String.raw`(?:\p{Lu}\.[ -]?)`
const word = String.raw`\p{Lu}[’']?\p{L}*\p{Ll}[\p{L}\p{M}’'-]*`
const twoNames = new RegExp(
  String.raw`^(${initials}+(?= )|${initials}*${word}(?: \p{Lu}\.)*) ((?:\p{Ll}+ )*${word}(?: y ${word})?)$`,
  'u',
)

/**
 * Part a name as it is printed into given and family names, where no other reading is likely: “Ana
 * Ruiz”, “Carlos de la Torre”, “J. R. Ruiz”, “José Ortega y Gasset”. Of three names the second may
 * be either, and of two in capitals both may be an institution's.
 *
 * @returns nothing if it takes a person who knows
 */
export function certainName(name: string): PersonalName | undefined {
  if (isInstitution(name)) return undefined
  const [, given = '', family = ''] = twoNames.exec(name.trim()) ?? []
  const goesOn =
    (oftenOfTwo.test(given) && oftenOfTwo.test(family)) ||
    (devout.test(given) && /^del? /.test(family))
  if (family === '' || goesOn || /^(?:El|La|Los|Las|The)$/.test(given)) return undefined
  return personalName(family, given)
}

/**
 * The names in a byline: “Ana Ruiz, Luis Gil y EFE” has three, “José Ortega y Gasset” one, since
 * nobody is called by a surname alone beside a whole name.
 */
export function namesIn(byline: string): string[] {
  const names: string[] = []
  for (const piece of byline.split(/\s*[,;/]\s*|\s+(?:e|and|&)\s+/)) {
    const [first = '', ...others] = piece.split(/\s+y\s+/).map((name) => name.trim())
    const parts = [first]
    for (const name of others) {
      const isSurname = !name.includes(' ') && !isInstitution(name) && parts.at(-1)?.includes(' ')
      if (isSurname) parts.push(`${parts.pop()} y ${name}`)
      else parts.push(name)
    }
    if (/^(?:hijo|padre|Jr\.?|Sr\.?|II|III)$/.test(first) && names.length > 0) {
      names.push(`${names.pop()} ${first}`)
    } else names.push(...parts.filter((name) => name !== ''))
  }
  return names
}

const institution =
  /^(?:(?:El|La|Los|Las|Un|Una)\s+)?(?:Redacci[oó]n|Agencias?|Alianza|Asociación|Ayuntamiento|Banco|Cámara|Centro|Colectivo|Comisión|Comité|Confederación|Consejo|Cooperativa|Coordinadora|Departamento|Diario|Editorial|Equipo|Federación|Fundación|Gabinete|Gobierno|Grupo|Instituto|Laboratorio|Ministerio|Observatorio|Oficina|Organización|Periódico|Plataforma|Red|Revista|Servicio|Sindicato|Sociedad|Unión|Universidad)(?!\p{L})|\s(?:Press|News|Media|Team|Staff|Institute|University|Inc\.?|Ltd\.?|GmbH|S\. ?[AL]\.)$|^\p{Lu}{2,6}$/u

/** True if a name says by its words that it is an institution's: “Redacción”, “EFE”, “Europa Press”. */
export function isInstitution(name: string): boolean {
  return institution.test(name.trim())
}

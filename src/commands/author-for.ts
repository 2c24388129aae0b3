import { nameOfEntity } from '../corpus/author.ts'
import type { ParsedContent } from '../corpus/parsed-content.ts'
import type { FoundAuthor } from '../pasting/pasted-article.ts'
import type { AuthorStart } from '../skeletons/author.ts'
import {
  certainName,
  familyWithParticle,
  isInstitution,
  personalName,
} from '../text/personal-name.ts'

/**
 * An author in the fields of a content file, with a doubt unless the parts of the name are certain: what
 * nobody can tell by the name is left to be written.
 */
export function authorFor(
  { value, parts, isInstitution: isSaid = false }: FoundAuthor,
  { entities }: ParsedContent,
): { start: AuthorStart; doubt?: string } {
  const known = entities.find(({ data }) => [data.name, ...data.aliases].includes(value))
  const entity = known?.id
  const ofEntity = known?.data.name === value ? nameOfEntity(known.data) : undefined
  const isOther = known !== undefined && known.data.kind !== 'persona'
  if (isSaid || isOther || (known === undefined && !parts && isInstitution(value))) {
    return { start: { name: value, entity } }
  }
  const name = parts
    ? personalName(parts.family, parts.given)
    : typeof ofEntity === 'object'
      ? ofEntity
      : certainName(value)
  if (name) return { start: { given: name.given, family: familyWithParticle(name), entity } }
  if (!value.includes(' ')) {
    return {
      start: { family: value, entity },
      doubt: `  If “${value}” is an institution, write \`name: ${value}\` instead of \`family\`.`,
    }
  }
  return {
    start: { given: value, family: undefined, entity },
    doubt: `  “${value}”: write its family names in \`family\`, and only the rest in \`given\`; the name of an institution in \`name\`.`,
  }
}

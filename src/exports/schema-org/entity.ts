import { absolute } from '../absolute.ts'
import type { Entity } from '../../corpus/corpus.ts'
import { pathOf } from '../../edition/paths.ts'
import type { EntityKind } from '../../edition/closed-lists.ts'
import type { Node } from './json-ld.ts'

/** The nearest type of schema.org, which has none for lawsuits. */
const typeOf: Record<EntityKind, string> = {
  persona: 'Person',
  organización: 'Organization',
  medio: 'Organization',
  'familia de modelos': 'SoftwareApplication',
  licencia: 'CreativeWork',
  'conjunto de datos': 'Dataset',
  plataforma: 'WebApplication',
  'caso judicial': 'Thing',
  concepto: 'DefinedTerm',
}

/** An entity as its page describes it. */
export function entityNode(entity: Entity): Node {
  const { aliases, description } = entity
  return {
    ...entityReference(entity),
    alternateName: aliases.length > 0 ? aliases : undefined,
    description,
    url: pageOf(entity),
  }
}

/** An entity by name, in the description of something else. */
export function entityReference(entity: Entity): Node {
  const { kind, name } = entity
  return { '@type': typeOf[kind], '@id': `${pageOf(entity)}#entidad`, name }
}

function pageOf({ id }: Entity): string {
  return absolute(pathOf('entity', id))
}

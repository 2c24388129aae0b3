import { countOf } from '../../text/count-of.ts'

/** The page on the data. */
export const data = {
  andMore: (files: number) => `y ${files} más`,
  showFields: (fields: number) => `Ver ${countOf(fields, 'campo', 'campos')}`,
  field: 'Campo',
  meaning: 'Qué dice',
} as const

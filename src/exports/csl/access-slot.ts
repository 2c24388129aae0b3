/** What stands in a citation for the day on which the work is read, until that is known. */
export const accessSlot = '{fecha de consulta}'

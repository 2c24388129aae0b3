import { requireCorpus } from '../src/reading/require-corpus.ts'

/** The folder of the invented edition, which has one of everything, on which the engine is tested. */
export const inventedEdition = 'tests/edition'

/** Its corpus. */
export const anEdition = () => requireCorpus(inventedEdition)

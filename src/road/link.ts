/**
 * Logged → Linked. Records that are one person, or one case, are joined by revocable assertions: what is known by a day that
 * bears on every figure.
 */
import type { Basis } from '../core/count/query.ts'
import { readKnownAbout } from './count/may-be.ts'
import type { CountStore } from './ports.ts'
import { stamp, type Linked, type Logged } from './stages.ts'

/**
 * @param _logged what has been logged; a figure over nothing logged does not exist.
 * @param asOf ISO day: the links that stood at its end are meant; asked by the papers' days, those that stand.
 */
export async function link(_logged: Pick<Logged, 'entries'>, asOf: string, store: CountStore, basis?: Basis): Promise<Linked> {
  const known = { asOf, ...(basis ? { basis } : {}) }
  const [reviewed, knownAbout, unwritten, ended] = await Promise.all([
    store.ask('reviewed', known),
    readKnownAbout(store),
    store.ask('knownUnwritten', {}),
    store.ask('endedNils', known),
  ])
  return stamp<Linked>({
    ...known,
    knownAbout,
    unwritten: unwritten.map((s) => s.kind),
    reviews: { sampled: reviewed.flatMap(({ kind }) => kind ?? []), judged: reviewed.some(({ kind }) => kind === null) },
    endedNils: ended.map(({ nil }) => nil),
  })
}

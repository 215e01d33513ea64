/** Of which agencies somebody has looked who is there twice. */
import { sourceOf } from '../../core/country/indicator-source.ts'
import { relationOf } from '../../core/count/measures.ts'
import type { CountQuery } from '../../core/count/query.ts'
import type { CountStore } from '../ports.ts'
import type { Linked } from '../stages.ts'

/** Dozens of figures of a moment are of one kind, and to find its links takes as long as a figure: it is read once for all of them. */
const ofMoment = new WeakMap<Linked, Map<string, Promise<ReadonlySet<string>>>>()

/** @returns the agencies; none where the figure is of no records, or of none that are linked. */
export function readLooked(query: CountQuery, linked: Linked, store: CountStore): Promise<ReadonlySet<string>> {
  const [source, relation] = [sourceOf(query.indicator), relationOf(query.indicator.measure)]
  if (source?.type !== 'records' || relation === undefined) return Promise.resolve(new Set())
  const known = ofMoment.get(linked) ?? new Map<string, Promise<ReadonlySet<string>>>()
  ofMoment.set(linked, known)
  const name = `${source.kind.id} ${relation}`
  const found = known.get(name) ?? store.ask('looked', query).then((rows) => new Set(rows.map(({ agency }) => agency)))
  known.set(name, found)
  return found
}

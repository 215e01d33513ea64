/** What the returns cover: each slot that is due, whether it is in, and whether its nil return is contradicted. */
import { findForm } from '../../core/country/find.ts'
import { compileContradicted, compileReceived } from '../../core/count/compile.ts'
import { listDue } from '../../core/count/coverage.ts'
import type { Country } from '../../core/country/index.ts'
import type { Known } from '../../core/count/query.ts'
import type { Slot } from '../../core/count/stated.ts'
import { parsePeriod } from '../../core/model/dates.ts'
import type { CountStore } from '../ports.ts'

export type CoveredSlot = Slot & { readonly isContradicted: boolean }

/** Form → `office period` of each return received. */
export type Received = ReadonlyMap<string, ReadonlySet<string>>
const NONE: ReadonlySet<string> = new Set()

/** Of every form at once: a sheet asks for the returns of dozens over the same few intervals. */
export async function readReceived(known: Known, store: CountStore): Promise<Received> {
  const { sql, params } = compileReceived(known)
  const out = new Map<string, Set<string>>()
  for (const { form, office, period } of await store.run(sql, params)) {
    const own = out.get(String(form)) ?? new Set()
    out.set(String(form), own.add(`${String(office)} ${String(period)}`))
  }
  return out
}

/**
 * Slots of a form whose due day has come by the day of knowledge, or that have reported before it.
 * @param received what the caller has read of the interval already.
 */
export async function readSlots(
  formId: string,
  country: Country,
  known: Known,
  store: CountStore,
  received?: Received,
): Promise<readonly CoveredSlot[]> {
  const form = findForm(country, formId)
  if (!form) return []
  const own = received ? (received.get(form.id) ?? NONE) : await readPairs(compileReceived(known, form.id), store)
  const contradicted = form.contradictedBy
    ? await readPairs(compileContradicted({ ...known, form }, form.contradictedBy), store)
    : new Set<string>()
  return listDue(country, form, known.interval).flatMap(({ office, period, due }) => {
    const key = `${office} ${period}`
    const span = parsePeriod(period)
    if (!span || (due > known.asOf && !own.has(key))) return []
    const isContradicted = contradicted.has(key)
    return [{ ...span, office, isReceived: own.has(key) && !isContradicted, isContradicted }]
  })
}

async function readPairs({ sql, params }: ReturnType<typeof compileReceived>, store: CountStore): Promise<ReadonlySet<string>> {
  return new Set((await store.run(sql, params)).map((r) => `${String(r.office)} ${String(r.period)}`))
}

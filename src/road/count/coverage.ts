/** What the returns cover: each slot that is due, whether it is in, and whether its nil return is contradicted. */
import { findForm } from '../../core/country/find.ts'
import { compileContradicted, compileReceived } from '../../core/count/compile.ts'
import { listDue } from '../../core/count/coverage.ts'
import type { Country } from '../../core/country/index.ts'
import type { Compiled, Known } from '../../core/count/query.ts'
import type { CoveredSlot } from '../../core/count/grounds.ts'
import { parsePeriod } from '../../core/model/dates.ts'
import type { CountStore } from '../ports.ts'

/** `office period` of each return received, whether it waits for a signature, and whether all that came is a nil. */
type Came = { readonly isUnsigned: boolean; readonly isNil: boolean; readonly isDisproved: boolean }
type ReceivedSlots = ReadonlyMap<string, Came>
/** By form. */
export type Received = ReadonlyMap<string, ReceivedSlots>
const NONE: ReceivedSlots = new Map()

/** Of every form at once: a sheet asks for the returns of dozens over the same few intervals. */
export const readReceived = (known: Known, store: CountStore): Promise<Received> => readWaiting(compileReceived(known), store)

async function readWaiting({ sql, params }: Compiled, store: CountStore): Promise<Received> {
  const out = new Map<string, Map<string, Came>>()
  for (const row of await store.run(sql, params)) {
    const own = out.get(String(row.form)) ?? new Map<string, Came>()
    out.set(
      String(row.form),
      own.set(keyOf(row), { isUnsigned: row.unsigned === 1, isNil: row.nil === 1, isDisproved: row.disproved === 1 }),
    )
  }
  return out
}

/**
 * Slots of a form in the interval: those whose due day has come by the day of knowledge, those that have reported before it, and those awaited.
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
  const own = (received ?? (await readWaiting(compileReceived(known, form.id), store))).get(form.id) ?? NONE
  const contradicted = form.contradictedBy
    ? await readPairs(compileContradicted({ ...known, form }, form.contradictedBy), store)
    : new Set<string>()
  return listDue(country, form, known.interval).flatMap(({ office, period, due }) => {
    const key = `${office} ${period}`
    const span = parsePeriod(period)
    if (!span) return []
    const came = own.get(key)
    // By another's record, or by rows of its own.
    const isContradicted = contradicted.has(key) || came?.isDisproved === true
    return [
      {
        ...span,
        office,
        isReceived: came !== undefined && !isContradicted,
        isContradicted,
        isUnsigned: !store.isDemo && came?.isUnsigned === true,
        isAwaited: due > known.asOf && came === undefined,
        isNil: came?.isNil === true,
      },
    ]
  })
}

async function readPairs({ sql, params }: Compiled, store: CountStore): Promise<ReadonlySet<string>> {
  return new Set((await store.run(sql, params)).map(keyOf))
}

const keyOf = ({ office, period }: Awaited<ReturnType<CountStore['run']>>[number]): string => `${String(office)} ${String(period)}`

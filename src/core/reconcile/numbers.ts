/**
 * Numbers missing from a register that numbers its entries one after the other. A court's case numbers run over all its
 * cases, of which few are of trafficking: where many are missing the numbers are no such register, and say nothing. A
 * register of received leads is always one.
 */
import type { Form } from '../country/country.ts'
import { addDays } from '../count/coverage.ts'
import { parsePeriod, periodOf } from '../model/dates.ts'
import type { NumberFinding } from './finding.ts'

/** One register: the form that fills it, and the field of its running number. */
export type Register = { readonly form: Form; readonly field: string }
export type Numbered = {
  readonly office: string
  /** As it stands on the record: `12/2024`. */ readonly number: string
  readonly day: string
}

/** Below this share present, the numbers count other things as well. */
const DENSE = 0.8
const FEWEST = 5
const MOST_STRETCHES = 20
const FAR = 30
const MOST_SLIPS = 2

/** @param asOf numbers younger than the newest entry whose return was due before it are the tail, and still on their way. */
export function reconcileNumbers({ form }: Register, rows: readonly Numbered[], asOf: string): NumberFinding[] {
  const isRunning = form.deposits !== 'made' && form.fields.some((f) => f.type === 'deposit-number')
  const registers = Map.groupBy(rows, (r) => `${r.office} ${yearOf(r.number)}`)
  return [...registers].flatMap(([key, own]): NumberFinding[] => {
    const [office = '', year = ''] = key.split(' ')
    const settled = own.filter((r) => isSettled(form, r.day, asOf)).map((r) => ordinal(r.number))
    const last = lastBeforeSlips(settled)
    const present = new Set(own.map((r) => ordinal(r.number)).filter((n) => n > 0 && n <= last))
    // An office that joined within the year begins with whatever number it had reached.
    const isWholeYear = own.some((r) => periodOf(r.day, form.slot.period) === periodOf(`${year}-01-01`, form.slot.period))
    const first = isWholeYear ? 1 : Math.min(...present)
    const of = last - first + 1
    const missing = of - present.size
    if (missing === 0 || present.size < FEWEST) return []
    if (!isRunning && present.size < DENSE * of) return []
    return [{ rule: 'number.missing', office, period: year, kind: form.kind, missing, of, numbers: printStretches(present, first, last) }]
  })
}

function isSettled(form: Form, day: string, asOf: string): boolean {
  const span = parsePeriod(periodOf(day, form.slot.period))
  return span !== undefined && addDays(span.to, form.slot.dueDays) < asOf
}

/** One or two numbers far above all others are slips of the pen; a longer run behind a hole is the register going on. */
function lastBeforeSlips(numbers: readonly number[]): number {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b)
  const slip = sorted.findIndex((n, i) => i >= sorted.length - MOST_SLIPS && n - (sorted[i - 1] ?? n) > FAR)
  return (slip > 0 ? sorted[slip - 1] : sorted.at(-1)) ?? 0
}

const ordinal = (number: string): number => Number(number.split('/')[0])
const yearOf = (number: string): string => (number.split('/')[1] ?? '').padStart(4, '20')

function printStretches(present: ReadonlySet<number>, first: number, last: number): string {
  const stretches: { from: number; to: number }[] = []
  for (let n = first; n <= last; n++) {
    if (present.has(n)) continue
    const open = stretches.at(-1)
    if (open?.to === n - 1) open.to = n
    else stretches.push({ from: n, to: n })
  }
  const printed = stretches.slice(0, MOST_STRETCHES).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
  return [...printed, ...(stretches.length > MOST_STRETCHES ? ['…'] : [])].join(', ')
}

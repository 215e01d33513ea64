/** Reconciles a simulated year month by month, as an office would, and compares what was said with what is true. */
import type { Installation } from '../../src/work/installation/installation.ts'
import { addDays } from '../../src/core/count/coverage.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'
import { listPeriods, parsePeriod } from '../../src/core/model/dates.ts'
import { slotOf, type Finding } from '../../src/core/reconcile/finding.ts'
import { reconcile } from '../../src/work/reconcile/reconcile.ts'
import { plant } from './plant.ts'
import { YEAR, type SimulatedYear } from './simulated-year.ts'

/** On this day of each month somebody asks; returns are due on the 15th or 30th. */
const ASKED_ON = 20
const LAST_MONTH = `${YEAR + 1}-05-01`

export type Judged = {
  readonly suppressed: { readonly all: number; readonly found: number; readonly deposited: number; readonly depositedFound: number }
  /** Never named in any month: neither a deposit nor a number. */
  readonly invisible: number
  readonly falseNils: { readonly all: number; readonly contradicted: number }
  readonly honestNils: { readonly all: number; readonly contradicted: number }
  /** Alarms about what an honest office did, each counted in the month in which it was first raised. */
  readonly falseAlarms: {
    readonly all: number
    readonly byRule: Readonly<Record<string, number>>
    readonly perOfficeMonth: number
    readonly most: number
    readonly overOne: number
  }
  /** Of offices that receive leads. */
  readonly officeMonths: number
}

export async function plantYear({ owner }: Pick<Installation, 'owner'>, year: SimulatedYear): Promise<void> {
  for (const [kind, rows] of Object.entries(year.records)) await plant(owner(), getRecordKind(kind).id, rows)
  const values = year.returns.map((r) => ({ ...r, ...parsePeriod(r.period) }))
  await owner().query(
    `insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, rows, is_nil, is_signed, recorded_at)
     select 'moj', gen_random_uuid(), form, office, period, "from", "to", 0, "isNil", true, recorded::timestamptz
       from json_to_recordset($1::json) as x(form text, office text, period text, "from" date, "to" date, "isNil" boolean, recorded text)`,
    [JSON.stringify(values.map((v) => ({ ...v, recorded: `${v.recorded} 00:00:00+00` })))],
  )
}

export async function judgeYear({ country, counts }: Pick<Installation, 'country' | 'counts'>, year: SimulatedYear): Promise<Judged> {
  const months = listPeriods({ from: `${YEAR}-02-01`, to: LAST_MONTH }, 'month')
  const raised = new Map<string, { finding: Finding; month: string }>()
  for (const month of months) {
    const asOf = addDays(`${month}-01`, ASKED_ON - 1)
    const interval = { from: `${YEAR}-01-01`, to: `${YEAR + 1}-01-01` }
    const { findings } = await reconcile({ country, deposits: year.deposits, interval, asOf, isDemo: false }, counts)
    for (const finding of findings) if (!raised.has(keyOf(finding))) raised.set(keyOf(finding), { finding, month })
  }
  const all = [...raised.values()]
  const found = new Set(year.suppressed.filter((lead) => all.some(({ finding }) => names(finding, lead))))
  const deposited = year.suppressed.filter((l) => l.isDeposited)
  const contradicted = new Set(all.flatMap(({ finding: f }) => (f.rule === 'nil.contradicted' ? [slotOf(f.form, f.office, f.period)] : [])))
  const isIn = (slot: string): boolean => contradicted.has(slot)
  const wrong = all.filter(({ finding }) => !isTrue(finding, year))
  const perMonth = [...Map.groupBy(wrong, ({ finding, month }) => `${finding.office} ${month}`).values()].map((l) => l.length)
  // Of the police alone: nearly every alarm is about a register of leads, and other offices would thin the rate out.
  const officeMonths = new Set(year.returns.filter((r) => r.form === 'hotline').map((r) => r.office)).size * 12
  return {
    suppressed: {
      all: year.suppressed.length,
      found: found.size,
      deposited: deposited.length,
      depositedFound: deposited.filter((l) => found.has(l)).length,
    },
    invisible: year.suppressed.filter((l) => !l.isDeposited && !l.isNumbered).length,
    falseNils: { all: year.falseNils.size, contradicted: [...year.falseNils.keys()].filter(isIn).length },
    honestNils: { all: year.honestNils.size, contradicted: [...year.honestNils].filter(isIn).length },
    falseAlarms: {
      all: wrong.length,
      byRule: Object.fromEntries([...Map.groupBy(wrong, ({ finding }) => finding.rule)].map(([rule, l]) => [rule, l.length])),
      perOfficeMonth: wrong.length / officeMonths,
      most: Math.max(0, ...perMonth),
      overOne: perMonth.filter((n) => n > 1).length,
    },
    officeMonths,
  }
}

function keyOf(f: Finding): string {
  const own = 'number' in f ? f.number : 'numbers' in f ? f.numbers : 'form' in f ? f.form : 'flow' in f ? f.flow : ''
  return `${f.rule} ${f.office} ${f.period} ${own}`
}

const names = (f: Finding, lead: SimulatedYear['suppressed'][number]): boolean =>
  f.rule === 'deposit.not-entered'
    ? f.number === lead.number
    : f.rule === 'number.missing' && f.office === lead.office && lead.isNumbered && holds(f.numbers, lead.ordinal)

const holds = (stretches: string, n: number): boolean =>
  stretches.split(', ').some((s) => {
    const [from = NaN, to = from] = s.split('–').map(Number)
    return n >= from && n <= to
  })

/** Whether something is behind it that somebody should look at. */
function isTrue(f: Finding, year: SimulatedYear): boolean {
  const liesIn = (office: string, period: string): boolean => [...year.falseNils.keys()].some((k) => k.endsWith(` ${office} ${period}`))
  switch (f.rule) {
    case 'deposit.not-entered':
      return year.suppressed.some((l) => l.number === f.number) || year.denied.has(f.number)
    case 'nil.contradicted':
      return year.falseNils.has(slotOf(f.form, f.office, f.period))
    case 'flow.differs':
      return f.look_at.some((office) => liesIn(office, f.period))
    case 'number.missing':
      return year.suppressed.some((l) => names(f, l))
    default:
      return false
  }
}

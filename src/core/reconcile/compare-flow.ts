/** Two sides of one flow, area by area and period by period. Silence is not compared: it is counted as a return that is missing. */
import type { Country, Form } from '../country/country.ts'
import { codesOf } from '../country/find.ts'
import { addDays } from '../count/coverage.ts'
import { listPeriods, parsePeriod, type Interval } from '../model/dates.ts'
import type { Flow, Side } from './flows.ts'
import { slotOf, type FlowFinding, type NilFinding, type Said } from './finding.ts'

/** So many records of one office on one day, or on some day from `day` to `last`, both in. */
export type OnDay = { readonly office: string; readonly day: string; readonly last: string; readonly n: number }
export type FlowQuestion = {
  readonly country: Country
  readonly flow: Flow
  readonly sent: readonly OnDay[]
  readonly received: readonly OnDay[]
  readonly said: readonly Said[]
  readonly interval: Interval
  /** ISO day: before a return is due, its period is not over for anybody. */
  readonly asOf: string
}

/** Differences up to this are how registers are kept: joined cases, cases counted twice, a day misread. */
const tolerance = (larger: number): number => Math.max(2, Math.ceil(larger / 4))

/** An area's offices on one side that owe the form of their records; `all` has those beside them who owe nothing, whose records count and whose silence is none. */
type Offices = { readonly form: Form; readonly offices: readonly string[]; readonly all: readonly string[] }

export function compareFlow(q: FlowQuestion): (NilFinding | FlowFinding)[] {
  const [senders, receivers] = [officesByArea(q.country, q.flow.sent), officesByArea(q.country, q.flow.received)]
  const said = new Map(q.said.map((s) => [slotOf(s.form, s.office, s.period), s.is_nil]))
  return [...receivers].flatMap(([area, to]) => {
    const from = senders.get(area)
    return from ? listPeriods(q.interval, to.form.slot.period).flatMap((period) => compareArea(q, { from, to, period, said })) : []
  })
}

type Compared = {
  readonly from: Offices
  readonly to: Offices
  readonly period: string
  readonly said: ReadonlyMap<string, boolean>
}

function compareArea(q: FlowQuestion, { from, to, period, said }: Compared): (NilFinding | FlowFinding)[] {
  const span = parsePeriod(period)
  const answers = (side: Offices): (boolean | undefined)[] => side.offices.map((o) => said.get(slotOf(side.form.id, o, period)))
  const [fromSaid, toSaid] = [answers(from), answers(to)]
  if (!span || toSaid.includes(undefined)) return []
  const way = q.flow.onTheWay
  const [sent, received] = [countIn(q.sent, from.all, span), countIn(q.received, to.all, span)]
  // Of whoever may have come in, nothing is missing.
  const [mostSent, mostReceived] = [countMost(q.sent, from.all, span), countMost(q.received, to.all, span)]
  // What was sent in the last days may arrive in the next period, and what arrives in the first days was sent in the one before.
  const lost = countIn(q.sent, from.all, { ...span, to: addDays(span.to, -way) }) - mostReceived
  const unsent = countIn(q.received, to.all, { ...span, from: addDays(span.from, way) }) - mostSent
  const found: (NilFinding | FlowFinding)[] = []
  if (lost > 0 && toSaid.every((nil) => nil === true) && meansNone(to.form, q.flow.received))
    found.push(...nilsOf(to, period, q.flow.sent.kind, from.offices))
  if (fromSaid.includes(undefined)) return found
  if (unsent > 0 && fromSaid.every((nil) => nil === true) && meansNone(from.form, q.flow.sent))
    found.push(...nilsOf(from, period, q.flow.received.kind, to.offices))
  const isFar = Math.max(lost, unsent) > tolerance(Math.max(sent, received))
  const isOver = [from, to].every((side) => addDays(span.to, side.form.slot.dueDays) < q.asOf)
  if (found.length === 0 && isFar && isOver && from.form.slot.period === to.form.slot.period)
    found.push({
      rule: 'flow.differs',
      office: to.offices.join(' '),
      period,
      flow: q.flow.id,
      look_at: [...to.offices, ...from.offices],
      sent,
      received,
    })
  return found
}

const nilsOf = (side: Offices, period: string, by: string, lookAt: readonly string[]): NilFinding[] =>
  side.offices.map((office) => ({ rule: 'nil.contradicted', office, period, form: side.form.id, by, look_at: lookAt }))

/** A nil return says that no record has its day in the period: the day that the flow goes by must be that one. */
const meansNone = (form: Form, side: Side): boolean => form.slot.date === side.date

/** Whose day lies in the interval, whichever it was. */
const countIn = (rows: readonly OnDay[], offices: readonly string[], { from, to }: Interval): number =>
  rows.reduce((sum, r) => (offices.includes(r.office) && r.day >= from && r.last < to ? sum + r.n : sum), 0)
/** Whose day may lie in it. */
const countMost = (rows: readonly OnDay[], offices: readonly string[], { from, to }: Interval): number =>
  rows.reduce((sum, r) => (offices.includes(r.office) && r.day < to && r.last >= from ? sum + r.n : sum), 0)

const isOf = (country: Country, form: Form, { by }: Side): boolean =>
  by === undefined || country.agencies.some((a) => a.type === by && a.sends.includes(form.id))

/** An office without an area, such as a head office, has nobody to be compared with. */
function officesByArea(country: Country, side: Side): ReadonlyMap<string, Offices> {
  const areas = new Map<string, { form: Form; offices: string[]; all: string[] }>()
  for (const form of country.forms.filter((f) => f.kind === side.kind && f.slot.office === side.office && isOf(country, f, side)))
    for (const { code, parent, owesNothing } of codesOf(country, form.slot.list)) {
      if (parent === undefined || (areas.get(parent)?.form ?? form) !== form) continue
      const area = areas.get(parent) ?? { form, offices: [], all: [] }
      area.all.push(code)
      if (!owesNothing) area.offices.push(code)
      areas.set(parent, area)
    }
  return areas
}

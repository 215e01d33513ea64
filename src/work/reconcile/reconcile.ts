/** What should be there and is not, as the record stands on a day: deposits, nil returns, flows, running numbers. */
import type { Country, Form } from '../../core/country/index.ts'
import { codesOf } from '../../core/country/find.ts'
import type { Known } from '../../core/count/query.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import { compareFlow, type OnDay } from '../../core/reconcile/compare-flow.ts'
import { reconcileDeposits, type DepositsAnswer, type KnownDeposit } from '../../core/reconcile/deposits.ts'
import type { Finding, NilFinding, Said, UnsignedFinding } from '../../core/reconcile/finding.ts'
import { FLOWS, type Side } from '../../core/reconcile/flows.ts'
import { reconcileNumbers, type Register } from '../../core/reconcile/numbers.ts'
import { readAgainst } from '../../road/count/contradicted.ts'
import type { CountStore } from '../../road/ports.ts'

export type ReconcileQuestion = Known & {
  readonly country: Country
  readonly deposits: readonly KnownDeposit[]
  /** In a demonstration a fault stands beside invented offices only (DESIGN 8.9). */
  readonly isDemo: boolean
}
export type Reconciled = {
  /** By office, the oldest period first. */
  readonly findings: readonly Finding[]
  readonly deposits: Omit<DepositsAnswer, 'findings'>
}

/** Reads only what both sides of the wall may know of: a kind of the protection side, or of oversight, is never asked for. */
export async function reconcile(q: ReconcileQuestion, store: CountStore): Promise<Reconciled> {
  const said = await readSaid(q, store)
  const { findings, ...counts } = await reconcileLeads(q, said, store)
  const all: Finding[] = [
    ...findings,
    ...(await readContradicted(q, store)),
    ...(await readFlows(q, said, store)),
    ...(await readNumbers(q, store)),
    // In a demonstration nothing waits: its figures are nobody's.
    ...(q.isDemo ? [] : await readUnsigned(q, store)),
  ]
  return { findings: shownOf(all, q), deposits: counts }
}

/** Of the leads that were deposited alone: what a list that somebody brings has in it and no register. */
export async function reconcileDeposited(q: ReconcileQuestion, store: CountStore): Promise<Reconciled> {
  const { findings, ...deposits } = await reconcileLeads(q, await readSaid(q, store), store)
  return { findings: shownOf(findings, q), deposits }
}

const readSaid = async (q: ReconcileQuestion, store: CountStore): Promise<readonly Said[]> =>
  (await store.ask('said', q)).map((s): Said => ({ ...s, is_nil: s.is_nil === 1 }))

async function reconcileLeads(q: ReconcileQuestion, said: readonly Said[], store: CountStore): Promise<DepositsAnswer> {
  const deposits = q.deposits.filter((d) => d.day >= q.interval.from && d.day < q.interval.to && d.day <= q.asOf)
  return reconcileDeposits({ ...q, deposits, said, ...(await readDeposits(q, store)) })
}

function shownOf(all: readonly Finding[], { country, isDemo }: ReconcileQuestion): readonly Finding[] {
  const invented = new Set(country.lists.flatMap((l) => l.codes.filter((c) => c.fictional).map((c) => c.code)))
  const shown = isDemo ? all.filter((f) => officesOf(f).every((o) => invented.has(o))) : all
  return shown.toSorted(byOffice)
}

const officesOf = (f: Finding): string[] => [...f.office.split(' '), ...('look_at' in f ? f.look_at : [])]
const byOffice = (a: Finding, b: Finding): number =>
  a.office.localeCompare(b.office) || a.rule.localeCompare(b.rule) || keyOf(a).localeCompare(keyOf(b))
const keyOf = (f: Finding): string => ('deposited_on' in f ? f.deposited_on : f.period)

const isOpenToBoth = (form: Form): boolean => ['enforcement', 'shared'].includes(getRecordKind(form.kind).side)

/** By whatever office a lead was entered: one that was passed on was not lost. A depositor's own record only vouches. */
async function readDeposits({ country, asOf }: ReconcileQuestion, store: CountStore) {
  const numbers = async (forms: readonly Form[]): Promise<ReadonlySet<string>> => {
    const asked = forms.flatMap((form) => form.fields.filter((f) => f.type === 'deposit-number').map((f) => ({ form, field: f.id })))
    const lists = await Promise.all(asked.map((register) => store.ask('deposits', { register, asOf })))
    return new Set(lists.flat().map((r) => r.number))
  }
  return {
    entered: await numbers(country.forms.filter((f) => f.deposits === undefined)),
    vouched: await numbers(country.forms.filter((f) => f.deposits === 'made')),
  }
}

/** By what another recorded, or by the office's own rows: asked of the office itself, which may have its nil return sent back. */
async function readContradicted(q: ReconcileQuestion, store: CountStore): Promise<NilFinding[]> {
  const disproved = await store.ask('disproved', q)
  const asked = q.country.forms.filter(isOpenToBoth).map(async (form): Promise<NilFinding[]> => {
    const by = (form.contradictedBy ?? []).filter((c) => ['enforcement', 'shared'].includes(getRecordKind(c.kind).side))
    const slots = await readAgainst(form, by, disproved, q, store)
    return [...slots].flatMap(([key, against]) => {
      const [office = '', period = ''] = key.split(' ')
      return [...Map.groupBy(against, (a) => a.kind)].map(([kind, of]): NilFinding => {
        const records = of.reduce((sum, a) => sum + a.n, 0)
        return { rule: 'nil.contradicted', office, period, form: form.id, by: kind, records, look_at: [office] }
      })
    })
  })
  return (await Promise.all(asked)).flat()
}

async function readUnsigned(q: ReconcileQuestion, store: CountStore): Promise<UnsignedFinding[]> {
  const open = new Set(q.country.forms.filter(isOpenToBoth).map((f) => f.id))
  const slots = await store.ask('unsigned', q)
  return slots.filter((s) => open.has(s.form)).map((s) => ({ rule: 'return.unsigned', ...s }))
}

async function readFlows(q: ReconcileQuestion, said: readonly Said[], store: CountStore) {
  const days = (side: Side): Promise<readonly OnDay[]> => store.ask('days', { ...q, side })
  const compared = FLOWS.map(async (flow) =>
    compareFlow({ ...q, flow, said, sent: await days(flow.sent), received: await days(flow.received) }),
  )
  return (await Promise.all(compared)).flat()
}

async function readNumbers(q: ReconcileQuestion, store: CountStore) {
  const found = registersOf(q.country).map(async (register) =>
    reconcileNumbers(register, await store.ask('numbers', { ...q, register }), q.asOf),
  )
  return (await Promise.all(found)).flat()
}

/** Forms whose rows are each one number of one office: in a form of acts or of accused persons a number stands many times. */
function registersOf(country: Country): Register[] {
  return country.forms.filter(isOpenToBoth).flatMap((form) => {
    const field = form.fields.find((f) => f.type === 'case-number' && form.naturalKey.includes(f.id))
    const isOwn = field && form.naturalKey.length === 2 && form.naturalKey.includes(form.slot.office) && form.ordinal === undefined
    return isOwn && codesOf(country, form.slot.list).length > 0 ? [{ form, field: field.id }] : []
  })
}

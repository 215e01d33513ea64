/**
 * What a country's requirements ask to see by something: a row of kind FIG or GAP, and one of its disaggregations. Each is
 * a table of what one definition counts. Definitions that lie within each other are counted together, because a reader
 * subtracts one from the other.
 */
import type { Words } from '../model/fields.ts'
import type { Country } from '../country/country.ts'
import type { Condition, Indicator, Measure, Where } from '../country/indicator.ts'
import { sourceOf } from '../country/indicator-source.ts'
import { isSeveral } from '../count/dimensions.ts'

/** What is counted: an indicator's records, all of these conditions given. */
export type Definition = { readonly id: string; readonly indicator: Indicator; readonly where: readonly Where[] }
export type AskedTable = {
  readonly requirement: string
  readonly asked: string
  readonly by: string
  readonly of: Definition
  /** A share: these of them. */
  readonly part?: Definition
}
/** `reason`: why no count stands behind it; `why`, in the country's words, where nobody may be asked. */
export type Unanswered = {
  readonly requirement: string
  readonly asked: string
  readonly reason: 'not_asked' | 'no_count'
  readonly why?: string
}
/** Definitions within one: `root` counts whatever any of them counts. */
export type Family = { readonly root: Definition; readonly subsets: readonly Definition[]; readonly asked: readonly AskedTable[] }

/** Every pair of a row and a disaggregation; of a row's queries the first that has the dimension is meant. */
export function askedTables(country: Country): { readonly asked: AskedTable[]; readonly unanswered: Unanswered[] } {
  const asked: AskedTable[] = []
  const unanswered: Unanswered[] = []
  for (const row of country.requirements) {
    if (row.kind !== 'FIG' && row.kind !== 'GAP') continue
    for (const cut of row.disaggregations) {
      const pair = { requirement: row.id, asked: cut.asked }
      if ('notAsked' in cut) {
        unanswered.push({ ...pair, reason: 'not_asked', why: cut.notAsked })
        continue
      }
      const queries = row.queries.flatMap(({ indicator: id, where = {} }) => {
        const indicator = country.indicators.find((i) => i.id === id)
        return indicator && Object.hasOwn(indicator.dimensions, cut.by) ? [{ indicator, where }] : []
      })
      const first = queries.map(({ indicator, where }) => define(indicator, where)).find((d) => d !== undefined)
      if (first) asked.push({ ...pair, by: cut.by, ...first })
      else unanswered.push({ ...pair, reason: 'no_count' })
    }
  }
  return { asked, unanswered }
}

const RECORDS: Measure = { type: 'records' }
/** The two numbers of a share are counts, whatever the share is in. */
export const SHARE_UNIT: Words = { en: 'records', km: 'កំណត់ត្រា' }

/** A count, or what a share or a cohort is made of; undefined for what has no units: a ratio, days, money of people. */
export function define(indicator: Indicator, codes: Readonly<Record<string, string>>): Pick<AskedTable, 'of' | 'part'> | undefined {
  const { measure } = indicator
  const own = [indicator.where ?? {}, ...conditionsOf(indicator, codes)]
  const id = [indicator.id, ...Object.values(codes)].join(' ')
  const as = (of: Measure): Definition => ({ id, indicator: { ...indicator, measure: of }, where: own })
  const counts = { ...as(RECORDS), indicator: { ...indicator, measure: RECORDS, unit: SHARE_UNIT } }
  switch (measure?.type) {
    case undefined:
      return { of: as(RECORDS) }
    case 'records':
    case 'stock':
    case 'persons':
    case 'cases':
      return { of: as(measure) }
    case 'sum':
      return isMoneyOfPeople(indicator) ? undefined : { of: as(measure) }
    case 'share':
      return { of: { ...counts, id: `${id}, of` }, part: { ...counts, id, where: [...own, measure.of] } }
    case 'funnel':
    case 'returns':
    case 'entries':
      return { of: as(measure) }
    case 'ratio':
    case 'rate':
    case 'days':
    case 'distinct':
      return undefined
    default:
      return measure satisfies never
  }
}

function isMoneyOfPeople(indicator: Indicator): boolean {
  const source = sourceOf(indicator)
  const column = indicator.measure?.type === 'sum' ? indicator.measure.column : ''
  return source?.type === 'records' && source.kind.concerns !== 'nobody' && source.columns.find((c) => c.id === column)?.type === 'amount'
}

/** A code asked for, as a condition on its column. @throws for a dimension that is worked out from its column: no requirement asks so. */
function conditionsOf(indicator: Indicator, codes: Readonly<Record<string, string>>): Where[] {
  return Object.entries(codes).map(([id, code]) => {
    const d = indicator.dimensions[id]
    if (!d || d.parent || d.period || d.bands) throw new Error(`impossible: ${indicator.id} is asked for where ${id} is ${code}`)
    return { [d.column]: [code] }
  })
}

/** An indicator that counts what a definition does, under its name: two definitions of one indicator are about different people. */
export const indicatorOf = ({ id, indicator, where }: Definition): Indicator => ({
  ...indicator,
  id,
  where: Object.assign({}, ...where) as Where,
})

/** Families, each with the tables asked of any of its definitions. */
export function familiesOf(asked: readonly AskedTable[]): Family[] {
  const definitions = new Map<string, Definition>()
  for (const { of, part } of asked) for (const d of part ? [of, part] : [of]) definitions.set(d.id, d)
  const roots: { root: Definition; subsets: Definition[] }[] = []
  // From wide to narrow: whatever counts the same, or lies within, follows what it lies within.
  const all = [...definitions.values()]
  const isRoot = (d: Definition): boolean => !all.some((o) => isWithin(d, o) && (!isWithin(o, d) || all.indexOf(o) < all.indexOf(d)))
  for (const root of all.filter(isRoot)) roots.push({ root, subsets: [] })
  const rootOf = new Map<string, Definition>()
  for (const d of all) {
    const family = roots.find((r) => isWithin(d, r.root)) as (typeof roots)[number]
    rootOf.set(d.id, family.root)
    if (d !== family.root) family.subsets.push(d)
  }
  return roots.map((family) => ({ ...family, asked: asked.filter(({ of }) => rootOf.get(of.id) === family.root) }))
}

/** True where everything that `a` counts, `b` counts too, by their conditions alone. */
export function isWithin(a: Definition, b: Definition): boolean {
  const isSameUnit =
    a.indicator.kind === b.indicator.kind &&
    a.indicator.date === b.indicator.date &&
    JSON.stringify(a.indicator.measure) === JSON.stringify(b.indicator.measure)
  return (
    isSameUnit &&
    b.where.every((w) =>
      Object.entries(w).every(([column, condition]) =>
        a.where.some((own) => own[column] !== undefined && impliesOn(a.indicator, column, own[column], condition)),
      ),
    )
  )
}

/** True where a record of the indicator whose column meets the one meets the other. */
export const impliesOn = (indicator: Indicator, column: string, a: Condition, b: Condition): boolean =>
  implies(a, b, isSeveral(indicator, column))

/** True where a column that meets the first meets the second. One with several codes can have one of them and one of others. */
function implies(a: Condition, b: Condition, several: boolean): boolean {
  const isList = (c: Condition): c is readonly string[] => Array.isArray(c)
  if (isList(a)) {
    if (isList(b)) return a.every((code) => b.includes(code))
    if ('not' in b) return !several && a.every((code) => !b.not.includes(code))
    if ('present' in b) return b.present && !a.includes('unknown')
  }
  if ('not' in a && 'not' in b) return b.not.every((code) => a.not.includes(code))
  return JSON.stringify(a) === JSON.stringify(b)
}

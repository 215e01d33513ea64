/**
 * Counted → Protected. One method, its parameters and its promise. A table that is too deep for its population is
 * refused with the coarser one that would do; nothing comes out that its own audit has not passed.
 */
import type { Country, Indicator } from '../core/country/index.ts'
import { codesOf } from '../core/country/find.ts'
import { isSeveral } from '../core/count/dimensions.ts'
import { isAdditive } from '../core/count/measures.ts'
import { sourceOf } from '../core/country/indicator-source.ts'
import type { RecordKind } from '../core/model/kinds.ts'
import {
  proposeTables,
  protectTables,
  type Depth,
  type Dimension,
  type LinearSolver,
  type Protected as Tables,
  type Refusal,
  type TableSet,
} from '../core/disclosure.ts'
import { stamp, type Counted, type Protected } from './stages.ts'

export type TooDeep = { readonly refused: string; readonly coarser: readonly (readonly string[])[] }

/**
 * @param counted the detail: counted `by` every dimension that a table may use.
 * @param tables the tables wanted, each a list of dimensions; when left out, the deepest set that passes is found.
 */
export function protect(
  counted: Counted,
  country: Country,
  indicator: Indicator,
  solver: LinearSolver,
  tables?: readonly (readonly string[])[],
): Protected | TooDeep {
  const unfit = whyUnfit(indicator, counted.by)
  if (unfit) return { refused: unfit, coarser: [] }
  const set = tableSetOf(counted, country, indicator)
  const threshold = thresholdOf(country, indicator)
  if (!tables) {
    const proposal = proposeTables(set, { threshold, solver })
    return proposal ? stampProtected(counted, proposal.protected) : { refused: 'no table of this indicator passes', coarser: [] }
  }
  const result = protectTables({ ...set, tables: tables.map((by, i) => ({ id: `table-${i + 1}`, by })) }, { threshold, solver })
  return result.ok ? stampProtected(counted, result) : { refused: result.message, coarser: coarserOf(result) }
}

/**
 * Suppression guards tables whose cells add up. Of a share, a median, or a person who is in two cells, it would promise
 * what it cannot keep: such a figure goes out beside a protected table that holds its parts, or not at all.
 */
function whyUnfit(indicator: Indicator, by: readonly string[]): string | undefined {
  const { measure } = indicator
  const isSum = measure?.type === 'sum' && concernsOf(indicator) !== 'nobody'
  if (!isAdditive(measure) || isSum)
    return `${indicator.id} is no count of records, and its cells do not add up; release the counts it is made of`
  const several = by.find((d) => isSeveral(indicator, indicator.dimensions[d]?.column))
  return several && `one record can be in several cells of ${several}; leave it out, or take the dimension of the main code`
}

const concernsOf = (indicator: Indicator): RecordKind['concerns'] => {
  const source = sourceOf(indicator)
  return source?.type === 'records' ? source.kind.concerns : 'nobody'
}

/** A small number of meetings exposes nobody; of people it may. */
function thresholdOf(country: Country, indicator: Indicator): number {
  const concerns = concernsOf(indicator)
  if (concerns === 'nobody') return 1
  return concerns === 'victim' ? country.thresholds.victim : country.thresholds.perpetrator
}

const stampProtected = (counted: Counted, tables: Tables): Protected => stamp<Protected>({ counted, tables })
const coarserOf = (refusal: Refusal): (readonly string[])[] => [
  ...new Map(refusal.tooDeep.flatMap((t) => t.coarser).map((d: Depth) => [d.by.join(), d.by])).values(),
]

/** The counted detail as leaves of its dimensions; a code whose parent is a code of another dimension hangs below it. */
export function tableSetOf(counted: Counted, country: Country, indicator: Indicator): Omit<TableSet, 'tables'> {
  const chains = chainsOf(counted.by, country, indicator)
  const dimensions: Dimension[] = []
  const places: Map<string, number>[] = []
  for (const levels of chains) {
    const index = new Map<string, number>()
    const leaves: string[][] = []
    for (const cell of counted.cells) {
      const path = levels.map((l) => cell.by[l] as string)
      if (index.has(path.join('\u001F'))) continue
      index.set(path.join('\u001F'), leaves.length)
      leaves.push(path)
    }
    dimensions.push({ levels, leaves })
    places.push(index)
  }
  const rows = counted.cells.map((cell) => ({
    leaves: chains.map((levels, i) => places[i]?.get(levels.map((l) => cell.by[l] as string).join('\u001F')) as number),
    // Whatever passed whyUnfit is a count, and a count is always there.
    count: cell.value ?? 0,
  }))
  const { from, to, unit } = counted
  const series = `${country.id}/${counted.indicator}`
  // What stands open on a day is no part of what stands open on another.
  const span = indicator.measure?.type === 'stock' ? {} : { span: { series, from, to, adds: true } }
  return { dimensions, rows, unit, population: `${series}/${from}/${to}`, ...span }
}

function chainsOf(by: readonly string[], country: Country, indicator: Indicator): string[][] {
  const parentOf = (dimension: string): string | undefined => {
    const d = indicator.dimensions[dimension]
    const parents = new Set(
      codesOf(country, d?.list ?? '')
        .map((c) => c.parent)
        .filter((p) => p !== undefined),
    )
    if (parents.size === 0) return undefined
    return by.find(
      (other) => other !== dimension && codesOf(country, indicator.dimensions[other]?.list ?? '').some((c) => parents.has(c.code)),
    )
  }
  const above = new Map(by.map((d) => [d, parentOf(d)]))
  const isParent = new Set([...above.values()].filter((p) => p !== undefined))
  return by.filter((d) => !isParent.has(d)).map((d) => (above.get(d) ? [above.get(d) as string, d] : [d]))
}

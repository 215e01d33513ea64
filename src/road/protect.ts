/**
 * Counted → Protected. One method, its parameters and its promise. A table that is too deep for its population is
 * refused with the coarser one that would do; nothing comes out that its own audit has not passed.
 */
import type { Country, Indicator } from '../core/country/index.ts'
import { codesOf, joinedOn, wholeOn } from '../core/country/find.ts'
import { isOver } from '../core/count/coverage.ts'
import { isSeveral } from '../core/count/dimensions.ts'
import { isAdditive, isOfOneDay } from '../core/count/measures.ts'
import type { Interval } from '../core/model/dates.ts'
import {
  baseFor,
  drawnBefore,
  newestEdition,
  proposeTables,
  protectTables,
  type Depth,
  type DetailRow,
  type Dimension,
  type LinearSolver,
  type Merged,
  type Protected as Tables,
  type ProtectParams,
  type Refusal as ProtectionRefusal,
  type Release,
  type TableSet,
} from '../core/disclosure.ts'
import type { Contribution } from './count/contributions.ts'
import { attack } from './attack.ts'
import type { Definition } from '../core/release/asked.ts'
import { becauseOf } from '../core/release/because.ts'
import { HAVE_NO_PARENT, pathOf } from '../core/release/leaf-path.ts'
import { placeMembers, type Members } from '../core/release/members.ts'
import { tiesOf } from '../core/release/ties-of.ts'
import { attributesOf } from './protect/attributes.ts'
import { concernsOf, isMoney, thresholdOf } from './protect/concerns.ts'
import { mergedFrom, settleRow, wholeLevels, type Settling } from './protect/whole-rows.ts'
import { stamp, type Counted, type CountedCell, type Protected } from './stages.ts'

/** Why nothing is cleared, where no attack says so: one word for each sentence of `refused`. */
export type WhyRefused = ProtectionRefusal['reason'] | 'unfit' | 'no_table' | 'other_day' | 'beside_another' | 'other_name' | 'nothing_left'
export type TooDeep = {
  readonly refused: string
  readonly why: WhyRefused
  readonly coarser: readonly (readonly string[])[]
  /** Of `other_day`: the day on which all that went out about these days is known. */
  readonly day?: string
}

/**
 * @param counted the detail: counted `by` every dimension that a table may use.
 * @param contributions whose records are in each of its cells.
 * @param tables the tables wanted, each a list of dimensions; when left out, the deepest set that passes is found.
 * @param subsets the definitions within the indicator's that it was counted with.
 * @param gate what went out before: a year stated again is the same release continued.
 */
export function protect(
  counted: Counted,
  contributions: readonly Contribution[],
  country: Country,
  indicator: Indicator,
  gate: ProtectingGate,
  tables?: readonly (readonly string[])[],
  subsets: readonly Definition[] = [],
): Protected | TooDeep {
  const unfit = whyUnfit(indicator, counted)
  if (unfit) return { refused: unfit, why: 'unfit', coarser: [] }
  const threshold = thresholdOf(country, indicator)
  const { set } = tableSetOf(counted, contributions, country, indicator, subsets, settlingBy(indicator, subsets, threshold, gate))
  const whole = wholeLevels(country, indicator, counted.as_of)
  const params = { ...paramsFor(indicator, subsets, threshold, set.population, counted.as_of, gate), whole }
  if (!tables) {
    const proposal = proposeTables(set, params)
    return proposal
      ? stampProtected(counted, proposal.protected)
      : { refused: 'no table of this indicator passes; asked for by itself, each says why', why: 'no_table', coarser: [] }
  }
  const holds = (done: Tables): boolean => !('refused' in attack(stampProtected(counted, done), gate.earlier, gate.solver))
  const asked = tables.map((by, i) => ({ id: `table-${i + 1}`, by }))
  const result = protectTables({ ...set, tables: asked }, { ...params, holds, offer: true })
  return result.ok ? stampProtected(counted, result) : { refused: result.message, why: result.reason, coarser: coarserOf(result) }
}

/** What left before. `isDraft`: read by those who were to approve it, and not published. */
export type Earlier = Release & { readonly isDraft?: true }
export type ProtectingGate = {
  readonly solver: LinearSolver
  /** Every release there ever was. */
  readonly earlier: readonly Earlier[]
  /** What is drawn from it: which multiple stands for a rounded figure, and which numbers are withheld beside small ones. */
  readonly roundingKey: Uint8Array
}

/** A figure is rounded with whatever lies within it: from the exact one beside it, it could be told. */
export const isRounded = (indicator: Indicator, subsets: readonly Definition[]): boolean =>
  [indicator, ...subsets.map((s) => s.indicator)].some((i) => i.rounded === true)

/** Undefined where no number is too small to be printed, or all are rounded: then none takes another with it. */
export const settlingBy = (
  indicator: Indicator,
  subsets: readonly Definition[],
  threshold: number,
  { earlier, roundingKey: key }: ProtectingGate,
): Settling | undefined => (threshold === 1 || isRounded(indicator, subsets) ? undefined : { threshold, key, earlier })

/** How a figure's tables are protected, by what its definition says and nothing that was counted. */
export function paramsFor(
  indicator: Indicator,
  subsets: readonly Definition[],
  threshold: number,
  population: string,
  asOf: string,
  { solver, earlier, roundingKey: key }: ProtectingGate,
): ProtectParams {
  const params = { threshold, solver, inside: true, margins: true }
  // Where no number is too small to be printed, none is rounded either.
  if (threshold === 1 || !isRounded(indicator, subsets)) return { ...params, key, before: newestEdition(earlier, population) }
  return { ...params, rounding: { base: baseFor(threshold), key, ...drawnBefore(earlier, { population, asOf }) } }
}

/**
 * Suppression guards tables whose cells add up. Of a share, a median, or a person who is in two cells, it would promise
 * what it cannot keep: such a figure goes out beside a protected table that holds its parts, or not at all.
 */
export function whyUnfit(indicator: Indicator, counted: Pick<Counted, 'onePlace' | 'by'>): string | undefined {
  const { measure } = indicator
  // A return is of one office and one period: it is in one cell of each table. That it came is paperwork; that it was of nothing says something
  // of people, of one office in one quarter, beside whatever was released of them.
  const addsUp = isAdditive(measure) || (measure?.type === 'returns' && measure.of !== 'nil')
  const isCount = addsUp || measure?.type === 'persons' || measure?.type === 'cases'
  if (!isCount) return `${indicator.id} is no count, and its cells do not add up; release the counts it is made of`
  if (isMoney(indicator) && concernsOf(indicator) !== 'nobody')
    return `${indicator.id} is money of people, and one large sum could be worked out; release how many there were`
  if (counted.onePlace) return undefined
  if (!addsUp) return `a person or case of ${indicator.id} can be in several cells; count each in one place`
  const several = counted.by.find((d) => isSeveral(indicator, indicator.dimensions[d]?.column))
  return several && `one record can be in several cells of ${several}; leave it out, or take the dimension of the main code`
}

export const stampProtected = (counted: Counted, tables: Tables): Protected => {
  const { received, due, awaited, unsigned } = counted.coverage
  // Said of a time that is not over also where it is none: what was made before it was kept does not say it.
  const isToCome = awaited !== undefined || !isOver(counted, counted.as_of)
  const coverage = { received, due, ...(isToCome ? { awaited: awaited ?? 0 } : {}), ...(unsigned ? { unsigned } : {}) }
  const qualifier = qualifierOf(counted)
  const because = qualifier === 'about' ? { because: becauseOf(counted.why) } : {}
  const known = { asOf: counted.as_of, coverage, qualifier, ...because, definition: counted.definition }
  const release = { ...tables.release, ...known }
  return stamp<Protected>({ counted, tables: { ...tables, release } })
}
const qualifierOf = ({ qualifier }: Counted): NonNullable<Release['qualifier']> =>
  qualifier === 'exact' || qualifier === 'about' ? qualifier : 'at_least'
const coarserOf = (refusal: ProtectionRefusal): (readonly string[])[] => [
  ...new Map(refusal.instead.flatMap((t) => t.coarser).map((d: Depth) => [d.by.join(), d.by])).values(),
]

/** By no dimension there is one cell, and the figure is in it: a count that has no places has none of its own, and would go out as nobody. */
const asCells = (counted: Counted): Counted =>
  counted.by.length > 0 || counted.cells.length > 0
    ? counted
    : { ...counted, cells: [{ by: {}, value: counted.value, qualifier: counted.qualifier, state: counted.state, why: counted.why }] }

/**
 * The counted detail as leaves of its dimensions; a code whose parent is a code of another dimension hangs below it.
 * @param found the detail.
 * @param contributions whose records are in each cell.
 * @param subsets the definitions that it was counted with: they are dimensions too.
 * @param settling by what codes with few are counted as one; left out, only what always is.
 */
export function tableSetOf(
  found: Counted,
  contributions: readonly Contribution[],
  country: Country,
  indicator: Indicator,
  subsets: readonly Definition[] = [],
  settling?: Settling,
): Placed {
  const counted = asCells(found)
  const isSubset = new Set(subsets.map((s) => s.id))
  const chains = chainsOf({ by: counted.by.filter((d) => !isSubset.has(d)), cells: counted.cells }, country, indicator)
  const population = populationOf(country, indicator, counted)
  const nameOf = ({ by }: Pick<Contribution, 'by'>): string => counted.by.map((d) => by[d]).join('\u001F')
  const brought = Map.groupBy(contributions, nameOf)
  const sharesOf = (cell: CountedCell): Pick<DetailRow, 'count' | 'contributors'>[] => {
    const theirs = (brought.get(nameOf(cell)) ?? []).map(({ agencies, value }) => ({ count: value, contributors: agencies }))
    // Whatever passed whyUnfit is a count, and a count is always there. What no record holds is a total: it is nobody's own.
    const rest = (cell.value ?? 0) - theirs.reduce((n, { count }) => n + count, 0)
    return rest > 0 ? [...theirs, { count: rest }] : theirs
  }
  const shares = counted.cells.map(sharesOf)
  const merged = chains.flat().flatMap((level) => {
    const list = indicator.dimensions[level]?.list ?? ''
    const joined = joinedOn(country, list, counted.as_of)
    const order = settling && wholeOn(country, list, counted.as_of)
    if (!order) return mergedFrom(level, joined)
    const inRow = counted.cells.flatMap((cell, i) => shares[i]!.map((share) => ({ ...share, code: cell.by[level] as string })))
    return mergedFrom(level, settleRow(level, joined, order, inRow, { ...settling, population, asOf: counted.as_of }), order)
  })
  const own = chains.map((levels) => placeCodes(levels, counted.cells, merged))
  const isIn = counted.cells.map((cell) => subsets.map((s) => cell.by[s.id] === 'yes'))
  const members = placeMembers(subsets, isIn)
  const depths = new Map(chains.flatMap((levels, c) => levels.map((level, depth) => [level, { c, depth }] as const)))
  const placed = counted.cells.flatMap(({ by, value }, i) =>
    (value ?? 0) > 0 ? [{ isIn: isIn[i]!, codeAt: (level: string): string => codeAt(own, depths.get(level)!, by) }] : [],
  )
  const root = { id: indicator.id, indicator, where: [indicator.where ?? {}] }
  const ties = tiesOf(root, subsets, members, chains.flat(), placed)
  const rows = counted.cells.flatMap((cell, i): DetailRow[] => {
    const leaves = [...own.map((d) => d.leafOf(cell.by)), ...members.leavesOf(isIn[i] as boolean[])]
    return shares[i]!.map((share) => ({ ...share, leaves }))
  })
  const { from, to, unit } = counted
  const series = seriesOf(country, indicator)
  // What stands open on a day is no part of what stands open on another; a person or case can be in two years.
  const adds = isAdditive(indicator.measure)
  const about = counted.days_about === true ? { about: true as const } : {}
  const span = isOfOneDay(indicator) ? {} : { span: { series, from, to, adds, ...about } }
  const dimensions = [...own.map((d) => d.dimension), ...members.dimensions]
  const told = attributesOf(country, indicator, subsets, counted.by)
  // A record has one code of a list, whatever its numbers look like.
  const set = { dimensions, rows, unit, population, apart: true as const, ...span, ...told }
  return { set: { ...set, ...(merged.length > 0 ? { merged } : {}), ...(ties.length > 0 ? { ties } : {}) }, members }
}

export type Placed = { readonly set: Omit<TableSet, 'tables'>; readonly members: Members }
type Place = { readonly dimension: Dimension; leafOf(by: CountedCell['by']): number }

const codeAt = (places: readonly Place[], { c, depth }: { readonly c: number; readonly depth: number }, by: CountedCell['by']): string => {
  const { dimension, leafOf } = places[c] as Place
  return dimension.leaves[leafOf(by)]?.[depth] as string
}

function placeCodes(levels: readonly string[], cells: readonly CountedCell[], merged: readonly Merged[]): Place {
  const leafPath = (by: CountedCell['by']): string[] => pathOf(levels, (level) => by[level] as string, merged)
  const keyOf = (path: readonly string[]): string => path.join('\u001F')
  const leaves = new Map(cells.map(({ by }) => [keyOf(leafPath(by)), leafPath(by)]))
  const index = new Map([...leaves.keys()].map((key, i) => [key, i]))
  return { dimension: { levels, leaves: [...leaves.values()] }, leafOf: (by) => index.get(keyOf(leafPath(by))) as number }
}

export const seriesOf = (country: Pick<Country, 'id'>, indicator: Pick<Indicator, 'id'>): string => `${country.id}/${indicator.id}`
/** Whom a release is about: everybody whom this indicator counts in this stretch of days. */
export const populationOf = (country: Pick<Country, 'id'>, indicator: Pick<Indicator, 'id'>, { from, to }: Interval): string =>
  `${seriesOf(country, indicator)}/${from}/${to}`

function chainsOf({ by, cells }: Pick<Counted, 'by' | 'cells'>, country: Country, indicator: Indicator): string[][] {
  const parentOf = (dimension: string): string | undefined => {
    const d = indicator.dimensions[dimension]
    const parents = new Set(
      codesOf(country, d?.list ?? '')
        .map((c) => c.parent)
        .filter((p) => p !== undefined),
    )
    if (parents.size === 0) return undefined
    return by.find(
      (other) =>
        other !== dimension &&
        codesOf(country, indicator.dimensions[other]?.list ?? '').some((c) => parents.has(c.code)) &&
        isBelow(dimension, other),
    )
  }
  /** Two columns of one record may disagree with the list: then neither is above the other. */
  const isBelow = (dimension: string, other: string): boolean => {
    const above = new Map<string, string>()
    return cells.every(({ by: at }) => {
      const [code, parent] = [at[dimension] as string, at[other] as string]
      if (HAVE_NO_PARENT.has(code)) return true
      const known = above.get(code) ?? parent
      above.set(code, known)
      return known === parent
    })
  }
  const above = new Map(by.map((d) => [d, parentOf(d)]))
  const isParent = new Set([...above.values()].filter((p) => p !== undefined))
  return by.filter((d) => !isParent.has(d)).map((d) => (above.get(d) ? [above.get(d) as string, d] : [d]))
}

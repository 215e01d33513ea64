/** What would do instead of a table that cannot be published as it is asked for: its largest codes, and all others as one; or groups that its list names. */
import type { Protected as Tables, Release } from '../../../core/disclosure.ts'
import { codesOf, groupingsOn, releasedCode } from '../../../core/country/find.ts'
import { groupCodes, groupedLevel, mergeCodes, mergedLevel, REST } from '../../../core/protect/merge-codes.ts'
import { readRow } from '../../../core/release/row.ts'
import { attack } from '../../../road/attack.ts'
import { isRounded, stampProtected } from '../../../road/protect.ts'
import type { Cleared } from '../../../road/stages.ts'
import { isEnough, measure, measureAsked, protectBest } from './trial.ts'
import type { Choice, Grouped, Largest, Trial, Wanted } from './trial.ts'

/** With fewer codes by name it says no more of them than whether it is the largest. */
const LEAST_CODES = 2
/** A list of the largest with this part of the people in it is taken as it is; of less, the groups that the country names may show more. */
export const MOST_PEOPLE = 0.8

/** `largest`: how many codes have their names; or how many `groups` there are. */
export type Coarser = {
  readonly wanted: Wanted
  readonly largest?: number
  readonly groups?: number
  readonly trial: Trial
  readonly cleared: Cleared
}

/**
 * The most codes that can keep their names, so that the table passes beside those that do; where few of the people are under them, the finest groups
 * that show more. A dimension is put together once in a family: of two ways one could be subtracted from the other.
 * @param beside what is published of the family so far.
 */
export function findCoarser(w: Wanted, beside: readonly Wanted[], trial: Trial): Coarser | undefined {
  const old = trial.merged.get(w.by)
  if (old) return tryChoice(w, old, beside, trial)
  const ways = [largestOf(w, trial), groupsOf(w, trial)].map((choices) => {
    for (const choice of choices) {
      const found = tryChoice(w, choice, beside, trial)
      const people = found ? peopleIn(found, w) : 0
      if (found && (people >= MOST_PEOPLE || !('groups' in choice))) return { found, people }
    }
    return undefined
  })
  return ways.reduce((best, way) => (best && best.people >= Math.min(MOST_PEOPLE, way?.people ?? 0) ? best : way))?.found
}

function tryChoice(w: Wanted, choice: Choice, beside: readonly Wanted[], trial: Trial): Coarser | undefined {
  const old = trial.merged.has(w.by)
  const isGroups = 'groups' in choice
  const set = old ? trial.set : isGroups ? groupCodes(trial.set, w.by, choice.groups) : mergeCodes(trial.set, w.by, choice.keep)
  if (!set) return undefined
  const next = { ...trial, set, merged: new Map([...trial.merged, [w.by, choice]]) }
  const wanted = { ...w, by: levelOf(w.by, choice) }
  const tables = protectBest([...beside, wanted], next)
  if (
    !tables ||
    (isGroups && provesSmall(choice, rowsOf(wanted, tables.release), trial.threshold)) ||
    ![...beside, wanted].every((p) => isEnough(measure(p, tables)))
  )
    return undefined
  const cleared = attack(stampProtected(trial.counted, withChoices(tables, next)), trial.gate.earlier, trial.gate.solver)
  if ('refused' in cleared) return undefined
  return { wanted, ...(isGroups ? { groups: choice.groups.length } : { largest: choice.keep.length }), trial: next, cleared }
}

/**
 * That no finer list went out says that some part of some group is small. One of many may have a small part and one that is not; where all have so few
 * that two small parts alone could make them up, the parts may be proved, and nothing goes out.
 */
export function provesSmall({ groups }: Grouped, rows: readonly ReadonlyMap<string, number | null>[], threshold: number): boolean {
  const sums = groups.flatMap((g) => (g.of.length > 1 ? rows.map((row) => row.get(g.code)) : [])).filter((n) => n !== 0 && n !== undefined)
  return threshold > 1 && sums.length > 0 && sums.every((n) => typeof n === 'number' && n <= 2 * (threshold - 1))
}

const rowsOf = ({ by, of, part, table }: Wanted, release: Release): ReadonlyMap<string, number | null>[] =>
  // Of a rounded number nobody knows whether it is just that.
  release.rounding ? [] : [readRow(release, by, of), ...(table.part ? [readRow(release, by, part)] : [])]

const levelOf = (by: string, choice: Choice): string =>
  'groups' in choice
    ? groupedLevel(
        by,
        choice.groups.map((g) => g.code),
      )
    : mergedLevel(by, choice.keep)

const peopleIn = ({ wanted, trial, cleared }: Coarser, asked: Wanted): number =>
  measureAsked(wanted, asked, trial, cleared.protected.tables).grouped

/** As the list says, the finest first. What each holds was settled before anything was counted; which of them goes out was not, and its certificate says so. */
function groupsOf({ table: { of }, by }: Wanted, { counted, gate: { country } }: Trial): Grouped[] {
  const list = of.indicator.dimensions[by]?.list ?? ''
  return groupingsOn(country, list, counted.as_of).map((groups) => ({
    groups: groups.map(({ code, words, of: codes }) => ({ code, names: { ...words }, of: codes })),
  }))
}

/** Lists of codes to keep, from the longest: those that are not small themselves, the largest first. */
function largestOf(
  { table: { of }, by, of: place }: Wanted,
  { set, counted, threshold, family: { root, subsets }, gate: { country } }: Trial,
): Largest[] {
  // Which codes have their names says how large they are, and a small one that is rounded may not be told apart from a large one.
  if (isRounded(root.indicator, subsets)) return []
  const isSubset = counted.by.includes(of.id)
  const list = of.indicator.dimensions[by]?.list ?? ''
  const joined = set.merged?.filter((m) => m.level === by) ?? []
  const sizes = new Map<string, number>()
  for (const { by: at, value } of counted.cells)
    if (!isSubset || at[of.id] === 'yes') {
      const code = releasedCode(joined, at[by] as string)
      sizes.set(code, (sizes.get(code) ?? 0) + (value ?? 0))
    }
  const largest = [...sizes]
    .filter(([, n]) => n >= threshold)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([code]) => code)
  const most = Math.min(largest.length, sizes.size - 2)
  const codes = Math.max(sizes.size, codesOf(country, list).length)
  return Array.from({ length: Math.max(0, most - LEAST_CODES + 1) }, (_, i) => ({ keep: largest.slice(0, most - i), of: place, codes }))
}

/**
 * That a code has its name tells that it is not small, and no smaller than any of the others: where those are printed as one, than their mean.
 * Whoever reads the release knows it, so it is attacked with it.
 */
function withChoices(tables: Tables, { merged, threshold }: Trial): Tables {
  const { release } = tables
  const least = [...merged].flatMap(([by, choice]): NonNullable<Release['least']> => {
    if ('groups' in choice) return []
    const { keep, of, codes } = choice
    const level = mergedLevel(by, keep)
    const rest = readRow(release, level, of).get(REST) ?? 0
    const value = Math.max(threshold, Math.ceil(rest / Math.max(1, codes - keep.length)))
    return keep.map((code) => ({ at: { [level]: code, ...(of ? { [of.level]: of.value } : {}) }, value }))
  })
  return least.length > 0 ? { ...tables, release: { ...release, least } } : tables
}

/** What would do instead of a table that cannot be published as it is asked for: its largest codes, and all others as one. */
import type { Protected as Tables, Release } from '../../../core/disclosure.ts'
import { codesOf, joinedOn, releasedCode } from '../../../core/country/find.ts'
import { mergeCodes, mergedLevel, REST } from '../../../core/protect/merge-codes.ts'
import { readRow } from '../../../core/release/row.ts'
import { attack } from '../../../road/attack.ts'
import { stampProtected } from '../../../road/protect.ts'
import type { Cleared } from '../../../road/stages.ts'
import { isEnough, measure, protectBest, type Choice, type Trial, type Wanted } from './trial.ts'

/** With fewer codes by name it says no more of them than whether it is the largest. */
const LEAST_CODES = 2

export type Coarser = { readonly wanted: Wanted; readonly largest: number; readonly trial: Trial; readonly cleared: Cleared }

/**
 * The most codes that can keep their names, so that the table passes beside those that do. A dimension is merged once in a family: two merges
 * of one could be subtracted from each other.
 * @param beside what is published of the family so far.
 */
export function findCoarser(w: Wanted, beside: readonly Wanted[], trial: Trial): Coarser | undefined {
  const old = trial.merged.get(w.by)
  for (const choice of old ? [old] : choicesOf(w, trial)) {
    const set = old ? trial.set : mergeCodes(trial.set, w.by, choice.keep)
    if (!set) return undefined
    const next = { ...trial, set, merged: new Map([...trial.merged, [w.by, choice]]) }
    const wanted = { ...w, by: mergedLevel(w.by, choice.keep) }
    const tables = protectBest([...beside, wanted], next)
    if (!tables || ![...beside, wanted].every((p) => isEnough(measure(p, tables)))) continue
    const cleared = attack(stampProtected(trial.counted, withChoices(tables, next)), trial.gate.earlier, trial.gate.solver)
    if (!('refused' in cleared)) return { wanted, largest: choice.keep.length, trial: next, cleared }
  }
  return undefined
}

/** Lists of codes to keep, from the longest: those that are not small themselves, the largest first. */
function choicesOf({ table: { of }, by, of: place }: Wanted, { counted, threshold, gate: { country } }: Trial): Choice[] {
  const isSubset = counted.by.includes(of.id)
  const list = of.indicator.dimensions[by]?.list ?? ''
  const joined = joinedOn(country, list, counted.as_of)
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
  const least = [...merged].flatMap(([by, { keep, of, codes }]): NonNullable<Release['least']> => {
    const level = mergedLevel(by, keep)
    const rest = readRow(release, level, of).get(REST) ?? 0
    const value = Math.max(threshold, Math.ceil(rest / Math.max(1, codes - keep.length)))
    return keep.map((code) => ({ at: { [level]: code, ...(of ? { [of.level]: of.value } : {}) }, value }))
  })
  return { ...tables, release: { ...release, least } }
}

/** Tables of one family that are protected together, again and again with others. */
import {
  measureDepth,
  protectTables,
  type LeftBeside,
  type Merged,
  type Protected as Tables,
  type TableSet,
} from '../../../core/disclosure.ts'
import { tellingCodes } from '../../../core/country/find.ts'
import { SEVERAL } from '../../../core/count/dimensions.ts'
import { levelBelow, REST } from '../../../core/protect/merge-codes.ts'
import type { Tie } from '../../../core/protect/table.ts'
import { looseIn } from '../../../core/protect/ties.ts'
import type { AskedTable, Family } from '../../../core/release/asked.ts'
import type { Members } from '../../../core/release/members.ts'
import { readRow, type RowPlace } from '../../../core/release/row.ts'
import type { Gate } from '../clear-tables.ts'
import { paramsFor } from '../../../road/protect.ts'
import { wholeLevels } from '../../../road/protect/whole-rows.ts'
import type { Counted } from '../../../road/stages.ts'

/** A table that is asked for, as levels of the set; of a share, two of them. `by` is coarser than what is asked where that was too deep. */
export type Wanted = {
  readonly table: AskedTable
  readonly by: string
  readonly of: RowPlace | undefined
  readonly part: RowPlace | undefined
}
export type Trial = {
  readonly set: Omit<TableSet, 'tables'>
  /** Of the levels that were merged, what was chosen. */
  readonly merged: ReadonlyMap<string, Choice>
  readonly counted: Counted
  readonly threshold: number
  readonly gate: Gate
  readonly family: Family
  /** All that is asked of it. */
  readonly wanted: readonly Wanted[]
}
/** Codes that keep their names because they are the largest of this row; `codes` are all that the list has. */
export type Largest = { readonly keep: readonly string[]; readonly of: RowPlace | undefined; readonly codes: number }
/** Groups that the list names, whatever their numbers are. */
export type Grouped = { readonly groups: readonly Omit<Merged, 'level'>[] }
export type Choice = Largest | Grouped
export type Measured = { readonly cells: number; readonly shown: number }
/**
 * `people`: of those who are counted, the part in codes and groups that have their names, from 0 to 1; `grouped`: with those in a group of whoever else there
 * is, which holds also whom nobody knows.
 */
export type OfAsked = Measured & { readonly people: number; readonly grouped: number }

/**
 * A group that holds also of whom it is not said, or several things are, says of nobody in it what she is. Of several things one at least is in a group that
 * leaves out one code that says something, or none.
 */
const isCatchAll = ({ of }: Pick<Merged, 'of'>, answers: readonly string[]): boolean =>
  of.includes('unknown') || (of.includes(SEVERAL) && answers.filter((code) => !of.includes(code)).length > 1)

const SEPARATOR = '\u001F'
const ENOUGH = 0.5
export const isEnough = ({ cells, shown }: Measured): boolean => shown >= ENOUGH * cells

export function placeTable(table: AskedTable, { root, subsets }: Family, members: Members): Wanted {
  const placeOf = (d: AskedTable['part']): RowPlace | undefined => {
    const at = subsets.findIndex((s) => s.id === d?.id)
    return d === undefined || d.id === root.id || at < 0 ? undefined : members.placeOf(at)
  }
  return { table, by: table.by, of: placeOf(table.of), part: placeOf(table.part) }
}

export function levelsOf({ table, by, of, part }: Wanted): readonly (readonly string[])[] {
  const levels = (place: RowPlace | undefined): string[] => (place ? [place.level, by] : [by])
  return table.part ? [levels(of), levels(part)] : [levels(of)]
}

/** Codes with somebody in them, and their total. */
export function countOccupied({ by, of }: AskedTable, counted: Counted): number {
  const isSubset = counted.by.includes(of.id)
  const codes = new Set(counted.cells.filter((c) => (c.value ?? 0) > 0 && (!isSubset || c.by[of.id] === 'yes')).map((c) => c.by[by]))
  return codes.size === 0 ? 0 : codes.size + 1
}

/**
 * A share is shown where both of its numbers are. A rounded number is shown where it is off by less than half of what is printed: twice its base
 * or more. Once the base says only that somebody is there.
 */
export function measure({ by, of, table, part }: Wanted, { release }: Tables): Measured {
  const parts = table.part && readRow(release, by, part)
  const row = [...readRow(release, by, of)].filter(([, value]) => value !== 0)
  const least = 2 * (release.rounding?.base ?? 0)
  const isShown = (value: number | null | undefined): boolean => value !== null && (value === undefined || value === 0 || value >= least)
  return { cells: row.length, shown: row.filter(([code, value]) => isShown(value) && isShown(parts?.get(code))).length }
}

/** The same of the codes that were asked for, where a table has others: only those with their names count, and the total. */
export function measureAsked(
  instead: Wanted,
  { table: asked, by }: Wanted,
  { counted, gate: { country } }: Trial,
  { release }: Tables,
): OfAsked {
  const row = readRow(release, instead.by, instead.of)
  // Whom every release counts as one stands under what is asked; whoever was put with others for being few does so as in a coarser table.
  const merged = (release.merged ?? []).filter((m) => m.level === instead.by && (m.ordered || levelBelow(m.level) !== m.level))
  const answers = tellingCodes(country, asked.of.indicator.dimensions[by]?.list ?? '').map(({ code }) => code)
  const groups = new Set(merged.map((m) => m.code))
  const catchAll = new Set(merged.filter((m) => isCatchAll(m, answers)).map((m) => m.code))
  const named = [...row].filter(([code, value]) => code !== REST && value !== null && value !== 0)
  const total = row.get('') || Infinity
  const partIn = (of: typeof named): number => of.reduce((sum, [code, value]) => sum + (code === '' ? 0 : (value ?? 0)), 0) / total
  const shown = named.filter(([code]) => !groups.has(code)).length
  return {
    cells: countOccupied(asked, counted),
    shown,
    people: partIn(named.filter(([code]) => !catchAll.has(code))),
    grouped: partIn(named),
  }
}

/** Whether something in its row was counted as one because it was few; what holds nobody there changes nothing of it. */
export function isJoined({ by, of }: Wanted, { release }: Tables): boolean {
  const row = readRow(release, by, of)
  return (release.merged ?? []).some((m) => m.level === by && m.ordered && row.has(m.code) && row.get(m.code) !== 0)
}

export const meanOf = (w: Wanted, set: Trial['set']): number =>
  Math.min(...levelsOf(w).map((l) => measureDepth({ ...set, tables: [] }, l).mean))

const tablesOf = (wanted: readonly Wanted[]): TableSet['tables'] =>
  [...new Map(wanted.flatMap(levelsOf).map((by) => [by.join(SEPARATOR), by])).values()].map((by, i) => ({ id: `table-${i + 1}`, by }))

/**
 * Tables of a part that cannot stand beside a row that goes out whole, of what the part lies in: the row stays, and they are left out. Which of the two follows from their conditions
 * alone; that they cannot stand together, from what the release counts as one, and from whether somebody of both is in it.
 * @param beside what is to go out.
 */
export function leftForWider(
  wanted: readonly Wanted[],
  beside: readonly Wanted[],
  { set, counted, gate, family: { root } }: Trial,
): readonly LeftForWider[] {
  const whole = new Set(wholeLevels(gate.country, root.indicator, counted.as_of))
  const nameOf = (by: readonly string[]): string => by.join(SEPARATOR)
  const rows = new Set(beside.flatMap(levelsOf).map(nameOf))
  const rowOf = ({ within, level }: Tie): string[] => [...(within ? [within.level] : []), level]
  return wanted.flatMap((w) => {
    const own = tablesOf([w])
    const tie = looseIn({ ...set, tables: tablesOf([...beside, w]) }).find((t) => {
      const row = rowOf(t)
      if (!whole.has(levelBelow(t.level)) || !rows.has(nameOf(row)) || !own.some(({ by }) => by.includes(t.at.level))) return false
      // It is the row that stands in the way, and no table by it and something else.
      return looseIn({ ...set, tables: [...own, { id: 'row', by: row }] }).includes(t)
    })
    if (!tie || countOccupied(w.table, counted) === 0) return []
    const { within, level } = tie
    return [
      {
        wanted: w,
        left: { figure: (w.table.part ?? w.table.of).id, by: w.table.by, beside: { figure: within?.value ?? root.id, by: level } },
      },
    ]
  })
}
export type LeftForWider = { readonly wanted: Wanted; readonly left: LeftBeside }

/** Where the quick method shows too little of some table, the cheapest pattern by cells is tried, and the better of both is taken. */
export function protectBest(wanted: readonly Wanted[], trial: Trial): Tables | undefined {
  const done = protectWanted(wanted, trial)
  const left = leftForWider(trial.wanted, wanted, trial).map((l) => l.left)
  const distinct = [...new Map(left.map((l) => [JSON.stringify(l), l])).values()]
  return done && distinct.length > 0 ? { ...done, leftOut: distinct } : done
}

function protectWanted(wanted: readonly Wanted[], { set, counted, threshold, gate, family }: Trial): Tables | undefined {
  const tables = { ...set, tables: tablesOf(wanted) }
  const { indicator } = family.root
  const whole = wholeLevels(gate.country, indicator, counted.as_of)
  const params = { ...paramsFor(indicator, family.subsets, threshold, set.population, counted.as_of, gate), whole }
  const quick = protectTables(tables, params)
  const enough = (result: Tables): number => wanted.filter((w) => isEnough(measure(w, result))).length
  if (quick.ok && enough(quick) === wanted.length) return quick
  if (params.rounding) return quick.ok ? quick : undefined
  const cheapest = protectTables(tables, { ...params, exact: 'cells' })
  if (!cheapest.ok) return quick.ok ? quick : undefined
  return quick.ok && enough(quick) >= enough(cheapest) ? quick : cheapest
}

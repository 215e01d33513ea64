/** Rows by sex, age, law and form alone go out whole, or no table by them does: codes with few are counted as one first, in the order of their list. */
import { releasedCode, wholeOn } from '../../core/country/find.ts'
import type { Country, Indicator } from '../../core/country/index.ts'
import { buildModel, cellKey, fillCells, type DetailRow, type Merged, type Release } from '../../core/disclosure.ts'
import { coalitionsOf } from '../../core/attack/inside.ts'
import { DEFAULT_WIDTH, isSensitive, type Need } from '../../core/attack/need.ts'
import type { Together } from '../../core/model/lists/define.ts'
import { holdersOf } from '../../core/protect/holders.ts'
import { keyPart } from '../../core/protect/table.ts'
import { isJoinedByLot } from '../../core/protect/lots.ts'
import { findByContribution } from '../../core/protect/rules.ts'
import { joinFew } from '../../core/release/join-few.ts'

/** What decides which codes a release counts as one where they are few, besides the numbers. */
export type Settling = { readonly threshold: number; readonly key: Uint8Array; readonly earlier: readonly Release[] }

/** Levels whose row alone goes out whole. @param asOf ISO day of knowledge. */
export const wholeLevels = (country: Country, indicator: Indicator, asOf: string): readonly string[] =>
  Object.entries(indicator.dimensions).flatMap(([level, { list }]) => (wholeOn(country, list ?? '', asOf) ? [level] : []))

/** People under a code of one level, and who brought them. */
export type InRow = Pick<DetailRow, 'count' | 'contributors'> & { readonly code: string }

/**
 * @param joined what every release counts as one at this level.
 * @param order of the list.
 * @param rows of everybody whom the release counts.
 */
export function settleRow(
  level: string,
  joined: readonly Together[],
  order: readonly Together[],
  rows: readonly InRow[],
  { population, asOf, threshold, key, earlier }: Settling & { readonly population: string; readonly asOf: string },
): readonly Together[] {
  const out = earlier.flatMap((r) => (r.population === population ? (r.merged ?? []) : []))
  return joinFew(joined, order, (now) => fewIn(level, now, order, rows, threshold), {
    isDrawn: ({ code }) => isJoinedByLot(key, { population, asOf, level, code }),
    isOut: ({ code }) => out.some((m) => m.level === level && m.code === code),
  })
}

/** Codes that a reader, or one of those who brought the people, could tell to be few. */
function fewIn(
  level: string,
  joined: readonly Together[],
  order: readonly Together[],
  rows: readonly InRow[],
  threshold: number,
): readonly string[] {
  const codes = [...new Set(rows.map(({ code }) => releasedCode(joined, code)))]
  const leafOf = new Map(codes.map((code, leaf) => [code, leaf]))
  const detail = rows.map(({ code, ...row }) => ({ ...row, leaves: [leafOf.get(releasedCode(joined, code))!] }))
  const dimensions = [{ levels: [level], leaves: codes.map((code) => [code]) }]
  const set = { dimensions, rows: detail, tables: [{ id: level, by: [level] }], unit: '', population: '' }
  const model = buildModel(set)
  const values = fillCells(set, model)
  const need = { threshold, width: DEFAULT_WIDTH }
  const inside = findByContribution(values, coalitionsOf(holdersOf(set, model)), need, {})
  const cellOf = new Map(model.keys.map((key, cell) => [key, cell]))
  const isMade = (code: string): boolean => order.some((step) => step.code === code && joined.includes(step))
  return codes.filter((code) => {
    const cell = cellOf.get(cellKey([keyPart(level, code)]))!
    const n = values[cell]!
    return isSensitive(need, n) || inside.has(cell) || (n > 0 && isMade(code) && n < leastOfMade(need))
  })
}

/** Of a sum in which some part is small and another is there, the other must be possible as no small number, and within as many as any. */
const leastOfMade = ({ threshold, width }: Need): number => Math.max(threshold, width + 1) + 1

/** @returns what stands in the release for each. */
export const mergedFrom = (level: string, joined: readonly Together[], order: readonly Together[] = []): Merged[] =>
  joined.map((one) => {
    const { code, words, of } = one
    return { level, code, names: { ...words }, of, ...(order.includes(one) ? { ordered: true as const } : {}) }
  })

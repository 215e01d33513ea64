/** Counts with noise as files: a CSV a table, each number with the ends between which the truth lies in 95 of 100 draws, and what all of it cost. */
import { printCsv } from '../../exchange/csv/csv.ts'
import type { Noisy } from '../protect/methods/noise/index.ts'
import { columnOf, neutralise, totalWord } from './columns.ts'

export const NOISE = 'noise.json'

/** File name → text. `left`: what is left of the budget for these people, in millionths of rho. */
export function writeNoisy(
  { tables, sigma, epsilon, delta }: Noisy,
  { unit, population, left }: { readonly unit: string; readonly population: string; readonly left: number },
): Map<string, string> {
  const codes = new Set(tables.flatMap(({ cells }) => cells.flatMap(({ at }) => Object.values(at))))
  const total = totalWord(codes)
  const files = tables.map(({ id, columns, cells }) => {
    const rows = cells.map(({ at, value, margin }) => [
      ...columns.map((c) => neutralise(at[c] ?? total)),
      ...[value, value - margin, value + margin].map(String),
    ])
    return [`${id}.csv`, printCsv([[...columns.map((c) => columnOf(c)), 'value', 'low', 'high'], ...rows])] as const
  })
  const about = {
    format: 'saksi-noise/1',
    unit,
    population,
    method: 'discrete Gaussian; totals are the sums of what they hold, and numbers may be below 0',
    sigma,
    epsilon,
    delta,
    left_millionths_of_rho: left,
    statement:
      `Whether any one person is in these tables changes the odds of whatever anybody concludes from them by at most e^${epsilon.toFixed(3)} times, but for a chance of ${delta}; ` +
      'for that a person is in one cell of each table, and the codes are public lists. The truth is between low and high in 95 of 100 draws.',
  }
  return new Map([...files, [NOISE, `${JSON.stringify(about, null, 2)}\n`]])
}

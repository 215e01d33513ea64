/**
 * Counts with noise, for tables that are too deep to be protected by withholding: every cell of the public code lists gets a number, the empty ones
 * too, and how sure it is. Totals are the sums of what they hold, so that they are right on average and add up. Numbers may be below 0: cut off there,
 * sums would be too large.
 */
import { toHex, utf8 } from '../../../bytes.ts'
import { canonical } from '../../../canonical.ts'
import { keyedHash } from '../../../hash.ts'
import { buildModel, fillCells } from '../../table.ts'
import type { CellModel, TableSet } from '../../table.ts'
import { spend } from './budget.ts'
import type { Budget, Overdrawn } from './budget.ts'
import { Sampler } from './sample.ts'
import type { Fraction } from './sample.ts'
import { epsilonOf } from './zcdp.ts'

export type NoiseParams = {
  /** What all of these tables cost together, in millionths of rho. */
  readonly millionths: number
  readonly budget: Budget
  /** 32 to 64 bytes that the publisher keeps: with them anybody takes the noise off again. */
  readonly key: Uint8Array
  /** At which epsilon is told; one in a million when left out. */
  readonly delta?: number
  /** Out of whose budget it is paid; that of the population when left out. */
  readonly account?: string
}
/** `margin`: in 95 of 100 draws the truth is no further away. */
export type NoisyCell = { readonly at: Readonly<Record<string, string>>; readonly value: number; readonly margin: number }
export type Noisy = {
  readonly tables: readonly { readonly id: string; readonly columns: readonly string[]; readonly cells: readonly NoisyCell[] }[]
  /** Of one cell without parts. */
  readonly sigma: number
  readonly epsilon: number
  readonly delta: number
  readonly question: string
  /** With this charged: to be kept before anything of it is shown. */
  readonly budget: Budget
}

/** Two-sided, of the normal law, to which sums of so many draws come close. */
export const NINETY_FIVE = 1.96

/** Of one cell without parts. @param millionths of rho, what all of its tables cost together. */
export const sigmaOf = (millionths: number, tables: number): number => Math.sqrt((tables * 1e6) / (2 * millionths))

export const commitNoise = (key: Uint8Array): string => toHex(keyedHash(key, 'saksi/noise/commitment/1', new Uint8Array()))

/**
 * One person is in one cell of each table, and one more or less changes each by 1. The codes of the dimensions are taken to be public: give whole
 * lists, not those that somebody has.
 * @throws RangeError for a key that is too short, a cost that is no whole number above 0, or an unknown level.
 */
export function noiseTables(
  set: TableSet,
  { millionths, budget, key, delta = 1e-6, account = set.population }: NoiseParams,
): Noisy | Overdrawn {
  if (key.length < 32) throw new RangeError('a key for noise has 32 bytes at least')
  const counted = set.tables.map((table) => {
    const model = buildModel({ ...set, tables: [table] })
    return { table, model, values: fillCells({ ...set, tables: [table] }, model) }
  })
  // It holds the true numbers: without the key anybody would guess them until it fits.
  const question = toHex(
    keyedHash(
      key,
      'saksi/noise/question/1',
      utf8(
        canonical({
          millionths,
          population: set.population,
          tables: counted.map(({ table, model, values }) => ({ by: [...table.by], keys: [...model.keys], values: [...values] })),
        }),
      ),
    ),
  )
  const after = spend(budget, { population: account, question, millionths, key: commitNoise(key) })
  if ('refused' in after) return after
  const variance: Fraction = { part: BigInt(counted.length) * 1_000_000n, of: 2n * BigInt(millionths) }
  const sigma = sigmaOf(millionths, counted.length)
  return {
    tables: counted.map(({ model, values }, t) => addNoise(model, values, variance, (cell) => streamOf(key, question, t, cell))),
    sigma,
    epsilon: epsilonOf(millionths / 1e6, delta),
    delta,
    question,
    budget: after,
  }
}

function addNoise(
  { keys, relations, tables }: CellModel,
  values: Float64Array,
  variance: Fraction,
  bytesFor: (cell: number) => (count: number) => Uint8Array,
): Noisy['tables'][number] {
  const sigma = Math.sqrt(Number(variance.part) / Number(variance.of))
  const parts = new Map(relations.map((r) => [r.total, r.parts]))
  const known = new Map<number, { readonly value: number; readonly leaves: number }>()
  const sumOf = (cell: number): { readonly value: number; readonly leaves: number } => {
    const old = known.get(cell)
    if (old) return old
    const below = parts.get(cell)?.map(sumOf)
    const made = below
      ? { value: below.reduce((n, b) => n + b.value, 0), leaves: below.reduce((n, b) => n + b.leaves, 0) }
      : { value: values[cell]! + Number(new Sampler(bytesFor(cell)).gauss(variance)), leaves: 1 }
    known.set(cell, made)
    return made
  }
  keys.forEach((_, cell) => sumOf(cell))
  const [{ id, columns, cells }] = tables as [CellModel['tables'][number]]
  return {
    id,
    columns,
    cells: cells.map(({ cell, at }) => {
      const { value, leaves } = sumOf(cell)
      const places = Object.fromEntries(columns.flatMap((c, i) => (at[i] === undefined ? [] : [[c, at[i]]])))
      return { at: places, value, margin: Math.ceil(NINETY_FIVE * sigma * Math.sqrt(leaves)) }
    }),
  }
}

/** The same bytes for the same cell of the same question, and others once one person is corrected: of two draws from one the difference would be hers. */
function streamOf(key: Uint8Array, question: string, table: number, cell: number): (count: number) => Uint8Array {
  let [block, at, page] = [new Uint8Array(), 0, 0]
  return (count) => {
    const out = new Uint8Array(count)
    for (let i = 0; i < count; i++) {
      if (at === block.length) {
        block = new Uint8Array(keyedHash(key, 'saksi/noise/1', utf8(canonical({ question, table, cell, page: page++ }))))
        at = 0
      }
      out[i] = block[at++]!
    }
    return out
  }
}

/**
 * What an office hands to the unit: its records as tokens, under names of chance, with records that are nobody's among them. Whoever sees the tokens
 * cannot tell which, and the likeness of one list to another is no longer that of the people.
 */
import type { Field } from '../linkage/fields.ts'
import { ALL_KINDS, countChance, type Chance } from './chance.ts'
import { CAP, inputsOf, INPUTS_MOST, KINDS, type Input } from './recipe.ts'

/** Records of nobody, of each hundred. */
export const DUMMIES = 25

export type Token = readonly [kind: number, token: string]
export type Submitted = { /** 16 hex digits of chance. */ readonly id: string; readonly tokens: readonly Token[] }
/** One of the two sides of the wall. */
export const WALL_SIDES = ['victims', 'accused'] as const
export type WallSide = (typeof WALL_SIDES)[number]
export type Submission = {
  readonly office: string
  readonly side: WallSide
  readonly records: readonly Submitted[]
  /** What two of its people have in common, as counts. */
  readonly chance: Chance
}

export type Prepared = {
  readonly id: string
  /** Place in the office's own table; null of a record of nobody. */
  readonly row: number | null
  readonly inputs: readonly Input[]
}

/** A whole number from 0 to below n, each as likely. */
export type Below = (n: number) => number

/**
 * @param bytes chance that nobody can foresee. @returns records and records of nobody in an order of chance. Of nobody is what takes its name from
 * one own record, and its birth, home and the rest from others: as frequent in its parts as the list, and together nobody's.
 */
export function prepare(
  size: number,
  fields: readonly Field[],
  { below, id }: { readonly below: Below; id(): string },
): { readonly records: readonly Prepared[]; readonly chance: Chance } {
  const many = size < 3 ? 0 : Math.ceil((size * DUMMIES) / 100)
  const bases = Array.from({ length: many }, () => below(size))
  const made = fields.map((field, at) => mixField(field, at === 0 ? bases : bases.map((base) => (base + 1 + below(size - 1)) % size)))
  const own = inputsOf(size, fields).map((inputs, row) => ({ row, inputs }))
  const nobody = inputsOf(many, made).map((inputs) => ({ row: null, inputs }))
  const all = [...own, ...nobody]
  for (let i = all.length - 1; i > 0; i--) {
    const j = below(i + 1)
    ;[all[i], all[j]] = [all[j] as (typeof all)[number], all[i] as (typeof all)[number]]
  }
  // Without those of nobody, whom the statistics unit drops.
  const chance = countChance(
    all.filter(({ row }) => row !== null).map(({ inputs }) => ({ tokens: inputs.map(({ kind, text }) => [kind, text] as const) })),
  )
  const often = countTexts(all)
  const records = all.map(({ row, inputs }): Prepared => ({
    id: id(),
    row,
    inputs: inputs.filter(({ text }) => (often.get(text) ?? 0) <= CAP),
  }))
  return { records, chance }
}

function countTexts(all: readonly { readonly inputs: readonly Input[] }[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>()
  for (const { inputs } of all) for (const { text } of inputs) often.set(text, (often.get(text) ?? 0) + 1)
  return often
}

function mixField(field: Field, from: readonly number[]): Field {
  const take = <T>(cells: readonly T[]): T[] => from.map((i) => cells[i] as T)
  switch (field.as) {
    case 'birth':
      return { ...field, births: take(field.births) }
    case 'place':
      return { ...field, paths: take(field.paths) }
    case 'shared':
      return { ...field, sets: take(field.sets) }
    case 'name':
      return { ...field, cells: take(field.cells) }
    default:
      return { ...field, cells: take(field.cells) }
  }
}

/** What the unit can read of a submission that is no such thing; undefined where it is sound. */
export function submissionFault({ records, chance }: Pick<Submission, 'records' | 'chance'>, most: number): string | undefined {
  if (records.length > Math.ceil((most * (100 + DUMMIES)) / 100) + 1) return 'more records than the run allows'
  if (new Set(records.map((r) => r.id)).size !== records.length) return 'two records of one name'
  if (records.some(({ tokens }) => tokens.length > INPUTS_MOST || tokens.some(([kind]) => KINDS[kind] === undefined)))
    return 'tokens that the recipe does not make'
  const isSound =
    chance.pairs <= records.length ** 2 && chance.shared.every(([shared, n]) => shared > 0 && shared <= ALL_KINDS && n <= chance.pairs)
  if (!isSound) return 'counts that no list has'
  return undefined
}

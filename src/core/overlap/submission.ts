/**
 * What an office hands to the unit: its records as tokens, under names of chance, with records that are nobody's among them. Whoever sees the tokens
 * cannot tell which, and the likeness of one list to another is no longer that of the people.
 */
import type { Field } from '../linkage/fields.ts'
import { ALL_KINDS, countChance, type Chance } from './chance.ts'
import { CAP, inputsOf, INPUTS_MOST, KINDS, RECIPE, type Input } from './recipe.ts'

/** Of each hundred records so many of nobody at least, and up to as many again: how many is drawn, so that their sum is not how many there are. */
const DUMMIES = 25
/** Of fewer there is nothing to draw those of nobody from. */
export const ROWS_LEAST = 3
/** A short list hides among as many that are drawn. */
const DRAWN_LEAST = 16
/** @param size records of somebody. @returns how many of nobody stand among them. */
export function dummiesFor(size: number): { readonly least: number; readonly most: number } {
  const least = Math.ceil((size * DUMMIES) / 100)
  return { least, most: least + Math.max(least, DRAWN_LEAST) }
}

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
 * @param chance that nobody can foresee. @returns records and records of nobody in an order of chance. Of nobody is what takes its name from
 * one own record, and its birth, home and the rest from others: as frequent in its parts as the list, and together nobody's. What is sure of
 * nobody meets nothing: a number across the wall moves by no record of nobody.
 */
export function prepare(
  size: number,
  fields: readonly Field[],
  { below, id }: { readonly below: Below; id(): string },
): { readonly records: readonly Prepared[]; readonly chance: Chance } {
  const { least, most } = dummiesFor(size)
  const many = size < ROWS_LEAST ? 0 : least + below(most - least + 1)
  const bases = Array.from({ length: many }, () => below(size))
  const made = fields.map((field, at) => mixField(field, at === 0 ? bases : bases.map((base) => (base + 1 + below(size - 1)) % size)))
  const own = inputsOf(size, fields).map((inputs, row) => ({ row, inputs }))
  const nobody = inputsOf(many, made).map((inputs) => ({
    row: null,
    inputs: inputs.map((input) => (KINDS[input.kind]?.isSure ? { ...input, text: JSON.stringify([RECIPE, input.kind, id()]) } : input)),
  }))
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
    inputs: inputs.filter(({ kind, text }) => !isCapped(kind) || (often.get(text) ?? 0) <= CAP),
  }))
  return { records, chance }
}

/** What is sure stays with all who bear it: else one record would take it from others, and move the number across by as many. */
const isCapped = (kind: number): boolean => KINDS[kind]?.isSure !== true

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

/** What the unit can read of a submission that is no such thing; undefined where it is sound. @param most records of somebody. */
export function submissionFault({ records, chance }: Pick<Submission, 'records' | 'chance'>, most: number): string | undefined {
  const size = sizeOf(chance)
  if (size < ROWS_LEAST || Math.floor(size ** 2 / 4) !== chance.pairs) return 'counts that no list has'
  if (size > most) return 'more records than the run allows'
  if (new Set(records.map((r) => r.id)).size !== records.length) return 'two records of one name'
  if (records.some(({ tokens }) => tokens.length > INPUTS_MOST || tokens.some(([kind]) => KINDS[kind] === undefined)))
    return 'tokens that the recipe does not make'
  if (records.some(({ tokens }) => new Set(tokens.map(([, token]) => token)).size !== tokens.length)) return 'a token twice in a record'
  const capped = records.flatMap(({ tokens }) => tokens.flatMap(([kind, token]) => (isCapped(kind) ? [token] : [])))
  if (new Set(capped).size !== capped.length) return 'a token that is not sure, in two records'
  const { least, most: dummies } = dummiesFor(size)
  if (records.length < size + least || records.length > size + dummies) return 'another number of records than its counts are of'
  const masks = chance.shared.map(([shared]) => shared)
  const isSound =
    new Set(masks).size === masks.length &&
    masks.every((shared) => shared > 0 && shared <= ALL_KINDS) &&
    chance.shared.reduce((sum, [, n]) => sum + n, 0) <= chance.pairs
  return isSound ? undefined : 'counts that no list has'
}

/** Records of somebody: of so many are two halves with so many pairs. */
const sizeOf = ({ pairs }: Chance): number => Math.ceil(2 * Math.sqrt(pairs))

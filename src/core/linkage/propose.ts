/**
 * A table of people → who is proposed as one person. The whole road in one call: how each field is compared, which pairs are looked at, what
 * each field weighs, and which records are one group. Nothing is merged, and nothing is decided.
 *
 * Weights are in bits, log2 of a likelihood ratio (Fellegi and Sunter 1969), learned without labels (`model.ts`); groups are by average link (`cluster.ts`).
 */
import { mulberry32, type Chance } from '../seeded.ts'
import type { Table } from './block.ts'
import type { Clusters, Verdict } from './cluster.ts'
import { planFields, type Field } from './fields.ts'
import { linkRecords, type Linked } from './link-records.ts'
import type { Model } from './model.ts'
import { mayNotJoin } from './names.ts'

export type PeopleTable = Table & {
  /** Each says something of every record, in the order of the table. The first name is the person's own. */
  readonly fields: readonly Field[]
  /** Two whose names share a word at most, and who is known by one word of another's name, are kept apart, whatever else they share; `together` lets weights decide alone. */
  readonly siblings?: 'apart' | 'together'
  /** What people decided of pairs: a yes joins, a no parts, whatever the weights say. */
  readonly verdicts?: readonly Verdict[]
  /** Weights that another list has taught, of the same fields in the same order: for a list too small to learn from. */
  readonly taught?: Model
  /** Weight in bits above which pairs are kept in `candidates`; 0 unless said, "sooner one person than not". Below it for labels of both kinds. Groups are the same. */
  readonly least?: number
  /** For the pairs that are drawn at random; the same numbers, the same answer. */
  readonly chance?: Chance
}
export type Proposed = Linked & { readonly groups: Clusters }

/** Pairs of one person (`model.matches`) below which weights are guesses: such a list is compared by eye. */
export const MATCHES_LEAST = 30
const SEED = 1

/**
 * @throws RangeError when a field says something of fewer or more records than there are, when fields multiply to too many patterns (eight
 * names do), or when a verdict names a record that is none, or joins two sides.
 */
export function proposePeople(table: PeopleTable): Proposed {
  const { size, fields, siblings = 'apart', verdicts = [], taught, least = 0, chance = mulberry32(SEED) } = table
  for (const field of fields)
    if (lengthOf(field) !== size) throw new RangeError(`"${field.label}" is of ${lengthOf(field)} records, not ${size}`)
  for (const [what, of] of [
    ['sides', table.sides],
    ['files', table.files],
  ] as const)
    if (of && of.length !== size) throw new RangeError(`${what} are of ${of.length} records, not ${size}`)
  const isRecord = (r: number): boolean => Number.isInteger(r) && r >= 0 && r < size
  for (const { a, b } of verdicts)
    if (!isRecord(a) || !isRecord(b) || a === b) throw new RangeError(`a verdict is of two records of the table, not of ${a} and ${b}`)
  const plan = planFields(size, fields)
  const { sides, files } = table
  const linked = linkRecords(
    { size, ...plan, ...(sides ? { sides } : {}), ...(files ? { files } : {}), ...(taught ? { taught } : {}), chance },
    Math.min(0, least),
  )
  const firstOf = (as: Field['as']) => plan.comparisons.find((_, c) => fields[c]?.as === as)
  const byName = firstOf('name')
  const rules = byName && siblings === 'apart' ? { isForbidden: mayNotJoin(byName, firstOf('number')) } : {}
  return { ...linked, groups: linked.cluster({ verdicts, ...rules }) }
}

function lengthOf(field: Field): number {
  switch (field.as) {
    case 'birth':
      return field.births.length
    case 'place':
      return field.paths.length
    case 'shared':
      return field.sets.length
    default:
      return field.cells.length
  }
}

/**
 * Records drawn at random, each once: those that people resolve, so that `countPeople` can say how many there are. Whoever resolves them is not
 * to be told what the program thinks. @param many how many, or all where there are fewer. @returns places in the table.
 */
export function drawRecords(size: number, many: number, chance: Chance = mulberry32(SEED + 1)): number[] {
  const left = Array.from({ length: size }, (_, i) => i)
  return Array.from({ length: Math.min(many, size) }, () => left.splice(Math.floor(chance() * left.length), 1)[0] as number)
}

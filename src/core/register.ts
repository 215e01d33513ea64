/**
 * An office's own list of one kind of record, as the office thinks of it: by the day of what was done, the office that did it and the
 * number in its own book. It follows from the kind alone, so that every kind has one, a country's own among them. The model's kinds have
 * indexes for it (`migrations/000034-registers.sql`); a country's own have none, and their lists are looked through.
 */
import { isDay } from './model/dates.ts'
import type { RecordKind } from './model/kinds.ts'

export type Register = {
  /** Column of the day by which the list is sorted; a month is its first day. */
  readonly day: string
  /** Column of the office: a court, where the kind is a court's. */
  readonly office: string | undefined
  /** Columns of numbers that an office writes itself. */
  readonly numbers: readonly string[]
}

const OFFICES: readonly string[] = ['office', 'court', 'appeal_court']

/** Asked of each record of thousands, and the same for all of a kind. */
const registers = new WeakMap<RecordKind['columns'], Register | 'none'>()

/** Undefined for a kind without any day: nothing of it can be called by its month. */
export function registerOf({ columns }: Pick<RecordKind, 'columns'>): Register | undefined {
  const known = registers.get(columns) ?? findRegister(columns) ?? 'none'
  registers.set(columns, known)
  return known === 'none' ? undefined : known
}

function findRegister(columns: RecordKind['columns']): Register | undefined {
  const day = columns.find((c) => c.type === 'date')?.id
  if (day === undefined) return undefined
  const office = columns.find((c) => c.type === 'code' && OFFICES.includes(c.id))?.id
  return { day, office, numbers: columns.filter((c) => c.type === 'case-number' || c.type === 'deposit-number').map((c) => c.id) }
}

/** The place in a register after which the next page begins. */
export type RegisterPlace = { readonly day: string; readonly record: string; readonly version: number }

/** `2023-05-01.0a…f.1`; a record without a day stands on the first day that there is. */
export const printPlace = ({ day, record, version }: RegisterPlace): string => `${day}.${record}.${version}`

/** Undefined for what is no place. */
export function parsePlace(text: string): RegisterPlace | undefined {
  const [, day, record, version] = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f]{32})\.([1-9]\d{0,8})$/.exec(text) ?? []
  return day !== undefined && record !== undefined && isDay(day) ? { day, record, version: Number(version) } : undefined
}

/** Sorted as the day of what has none. */
export const NO_DAY = '1900-01-01'

/** What is chosen for each column of a sheet, by its heading. Pure. */
import type { Field, Form } from '../../../../core/country/index.ts'
import { foldHeading } from '../../../../core/sheet/fold-heading.ts'
import { NOT_PART } from '../../../../core/sheet/learned-columns.ts'
import type { ShownColumn } from '../../../../core/sheet/shown-table.ts'
import type { Guess } from '../../../../road/stages.ts'

/** Folded heading → field, or fields joined by `+`; absent while nobody has said. */
export type Chosen = Readonly<Record<string, string>>

/** Whoever is asked does not know; no field is called so. */
export const UNSURE = '??'

/**
 * Chosen beforehand is only what nothing else could be: no day, since every day looks like every other; no spelling of a name, since any word in Latin letters
 * could be one; and no field that two columns could be.
 */
export function firstChoice(columns: readonly ShownColumn[], guesses: readonly Guess[], form: Form): Chosen {
  const isOpen = (id: string): boolean => form.fields.some((f) => f.id === id && (f.type === 'date' || f.spells !== undefined))
  const wanted = guesses.flatMap((g) => g.fields.map((f) => f.id))
  return Object.fromEntries(
    columns.flatMap(({ heading, fields, by }): [string, string][] => {
      const key = foldHeading(heading)
      if (by !== 'asked') return [[key, fields.join('+')]]
      const [only, ...others] = guesses.find((g) => foldHeading(g.heading) === key)?.fields ?? []
      if (!only || others.length > 0 || isOpen(only.id) || wanted.filter((id) => id === only.id).length > 1) return []
      return [[key, only.id]]
    }),
  )
}

/** A field has one column: whichever had it before is open again. */
export function changedBy(chosen: Chosen, heading: string, field: string | undefined): Chosen {
  const kept = Object.entries(chosen).filter(([key, f]) => key !== heading && (field === undefined || !shares(f, field)))
  return { ...Object.fromEntries(kept), ...(field === undefined ? {} : { [heading]: field }) }
}

const partsOf = (value: string): readonly string[] => (value === NOT_PART || value === UNSURE ? [] : value.split('+'))
const shares = (one: string, other: string): boolean => partsOf(one).some((part) => partsOf(other).includes(part))

/** Fields that no column is, in the order of the form. */
export function freeFor(form: Form, chosen: Chosen): readonly Field[] {
  const taken = new Set(Object.values(chosen).flatMap(partsOf))
  return form.fields.filter(
    (f) => !taken.has(f.id) && !Object.hasOwn(form.constants ?? {}, f.id) && f.id !== form.ordinal && f.id !== form.periodField?.field,
  )
}

export const listOpen = (columns: readonly ShownColumn[], chosen: Chosen): readonly ShownColumn[] =>
  columns.filter((c) => !Object.hasOwn(chosen, foldHeading(c.heading)))

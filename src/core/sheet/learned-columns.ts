/**
 * What a clerk has confirmed of her sheet's own headings: which field each one is. Kept at the edge alone, since a heading may hold
 * whatever somebody wrote there.
 */
import type { Form } from '../country/country.ts'
import { foldHeading } from './fold-heading.ts'
import { ROLES } from './own/grid/parties.ts'

/** Heading, folded → field id; an empty id says that the column is no part of the form. */
export type Learned = Readonly<Record<string, string>>

export const NOT_PART = ''

/** Adds what was confirmed now; a field has one heading, so the one it had before is forgotten. */
export function learn(known: Learned, confirmed: readonly { readonly heading: string; readonly field: string }[]): Learned {
  const fields = new Set(confirmed.map((c) => c.field).filter((field) => field !== NOT_PART))
  const kept = Object.entries(known).filter(([, field]) => !fields.has(field))
  return Object.fromEntries([...kept, ...confirmed.map((c) => [foldHeading(c.heading), c.field] as const)])
}

export function forget(known: Learned, headings: readonly string[]): Learned {
  const gone = new Set(headings.map(foldHeading))
  return Object.fromEntries(Object.entries(known).filter(([heading]) => !gone.has(heading)))
}

/** As it was kept, or as a file has it: only headings with a field that the form still has, or that say who each row is. @returns undefined for anything else */
export function readLearned(value: unknown, form: Form): Learned | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const ids = new Set([NOT_PART, ROLES, ...form.fields.map((f) => f.id)])
  const entries = Object.entries(value as Record<string, unknown>)
  if (!entries.every(([, field]) => typeof field === 'string')) return undefined
  return Object.fromEntries(
    entries.flatMap(([heading, field]) => (ids.has(field as string) ? [[foldHeading(heading), field as string]] : [])),
  )
}

import type { Overview } from './model.ts'

/** @property isFirst nothing of the year was due before: else what was is in, and may not be said never to have been due */
type Next = { readonly day: string; readonly forms: number; readonly isFirst: boolean }

/** By when the first of what is to come is due, and of how many forms; undefined where nothing of the year is to come. */
export function nextOf(forms: Overview['forms']): Next | undefined {
  const days = forms.flatMap((f) => (f.next === null ? [] : [f.next])).toSorted()
  const [day] = days
  return day === undefined ? undefined : { day, forms: days.filter((d) => d === day).length, isFirst: forms.every((f) => f.due === 0) }
}

import type { Overview } from './model.ts'

/** By when the first of what is to come is due, and of how many forms; undefined where nothing of the year is to come. */
export function nextOf(forms: Overview['forms']): { readonly day: string; readonly forms: number } | undefined {
  const days = forms.flatMap((f) => (f.next === null ? [] : [f.next])).toSorted()
  const [day] = days
  return day === undefined ? undefined : { day, forms: days.filter((d) => d === day).length }
}

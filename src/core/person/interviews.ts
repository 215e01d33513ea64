/**
 * How often an office asked people what had happened to them, in a year: asked once is what it aims at. For the office itself, to see by; of so many people that
 * nobody's own number can be read from it. Pure.
 */
import { medianOf } from '../count/folded/figures.ts'
import type { Telling } from './told.ts'

/** Of fewer people a middle and a mean would tell of one of them. */
export const FEWEST_ASKED = 10

/** `people`: at least so many, in tens. The exact number beside the mean would be how many interviews there were, and from one day to the next whose. */
export type Interviews = { readonly office: string; readonly people: number; readonly median: number; readonly mean: number }

/** @param people what each has told, and where. @returns offices that asked enough of them: by what each asked itself, whatever others did. */
export function countInterviews(people: readonly (readonly Telling[])[]): readonly Interviews[] {
  const asked = people.flatMap((tellings) =>
    [...Map.groupBy(tellings, (t) => t.office)].flatMap(([office, own]) => (office === null ? [] : [{ office, times: own.length }])),
  )
  return [...Map.groupBy(asked, (a) => a.office)].flatMap(([office, own]): readonly Interviews[] => {
    const times = own.map((a) => a.times)
    const median = medianOf(times)
    if (median === null || times.length < FEWEST_ASKED) return []
    const mean = times.reduce((a, b) => a + b, 0) / times.length
    return [{ office, people: times.length - (times.length % FEWEST_ASKED), median, mean: Math.round(mean * 10) / 10 }]
  })
}

/** Times that numbers are of, and how one is made of others. */
import type { Span } from './standing.ts'

/** Where no time is asked for: all of the time that is spoken of. */
export const hullOf = ([first, ...others]: readonly Span[]): Span | undefined =>
  first &&
  others.reduce((a, b) => ({ from: b.from < a.from ? b.from : a.from, until: b.until > a.until ? b.until : a.until }), {
    from: first.from,
    until: first.until,
  })

/** Parts that follow each other day on day and make up the whole time; the longest first. */
export function chainOf<S extends Span>(spans: readonly S[], { from, until }: Span): readonly S[] | undefined {
  const [next, ...others] = spans.filter((s) => s.from === from && s.until <= until).toSorted((a, b) => (a.until < b.until ? 1 : -1))
  if (!next) return undefined
  if (next.until === until) return [next]
  const rest = chainOf(spans, { from: dayAfter(next.until), until })
  return rest
    ? [next, ...rest]
    : others.length > 0
      ? chainOf(
          spans.filter((s) => s !== next),
          { from, until },
        )
      : undefined
}
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/**
 * What nobody but those inside know: the numbers themselves, and who brought how many of them. A publisher tries with it
 * what a contributor or a counted person could; it never leaves the publisher's machine, so nobody else can try again.
 */
import type { View } from './view.ts'

/** By cell key (`cellKey`) of one population. */
export type Truth = {
  readonly population: string
  readonly values: ReadonlyMap<string, number>
  readonly contributors: readonly Contributor[]
  /** Of two who hold some of the same people, how many. */
  readonly shared: readonly { readonly names: readonly [string, string]; readonly own: ReadonlyMap<string, number> }[]
}
/** `own` is what this one has of each cell; cells without any are left out. Who is held by two is in both shares. */
export type Contributor = { readonly name: string; readonly own: ReadonlyMap<string, number> }
export type Holders = {
  readonly contributors: readonly { readonly name: string; readonly own: Float64Array }[]
  readonly shared: readonly { readonly names: readonly [string, string]; readonly own: Float64Array }[]
}
/** Those who put what they have together, and what that is: one, or two. */
export type Coalition = { readonly names: readonly string[]; readonly own: Float64Array }

/** The same by cell of a view; `values[cell]` is undefined where it is not known. */
export type Inside = Holders & { readonly values: readonly (number | undefined)[] }

export function placeTruth(view: View, truth: Truth): Inside {
  const isOurs = view.names.map((n) => n.population === truth.population)
  const place = (own: ReadonlyMap<string, number>): Float64Array => {
    const placed = Float64Array.from(view.names, (n, cell) => (isOurs[cell] ? (own.get(n.key) ?? 0) : 0))
    for (const { total, parts } of view.common) if (isOurs[total]) placed[total] = parts.reduce((n, part) => n + placed[part]!, 0)
    return placed
  }
  const values = view.names.map((n, cell) => (isOurs[cell] ? (truth.values.get(n.key) ?? view.known[cell] ?? undefined) : undefined))
  for (const { total, parts } of view.common)
    if (parts.every((part) => values[part] !== undefined)) values[total] = parts.reduce((n, part) => n + values[part]!, 0)
  return {
    values,
    contributors: truth.contributors.map(({ name, own }) => ({ name, own: place(own) })),
    shared: truth.shared.map(({ names, own }) => ({ names, own: place(own) })),
  }
}

/** Everybody alone, and every two of them together: whoever is held by both counts once. */
export function coalitionsOf({ contributors, shared }: Holders): readonly Coalition[] {
  const nameOf = (a: string, b: string): string => [a, b].toSorted().join('\u001F')
  const both = new Map(shared.map(({ names: [a, b], own }) => [nameOf(a, b), own]))
  const pairs = contributors.flatMap((a, i) =>
    contributors.slice(i + 1).map((b): Coalition => {
      const twice = both.get(nameOf(a.name, b.name))
      return { names: [a.name, b.name], own: a.own.map((n, cell) => n + b.own[cell]! - (twice?.[cell] ?? 0)) }
    }),
  )
  return [...contributors.map(({ name, own }) => ({ names: [name], own })), ...pairs]
}

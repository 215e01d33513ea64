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
}
/** `own` is what this one brought to each cell; cells without any are left out. */
export type Contributor = { readonly name: string; readonly own: ReadonlyMap<string, number> }

/** The same by cell of a view; `values[cell]` is undefined where it is not known. */
export type Inside = {
  readonly values: readonly (number | undefined)[]
  readonly contributors: readonly { readonly name: string; readonly own: Float64Array }[]
}

export function placeTruth(view: View, truth: Truth): Inside {
  const isOurs = view.names.map((n) => n.population === truth.population)
  return {
    values: view.names.map((n, cell) => (isOurs[cell] ? (truth.values.get(n.key) ?? view.known[cell] ?? undefined) : undefined)),
    contributors: truth.contributors.map(({ name, own }) => ({
      name,
      own: Float64Array.from(view.names, (n, cell) => (isOurs[cell] ? (own.get(n.key) ?? 0) : 0)),
    })),
  }
}

/** Everybody alone, and every two of them together. */
export function coalitionsOf(contributors: Inside['contributors']): Inside['contributors'] {
  const pairs = contributors.flatMap((a, i) =>
    contributors.slice(i + 1).map((b) => ({ name: `${a.name} + ${b.name}`, own: a.own.map((n, cell) => n + b.own[cell]!) })),
  )
  return [...contributors, ...pairs]
}

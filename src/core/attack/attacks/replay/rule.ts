/** The rule of one release, to be run on other tables than the one that it was run on. */
import { addedLater, holdsAroundMargins, lotsNeeded } from '../../../protect/replay.ts'
import type { Replayed } from '../../../protect/replay.ts'
import { buildModel } from '../../../protect/table.ts'
import { tieModel } from '../../../protect/ties.ts'
import type { Need } from '../../need.ts'
import type { LinearSolver } from '../../solver.ts'
import { keyOf } from '../../view.ts'
import type { Release, View } from '../../view.ts'

/** In a release of more cells the repair is not run again: what it added is taken as given. */
const SMALL = 250

export type Given = {
  readonly need: Need
  readonly solver: LinearSolver
  /** A table that fits, by cell of the view. */
  readonly base: readonly number[] | undefined
  /** Asked before each run of the rule, with how many cells it has. */
  readonly mayRun: (cells: number) => boolean
}

export class Rule {
  /** Of each cell of the model its place in the view. */
  readonly #places: readonly number[]
  readonly #rule: Replayed
  /** What must have been drawn for the table that is known: near it the same is supposed, for the key is one. */
  readonly #drawn: ReadonlySet<string>
  readonly #mayRun: (cells: number) => boolean
  /** Of a release that gave up whole margins, whether they hold around the table that is known all the same: then they fell to the replay, as another's may have. */
  readonly #heldAround: boolean | undefined

  constructor(release: Release, view: View, { need, solver, base, mayRun }: Given) {
    const model = tieModel(buildModel(release), release.ties)
    this.#mayRun = mayRun
    const at = new Map(view.names.flatMap(({ population, key }, cell) => (population === release.population ? [[key, cell] as const] : [])))
    this.#places = model.keys.map((key) => at.get(key)!)
    const names = new Set(release.cells.flatMap((c) => (c.value === null ? [keyOf(release, c.at)] : [])))
    const withheld = Uint8Array.from(model.keys, (key) => Number(names.has(key)))
    const margins = release.margins === 'stand'
    const rule = { model, withheld, need: { ...need, threshold: release.threshold }, solver, margins }
    // Nor is what was withheld for another reason: there may be one in any table.
    const isGiven = base !== undefined && (model.keys.length > SMALL || release.lots?.others === true)
    this.#rule = isGiven ? { ...rule, given: addedLater(rule, this.#valuesOf(base)) } : rule
    const gaveUp = release.margins === 'given_up' && !isGiven && base !== undefined
    this.#heldAround = gaveUp ? holdsAroundMargins(this.#rule, this.#valuesOf(base)) : undefined
    this.#drawn = (base && lotsNeeded(this.#rule, this.#valuesOf(base), { mayRun })) ?? new Set()
  }

  withholdsAnyOf(cells: readonly number[]): boolean {
    return this.#places.some((place, cell) => this.#rule.withheld[cell] && cells.includes(place))
  }

  /** @param values a table that fits, by cell of the view. */
  printsTheSame(values: ArrayLike<number>): boolean {
    const table = this.#valuesOf(values)
    if (lotsNeeded(this.#rule, table, { supposed: this.#drawn, mayRun: this.#mayRun }) === undefined) return false
    return this.#heldAround === undefined || holdsAroundMargins(this.#rule, table) === this.#heldAround
  }

  #valuesOf(values: ArrayLike<number>): Float64Array {
    return Float64Array.from(this.#places, (place) => values[place]!)
  }
}

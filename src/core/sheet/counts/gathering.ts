/** Numbers of one figure, office and time, gathered from wherever they stand into one total that an office states. */
import { areOddParts, statedFault } from '../../entry/check-stated.ts'
import type { Indicator } from '../../country/indicator.ts'
import type { AggregateStated } from '../../entry/kinds/aggregate-stated.ts'
import type { StatedCell } from '../../entry/stated-total.ts'
import { letters } from '../letters.ts'
import type { CountCell } from './count-cell.ts'
import type { Figure } from './figure.ts'
import type { Findings } from './findings.ts'
import { officeOf } from './office.ts'
import { sumAnswer } from './sum-answer.ts'
import type { CountContext, CountPlace } from './understood.ts'

type Placed = CountPlace & { readonly cell: StatedCell }
type Gathered = {
  readonly indicator: Indicator
  readonly office: string
  readonly from: string
  readonly to: string
  readonly cells: Map<string, Placed>
}

/** What is counted before its time is over is so much at least of it; what is about so many so far is nothing of it. */
function soFar({ cell: { by, value, qualifier }, ...place }: Placed): readonly Placed[] {
  if (qualifier === 'approx') return []
  return [{ ...place, cell: { by, value, qualifier: qualifier === 'more_than' ? qualifier : 'at_least' } }]
}

export class Gathering {
  readonly #context: CountContext
  readonly #findings: Findings
  readonly #gathered = new Map<string, Gathered>()
  readonly #twice = new Set<string>()

  constructor(context: CountContext, findings: Findings) {
    this.#context = context
    this.#findings = findings
  }

  /** @param by code by dimension. A number whose office nobody has said yet waits for it. */
  add(
    { indicator }: Figure,
    by: Readonly<Record<string, string>>,
    interval: { readonly from: string; readonly to: string },
    { value, qualifier, most }: CountCell & { readonly is: 'number' },
    place: CountPlace,
  ): void {
    const office = officeOf(indicator, this.#context, this.#findings)
    if (office === undefined) return
    const key = [indicator.id, office, interval.from, interval.to].join(' ')
    const gathered = this.#gathered.get(key) ?? { indicator, office, ...interval, cells: new Map<string, Placed>() }
    this.#gathered.set(key, gathered)
    const stated: StatedCell = { by, value, qualifier, ...(most === undefined ? {} : { most }) }
    const own = JSON.stringify(Object.entries(by).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    const before = gathered.cells.get(own)
    if (!before) gathered.cells.set(own, { ...place, cell: stated })
    else if ((before.cell.value !== value || before.cell.qualifier !== qualifier) && !this.#twice.has(indicator.id)) {
      // Two headings were called the same figure: once is enough to say so.
      this.#twice.add(indicator.id)
      const other = `${before.sheet}!${letters(before.column + 1)}${before.row}`
      this.#findings.faults.push({ kind: 'twice', figure: indicator.words, other, ...place })
    }
  }

  /** What is stated as far as is known by now. What no total can be is a fault. */
  totals(): readonly AggregateStated[] {
    const { country, agency, source, corrects, knownOn, today } = this.#context
    const { faults, notes } = this.#findings
    /** By time, the first number of one that is not over. */
    const notOver = new Map<string, CountPlace>()
    const totals: AggregateStated[] = []
    for (const { indicator, office, from, to, cells } of this.#gathered.values()) {
      const held = this.#holdParts(cells)
      const [first] = held
      const isOver = to <= today
      const placed = held.flatMap((p) => (isOver ? [p] : soFar(p)))
      if (first && !isOver && from <= today) notOver.set(`${from} ${to}`, first)
      if (first === undefined || (placed.length === 0 && from <= today)) continue
      const total: AggregateStated = {
        kind: 'aggregate.stated',
        indicator: indicator.id,
        definition: indicator.version,
        office,
        from,
        to,
        source,
        money: null,
        corrects: corrects ?? null,
        ...(knownOn === undefined ? {} : { known_on: knownOn }),
        cells: placed.map((p) => p.cell),
      }
      const fault = statedFault(total, agency, country) ?? (areOddParts(total.cells, indicator) ? ('cells.parts' as const) : undefined)
      if (from > today) faults.push({ kind: 'to-come', sheet: first.sheet, row: first.row, column: first.column })
      else if (fault !== undefined) faults.push({ kind: 'stated', fault, sheet: first.sheet, row: first.row, column: first.column })
      else totals.push(total)
    }
    for (const { sheet, row } of notOver.values()) notes.push({ kind: 'not-over', sheet, row })
    return totals
  }

  /** A part that is more than its whole, where the two stand under headings of their own. */
  #holdParts(cells: ReadonlyMap<string, Placed>): readonly Placed[] {
    const left = new Set<Placed>()
    const all = [...cells.values()]
    const isExact = (p: Placed): boolean => p.cell.qualifier === 'exact'
    for (const part of all)
      for (const whole of all) {
        const kept = Object.entries(whole.cell.by)
        const isPart = kept.length < Object.keys(part.cell.by).length && kept.every(([d, c]) => part.cell.by[d] === c)
        if (!isPart || !isExact(part) || !isExact(whole) || part.cell.value <= whole.cell.value || left.has(part) || left.has(whole))
          continue
        const fault = {
          kind: 'part',
          row: part.row,
          column: part.column,
          stated: part.cell.value,
          added: whole.cell.value,
          mayStand: false,
        } as const
        left.add(sumAnswer(fault, part.sheet, this.#context.answers, this.#findings) === 'whole' ? whole : part)
      }
    return all.filter((p) => !left.has(p))
  }
}

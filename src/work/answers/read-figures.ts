/** The figures of one sheet: what two of them both need is read once. */
import type { Country, Indicator } from '../../core/country/index.ts'
import type { Basis, Known } from '../../core/count/query.ts'
import type { Interval } from '../../core/model/dates.ts'
import type { Question } from '../../core/report/report.ts'
import { count } from '../../road/count.ts'
import { readReceived, readSlots, type Received } from '../../road/count/coverage.ts'
import { link } from '../../road/link.ts'
import type { CountStore } from '../../road/ports.ts'
import type { Counted, Linked } from '../../road/stages.ts'
import type { CoveredSlot } from '../../core/count/grounds.ts'

/** Each figure is counted once, however many questions and rows ask for it. */
export class Figures {
  readonly #linked: Linked
  readonly #country: Country
  readonly #store: CountStore
  readonly #totals: ReadonlySet<string>
  readonly #figures = new Map<string, Promise<Counted>>()
  readonly #received = new Map<string, Promise<Received>>()
  readonly #slots = new Map<string, Promise<readonly CoveredSlot[]>>()

  /** @param totals indicators of which there is any total. */
  constructor(linked: Linked, country: Country, store: CountStore, totals: ReadonlySet<string>) {
    this.#totals = totals
    this.#linked = linked
    this.#country = country
    this.#store = store
  }

  #receivedIn(known: Known): Promise<Received> {
    return keep(this.#received, nameOf(known.interval), () => readReceived(known, this.#store))
  }

  /** Dozens of figures are of one form. */
  #slotsOf(form: string, interval: Interval): Promise<readonly CoveredSlot[]> {
    return keep(this.#slots, `${form} ${nameOf(interval)}`, async () => {
      const { asOf, basis } = this.#linked
      const known: Known = { interval, asOf, ...(basis ? { basis } : {}) }
      return readSlots(form, this.#country, known, this.#store, await this.#receivedIn(known))
    })
  }

  of(indicator: Indicator, { by, where }: Question['query'], interval: Interval): Promise<Counted> {
    return keep(this.#figures, JSON.stringify([indicator.id, by ?? [], where ?? {}, interval]), async () => {
      const withoutTotals = !this.#totals.has(indicator.id)
      const slots = await this.#slotsOf(indicator.form, interval)
      const request = { indicator, interval, ...(by ? { by } : {}), ...(where ? { where } : {}), withoutTotals, slots }
      return count(this.#linked, request, this.#country, this.#store)
    })
  }
}

const nameOf = ({ from, to }: Interval): string => `${from} ${to}`

/** What is asked again is not read again. */
function keep<T>(known: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? read()
  known.set(key, found)
  return found
}

/** @param asOf ISO day whose knowledge is meant. @param basis by what was on record, or by the papers' own days */
export async function openFigures(asOf: string, country: Country, store: CountStore, basis: Basis): Promise<Figures> {
  // A sheet is one moment's knowledge: what two figures both need (the returns of their form, its totals) is read once.
  const once = store.once()
  const totals = new Set((await once.ask('indicatorsWithTotals', {})).map((r) => r.indicator))
  return new Figures(await link({ entries: [] }, asOf, once, basis), country, once, totals)
}

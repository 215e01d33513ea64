/** The figures of one sheet: what two of them both need is read once. */
import type { Country, Indicator } from '../../core/country/index.ts'
import type { Basis, Known } from '../../core/count/query.ts'
import type { DayOfKind } from '../../core/count/questions.ts'
import type { Interval } from '../../core/model/dates.ts'
import type { Question } from '../../core/report/report.ts'
import { count } from '../../road/count.ts'
import { readCameIn, readSlots, receivedIn, type CameIn, type Received } from '../../road/count/coverage.ts'
import { readKnownAbout } from '../../road/count/may-be.ts'
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
  readonly #windows: Interval
  #cameIn: Promise<CameIn> | undefined
  readonly #slots = new Map<string, Promise<readonly CoveredSlot[]>>()

  /** @param totals indicators of which there is any total. @param windows holds the intervals that are asked for */
  constructor(linked: Linked, country: Country, store: CountStore, { totals, windows }: Around) {
    this.#totals = totals
    this.#windows = windows
    this.#linked = linked
    this.#country = country
    this.#store = store
  }

  /** The windows lie over each other: what came in is read once for all of them. */
  #receivedIn(known: Known): Promise<Received> {
    return keep(this.#received, nameOf(known.interval), async () => {
      const { interval } = known
      if (interval.from < this.#windows.from || interval.to > this.#windows.to)
        return receivedIn(await readCameIn(known, this.#store), interval)
      this.#cameIn ??= readCameIn({ ...known, interval: this.#windows }, this.#store)
      return receivedIn(await this.#cameIn, interval)
    })
  }

  /** Dozens of figures are of one form. */
  #slotsOf(form: string, interval: Interval): Promise<readonly CoveredSlot[]> {
    return keep(this.#slots, `${form} ${nameOf(interval)}`, async () => {
      const { asOf, basis, endedNils } = this.#linked
      const known: Known = { interval, asOf, endedNils, ...(basis ? { basis } : {}) }
      return readSlots(form, this.#country, known, this.#store, await this.#receivedIn(known))
    })
  }

  of(indicator: Indicator, { by, where }: Question['query'], interval: Interval): Promise<Counted> {
    return keep(this.#figures, JSON.stringify([indicator.id, by ?? [], where ?? {}, interval]), async () => {
      const withoutTotals = !this.#totals.has(indicator.id)
      const slots = await this.#slotsOf(indicator.form, interval)
      const request = {
        indicator,
        interval,
        ...(by ? { by } : {}),
        ...(where ? { where } : {}),
        withoutTotals,
        slots,
        isWatched: true as const,
      }
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

type Around = { readonly totals: ReadonlySet<string>; readonly windows: Interval }
/**
 * What is made of the figures of one moment. A day that became known about only while they were counted may have been taken for a day: then all of it is
 * made again.
 * @param asked ISO day whose knowledge is meant; by what was on record, or by the papers' own days; and an interval around all that will be asked for
 */
export async function ofOneMoment<T>(
  asked: { readonly asOf: string; readonly basis: Basis; readonly windows: Interval },
  country: Country,
  store: CountStore,
  make: (figures: Figures) => Promise<T>,
): Promise<T> {
  for (;;) {
    // A sheet is one moment's knowledge: what two figures both need (the returns of their form, its totals) is read once.
    const once = store.once()
    const totals = new Set((await once.ask('indicatorsWithTotals', {})).map((r) => r.indicator))
    const linked = await link({ entries: [] }, asked.asOf, once, asked.basis)
    const made = await make(new Figures(linked, country, once, { totals, windows: asked.windows }))
    const isRead = ({ kind, day }: DayOfKind): boolean => linked.knownAbout.some((k) => k.kind === kind && k.day === day)
    if ((await readKnownAbout(store)).every(isRead)) return made
  }
}

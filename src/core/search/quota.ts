/**
 * How often somebody searches, and an agency: a fold of what the trustee itself let through. A person is counted, not a
 * device. Windows slide, and a clock that is set back opens none again. Searches have the witnesses' clock; what is spent
 * without a row in the log has the trustee's own, and neither moves the other's windows.
 */
const HOUR = 3600
const DAY = 86_400
const MONTH = 30 * DAY

export type SearchLimits = {
  readonly day: number
  readonly month: number
  readonly agencyDay: number
  readonly agencyMonth: number
  /** Evaluations of an agency in a day: what it may make tokens of. */
  readonly evaluations: number
  /** Blocks that an agency may list in a day. */
  readonly blocks: number
}
/** A caseworker looks for a few people a day. A return of a thousand rows is twenty thousand evaluations, and a thousand blocks. */
export const SEARCH_LIMITS: SearchLimits = { day: 20, month: 200, agencyDay: 100, agencyMonth: 1500, evaluations: 50_000, blocks: 5_000 }

export type SearchEvent = { readonly person: string; readonly agency: string; readonly at: number }
/** What an agency spent within one hour: what a restart must not forget, and no line for each errand. */
export type Spent = {
  readonly agency: string
  readonly what: 'evaluations' | 'blocks'
  /** The hour's first second. */
  readonly hour: number
  readonly count: number
}

export class SearchQuotas {
  readonly #limits: SearchLimits
  #made: SearchEvent[] = []
  #newestMade = 0
  #spent: Spent[]
  #newestSpent: number

  /** @param spent what was spent before a restart. */
  constructor(limits: SearchLimits = SEARCH_LIMITS, spent: readonly Spent[] = []) {
    this.#limits = limits
    this.#spent = [...spent]
    this.#newestSpent = Math.max(0, ...spent.map((s) => s.hour))
  }

  /** Whether one more is within all four. */
  allows({ person, agency, at }: SearchEvent): boolean {
    const now = Math.max(at, this.#newestMade)
    const of = (since: number, is: (e: SearchEvent) => boolean): number => this.#made.filter((e) => e.at > since && is(e)).length
    const [own, theirs] = [(e: SearchEvent) => e.person === person, (e: SearchEvent) => e.agency === agency]
    const { day, month, agencyDay, agencyMonth } = this.#limits
    return (
      of(now - DAY, own) < day && of(now - MONTH, own) < month && of(now - DAY, theirs) < agencyDay && of(now - MONTH, theirs) < agencyMonth
    )
  }

  take(event: SearchEvent): void {
    this.#newestMade = Math.max(event.at, this.#newestMade)
    this.#made = this.#made.filter((e) => e.at > this.#newestMade - MONTH)
    this.#made.push({ ...event, at: this.#newestMade })
  }

  /** Takes so many of an agency's day, or none. What is spent counts until a day after the end of its hour. */
  spend(agency: string, what: Spent['what'], count: number, at: number): boolean {
    const now = Math.max(at, this.#newestSpent)
    this.#newestSpent = now
    this.#spent = this.#spent.filter((s) => s.hour + HOUR > now - DAY)
    const before = this.#spent.filter((s) => s.agency === agency && s.what === what)
    if (before.reduce((sum, s) => sum + s.count, 0) + count > this.#limits[what]) return false
    const hour = now - (now % HOUR)
    const own = before.find((s) => s.hour === hour)
    this.#spent = [...this.#spent.filter((s) => s !== own), { agency, what, hour, count: count + (own?.count ?? 0) }]
    return true
  }

  /** To be kept, and given to the next start. */
  get spent(): readonly Spent[] {
    return this.#spent
  }
}

/**
 * How often somebody searches, and an agency: a fold of what the trustee itself let through. A person is counted, not a
 * device. Windows slide, and a clock that is set back opens none again.
 */
const DAY = 86_400
const MONTH = 30 * DAY

export type SearchLimits = {
  readonly day: number
  readonly month: number
  readonly agencyDay: number
  readonly agencyMonth: number
  /** Evaluations of an agency in a day: what it may make tokens of. */
  readonly evaluations: number
}
/** A caseworker looks for a few people a day. A return of a thousand rows is twenty thousand evaluations. */
export const SEARCH_LIMITS: SearchLimits = { day: 20, month: 200, agencyDay: 100, agencyMonth: 1500, evaluations: 50_000 }

export type SearchEvent = { readonly person: string; readonly agency: string; readonly at: number }
type Spent = { readonly agency: string; readonly at: number; readonly count: number }

export class SearchQuotas {
  readonly #limits: SearchLimits
  #made: SearchEvent[] = []
  #spent: Spent[] = []
  #newest = 0

  constructor(limits: SearchLimits = SEARCH_LIMITS) {
    this.#limits = limits
  }

  /** Whether one more is within all four. */
  allows({ person, agency, at }: SearchEvent): boolean {
    const now = this.#tick(at)
    const of = (since: number, is: (e: SearchEvent) => boolean): number => this.#made.filter((e) => e.at > since && is(e)).length
    const [own, theirs] = [(e: SearchEvent) => e.person === person, (e: SearchEvent) => e.agency === agency]
    const { day, month, agencyDay, agencyMonth } = this.#limits
    return (
      of(now - DAY, own) < day && of(now - MONTH, own) < month && of(now - DAY, theirs) < agencyDay && of(now - MONTH, theirs) < agencyMonth
    )
  }

  take(event: SearchEvent): void {
    this.#made.push({ ...event, at: this.#tick(event.at) })
  }

  /** Takes so many evaluations of an agency's day, or none. */
  spend(agency: string, count: number, at: number): boolean {
    const now = this.#tick(at)
    const spent = this.#spent.filter((s) => s.agency === agency && s.at > now - DAY).reduce((sum, s) => sum + s.count, 0)
    if (spent + count > this.#limits.evaluations) return false
    this.#spent.push({ agency, at: now, count })
    return true
  }

  #tick(at: number): number {
    if (at <= this.#newest) return this.#newest
    this.#newest = at
    this.#made = this.#made.filter((e) => e.at > at - MONTH)
    this.#spent = this.#spent.filter((s) => s.at > at - DAY)
    return at
  }
}

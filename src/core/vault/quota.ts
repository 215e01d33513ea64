/**
 * How much one vault opens, and for whom: a fold of what this vault itself answered, and of nothing that a server says.
 * People are counted, by distinct records; the asker is a person, not a device. Windows slide, so a limit cannot be met
 * once before midnight and once after. Time is witness time, in POSIX seconds, and never goes back here: a clock that is
 * set back opens no window again.
 *
 *   beyond `two` in 30 days        a second person signs (any agency)
 *   beyond a day's or month's      somebody of another agency signs, and it waits `delay` after that signature
 *   beyond `ceiling` in 30 days    nothing, whoever signs; oversight looks and releases
 *   unusual                        the next ones of that person are locked until oversight releases them
 *   broken glass                   two approvers of two agencies, named fields, four hours; looked at within 72 hours, or
 *                                  those who approved it open nothing themselves until it is
 */

const HOUR = 3600
const DAY = 24 * HOUR
const MONTH = 30 * DAY

export type Limits = {
  /** People, for one asker. */
  readonly day: number
  readonly month: number
  /** People, for one agency in a day. */
  readonly agencyDay: number
  /** People in 30 days beyond which nobody acts alone. */
  readonly two: number
  readonly ceiling: number
  /** Seconds between the approval and the answer. */
  readonly delay: number
  /** People within an hour that are unusual, and requests that this vault refused within a day. */
  readonly burst: number
  readonly refused: number
  /** People opened behind broken glass that one approver may have unreviewed. */
  readonly unreviewed: number
}

/** A caseworker sees a few people a day. A country sets its own beside its vault; the keeper, not the server, keeps the file. */
export const DEFAULT_LIMITS: Limits = {
  day: 12,
  month: 60,
  agencyDay: 60,
  two: 20,
  ceiling: 150,
  delay: HOUR,
  burst: 10,
  refused: 10,
  unreviewed: 3,
}
export const GLASS_HOURS = 4
export const REVIEW_HOURS = 72

export type Approver = { readonly person: string; readonly agency: string; /** When the approval was witnessed. */ readonly at: number }
export type QuotaRequest = {
  /** The row that asks. */
  readonly opening: string
  readonly person: string
  readonly agency: string
  readonly record: string
  readonly fields: readonly string[]
  /** Signatures, proofs and the right to approve have been checked by then. */
  readonly approvers: readonly Approver[]
  readonly isEmergency: boolean
  readonly now: number
}

/** What a vault writes down, in its order; a fold of these is all that this file knows. */
export type QuotaEvent =
  | {
      readonly is: 'opened'
      readonly opening: string
      readonly person: string
      readonly agency: string
      readonly record: string
      readonly at: number
      /** Persons who broke the glass for it; none for an ordinary opening. */ readonly glass: readonly string[]
    }
  /** A request whose signature held and that was refused all the same: else anybody could lock anybody. */
  | { readonly is: 'refused'; readonly person: string; readonly at: number }
  /** By oversight. */
  | { readonly is: 'released'; readonly person: string; readonly at: number }
  | { readonly is: 'reviewed'; readonly opening: string; readonly at: number }

export type Unusual = 'burst' | 'refusals'
export type QuotaFault =
  | 'quota.locked'
  | 'quota.unreviewed'
  | 'quota.ceiling'
  | 'quota.needs-second'
  | 'quota.needs-other-agency'
  | 'quota.glass-approvers'
  | 'quota.glass-over'
export type QuotaVerdict =
  | { readonly is: 'open'; readonly glass: readonly string[] }
  | { readonly is: 'wait'; /** POSIX seconds. */ readonly until: number }
  | { readonly is: 'refused'; readonly why: QuotaFault }

type Opened = Extract<QuotaEvent, { is: 'opened' }>

export class Quotas {
  readonly #limits: Limits
  #opened: Opened[] = []
  #refused: { readonly person: string; readonly at: number }[] = []
  readonly #locked = new Map<string, Unusual>()
  /** Broken glass that nobody has looked at yet. */
  readonly #unreviewed = new Map<string, Opened>()
  /** From when a release holds: what a person did before it is looked at, and weighs in no later lock. */
  readonly #releasedAt = new Map<string, number>()
  #newest = 0

  constructor(limits: Limits = DEFAULT_LIMITS) {
    this.#limits = limits
  }

  /** Who is locked, and why: what oversight is told. */
  get locked(): ReadonlyMap<string, Unusual> {
    return this.#locked
  }

  /** What was opened behind broken glass and nobody has looked at yet, in its order. */
  get unreviewed(): readonly Opened[] {
    return [...this.#unreviewed.values()]
  }

  /** @returns what became unusual by it: oversight is told at once. */
  take(event: QuotaEvent): Unusual | undefined {
    const at = this.#tick(event.at)
    switch (event.is) {
      case 'opened':
        this.#opened.push({ ...event, at })
        if (event.glass.length > 0) this.#unreviewed.set(event.opening, { ...event, at })
        return this.#lock(event.person, at)
      case 'refused':
        this.#refused.push({ person: event.person, at })
        return this.#lock(event.person, at)
      case 'released':
        this.#locked.delete(event.person)
        this.#releasedAt.set(event.person, at)
        return undefined
      case 'reviewed':
        this.#unreviewed.delete(event.opening)
        return undefined
      default:
        return event satisfies never
    }
  }

  /** Changes nothing but the time. Whoever is answered is taken down before the answer leaves. */
  judge(request: QuotaRequest): QuotaVerdict {
    const now = this.#tick(request.now)
    if (this.#locked.has(request.person)) return refuse('quota.locked')
    if (this.#isFrozenByGlass(request.person, now)) return refuse('quota.unreviewed')
    const others = distinct(request.approvers.filter((a) => a.person !== request.person))
    if (request.isEmergency) return this.#judgeGlass(request, others, now)
    return this.#judgeUse(request, others, now)
  }

  /** People whom somebody opened in the last 30 days: what a policy may ask as well. */
  peopleIn30Days(person: string, now: number): number {
    return this.#people(person, this.#tick(now) - MONTH)
  }

  #judgeUse({ person, agency, record }: QuotaRequest, others: readonly Approver[], now: number): QuotaVerdict {
    const { day, month, agencyDay, two, ceiling, delay } = this.#limits
    const own = this.#people(person, now - MONTH, record)
    if (own > ceiling) return refuse('quota.ceiling')
    const isOver =
      own > month ||
      this.#people(person, now - DAY, record) > day ||
      distinctRecords(this.#opened.filter((o) => o.agency === agency && o.at > now - DAY)).add(record).size > agencyDay
    if (isOver) {
      const stranger = others.filter((a) => a.agency !== agency).sort((a, b) => a.at - b.at)[0]
      if (!stranger) return refuse('quota.needs-other-agency')
      const until = stranger.at + delay
      return now < until ? { is: 'wait', until } : OPEN
    }
    return own > two && others.length === 0 ? refuse('quota.needs-second') : OPEN
  }

  #judgeGlass({ agency, fields }: QuotaRequest, others: readonly Approver[], now: number): QuotaVerdict {
    // An approval that lies in the future was dated by nobody whom the witnesses agree with.
    const fresh = others.filter((a) => a.at <= now && a.at > now - GLASS_HOURS * HOUR)
    const pair = pairOfTwoAgencies(fresh, agency)
    if (!pair) return refuse(others.length > fresh.length ? 'quota.glass-over' : 'quota.glass-approvers')
    if (fields.length === 0 || pair.some((a) => this.#unreviewedBy(a.person).length >= this.#limits.unreviewed))
      return refuse('quota.glass-approvers')
    if (pair.some((a) => this.#isFrozenByGlass(a.person, now))) return refuse('quota.unreviewed')
    return { is: 'open', glass: pair.map((a) => a.person) }
  }

  /** Distinct people since then, the one asked for among them. */
  #people(person: string, since: number, asked?: string): number {
    const records = distinctRecords(this.#opened.filter((o) => o.person === person && o.at > since))
    if (asked !== undefined) records.add(asked)
    return records.size
  }

  #unreviewedBy(person: string): Opened[] {
    return [...this.#unreviewed.values()].filter((o) => o.glass.includes(person))
  }

  #isFrozenByGlass(person: string, now: number): boolean {
    return this.#unreviewedBy(person).some((o) => now > o.at + REVIEW_HOURS * HOUR)
  }

  #lock(person: string, now: number): Unusual | undefined {
    if (this.#locked.has(person)) return undefined
    const { burst, refused } = this.#limits
    const from = Math.max(this.#releasedAt.get(person) ?? 0, now - DAY)
    const inHour = distinctRecords(this.#opened.filter((o) => o.person === person && o.at > Math.max(from, now - HOUR))).size
    const inDay = this.#refused.filter((r) => r.person === person && r.at > from).length
    const sign = inHour >= burst ? 'burst' : inDay >= refused ? 'refusals' : undefined
    if (sign) this.#locked.set(person, sign)
    return sign
  }

  /** The latest time that was ever seen; older than a month is forgotten, but for what waits to be looked at. */
  #tick(at: number): number {
    if (at <= this.#newest) return this.#newest
    this.#newest = at
    const isOver = (e: { readonly at: number }): boolean => e.at <= at - MONTH
    if (this.#opened[0] && isOver(this.#opened[0])) this.#opened = this.#opened.filter((e) => !isOver(e))
    if (this.#refused[0] && isOver(this.#refused[0])) this.#refused = this.#refused.filter((e) => !isOver(e))
    return at
  }
}

const OPEN: QuotaVerdict = { is: 'open', glass: [] }
const refuse = (why: QuotaFault): QuotaVerdict => ({ is: 'refused', why })
const distinctRecords = (opened: readonly Opened[]): Set<string> => new Set(opened.map((o) => o.record))
/** One a person, the earliest: a second device is no second approver. */
const distinct = (approvers: readonly Approver[]): Approver[] => [
  ...new Map([...approvers].sort((a, b) => b.at - a.at).map((a) => [a.person, a])).values(),
]

/** Two people of two agencies, at least one of them not the asker's. */
function pairOfTwoAgencies(approvers: readonly Approver[], agency: string): readonly [Approver, Approver] | undefined {
  const first = approvers.find((a) => a.agency !== agency)
  const second = first && approvers.find((a) => a.agency !== first.agency)
  return first && second ? [first, second] : undefined
}

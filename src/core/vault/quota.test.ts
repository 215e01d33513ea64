import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS, Quotas, type Approver, type Limits, type QuotaRequest, type QuotaVerdict } from './quota.ts'

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400]
const START = 1_800_000_000
const LIMITS: Limits = { ...DEFAULT_LIMITS, day: 3, month: 8, agencyDay: 5, two: 4, ceiling: 12, burst: 1000, refused: 1000 }

const ask = (over: Partial<QuotaRequest> = {}): QuotaRequest => ({
  opening: `row-${JSON.stringify(over)}`,
  person: 'ann',
  agency: 'bell',
  record: 'r0',
  fields: ['name'],
  approvers: [],
  isEmergency: false,
  now: START,
  ...over,
})
const by = (person: string, agency: string, at = START): Approver => ({ person, agency, at })

/** A vault: judges, and takes down what it answers. */
function answer(quotas: Quotas, request: QuotaRequest): QuotaVerdict {
  const verdict = quotas.judge(request)
  const { opening, person, agency, record, now } = request
  if (verdict.is === 'open') quotas.take({ is: 'opened', opening, person, agency, record, at: now, glass: verdict.glass })
  if (verdict.is === 'refused') quotas.take({ is: 'refused', person, at: now })
  return verdict
}
const why = (verdict: QuotaVerdict): string => (verdict.is === 'refused' ? verdict.why : verdict.is)
/** Opens `n` new people, one every `every` seconds. @returns the answers. */
const openMany = (quotas: Quotas, n: number, over: Partial<QuotaRequest> = {}, every = MINUTE): string[] =>
  Array.from({ length: n }, (_, i) =>
    why(
      answer(
        quotas,
        ask({ ...over, record: `${over.record ?? 'r'}${i}`, opening: `${over.record ?? 'r'}${i}`, now: (over.now ?? START) + i * every }),
      ),
    ),
  )

describe('quotas', () => {
  it('hold in every window of every schedule, whatever the clock does: no asker alone is ever above them', () => {
    const step = fc.record({
      person: fc.constantFrom('ann', 'bo', 'cy'),
      record: fc.integer({ min: 0, max: 30 }).map((n) => `r${n}`),
      // Now and then the clock is set back, by up to a week.
      later: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 0, max: 2 * DAY }) },
        { weight: 1, arbitrary: fc.integer({ min: -7 * DAY, max: 0 }) },
      ),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const quotas = new Quotas(LIMITS)
        const opened: { person: string; record: string; at: number }[] = []
        let [now, newest] = [START, 0]
        for (const { person, record, later } of steps) {
          now += later
          newest = Math.max(newest, now)
          if (answer(quotas, ask({ person, record, now })).is === 'open') opened.push({ person, record, at: newest })
        }
        const most = (of: typeof opened, window: number): number =>
          Math.max(0, ...of.map((o) => new Set(of.filter((p) => p.at <= o.at && p.at > o.at - window).map((p) => p.record)).size))
        for (const person of ['ann', 'bo', 'cy']) {
          const own = opened.filter((o) => o.person === person)
          expect(most(own, DAY)).toBeLessThanOrEqual(LIMITS.day)
          expect(most(own, 30 * DAY)).toBeLessThanOrEqual(LIMITS.two)
        }
        expect(most(opened, DAY)).toBeLessThanOrEqual(LIMITS.agencyDay)
      }),
      { numRuns: 300 },
    )
  })
  it('give the same verdicts when they are folded again from what was taken down', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: DAY })), { maxLength: 60 }), (steps) => {
        const [first, events] = [new Quotas(LIMITS), [] as Parameters<Quotas['take']>[0][]]
        let now = START
        for (const [n, later] of steps) {
          const request = ask({ record: `r${n}`, opening: `o${events.length}`, now: (now += later) })
          const { opening, person, agency, record } = request
          const verdict = first.judge(request)
          const event =
            verdict.is === 'open'
              ? ({ is: 'opened', opening, person, agency, record, at: now, glass: [] } as const)
              : ({ is: 'refused', person, at: now } as const)
          events.push(event)
          first.take(event)
        }
        const again = new Quotas(LIMITS)
        for (const event of events) again.take(event)
        for (let n = 0; n <= 20; n++) expect(again.judge(ask({ record: `r${n}`, now }))).toEqual(first.judge(ask({ record: `r${n}`, now })))
      }),
      { numRuns: 100 },
    )
  })
  it('count people, not looks: the same record again is nobody new', () => {
    const quotas = new Quotas(LIMITS)
    expect(Array.from({ length: 20 }, () => why(answer(quotas, ask())))).toEqual(Array(20).fill('open'))
  })
})

describe('attacks on a quota', () => {
  it('splitting over midnight, over days and over a month ends at the same limit', () => {
    const midnight = new Quotas(LIMITS)
    expect(openMany(midnight, 6, { now: START - (START % DAY) - HOUR }, 30 * MINUTE).filter((v) => v === 'open')).toHaveLength(LIMITS.day)
    const slowly = new Quotas(LIMITS)
    expect(openMany(slowly, 25, {}, DAY).slice(0, 6)).toEqual(['open', 'open', 'open', 'open', 'quota.needs-second', 'quota.needs-second'])
  })
  it('a second device or account of one person opens nothing more, and approves nothing for the first', () => {
    const quotas = new Quotas(LIMITS)
    openMany(quotas, 3)
    // The vault knows the person of a credential from its enrolment; the agency may be another after a transfer.
    expect(why(quotas.judge(ask({ record: 'x', agency: 'owl' })))).toBe('quota.needs-other-agency')
    expect(why(quotas.judge(ask({ record: 'x', approvers: [by('ann', 'owl')] })))).toBe('quota.needs-other-agency')
  })
  it('a clock set back opens no window again, nor shortens a delay', () => {
    const quotas = new Quotas(LIMITS)
    openMany(quotas, 3)
    for (const back of [MINUTE, DAY, 40 * DAY, START])
      expect(why(quotas.judge(ask({ record: 'x', now: START - back })))).toBe('quota.needs-other-agency')
    expect(quotas.judge(ask({ record: 'x', now: START - DAY, approvers: [by('dee', 'owl', START)] }))).toEqual({
      is: 'wait',
      until: START + HOUR,
    })
  })
  it('colleagues of the asker’s own agency approve nothing above its day, and the day is the whole agency’s', () => {
    const quotas = new Quotas(LIMITS)
    openMany(quotas, 3, { record: 'a' })
    openMany(quotas, 2, { record: 'b', person: 'bo' })
    const third = ask({ person: 'cy', record: 'c', now: START + HOUR })
    expect(why(quotas.judge(third))).toBe('quota.needs-other-agency')
    expect(why(quotas.judge({ ...third, approvers: [by('ann', 'bell'), by('bo', 'bell')] }))).toBe('quota.needs-other-agency')
    expect(why(quotas.judge({ ...third, approvers: [by('dee', 'owl')] }))).toBe('open')
  })
  it('an approver of another agency lets one wait and then open, up to the ceiling and no further', () => {
    const quotas = new Quotas(LIMITS)
    openMany(quotas, 3)
    const fourth = ask({ record: 'x', now: START + 10 * MINUTE, approvers: [by('dee', 'owl', START + 10 * MINUTE)] })
    expect(quotas.judge(fourth)).toEqual({ is: 'wait', until: START + 10 * MINUTE + HOUR })
    expect(why(quotas.judge({ ...fourth, now: START + 10 * MINUTE + HOUR }))).toBe('open')
    const many = new Quotas(LIMITS)
    const answers = openMany(many, 20, { approvers: [by('dee', 'owl'), by('eve', 'elm')] }, DAY)
    expect(answers.filter((v) => v === 'open')).toHaveLength(LIMITS.ceiling)
    expect(answers.at(-1)).toBe('quota.ceiling')
  })
})

describe('an unusual opening', () => {
  const tight: Limits = { ...DEFAULT_LIMITS, burst: 4, refused: 5 }
  it('locks the next ones of that person, is told once, and stays until oversight releases', () => {
    const quotas = new Quotas(tight)
    const told = Array.from({ length: 4 }, (_, i) =>
      quotas.take({ is: 'opened', opening: `o${i}`, person: 'ann', agency: 'bell', record: `r${i}`, at: START + i, glass: [] }),
    )
    expect(told).toEqual([undefined, undefined, undefined, 'burst'])
    expect([...quotas.locked]).toEqual([['ann', 'burst']])
    // Neither a month nor an approver nor broken glass undoes it.
    for (const over of [
      { now: START + 40 * DAY },
      { approvers: [by('dee', 'owl')] },
      { isEmergency: true, approvers: [by('dee', 'owl'), by('eve', 'elm')] },
    ])
      expect(why(quotas.judge(ask(over)))).toBe('quota.locked')
    expect(why(quotas.judge(ask({ person: 'bo' })))).toBe('open')
    quotas.take({ is: 'released', person: 'ann', at: START + 41 * DAY })
    expect(why(quotas.judge(ask({ now: START + 41 * DAY })))).toBe('open')
  })
  it('may be a row of refusals: somebody tries doors', () => {
    const quotas = new Quotas(tight)
    const told = Array.from({ length: 5 }, (_, i) => quotas.take({ is: 'refused', person: 'ann', at: START + i * HOUR }))
    expect(told.at(-1)).toBe('refusals')
    expect(why(quotas.judge(ask({ now: START + DAY })))).toBe('quota.locked')
  })
  it('after a release counts again from there', () => {
    const quotas = new Quotas(tight)
    openMany(quotas, 4, {}, 1)
    quotas.take({ is: 'released', person: 'ann', at: START + 10 })
    expect(openMany(quotas, 3, { record: 's', now: START + 11 }, 1)).toEqual(['open', 'open', 'open'])
    expect(quotas.locked.size).toBe(0)
    expect(openMany(quotas, 2, { record: 't', now: START + 20 }, 1)).toEqual(['open', 'quota.locked'])
  })
})

describe('broken glass', () => {
  const pair = (at = START): Approver[] => [by('dee', 'owl', at), by('eve', 'elm', at)]
  const child = (over: Partial<QuotaRequest> = {}): QuotaRequest => ask({ isEmergency: true, approvers: pair(), ...over })
  it('needs two people of two agencies, and the asker is neither', () => {
    const quotas = new Quotas(LIMITS)
    for (const approvers of [
      [],
      [by('dee', 'owl')],
      [by('dee', 'owl'), by('fay', 'owl')],
      [by('ann', 'owl'), by('eve', 'elm')],
      [by('bo', 'bell'), by('cy', 'bell')],
    ])
      expect(why(quotas.judge(child({ approvers })))).toBe('quota.glass-approvers')
    expect(quotas.judge(child({ approvers: [by('bo', 'bell'), by('eve', 'elm')] }))).toEqual({ is: 'open', glass: ['eve', 'bo'] })
    expect(why(quotas.judge(child({ fields: [] })))).toBe('quota.glass-approvers')
  })
  it('goes beyond a quota that is used up, for four hours', () => {
    const quotas = new Quotas(LIMITS)
    openMany(quotas, 3)
    expect(why(quotas.judge(child({ now: START + 4 * HOUR - 1 })))).toBe('open')
    expect(why(quotas.judge(child({ now: START + 4 * HOUR })))).toBe('quota.glass-over')
    expect(why(quotas.judge(child({ approvers: pair(START + DAY) })))).toBe('quota.glass-over')
  })
  it('unreviewed for 72 hours freezes the approvers’ own openings and their approvals, until somebody looks', () => {
    const quotas = new Quotas(LIMITS)
    expect(answer(quotas, child({ opening: 'glass' })).is).toBe('open')
    const own = (now: number): string => why(quotas.judge(ask({ person: 'dee', agency: 'owl', now })))
    expect(own(START + 72 * HOUR)).toBe('open')
    expect(own(START + 72 * HOUR + 1)).toBe('quota.unreviewed')
    const later = START + 73 * HOUR
    expect(why(quotas.judge(child({ now: later, approvers: pair(later) })))).toBe('quota.unreviewed')
    expect(own(START + 40 * DAY)).toBe('quota.unreviewed')
    quotas.take({ is: 'reviewed', opening: 'glass', at: START + 40 * DAY })
    expect(own(START + 40 * DAY)).toBe('open')
  })
  it('is no way around: two who always approve stop at a few unreviewed people', () => {
    const quotas = new Quotas(LIMITS)
    const answers = Array.from({ length: 10 }, (_, i) =>
      why(answer(quotas, child({ record: `r${i}`, opening: `o${i}`, person: `p${i}`, now: START + i }))),
    )
    expect(answers.filter((v) => v === 'open')).toHaveLength(LIMITS.unreviewed)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listConflicts } from './conflicts.ts'
import { layOut } from './lanes.ts'
import type { StoryRecord, StoryVersion } from './record.ts'
import { STATION_RULES, STORY_KINDS } from './rules.ts'
import { tellSteps } from './steps.ts'
import { listWaits } from './waits.ts'

const TODAY = '2024-11-25'
let made = 0
const of = (kind: string, values: StoryRecord['values'], agency = 'moj'): StoryRecord => ({
  agency,
  kind,
  record: String(++made).padStart(32, '0'),
  version: 1,
  recordedOn: '2024-01-01',
  values,
})
/** Two accused: one in person, appealed; one in absentia, found, waiting for a retrial. */
const CASE: readonly StoryRecord[] = [
  of('lead', { received_on: '2023-02-11', channel: 'HOTLINE' }, 'ahtjp'),
  of('investigation', { opened_on: '2023-03-14', state: 'dossier_sent' }, 'ahtjp'),
  of('dossier', { sent_on: '2023-04-20', received_on: '2023-04-21', decided_on: '2023-04-24', decision: 'charged' }, 'prosecution'),
  ...[1, 2].map((accused_no) => of('charge', { charged_on: '2023-04-24', offence: 'TIP-10', accused_no })),
  of('accused_episode', {
    accused_no: 1,
    stage: 'final',
    decided_on: '2023-09-26',
    outcome: 'convicted',
    presence: 'in_person',
    sentence_months: 96,
  }),
  of('accused_episode', {
    accused_no: 2,
    stage: 'decided',
    decided_on: '2023-09-26',
    outcome: 'convicted',
    presence: 'in_absentia',
    sentence_months: 180,
  }),
  of('verdict', { accused_no: 1, decided_on: '2023-09-26', outcome: 'convicted', presence: 'in_person', level: 'trial' }),
  of('warrant', { accused_no: 2, issued_on: '2023-09-26', executed_on: '2024-05-05' }, 'courts'),
  of('review', { accused_no: 1, review_type: 'appeal', filed_on: '2023-10-24', decided_on: '2024-04-18', result: 'reduced' }),
  of('review', { accused_no: 2, review_type: 'opposition_retrial', filed_on: '2024-05-17', result: 'pending' }),
  of('reparation', { ordered_on: '2023-09-26', payable_from: '2023-10-26', ordered: 12_000_000 }),
]
const steps = tellSteps(CASE, TODAY)

describe('the steps', () => {
  it('come in the order of the days, each once, and of a day as a case goes', () => {
    expect(steps.map((s) => `${s.on} ${s.station}`)).toEqual([
      '2023-02 first_contact',
      '2023-03-14 opened',
      '2023-04-20 dossier_sent',
      '2023-04-21 dossier_received',
      '2023-04-24 prosecutor_decided',
      '2023-04-24 charged',
      '2023-09-26 warrant_issued',
      '2023-09-26 decided',
      '2023-09-26 reparation_ordered',
      '2023-10-24 review_filed',
      '2024-04-18 review_decided',
      '2024-05-05 warrant_executed',
      '2024-05-17 review_filed',
      '2031-09 sentence_ends',
    ])
  })
  it('say a person’s day of asking for help by its month', () => {
    expect(JSON.stringify(steps)).not.toContain('2023-02-11')
  })
  it('say a day that is known about only as it is known, and wait since the last that it may have been', () => {
    const about = [
      of('investigation', { opened_on: '2023-03-14', state: 'closed', closed_on: '1900-01-01', closed_on_last: '2023-09-30' }, 'ahtjp'),
      of('warrant', { issued_on: '2023-05-01', issued_on_last: '2023-05-31' }),
      of('accused_episode', { registered_on: '2023-04-01', decided_on: '2023-07-01', outcome: 'acquitted' }),
    ]
    expect(tellSteps(about, TODAY).map((s) => `${s.on} ${s.station}`)).toEqual([
      '2023-03-14 opened',
      '2023-04-01 registered',
      '2023-05-01/2023-05-31 warrant_issued',
      '2023-07-01 decided',
      '../2023-09-30 closed',
    ])
    expect(listWaits(about, TODAY).map((w) => `${w.since} ${w.wait}`)).toEqual(['2023-05-31 warrant'])
    expect(listWaits(about, '2023-05-30')).toEqual([])
  })
  it('choose nothing where two records say other things of one act: it stands among the conflicts', () => {
    const [register, act] = [{ accused_no: 1, decided_on: '2023-09-26', outcome: 'convicted' }, { level: 'trial' }]
    const records = [
      of('accused_episode', { ...register, presence: 'in_person' }),
      of('verdict', { ...register, ...act, presence: 'in_absentia' }),
    ]
    expect(tellSteps(records, TODAY)[0]?.parts[0]?.facts).toEqual({ outcome: 'convicted', level: 'trial' })
    expect(listConflicts(records, [])).toMatchObject([{ field: 'presence', sides: [{ value: 'in_person' }, { value: 'in_absentia' }] }])
    // A register that knows the year alone contradicts what the first court found, and not an appeal of that year.
    const ofYear = of('accused_episode', { ...register, decided_on: '2023-01-01', decided_on_last: '2023-12-31' })
    const acquitted = (level: string) => of('verdict', { ...register, level, outcome: 'acquitted' })
    expect(listConflicts([ofYear, acquitted('trial')], [])).toMatchObject([{ field: 'outcome' }])
    expect(listConflicts([ofYear, acquitted('appeal')], [])).toEqual([])
    expect(listConflicts([of('accused_episode', register), acquitted('appeal')], [])).toMatchObject([{ field: 'outcome' }])
  })
  it('say once what two records say of one accused, with both as sources', () => {
    const decided = steps.find((s) => s.station === 'decided')!
    expect(decided.parts.map((p) => [p.accused, p.facts.presence, p.sources.length])).toEqual([
      [1, 'in_person', 2],
      [2, 'in_absentia', 1],
    ])
  })
  it('expect the end of a sentence that is served, and of none that is not', () => {
    const ends = steps.filter((s) => s.station === 'sentence_ends')
    expect(ends.map((s) => [s.isExpected, s.parts.map((p) => p.accused)])).toEqual([[true, [1]]])
    const pardoned = of('accused_episode', { decided_on: '2023-01-01', outcome: 'convicted', sentence_months: 12, execution: 'pardoned' })
    const suspended = of('accused_episode', { decided_on: '2023-01-01', outcome: 'convicted', sentence_months: 12, suspended_months: 12 })
    expect(tellSteps([pardoned, suspended], TODAY).map((s) => s.station)).toEqual(['decided'])
  })
})

describe('what a case waits for', () => {
  it('stands with since when and whose move it is, the longest first', () => {
    expect(listWaits(CASE, TODAY).map((w) => [w.wait, w.since, w.accused, w.by])).toEqual([
      ['reparation', '2023-10-26', null, ['court', 'ministry']],
      ['review', '2024-05-17', 2, ['court']],
    ])
  })
  it.each([
    ['prosecutor', of('dossier', { sent_on: '2024-01-05', decision: 'pending' }), '2024-01-05'],
    ['more_evidence', of('dossier', { sent_on: '2024-01-05', decided_on: '2024-02-01', decision: 'returned' }), '2024-02-01'],
    ['investigation', of('investigation', { opened_on: '2024-01-05', state: 'open' }), '2024-01-05'],
    ['trial', of('accused_episode', { registered_on: '2024-01-05', stage: 'trial' }), '2024-01-05'],
    ['warrant', of('warrant', { issued_on: '2024-01-05' }), '2024-01-05'],
    ['found', of('absconding', { absconded_on: '2024-01-05' }), '2024-01-05'],
    ['checkins', of('supervision', { started_on: '2024-01-05', checkins_due: 3, checkins_done: 1 }), '2024-01-05'],
    [
      'execution',
      of('accused_episode', { decided_on: '2024-01-05', outcome: 'convicted', execution: 'not_begun', stage: 'final' }),
      '2024-01-05',
    ],
  ])('%s', (what, record, since) => {
    expect(listWaits([record], TODAY).map((w) => [w.wait, w.since])).toEqual([[what, since]])
  })
  it('waits for nothing once it is done, nor for what lies ahead', () => {
    expect(listWaits([of('warrant', { issued_on: '2024-01-05', executed_on: '2024-01-06' })], TODAY)).toEqual([])
    expect(listWaits([of('warrant', { issued_on: '2025-01-05' })], TODAY)).toEqual([])
    expect(listWaits([of('dossier', { sent_on: '2024-01-05', decided_on: '2024-01-06', decision: 'charged' })], TODAY)).toEqual([])
  })
})

describe('conflicts', () => {
  const version = (n: number, values: StoryRecord['values'], more: Partial<StoryVersion> = {}): StoryVersion => ({
    ...of('warrant', values, 'courts'),
    record: 'f'.repeat(32),
    version: n,
    isConflict: false,
    isStanding: false,
    ...more,
  })
  it('two versions of one parent stand side by side, until a third takes both up', () => {
    const two = [
      version(1, { issued_on: '2024-01-01' }),
      version(2, { issued_on: '2024-01-02' }, { isStanding: true }),
      version(3, { issued_on: '2024-01-03' }, { isConflict: true }),
    ]
    expect(listConflicts([], two)).toMatchObject([
      { between: 'versions', field: 'issued_on', sides: [{ value: '2024-01-02' }, { value: '2024-01-03' }] },
    ])
    expect(listConflicts([], [...two, version(4, { issued_on: '2024-01-03' }, { isStanding: true })])).toEqual([])
  })
  it('two bodies that say other things of one act are both shown', () => {
    const [register, act] = [
      of('accused_episode', { accused_no: 1, review_result: 'confirmed' }),
      of('review', { accused_no: 1, result: 'reduced' }),
    ]
    expect(listConflicts([register, act], [])).toMatchObject([
      { between: 'sources', field: 'review_result', accused: 1, sides: [{ value: 'confirmed' }, { value: 'reduced' }] },
    ])
    expect(listConflicts([register, of('review', { accused_no: 2, result: 'reduced' })], [])).toEqual([])
  })
  it('of a verdict whose day one of them knows about only, in each day that it leaves open, and in no other', () => {
    const said = (kind: string, outcome: string, days: object) => of(kind, { accused_no: 1, outcome, ...days })
    const inMay = { decided_on: '2023-05-01', decided_on_last: '2023-05-31' }
    const met = (a: object, b: object): number =>
      listConflicts([said('accused_episode', 'acquitted', a), said('verdict', 'convicted', b)], []).length
    expect(met(inMay, { decided_on: '2023-05-17' })).toBe(1)
    expect(met({ decided_on: '2023-05-31' }, inMay)).toBe(1)
    expect(met(inMay, { decided_on: '2023-05-20', decided_on_last: '2023-06-20' })).toBe(1)
    expect(met(inMay, { decided_on: '2023-06-01' })).toBe(0)
    expect(met(inMay, {})).toBe(0)
  })
})

describe('the line', () => {
  const waits = listWaits(CASE, TODAY)
  const rail = layOut(steps, waits)
  const row = (station: string, on: string) => rail.rows[steps.findIndex((s) => s.station === station && s.on === on)]!
  it('is one until something is said of one accused alone, then a lane each, and one beside for what is reviewed', () => {
    expect(rail.columns).toBe(4)
    expect(row('charged', '2023-04-24').map((c) => c.node?.label ?? '-')).toEqual(['+', '-', '-', '-'])
    expect(row('warrant_issued', '2023-09-26')[2]).toMatchObject({ from: 0, node: { label: '2' } })
    expect(row('decided', '2023-09-26').map((c) => c.node?.label ?? '-')).toEqual(['1', '-', '2', '-'])
  })
  it('leaves for an appeal and comes back; a retrial that waits goes on, dashed, to the end', () => {
    expect(row('review_filed', '2023-10-24')[1]).toMatchObject({ from: 0, node: { label: '1', look: 'done' }, bottom: 'solid' })
    expect(row('review_decided', '2024-04-18')).toMatchObject([{ node: { label: '1' } }, { to: 0, top: 'solid', bottom: null }, {}, {}])
    expect(row('review_filed', '2024-05-17')[3]).toMatchObject({
      from: 2,
      node: { label: '2', look: 'waiting' },
      bottom: 'dashed',
      isWaiting: true,
    })
    expect(rail.rows.at(-1)![3]).toMatchObject({ top: 'dashed', bottom: null, isWaiting: true })
  })
  it('is dashed to what is only expected', () => {
    expect(rail.rows.at(-1)![0]).toMatchObject({ top: 'dashed', node: { look: 'expected' } })
  })
  it('of one accused has one lane, and no numbers', () => {
    const alone = tellSteps(
      [of('charge', { charged_on: '2023-01-01', accused_no: 1 }), of('verdict', { decided_on: '2023-02-01', accused_no: 1 })],
      TODAY,
    )
    expect(layOut(alone, [])).toMatchObject({
      columns: 1,
      rows: [[{ top: null, bottom: 'solid', node: { label: '' } }], [{ top: 'solid', bottom: null }]],
    })
  })
  it('is whole for any records: every station has a node, and what leaves a row below enters the next above', () => {
    const record = fc.constantFrom(...STORY_KINDS).chain((kind) =>
      fc
        .record({
          days: fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 4, maxLength: 4 }),
          accused: fc.integer({ min: 1, max: 7 }),
        })
        .map(({ days, accused }) => {
          const dates = STATION_RULES.filter((r) => r.kind === kind.id).map((r, i) => [
            r.on,
            `2024-0${1 + (i % 4)}-${String(days[i % 4]).padStart(2, '0')}`,
          ])
          const hasAccused = kind.columns.some((c) => c.id === 'accused_no')
          return of(kind.id, { ...Object.fromEntries(dates.slice(0, 1 + (accused % 3))), ...(hasAccused ? { accused_no: accused } : {}) })
        }),
    )
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 20 }), (records) => {
        const told = tellSteps(records, TODAY)
        const { rows, columns } = layOut(told, listWaits(records, TODAY))
        expect(rows).toHaveLength(told.length)
        for (const [i, cells] of rows.entries()) {
          expect(cells).toHaveLength(columns)
          expect(cells.some((c) => c.node !== null || c.to !== null)).toBe(true)
          for (const [c, cell] of cells.entries()) {
            const below = rows[i + 1]?.[c]
            expect([i, c, cell.bottom !== null]).toEqual([i, c, below !== undefined && below.top !== null])
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fold, type Step } from './fold.ts'
import { ENTRY_KINDS, isPolicyKind, type Stub } from './kinds.ts'
import type { RecordVersion } from './kinds/record-version.ts'
import type { Row } from './rows.ts'

const NOW = '2026-01-01 00:00:00.000000+00'
const base = { v: 1, agency: 'bell', author: 'unsigned:bell' } as const

function version(id: string, replaces: RecordVersion['replaces'] = 'latest', record = 'r1', agency = 'bell'): Stub {
  return {
    ...base,
    id,
    agency,
    kind: 'record.version',
    type: 'accused_episode',
    form: 'town-return',
    formVersion: 1,
    batch: 'b',
    record,
    replaces,
    values: { court: 'ACORN', sentence_months: 3 },
  }
}
const total = (id: string, office: string, value: number): Stub => ({
  ...base,
  id,
  kind: 'aggregate.return',
  indicator: 'people-rung',
  office,
  period: '2023-Q1',
  batch: 'b',
  cells: [
    { by: { hat: 'red' }, value },
    { by: {}, value },
  ],
})
type Stated = Extract<Stub, { kind: 'aggregate.stated' }>
const CUTS = { whole: {}, hat: { hat: 'red' }, town: { town: 'ACORN' } } as const
/** A total of a paper, by the sheet `batch`; without one, as it was stated before sheets were named. */
const stated = (
  id: string,
  batch: string | undefined,
  cut: keyof typeof CUTS | 'nothing',
  value = 5,
  more: Partial<Stated> = {},
): Stated => ({
  ...base,
  id,
  kind: 'aggregate.stated',
  indicator: 'people-rung',
  definition: 1,
  office: 'ALL',
  from: '2023-01-01',
  to: '2023-04-01',
  source: 'P-1',
  money: null,
  corrects: null,
  ...(batch === undefined ? {} : { batch }),
  cells: cut === 'nothing' ? [] : [{ by: CUTS[cut], value, qualifier: 'exact' }],
  ...more,
})
const withdrawn = (id: string, record = 'r1'): Stub => ({
  ...base,
  id,
  kind: 'record.withdrawn',
  type: 'accused_episode',
  form: 'town-return',
  record,
  replaces: [],
  because: 'e0',
})
const rowOf = (step: Step): Row => step.rows[0]?.row as Row

describe('a record', () => {
  it('begins at version 1, with every column of its kind and null where nothing was said', () => {
    const step = new Fold().step(version('e1'), 'm1', { case_number: '1/2023' }, NOW)
    expect(step).toMatchObject({ supersedes: null, isUnchanged: false, isConflict: false })
    expect(step.rows[0]?.table).toBe('accused_episodes')
    expect(rowOf(step)).toMatchObject({
      agency_id: 'bell',
      record_id: 'r1',
      version: 1,
      entry_id: 'e1',
      content_mac: 'm1',
      recorded_at: NOW,
      superseded_at: null,
      is_conflict: false,
      court: 'ACORN',
      sentence_months: 3,
      case_number: '1/2023',
      sex: null,
    })
  })
  it('sent again unchanged adds nothing', () => {
    const fold = new Fold()
    fold.step(version('e1'), 'm1', {}, NOW)
    expect(fold.step(version('e2'), 'm1', {}, NOW)).toEqual({ rows: [], supersedes: null, isUnchanged: true, isConflict: false })
    expect(rowOf(fold.step(version('e3'), 'm2', {}, NOW)).version).toBe(2)
  })
  it('sent again changed supersedes the version before; changed back, it is a third', () => {
    const fold = new Fold()
    fold.step(version('e1'), 'm1', {}, NOW)
    const second = fold.step(version('e2'), 'm2', {}, NOW)
    expect([rowOf(second).version, second.supersedes]).toEqual([2, { table: 'accused_episodes', record: 'r1', version: 1 }])
    const third = fold.step(version('e3'), 'm1', {}, NOW)
    expect([rowOf(third).version, third.supersedes, third.isUnchanged]).toEqual([
      3,
      { table: 'accused_episodes', record: 'r1', version: 2 },
      false,
    ])
  })
  it('changed twice from one version keeps both; the first stays current and the second is marked', () => {
    const fold = new Fold()
    fold.step(version('e1'), 'm1', {}, NOW)
    fold.step(version('e2', ['e1']), 'm2', {}, NOW)
    const clash = fold.step(version('e3', ['e1']), 'm3', {}, NOW)
    expect(clash).toMatchObject({ supersedes: null, isConflict: true })
    expect(rowOf(clash)).toMatchObject({ version: 3, is_conflict: true, superseded_at: NOW })
    const after = fold.step(version('e4', ['e2']), 'm4', {}, NOW)
    expect([rowOf(after).version, after.supersedes, after.isConflict]).toEqual([
      4,
      { table: 'accused_episodes', record: 'r1', version: 2 },
      false,
    ])
  })
  it('withdrawn ends and stays; sent again, it is the next version and replaces nothing', () => {
    const fold = new Fold()
    expect(fold.step(withdrawn('e0'), undefined, {}, NOW)).toMatchObject({ rows: [], supersedes: null })
    fold.step(version('e1'), 'm1', {}, NOW)
    expect(fold.step(withdrawn('e2'), undefined, {}, NOW)).toMatchObject({
      rows: [],
      supersedes: { table: 'accused_episodes', record: 'r1', version: 1 },
    })
    expect(fold.step(withdrawn('e3'), undefined, {}, NOW)).toMatchObject({ rows: [], supersedes: null })
    const again = fold.step(version('e4'), 'm1', {}, NOW)
    expect([rowOf(again).version, again.supersedes, again.isUnchanged]).toEqual([2, null, false])
  })
  it('of another agency, or under another natural key, is another record', () => {
    const fold = new Fold()
    fold.step(version('e1'), 'm1', {}, NOW)
    for (const [id, record, agency] of [
      ['e2', 'r1', 'owl'],
      ['e3', 'r2', 'bell'],
    ] as const) {
      const step = fold.step(version(id, 'latest', record, agency), 'm1', {}, NOW)
      expect([rowOf(step).version, step.isUnchanged]).toEqual([1, false])
    }
  })
})

describe('totals', () => {
  it('sent again changed, for one indicator, office and period, supersede those before and no others; unchanged they add nothing', () => {
    const fold = new Fold()
    const first = fold.step(total('e1', 'ACORN', 5), undefined, {}, NOW)
    expect(first.supersedes).toBeNull()
    expect(first.rows.map((r) => [r.table, r.row.cell, r.row.dims, r.row.value, r.row.period_from, r.row.period_to])).toEqual([
      ['aggregate_cells', 0, { hat: 'red' }, 5, '2023-01-01', '2023-04-01'],
      ['aggregate_cells', 1, {}, 5, '2023-01-01', '2023-04-01'],
    ])
    expect(fold.step(total('e2', 'BUTTON', 5), undefined, {}, NOW).supersedes).toBeNull()
    expect(fold.step(total('e3', 'ACORN', 6), undefined, {}, NOW).supersedes).toEqual({ table: 'aggregate_cells', entries: ['e1'] })
    expect(fold.step(total('e4', 'ACORN', 6), undefined, {}, NOW)).toMatchObject({ rows: [], supersedes: null, isUnchanged: true })
    expect(fold.step(total('e5', 'ACORN', 5), undefined, {}, NOW).supersedes).toEqual({ table: 'aggregate_cells', entries: ['e3'] })
  })
})

describe('totals that a paper states again', () => {
  const endedBy = (fold: Fold, stub: Stub): readonly string[] => {
    const { supersedes } = fold.step(stub, undefined, {}, NOW)
    return supersedes && 'entries' in supersedes ? supersedes.entries : []
  }
  it('end what it said before, however either is cut; what one sheet states stands together', () => {
    const fold = new Fold()
    expect(endedBy(fold, stated('e1', 'b1', 'hat', 17))).toEqual([])
    expect(endedBy(fold, stated('e2', 'b1', 'town', 17))).toEqual([])
    expect(endedBy(fold, stated('e3', 'b2', 'whole', 12))).toEqual(['e1', 'e2'])
    expect(endedBy(fold, stated('e4', 'b2', 'hat', 12))).toEqual([])
    expect(endedBy(fold, stated('e5', 'b3', 'hat', 12))).toEqual(['e3', 'e4'])
  })
  it('end nothing of another paper, agency, office, figure or time', () => {
    const fold = new Fold()
    const others: Partial<Stated>[] = [
      { source: 'P-2' },
      { agency: 'owl' },
      { office: 'ACORN' },
      { indicator: 'others' },
      { from: '2022-01-01' },
      { to: '2024-01-01' },
    ]
    for (const [i, other] of others.entries()) expect(endedBy(fold, stated(`e${i}`, `b${i}`, 'whole', 1, other))).toEqual([])
    expect(endedBy(fold, stated('e9', 'b9', 'whole'))).toEqual([])
  })
  it('without cells take it back', () => {
    const fold = new Fold()
    fold.step(stated('e1', 'b1', 'hat'), undefined, {}, NOW)
    expect(endedBy(fold, stated('e2', 'b2', 'nothing'))).toEqual(['e1'])
    expect([fold.standingOf(stated('e3', 'b3', 'hat')), endedBy(fold, stated('e3', 'b3', 'hat'))]).toEqual([undefined, []])
  })
  it('of before sheets were named end the same cuts alone, and a named sheet ends them', () => {
    const fold = new Fold()
    expect(endedBy(fold, stated('e1', undefined, 'hat'))).toEqual([])
    expect(endedBy(fold, stated('e2', undefined, 'whole'))).toEqual([])
    expect(endedBy(fold, stated('e3', undefined, 'hat', 6))).toEqual(['e1'])
    const { corrects: _, ...oldest } = stated('e4', undefined, 'town')
    expect(endedBy(fold, oldest)).toEqual([])
    expect(endedBy(fold, { ...oldest, id: 'e5', source: 'P-2' })).toEqual(['e4'])
    expect(endedBy(fold, { ...oldest, id: 'e6' })).toEqual(['e5'])
    expect(endedBy(fold, stated('e7', 'b1', 'whole'))).toEqual(['e2', 'e3', 'e6'])
  })
  it('are said again only where all of it is the same', () => {
    const fold = new Fold()
    const again = (...sheet: Stub[]): string[] => [...fold.findRestated(sheet)]
    for (const s of [stated('e1', 'b1', 'whole', 17), stated('e2', 'b1', 'hat', 9)]) fold.step(s, undefined, {}, NOW)
    const [whole, hat] = [stated('f1', 'b2', 'whole', 17), stated('f2', 'b2', 'hat', 9)]
    expect(again(hat, whole)).toEqual(['f2', 'f1'])
    expect([again(whole), again(whole, { ...hat, cells: [] }), again(whole, stated('f3', 'b2', 'hat', 8))]).toEqual([[], [], []])
    expect(again(stated('f4', 'b2', 'nothing'))).toEqual([])
    expect(again(stated('f5', 'b2', 'whole', 17, { source: 'P-2' }))).toEqual([])
    // What stands of it as it is goes in again with what differs: else that would end it.
    const steps = [whole, stated('f3', 'b2', 'hat', 8)].map((s) => fold.step(s, undefined, {}, NOW))
    expect(steps.map((s) => [s.isUnchanged, s.rows.length])).toEqual([
      [false, 1],
      [false, 1],
    ])
    expect([fold.standingOf(whole), fold.standingOf(hat)]).toEqual(['f1', 'f3'])
  })
})

describe('the other kinds', () => {
  it('a return gives one row a slot; what the installation writes gives none', () => {
    const fold = new Fold()
    const received = {
      ...base,
      id: 'e1',
      kind: 'return.received',
      form: 'f',
      formVersion: 1,
      batch: 'b',
      rows: 3,
      root: '',
      slots: [
        ['ACORN', '2023-Q1', 3],
        ['BUTTON', '2023-Q2', 0],
      ],
    } as const
    expect(fold.step(received, undefined, {}, NOW).rows.map((r) => [r.table, r.row.office, r.row.period_from, r.row.rows])).toEqual([
      ['returns', 'ACORN', '2023-01-01', 3],
      ['returns', 'BUTTON', '2023-04-01', 0],
    ])
    const created = { ...base, id: 'e2', kind: 'installation.created', country: 'toyland', demo: false, origin: 'o' } as const
    expect(fold.step(created, undefined, {}, NOW).rows).toEqual([])
  })
  it('a nil return is a return of no rows, and says whether the head has signed it', () => {
    const nil = (author: string, waiting: boolean): Stub => ({
      ...base,
      author,
      id: 'e1',
      kind: 'return.nil',
      form: 'f',
      formVersion: 1,
      slots: [['ACORN', '2023-Q1']],
      waiting,
    })
    const [waits] = new Fold().step(nil('unsigned:bell', true), undefined, {}, NOW).rows
    const [signed] = new Fold().step(nil('ab'.repeat(16), false), undefined, {}, NOW).rows
    expect(waits).toMatchObject({ table: 'returns', row: { rows: 0, is_nil: true, is_signed: false, period_to: '2023-04-01' } })
    expect(signed?.row).toMatchObject({ is_nil: true, is_signed: true })
  })
  it('a missed return is a row of its own, and no return', () => {
    const missed: Stub = { ...base, id: 'e1', kind: 'return.missed', form: 'f', office: 'ACORN', period: '2023-Q1', due: '2023-04-15' }
    expect(new Fold().step(missed, undefined, {}, NOW).rows).toEqual([
      {
        table: 'missed_returns',
        row: { agency_id: 'bell', entry_id: 'e1', form: 'f', office: 'ACORN', period: '2023-Q1', due_on: '2023-04-15', recorded_at: NOW },
      },
    ])
  })
  it('an enrolment is a row, and a revocation ends it', () => {
    const card = {
      credential: 'c',
      person: 'p',
      agency: 'bell',
      roles: ['head', 'clerk'],
      alg: 'ed25519',
      publicKey: 'k',
      protection: 'software',
      rp: null,
    } as const
    const enrolled: Stub = { ...base, id: 'e1', kind: 'credential.enrolled', card, approvedBy: [] }
    const ceremony: Stub = { ...base, id: 'e2', kind: 'registrars.enrolled', cards: [card, { ...card, credential: 'd' }] }
    expect(new Fold().step(enrolled, undefined, {}, NOW).rows).toMatchObject([
      { table: 'credentials', row: { credential: 'c', roles: 'head+clerk', is_software: true, superseded_at: null } },
    ])
    expect(new Fold().step(ceremony, undefined, {}, NOW).rows.map((r) => r.row.credential)).toEqual(['c', 'd'])
    const revoked: Stub = { ...base, id: 'e3', kind: 'credential.revoked', credential: 'c', reason: 'lost' }
    expect(new Fold().step(revoked, undefined, {}, NOW)).toMatchObject({ rows: [], supersedes: { table: 'credentials', credential: 'c' } })
  })
  it('an erased version folds to the same row, without what was erased', () => {
    const [before] = new Fold().step(version('e1'), 'ab'.repeat(16), { case_number: '1/2023', accused_no: 2 }, NOW).rows
    const [after] = new Fold().step(version('e1'), undefined, {}, NOW).rows
    expect(after?.row).toEqual({ ...before?.row, case_number: null, accused_no: null, content_mac: '0'.repeat(32) })
  })
  it('two erased versions in a row stay two, as they were', () => {
    const fold = new Fold()
    fold.step({ ...version('e1'), replaces: 'latest' } as Stub, undefined, {}, NOW)
    const after = fold.step({ ...version('e2'), replaces: 'latest' } as Stub, undefined, {}, NOW)
    expect([after.isUnchanged, after.rows.length, after.supersedes]).toMatchObject([false, 1, { version: 1 }])
  })
  it('openings, searches and grants leave no row that could be counted', () => {
    expect(new Fold().step({ ...base, id: 'e1', kind: 'oversight.row', epoch: 1 }, undefined, {}, NOW).rows).toEqual([])
  })
  it('only how the record is run is opened to every auditor, never whom it is about', () => {
    expect(ENTRY_KINDS.filter(isPolicyKind).toSorted()).toEqual([
      'backup.begun',
      'backup.restored',
      'bundle.published',
      'clock.alarm',
      'collection.began',
      'country.adopted',
      'credential.enrolled',
      'credential.revoked',
      'credential.suspended',
      'installation.created',
      'key.adopted',
      'key.rotated',
      'noise.charged',
      'policy.adopted',
      'policy.changed',
      'program.started',
      'recovery.done',
      'registrars.enrolled',
      'release.published',
      'release.withdrawn',
      'settings.stated',
    ])
  })
})

describe('whatever arrives, in whatever order', () => {
  const sent = fc.array(
    fc.record({
      record: fc.constantFrom('r1', 'r2'),
      isWithdrawal: fc.boolean(),
      mac: fc.constantFrom('m1', 'm2', 'm3'),
      parent: fc.option(fc.nat(12)),
    }),
    { maxLength: 30 },
  )
  const stubOf = (i: number, record: string, parent: number | null, isWithdrawal: boolean): Stub =>
    isWithdrawal ? withdrawn(`e${i}`, record) : version(`e${i}`, parent === null ? 'latest' : [`e${parent}`], record)
  it('versions are numbered 1 to n without a gap, none vanishes, and at most one is current: never a conflict', () => {
    fc.assert(
      fc.property(sent, (list) => {
        const fold = new Fold()
        const table = new Map<string, { version: number; isCurrent: boolean; isConflict: boolean }[]>()
        let added = 0
        for (const [i, { record, mac, parent, isWithdrawal }] of list.entries()) {
          const step = fold.step(stubOf(i, record, parent, isWithdrawal), mac, {}, NOW)
          expect(step.rows).toHaveLength(step.isUnchanged || isWithdrawal ? 0 : 1)
          if (isWithdrawal) {
            if (step.supersedes && 'record' in step.supersedes) replace(table.get(record) ?? [], step.supersedes.version)
            continue
          }
          if (step.isUnchanged) continue
          added++
          const versions = table.get(record) ?? []
          table.set(record, versions)
          if (step.supersedes && 'record' in step.supersedes) replace(versions, step.supersedes.version)
          versions.push({
            version: rowOf(step).version as number,
            isCurrent: rowOf(step).superseded_at === null,
            isConflict: step.isConflict,
          })
        }
        for (const versions of table.values()) {
          expect(versions.map((v) => v.version)).toEqual(versions.map((_, i) => i + 1))
          const current = versions.filter((v) => v.isCurrent)
          expect(current.length).toBeLessThanOrEqual(1)
          expect(current.filter((v) => v.isConflict)).toEqual([])
        }
        expect([...table.values()].flat()).toHaveLength(added)
      }),
    )
  })
  it('a fold that goes on from stored heads comes to what one fold over everything does', () => {
    fc.assert(
      fc.property(sent, fc.nat(30), (list, cut) => {
        const stubs = list.map((s, i) => [stubOf(i, s.record, s.parent, s.isWithdrawal), s.mac] as const)
        const [whole, before] = [new Fold(), new Fold()]
        const all = stubs.map(([s, mac]) => whole.step(s, mac, {}, NOW))
        for (const [s, mac] of stubs.slice(0, cut)) before.step(s, mac, {}, NOW)
        const after = new Fold(new Map(before.heads), new Map(before.aggregates))
        expect(stubs.slice(cut).map(([s, mac]) => after.step(s, mac, {}, NOW))).toEqual(all.slice(cut))
      }),
    )
  })
})

it('agencies, and records of one agency, do not depend on each other: any mixture of their entries folds to the same rows', () => {
  const step = fc.record({
    record: fc.constantFrom('r1', 'r2'),
    mac: fc.constantFrom('m1', 'm2', 'm3'),
    agency: fc.constantFrom('bell', 'owl'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.array(fc.nat(1000), { minLength: 25, maxLength: 25 }), (list, chances) => {
      const entries = list.map((s, i) => ({ ...s, stub: version(`e${i}`, 'latest', s.record, s.agency) }))
      const lane = (e: (typeof entries)[number]): string => `${e.agency} ${e.record}`
      // Another order of the whole, in which each record's own entries keep theirs.
      const lanes = new Map<string, typeof entries>()
      for (const e of entries) lanes.set(lane(e), [...(lanes.get(lane(e)) ?? []), e])
      const mixed = chances.flatMap((chance) => {
        const open = [...lanes.values()].filter((l) => l.length > 0)
        return open[chance % (open.length || 1)]?.shift() ?? []
      })
      const rowsOf = (all: typeof entries): string[] => {
        const fold = new Fold()
        return all.flatMap((e) => fold.step(e.stub, e.mac, {}, NOW).rows.map((r) => JSON.stringify(r))).toSorted()
      }
      expect(rowsOf(mixed)).toEqual(rowsOf(entries))
    }),
  )
})

/** Superseding ends the time of a version that is there and current; the version itself stays. */
function replace(versions: { version: number; isCurrent: boolean }[], number: number): void {
  const old = versions.find((v) => v.version === number)
  if (!old?.isCurrent) throw new Error(`version ${number} is not current`)
  old.isCurrent = false
}

/**
 * A kept sheet is the one that would be counted now, or says that it is behind: after returns, corrections, links, totals and what is
 * signed afterwards (erasures: erasure.test.ts). For what leaves every figure as it was it is not counted again.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadReport } from '../../src/store/files/load-report.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { openFigureMark } from '../../src/work/answers/figure-mark.ts'
import { kindsLeavingFigures, kindsLeavingReturns } from '../../src/core/count/leaving.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import { RECORD_KINDS } from '../../src/core/model/kinds.ts'
import { mulberry32 } from '../../src/core/seeded.ts'
import { makeCourtReturns } from '../../src/demo/court-returns.ts'
import { formOf } from '../../src/demo/hand-in.ts'
import { writeCourtReturnXlsx } from '../../src/demo/write-court-return.ts'
import { answer } from '../../src/work/answers/make-sheet.ts'
import type { AnswerSheet } from '../../src/work/answers/answer-sheet.ts'
import { append } from '../../src/road/append.ts'
import { appendActs, makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { keepCounted } from '../../src/work/answers/kept-counts.ts'
import type { CountStore } from '../../src/road/ports.ts'
import { STATEMENTS_FOR } from '../../src/store/postgres/count/statements.ts'
import { reconcileSheet } from '../../src/work/reconcile/reconcile-sheet.ts'
import { readTotals } from '../../src/work/totals/state-totals.ts'
import { makeInstallation, sealFile, type Made } from '../helpers/made-installation.ts'

const AS_OF = '2100-01-01'
const kept = keepCounted({
  now: Date.now,
  waiting: 1,
  failed: (error) => {
    throw error
  },
})
let made: Made
let mark: () => Promise<string>
let counted = 0
beforeAll(async () => {
  made = await makeInstallation('kh')
  const read = openFigureMark(made.installation.pools.saksi_reader, kindsLeavingFigures(made.installation.country))
  mark = async () => (await read()).ofToday
}, 60_000)
afterAll(() => made.remove())

async function countSheet(store: CountStore = made.installation.counts): Promise<AnswerSheet> {
  const { country } = made.installation
  const report = await loadReport('tip')
  return reconcileSheet(await answer(report, 2023, AS_OF, country, store), { report, country, store, isDemo: true })
}
const wanted = {
  key: 'tip',
  of: 'all',
  mark: () => mark(),
  count: () => {
    counted++
    return countSheet()
  },
}

async function act(agency: string, body: EntryBody): Promise<string> {
  const { country, store } = made.installation
  const done = await appendActs([makeUnsigned(agency, body, nodeRandom)], [body.kind], { agency, country, store })
  return done.entries[0] ?? ''
}
async function stateTotal(): Promise<void> {
  const sheet =
    'indicator,from,to,office,by,value,qualifier,source,currency,rate,rate_on\naccused-registered,2022-01-01,2023-01-01,,,88,,MOJ-2022-4,,,'
  const read = readTotals(sheet, made.installation.country, 'moj')
  if ('refused' in read) throw new Error(JSON.stringify(read.refused))
  for (const total of read.totals) await act('moj', total)
}
const DISMISSED = { stage: 'final', decided_on: '2024-01-20', presence: 'not_applicable', outcome: 'dismissed', sentence_months: '' }
/** @param change what is put right in each row. @returns the records. */
async function handIn(change: Readonly<Record<string, string>> = {}): Promise<readonly LinkedRecord[]> {
  const { country, store } = made.installation
  const form = formOf(made.installation, 'court-return')
  const rows = makeCourtReturns(country, mulberry32(7)).map((row) => ({ ...row, ...change }))
  const sealed = await sealFile(made.installation, form.id, 'moj', await writeCourtReturnXlsx(rows, form, country), 'courts.xlsx')
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused[0]))
  await append(sealed, country, store)
  return sealed.entries.flatMap(({ stub }): LinkedRecord[] => {
    const said = JSON.parse(stub) as { record?: string }
    return said.record === undefined ? [] : [['moj', 'accused_episode', said.record]]
  })
}

describe('a kept sheet', () => {
  it('is, after everything that comes in, the one that is counted from the tables at that moment', async () => {
    await kept.newest(wanted)
    let link = ''
    let records: readonly LinkedRecord[] = []
    const steps: readonly (readonly [what: string, does: () => Promise<unknown>])[] = [
      ['a return', async () => (records = await handIn())],
      ['its correction', () => handIn(DISMISSED)],
      [
        'a link',
        async () =>
          (link = await act('ncct', {
            kind: 'link.asserted',
            relation: 'same_person',
            a: records[0] as LinkedRecord,
            b: records[1] as LinkedRecord,
            basis: 'match-reviewed',
          })),
      ],
      ['it taken back', () => act('ncct', { kind: 'link.revoked', of: 'ncct', link, reason: 'two-persons' })],
      ['a total of the year before', stateTotal],
      [
        'a return that was missed',
        () =>
          made.installation.note({ kind: 'return.missed', form: 'court-return', office: 'CFI-1', period: '2023-Q1', due: '2023-04-30' }),
      ],
      ['a release, which is counted itself', () => release('one')],
    ]
    const figures: unknown[] = []
    for (const [what, does] of steps) {
      const before = await mark()
      await does().catch((error: unknown) => {
        throw new Error(what, { cause: error })
      })
      expect([what, (await mark()) === before]).toEqual([what, false])
      // At once it is the older one, and says so.
      expect([what, (await kept.shown(wanted)).isBehind]).toEqual([what, true])
      const sheet = await kept.newest(wanted)
      expect([what, sheet]).toEqual([what, await countSheet()])
      expect(await kept.shown(wanted)).toMatchObject({ value: sheet, isBehind: false })
      figures.push(sheet.answers.map((a) => [a.id, a.value]))
    }
    // Most of these did change figures, or the comparison would say nothing.
    expect(new Set(figures.map((f) => JSON.stringify(f))).size).toBeGreaterThanOrEqual(3)
  }, 180_000)

  it('is not counted again for what leaves every figure as it was', async () => {
    await kept.newest(wanted)
    const before = counted
    await made.installation.note({ kind: 'export.made', format: 'json', recipient: 'ncct', entries: 1, result: 'ab'.repeat(32) })
    await made.installation.note({ kind: 'log.padded', noise: 'cd'.repeat(32) })
    expect((await kept.shown(wanted)).isBehind).toBe(false)
    expect(counted).toBe(before)
    expect(await kept.newest(wanted)).toEqual(await countSheet())
  }, 60_000)

  it('rests on no other tables than those whose entries are awaited', async () => {
    const tables = new Set<string>()
    const watched = (counts: CountStore): CountStore => ({
      isDemo: false,
      ask: (question, about) => {
        const { sql } = STATEMENTS_FOR[question](about)
        for (const [, table] of sql.matchAll(/\bsaksi\.(\w+)/g)) if (table !== undefined) tables.add(table)
        return counts.ask(question, about)
      },
      once: () => watched(counts.once()),
    })
    await countSheet(watched(made.installation.counts))
    // Whoever lets a figure rest on another table sees in core/count/leaving.ts to the entries that fill it.
    const acts = ['act_countersigns', 'aggregate_cells', 'link_members', 'pair_judgements', 'people_resolved', 'people_samples']
    const known = [...acts, 'entries', 'return_countersigns', 'return_reviews', 'returns', 'waiting_rows', 'waiting_rows_over']
    const others = [...tables].filter((t) => !known.includes(t) && !RECORD_KINDS.some((k) => k.table === t))
    expect(others).toEqual([])
    expect(tables.size).toBeGreaterThan(50)
  }, 60_000)

  it('does not leave out the kinds that a figure of the country counts themselves', () => {
    const leaving = kindsLeavingFigures(made.installation.country)
    for (const kind of ['release.published', 'figure.answered', 'record.version', 'record.erased', 'aggregate.stated'] as const)
      expect(leaving).not.toContain(kind)
    expect(leaving).toContain('export.made')
  })

  it('does not leave out what changes the returns that are due', () => {
    const leaving = kindsLeavingReturns(made.installation.country)
    expect(leaving.filter((kind) => kind.startsWith('return.'))).toEqual([])
    for (const kind of ['act.countersigned', 'record.version', 'aggregate.stated'] as const) expect(leaving).not.toContain(kind)
    expect(leaving).toContain('export.made')
  })
})

const release = (id: string) =>
  made.installation.note({
    kind: 'release.published',
    release: id,
    manifest: 'ab'.repeat(32),
    certificate: 'cd'.repeat(32),
    approvedBy: [`${'ab'.repeat(16)}@moj`, `${'cd'.repeat(16)}@ncct`],
  })

/** Rows that cannot be mended today wait: the rest goes in, figures say so, and they come later under the same return, once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { utf8 } from '../../src/core/bytes.ts'
import { canonical } from '../../src/core/canonical.ts'
import { findForm, findIndicator } from '../../src/core/country/find.ts'
import type { Form } from '../../src/core/country/index.ts'
import type { ReturnReceived } from '../../src/core/entry/kinds/return-received.ts'
import type { StubOf } from '../../src/core/entry/define.ts'
import { demoSigner } from '../../src/demo/hand-in.ts'
import { main } from '../../src/main.ts'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { append, checkSealed } from '../../src/road/append.ts'
import { count } from '../../src/road/count.ts'
import { link } from '../../src/road/link.ts'
import { receive } from '../../src/road/receive.ts'
import { seal, waitedOf, type WaitingLine } from '../../src/road/seal.ts'
import type { Counted, Refused, Sealed, Valid } from '../../src/road/stages.ts'
import { validate } from '../../src/road/validate.ts'
import { rebuild } from '../../src/store/postgres/rebuild.ts'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import { readDue, readStanding } from '../../src/work/returns-due/read-due.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

const HEADS = 'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey'
const FIRST = 'ACORN,1/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3'
const GONE = 'ACORN,2/2024,1,Gobbet the Unread,2024-02-02,Singing to bees,Red hat,3'
const MENDED = 'ACORN,2/2024,1,Gobbet the Unread,2024-02-02,Waking a cat,Red hat,3'
const INTERVAL = { from: '2024-01-01', to: '2024-04-01' }
type Head = StubOf<ReturnReceived>

let made: Made
let form: Form
beforeAll(async () => {
  made = await makeInstallation('toyland')
  form = findForm(made.installation.country, 'town-return') as Form
}, 300_000)
afterAll(() => made?.remove())

const judge = async (lines: readonly string[], letWait = true): Promise<Valid | Refused> => {
  const { country } = made.installation
  const draft = await receive(utf8(lines.join('\n')), { form, country, fileName: 'f.csv' })
  return 'refused' in draft ? draft : validate(draft, form, country, undefined, letWait)
}
async function sealed(lines: readonly string[], waited: readonly string[] = [], isSigned = true): Promise<Sealed> {
  const valid = await judge(lines)
  if ('refused' in valid) throw new Error(JSON.stringify(valid.refused))
  const { country, layout } = made.installation
  const keys = readEdgeKeys(layout.edge('bell'))
  const signer = isSigned ? { signer: demoSigner(made.installation, 'bell', 'clerk') } : {}
  return seal(valid, { country, form, agency: 'bell', keys, random: nodeRandom, hpke, waited, ...signer })
}
const send = async (lines: readonly string[], waited?: readonly string[]) =>
  append(await sealed(lines, waited), made.installation.country, made.installation.store)
/** Codes of what keeps the file out, with the rows that they are of. */
async function faultsOf(...lines: string[]): Promise<string[]> {
  const judged = await judge(lines)
  const errors = 'refused' in judged ? judged.refused.filter((p) => p.severity === 'error') : []
  return errors.map(({ code, row }) => (row === undefined ? code : `${code} ${row}`))
}
const headOf = (file: Sealed): Head => JSON.parse(file.entries[0]?.stub ?? '') as Head
const waiting = () => made.installation.counts.ask('waitingRows', { agency: 'bell', form: 'town-return' })
const tokens = async (): Promise<string[]> => [...new Set((await waiting()).map((w) => w.token))]
const today = (): string => new Date().toISOString().slice(0, 10)
async function figure(where: Readonly<Record<string, string>> = { town: 'ACORN' }): Promise<Counted> {
  const { country, counts } = made.installation
  const indicator = findIndicator(country, 'people-rung')
  if (!indicator) throw new Error('no such indicator')
  return count(await link({ entries: [] }, today(), counts), { indicator, interval: INTERVAL, where }, country, counts)
}
const verified = async (): Promise<string> => {
  const said: string[] = []
  const out = (x: string): void => void said.push(x)
  expect(await main(['verify', made.dir, '--figures'], { out, err: out, json: false } as never), said.join('\n')).toBe(0)
  return said.join('\n')
}

describe('a file that can be trusted, with a row that cannot be mended', () => {
  it('says that the row waits, of which slot, and nothing of what is in it', async () => {
    const file = await sealed([HEADS, FIRST, GONE])
    const head = headOf(file)
    expect([head.rows, head.slots, head.waiting]).toEqual([1, [['ACORN', '2024-Q1', 1]], [[expect.any(String), 'ACORN', '2024-Q1']]])
    expect(JSON.stringify(file)).not.toMatch(/Gobbet|2\/2024|bees/)
    expect(file.entries).toHaveLength(2)
  })
  it('waits in each slot of which it may be, where the row does not say', async () => {
    const head = headOf(
      await sealed([
        HEADS,
        FIRST,
        'BUTTON,3/2024,1,Wump,2024-05-01,Waking a cat,Red hat,3',
        'ACORN,4/2024,1,Wump,soon,Waking a cat,Red hat,3',
      ]),
    )
    expect(head.waiting?.map(([, office, period]) => [office, period])).toEqual([
      ['ACORN', '2024-Q1'],
      ['ACORN', '2024-Q2'],
    ])
    expect(new Set(head.waiting?.map(([token]) => token)).size).toBe(1)
  })
  it('is refused whole where the file is not to be trusted, or nothing would be left', async () => {
    const codes = async (...lines: string[]): Promise<string[]> => (await faultsOf(...lines)).map((code) => code.replace(/ .*/, ''))
    expect(await codes(HEADS, FIRST, GONE, 'Total,7')).toEqual(expect.arrayContaining(['file.must-hold', 'row.total-disagrees']))
    expect(await codes(HEADS.replace('Deed', 'Thing'), FIRST, GONE)).toContain('file.must-hold')
    expect(await codes(HEADS, GONE)).toEqual(['file.all-wait', 'cell.unknown-code'])
    expect(await judge([HEADS, FIRST, GONE], false)).toMatchObject({ refused: [{ code: 'cell.unknown-code' }] })
  })
  it('says that a total which fits is of the whole list, and lets nothing wait that is right', async () => {
    const judged = await judge([HEADS, FIRST, GONE, 'Total,2'])
    expect(judged).toMatchObject({ warnings: [{ code: 'row.total-of-all' }], waiting: [{ row: 3 }] })
    const right = await sealed([HEADS, FIRST, MENDED])
    expect([headOf(right).rows, 'waiting' in headOf(right)]).toEqual([2, false])
  })
  it('lets no row wait of which nobody could say, when it comes, which it was', async () => {
    const untold = async (...lines: string[]): Promise<string[]> =>
      (await faultsOf(HEADS, FIRST, ...lines)).filter((code) => code.startsWith('row.must-be-told'))
    const row = (number: string, no: string, deed = 'Waking a cat'): string => `ACORN,${number},${no},Wump,2024-02-02,${deed},Red hat,3`
    // Its number cannot be read, or another row of the file has it too.
    expect(await untold(row('', '1'))).toEqual(['row.must-be-told 3'])
    expect(await untold(row('2/2024', 'two'))).toEqual(['row.must-be-told 3'])
    expect(await untold(FIRST.replace('Nobody', 'Somebody'))).toEqual(['row.must-be-told 3'])
    // Of several rows of a case one has its number from its place alone: what stands below it would move, and take another's place on record.
    expect(await untold(row('9/2024', ''), row('9/2024', '', 'Singing to bees'))).toEqual(['row.must-be-told 4'])
    expect(await untold(row('9/2024', '1'), row('9/2024', '', 'Singing to bees'))).toEqual(['row.must-be-told 4'])
    expect(await untold(row('9/2024', ''), row('9/2024', '2', 'Singing to bees'))).toEqual(['row.must-be-told 4'])
    // Each has its own, or it is the only one of its case.
    expect(await untold(row('9/2024', '1'), row('9/2024', '2', 'Singing to bees'))).toEqual([])
    expect(await untold(row('9/2024', '', 'Singing to bees'), row('8/2024', ''), row('8/2024', '').replace('Wump', 'Gobbet'))).toEqual([])
  })
  it('asks of a row under its own token nothing, also where the desk has keys that the form does not use', async () => {
    const file = await sealed([HEADS, FIRST, GONE])
    const lines = (headOf(file).waiting ?? []).map(([token, office, period]): WaitingLine => ({ token, office, period }))
    const { country, layout } = made.installation
    const open: Form = { ...form, fields: form.fields.map((f) => ({ ...f, privacy: 'operational' as const })) }
    const who = { country, form: open, agency: 'bell', keys: readEdgeKeys(layout.edge('bell')), random: nodeRandom, hpke }
    const [first, mended] = [await judge([HEADS, FIRST, GONE]), await judge([HEADS, FIRST, MENDED])]
    if ('refused' in first || 'refused' in mended) throw new Error('the file passes')
    const said = JSON.parse((await seal(first, who)).entries[0]?.stub ?? '') as Head
    const own = (said.waiting ?? []).map(([token, office, period]): WaitingLine => ({ token, office, period }))
    expect(own).toHaveLength(lines.length)
    expect(waitedOf(mended, who, own).missing).toEqual([])
  })
})

describe('on record', () => {
  beforeEach(async () => {
    made = (await made.remove(), await makeInstallation('toyland'))
  }, 300_000)

  it('leaves figures partial until the same file, mended, brings the row; nothing is doubled', async () => {
    await send([HEADS, FIRST, GONE])
    expect(await figure()).toMatchObject({
      value: 1,
      qualifier: 'at_least',
      why: ['rows_wait'],
      state: 'partial',
      coverage: { received: 1, due: 1, rows_wait: 1 },
    })
    // What was not asked of the slot is as it was.
    expect((await figure({ town: 'BUTTON' })).why).not.toContain('rows_wait')
    // The same file once more, as it was: nothing is added, and the row waits once, since it was said first.
    expect(await send([HEADS, FIRST, GONE])).toMatchObject({ accepted: 1, unchanged: 1 })
    expect(await tokens()).toHaveLength(1)
    await verified()
    const before = await figure()
    await rebuild(made.installation.owner())
    expect(await figure()).toEqual(before)
    expect(await send([HEADS, FIRST, MENDED])).toMatchObject({ accepted: 2, unchanged: 1, superseded: 0, conflicts: 0 })
    expect(await figure()).toMatchObject({ value: 2, qualifier: 'exact', why: [], state: 'reported', coverage: { received: 1, due: 1 } })
    expect(await waiting()).toEqual([])
    await rebuild(made.installation.owner())
    expect(await figure()).toMatchObject({ value: 2, state: 'reported' })
    await verified()
  })

  it('stands in the list of returns due, since when and by when, for the agency that owes it', async () => {
    const { country, counts } = made.installation
    const q = { country, agency: 'bell', interval: { from: '2024-01-01', to: '2025-01-01' }, today: '2024-04-02', isDemo: false }
    await send([
      HEADS,
      FIRST,
      GONE,
      'BUTTON,5/2024,1,Wump,2024-05-01,Waking a cat,Red hat,3',
      'ACORN,4/2024,1,Wump,soon,Waking a cat,Red hat,3',
    ])
    const slots = await readDue('town-return', q, counts)
    const of = (office: string, period: string) => slots?.find((s) => s.office === office && s.period === period)
    expect(of('ACORN', '2024-Q1')).toMatchObject({ state: 'rows_wait', waits: { rows: 2, since: today() } })
    // Nothing of it is in: it is owed as before, and what waits is said beside it.
    expect(of('ACORN', '2024-Q2')).toMatchObject({ state: 'not_due', waits: { rows: 1 } })
    expect(of('BUTTON', '2024-Q2')).toMatchObject({ waits: null })
    const standing = (await readStanding(q, counts)).find((f) => f.form.id === 'town-return')
    expect(standing?.waits).toEqual({ rows: 2, since: today(), due: '2024-04-11' })
    const others = await readStanding({ ...q, agency: 'owl' }, counts)
    expect(others.every((f) => f.waits === null)).toBe(true)
  })

  it('doubles and replaces nobody: people of a case are who they were, whatever is said of what waits', async () => {
    const [alice, bob] = [1, 2].map((n) => `ACORN,9/2024,${n},Wump ${n},2024-02-01,Waking a cat,Red hat,3`) as [string, string]
    await send([HEADS, alice, bob.replace('Waking a cat', 'Singing to bees')])
    // The whole file without the row, which was a note: somebody says so.
    expect(await send([HEADS, alice], await tokens())).toMatchObject({ accepted: 1, unchanged: 1 })
    expect([await tokens(), (await figure()).value]).toEqual([[], 1])
    // The row alone, of a case in which another is on record.
    expect(await send([HEADS, bob])).toMatchObject({ accepted: 1, unchanged: 0, superseded: 0 })
    expect(await send([HEADS, alice, bob])).toMatchObject({ accepted: 2, unchanged: 2 })
    expect(await figure()).toMatchObject({ value: 2, state: 'reported' })
  })

  it('gives no row the number of one that waits: of a case whose rows the sheet does not number nothing is renumbered', async () => {
    await send([HEADS, FIRST, GONE])
    const alice = 'ACORN,9/2024,,Alice,2024-02-01,Waking a cat,Red hat,3'
    await send([HEADS, alice])
    expect(await send([HEADS, alice, MENDED.replace('2/2024', '8/2024')], await tokens())).toMatchObject({ accepted: 2, unchanged: 1 })
    expect(await figure()).toMatchObject({ value: 3, state: 'reported' })
  })

  it('ends what stands under another number now when a device of the office says so, and not before', async () => {
    await send([HEADS, FIRST, GONE.replace('2/2024', '3/2024')])
    await send([HEADS, FIRST, MENDED])
    expect(await figure()).toMatchObject({ value: 2, state: 'partial', why: ['rows_wait'] })
    // Nothing but that: the file is on record whole, and its head is kept for what it says.
    expect(await send([HEADS, FIRST, MENDED], await tokens())).toMatchObject({ unchanged: 2 })
    expect(await figure()).toMatchObject({ value: 2, state: 'reported', why: [] })
    await verified()
  })

  it('ends for nobody who did not sign, and by no return of another office and period', async () => {
    await send([HEADS, FIRST, GONE])
    const { country, store } = made.installation
    const unsigned = await sealed([HEADS, FIRST], await tokens(), false)
    expect('came' in headOf(unsigned)).toBe(false)
    const forged = { ...headOf(unsigned), came: await tokens() }
    const [first, ...rest] = unsigned.entries as [Sealed['entries'][number], ...Sealed['entries']]
    const claim = { ...unsigned, entries: [{ ...first, stub: canonical(forged as never) }, ...rest] } as Sealed
    await expect(append(claim, country, store)).rejects.toMatchObject({ code: 'return.not-sealed', where: 'stub.came' })
    // Signed, but its rows are of elsewhere: it is taken, and what waits waits on.
    await send([HEADS, 'BUTTON,7/2024,1,Wump,2024-05-01,Waking a cat,Red hat,3'], await tokens())
    expect(await tokens()).toHaveLength(1)
    expect((await figure()).state).toBe('partial')
  })

  it('ends by a row that comes as it was before its correction was at fault', async () => {
    await send([HEADS, FIRST, MENDED])
    await send([HEADS, FIRST, GONE])
    expect(await tokens()).toHaveLength(1)
    await send([HEADS, FIRST, MENDED])
    expect(await tokens()).toEqual([])
    expect(await figure()).toMatchObject({ value: 2, state: 'reported' })
    await rebuild(made.installation.owner())
    expect(await figure()).toMatchObject({ value: 2, state: 'reported' })
    await verified()
  })

  it('waits once, whatever of it is mended meanwhile', async () => {
    await send([HEADS, FIRST, GONE.replace(',3', ',three')])
    await send([HEADS, FIRST, GONE])
    expect(await tokens()).toHaveLength(1)
  })

  it('goes on waiting where it is not mended, and where another row comes', async () => {
    await send([HEADS, FIRST, GONE])
    await send([HEADS, 'ACORN,8/2024,1,Wump,2024-02-02,Waking a cat,Red hat,3'])
    expect(await figure()).toMatchObject({ value: 2, state: 'partial' })
    await send([HEADS, FIRST, GONE.replace('2024-02-02', '2024-02-03')], await tokens())
    expect(await tokens()).toHaveLength(1)
    expect((await figure()).state).toBe('partial')
  })

  it('takes no return that says of a row both, or of none, or of a slot that is none, and no nil return that waits for rows', async () => {
    const file = await sealed([HEADS, FIRST, GONE])
    const { country } = made.installation
    const [head, row] = [headOf(file), JSON.parse(file.entries[1]?.stub ?? '') as { record: string }]
    const line = head.waiting?.[0] as [string, string, string]
    const refused = (change: object): string => {
      const entries = file.entries.map((e, i) => (i === 0 ? { ...e, stub: canonical({ ...head, ...change } as never) } : e))
      try {
        checkSealed({ ...file, entries }, country)
        return 'taken'
      } catch (error) {
        const { code, where } = error as { code: string; where: string }
        return `${code} ${where}`
      }
    }
    expect(refused({})).toBe('taken')
    expect(refused({ waiting: [] })).toBe('return.not-sealed stub.waiting')
    expect(refused({ waiting: [line, line] })).toBe('return.not-sealed stub.waiting')
    expect(refused({ waiting: [[line[0], 'NOWHERE', '2024-Q1']] })).toBe('return.not-sealed stub.waiting')
    expect(refused({ waiting: [[line[0], 'ACORN', '2024-02']] })).toBe('return.not-sealed stub.waiting')
    expect(refused({ waiting: [['Gobbet the Unread', 'ACORN', '2024-Q1']] })).toBe('return.not-sealed stub.waiting')
    expect(refused({ waiting: [[row.record, 'ACORN', '2024-Q1']] })).toBe('return.waits-and-comes waiting')
    expect(refused({ came: [line[0]] })).toBe('return.not-sealed stub.came')
    const nil = { v: 1, id: head.id, agency: 'bell', author: head.author, kind: 'return.nil', form: form.id, formVersion: form.version }
    const letter = (more: object) =>
      checkSealed(
        {
          ...file,
          courier: null,
          entries: [
            {
              ...(file.entries[0] as Sealed['entries'][number]),
              stub: canonical({ ...nil, slots: [['ACORN', '2024-Q1']], waiting: false, ...more }),
            },
          ],
        },
        country,
      )
    expect(letter({})).toHaveLength(1)
    expect(() => letter({ waiting: [line] })).toThrow()
    expect(() => letter({ came: [line[0]] })).toThrow()
  })
})

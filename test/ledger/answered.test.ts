/**
 * A ministry has joined with a record of its own: what it did with each lead that the coalition deposited is laid beside what the coalition recorded, by
 * numbers of deposits and receipts of its log. No name, no place and no number of a register goes from one to the other.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { utf8 } from '../../src/core/bytes.ts'
import { commitLead } from '../../src/core/ledger/deposit.ts'
import { depositNumberOf } from '../../src/core/ledger/deposit-number.ts'
import type { LeadAnswered } from '../../src/core/entry/kinds/lead-answered.ts'
import { depositMark, type AnsweredFile, type Laid } from '../../src/core/reconcile/answered.ts'
import { main } from '../../src/main.ts'
import { append } from '../../src/road/append.ts'
import { loadEverReleased } from '../../src/work/releases/ever-released.ts'
import { checkReleases } from '../../src/work/releases/verify-releases.ts'
import type { Fault } from '../../verify/index.ts'
import { initInstallation } from '../../src/work/installation/init.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { removeAway, scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('answered')
const [ours, theirs] = [join(scratch.path, 'observatory'), join(scratch.path, 'ministry')]
const [given, key] = [join(scratch.path, 'answered.json'), join(theirs, 'tlog', 'vkey')]
const brought = join(scratch.path, 'deposits.txt')
const numberOf = (i: number): string => depositNumberOf(commitLead(new Uint8Array(32).fill(i), utf8(`lead ${i}`)))

async function handIn(dir: string, form: string, agency: string, lines: readonly string[]): Promise<void> {
  const installation = await openInstallation(dir)
  try {
    const sealed = await sealFile(installation, form, agency, utf8(`${lines.join('\n')}\n`), 'rows.csv')
    if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused.map((p) => [p.code, p.column])))
    await append(sealed, installation.country, installation.store)
    await installation.sequencer.flush()
  } finally {
    await installation.close()
  }
}
async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const io = { out: (t: string) => void (said.out += `${t}\n`), err: (t: string) => void (said.err += t), json: argv.includes('--json') }
  const code = await main(
    argv.filter((a) => a !== '--json'),
    io,
  )
  return { code, ...said }
}
const compare = async (file = given, vkey = key): Promise<readonly Laid[]> =>
  (JSON.parse((await run('answered', 'compare', ours, file, '--key', vkey, '--json')).out) as { laid: Laid[] }).laid
const saidIn = ({ stub }: AnsweredFile['leads'][number]) => JSON.parse(stub) as LeadAnswered
const changed = (name: string, change: (file: AnsweredFile) => object): string => {
  const path = join(scratch.path, name)
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(given, 'utf8')) as AnsweredFile)))
  return path
}

let asked: Awaited<ReturnType<typeof run>>
let gave: typeof asked
const LEADS = 'office,lead_number,deposit,received_on,channel,lead_type,persons_named,state,decided_on,no_action_reason,place'
beforeAll(async () => {
  await initInstallation({ dir: ours, country: 'kh', demo: false, observatory: true })
  await newInstallation({ dir: theirs, country: 'kh', demo: false })
  // Six were handed over. Of the first the coalition heard that it was done, and knows who is still there.
  await handIn(ours, 'third-party-lead', 'ngo-1', [
    LEADS,
    `NGO-M1,1/2023,${numberOf(1)},2023-02-06,NGO,TRAFFICKING,3,action_ordered,2023-03-02,,An invented place`,
    `NGO-M1,2/2023,${numberOf(2)},2023-03-01,NGO,TRAFFICKING,2,no_action,2023-04-01,not_stated,An invented place`,
    `NGO-M1,3/2023,${numberOf(3)},2023-03-02,NGO,TRAFFICKING,2,received,,,An invented place`,
    `NGO-M1,4/2023,${numberOf(4)},2023-03-03,NGO,TRAFFICKING,2,received,,,An invented place`,
    `NGO-M1,5/2023,${numberOf(5)},2023-03-04,NGO,TRAFFICKING,2,no_action,2023-04-02,not_credible,An invented place`,
    `NGO-M1,6/2023,${numberOf(6)},2023-03-05,NGO,TRAFFICKING,2,received,,,An invented place`,
  ])
  await handIn(ours, 'named-request', 'ngo-1', [
    'office,lead_number,person_no,asked_day,age_band,answer,outcome,outcome_day,person_name',
    'NGO-M1,1/2023,1,2023-02-06,18+,done,removed,2023-03-02,Invented Person 1',
    'NGO-M1,1/2023,2,2023-02-06,18+,done,left_behind,2023-03-02,Invented Person 2',
    'NGO-M1,1/2023,3,2023-02-06,<18,done,moved,2023-04-02,Invented Person 3',
  ])
  // The police entered five of them, one of these twice, and one more that somebody else deposited.
  await handIn(theirs, 'hotline', 'ahtjp', [
    LEADS,
    `POL-X1,71/2023,${numberOf(1)},2023-02-07,NGO,TRAFFICKING,3,action_ordered,2023-03-02,,Elsewhere Invented`,
    `POL-X1,72/2023,${numberOf(2)},2023-03-02,NGO,TRAFFICKING,2,no_action,2023-04-01,labour_dispute,Elsewhere Invented`,
    `POL-X1,73/2023,${numberOf(3)},2023-03-02,NGO,TRAFFICKING,2,received,,,Elsewhere Invented`,
    `POL-X1,75/2023,${numberOf(5)},2023-03-04,NGO,TRAFFICKING,2,no_action,2023-04-02,not_credible,Elsewhere Invented`,
    `POL-X1,76/2023,${numberOf(6)},2023-03-05,NGO,TRAFFICKING,2,received,,,Elsewhere Invented`,
    `POL-X1,77/2023,${numberOf(6)},2023-03-06,NGO,TRAFFICKING,2,received,,,Elsewhere Invented`,
    `POL-X1,79/2023,${numberOf(9)},2023-03-09,EMBASSY,TRAFFICKING,2,received,,,Elsewhere Invented`,
  ])
  asked = await run('answered', 'ask', ours, '--out', brought)
  gave = await run('answered', 'give', theirs, '--deposits', brought, '--out', given)
}, 120_000)
afterAll(() => {
  removeAway(theirs)
  scratch.remove(ours)
})

describe('what a ministry gives', () => {
  it('has numbers of deposits, offices, states and months; no name, no place, no day and no number of a register', () => {
    const text = readFileSync(given, 'utf8')
    expect(text).not.toMatch(/Invented|\b7\d\/2023|2023-02-07|2023-03-02/)
    const { leads } = JSON.parse(text) as AnsweredFile
    expect(leads.map(saidIn).map((l) => [l.office, l.received, l.state])).toContainEqual(['POL-X1', '2023-02-01', 'action_ordered'])
    // The number itself is in no entry: whoever reads the log finds no deposit by it.
    expect(leads.map((l) => l.stub).join()).not.toMatch(/\d{4}-\d{4}-\d{4}-\d{4}-\d{4}/)
  })
  it('is on record once, however often it is given', async () => {
    const again = join(scratch.path, 'again.json')
    await run('answered', 'give', theirs, '--deposits', brought, '--out', again)
    const stubs = (path: string) => (JSON.parse(readFileSync(path, 'utf8')) as AnsweredFile).leads.map((l) => l.stub)
    expect(stubs(again)).toEqual(stubs(given))
    expect((await compare(again)).filter((l) => l.is === 'agrees')).toHaveLength(2)
  })
  it('is of the deposits that the asker brings, and of no others', async () => {
    expect(asked).toMatchObject({ code: 0, out: expect.stringContaining('6 numbers') })
    expect(readFileSync(brought, 'utf8').trim().split('\n')).toEqual([1, 2, 3, 4, 5, 6].map(numberOf).toSorted())
    expect(gave).toMatchObject({ code: 0, out: expect.stringContaining('6 leads with one of these 6 deposits') })
    expect(readFileSync(given, 'utf8')).not.toContain(numberOf(9))
    const list = (name: string, text: string): string => {
      writeFileSync(join(scratch.path, name), text)
      return join(scratch.path, name)
    }
    const out = join(scratch.path, 'never.json')
    for (const bad of [list('empty.txt', '\n'), list('bad.txt', `${numberOf(1)}\n1111-1111-1111-1111-1111\n`)])
      expect(await run('answered', 'give', theirs, '--deposits', bad, '--out', out)).toMatchObject({ code: 2 })
    expect(await run('answered', 'give', theirs, '--out', out)).toMatchObject({ code: 2 })
    expect(existsSync(out)).toBe(false)
  })
  it('is not written over what is there', async () => {
    expect(await run('answered', 'give', theirs, '--deposits', brought, '--out', given)).toMatchObject({ code: 2 })
  })
})

it('what was given is no release that is gone: the ministry’s record verifies, and something new may go out of it', async () => {
  const installation = await openInstallation(theirs)
  try {
    const faults: Fault[] = []
    await checkReleases(installation, (fault) => void faults.push(fault))
    expect([faults, await loadEverReleased(installation)]).toEqual([[], []])
  } finally {
    await installation.close()
  }
})

describe('laid beside what those who asked recorded', () => {
  it('each deposit is found agreed, decided otherwise, open or never entered; “done” takes nobody out', async () => {
    const laid = new Map((await compare()).map((l) => [l.deposit, l]))
    expect([1, 2, 3, 4, 5, 6].map((i) => laid.get(numberOf(i))?.is)).toEqual([
      'agrees',
      'differs',
      'open',
      'not_entered',
      'agrees',
      'twice',
    ])
    expect(laid.get(numberOf(1))).toMatchObject({ ours: { out: 1, notOut: 2 }, actedNotOut: 2, theirs: { decided: '2023-03-01' } })
    expect(laid.get(numberOf(2))).toMatchObject({ ours: { reason: 'not_stated' }, theirs: { reason: 'labour_dispute' } })
    // Of what others deposited, nothing.
    expect(laid.has(numberOf(9))).toBe(false)
    const { code, out } = await run('answered', 'compare', ours, given, '--key', key)
    expect(code).toBe(1)
    expect(out).toContain('acted on, and 2 known not to be out')
    expect(out).toContain('1 not_entered, 0 unproved, 1 twice, 1 open, 1 differs, 2 agrees')
  })
  it('an answer without its receipt, with a torn one, or under another key is not proved', async () => {
    const torn = changed('torn.json', (f) => ({
      ...f,
      leads: f.leads.map((l) => ({ ...l, receipt: l.receipt.replace(/index \d+/, 'index 0') })),
    }))
    expect((await compare(torn)).filter((l) => l.is === 'unproved').length).toBeGreaterThan(2)
    const none = changed('none.json', (f) => ({ ...f, leads: f.leads.map((l) => ({ ...l, receipt: '' })) }))
    expect((await compare(none)).map((l) => l.is)).toEqual(expect.arrayContaining(['unproved', 'not_entered']))
    expect((await compare(none)).some((l) => l.is === 'agrees')).toBe(false)
    expect((await compare(given, join(ours, 'tlog', 'vkey'))).some((l) => l.theirs !== null)).toBe(false)
  })
  it('a file with anything more in it, of another country, or none is refused', async () => {
    const asked = (file: string) => run('answered', 'compare', ours, file, '--key', key)
    const wordy = changed('wordy.json', (f) => ({ ...f, leads: f.leads.map((l) => ({ ...l, remarks: 'Invented Person' })) }))
    const abroad = changed('abroad.json', (f) => ({ ...f, country: 'gb' }))
    for (const file of [wordy, abroad, key, join(scratch.path, 'nowhere.json')]) expect((await asked(file)).code).toBe(2)
    expect((await run('answered', 'compare', ours, given, '--key', given)).code).toBe(2)
  })
  it('one receipt stands for one answer: a lead’s that somebody else left proves not even one of two', async () => {
    const mine = join(scratch.path, 'nine.txt')
    const nines = join(scratch.path, 'nine.json')
    writeFileSync(mine, `${numberOf(9)}\n`)
    expect(await run('answered', 'give', theirs, '--deposits', mine, '--out', nines)).toMatchObject({ code: 0 })
    const [nine] = (JSON.parse(readFileSync(nines, 'utf8')) as AnsweredFile).leads
    const swapped = changed('swapped.json', (f) => ({ ...f, leads: [1, 2, 4].map((i) => ({ ...nine, deposit: numberOf(i) })) }))
    expect((await compare(swapped)).map((l) => l.is).toSorted()).toEqual([...Array(3).fill('not_entered'), ...Array(3).fill('unproved')])
    // The same answer twice: neither is believed.
    const doubled = changed('doubled.json', (f) => ({ ...f, leads: [...f.leads, ...f.leads.filter((l) => l.deposit === numberOf(1))] }))
    expect((await compare(doubled)).find((l) => l.deposit === numberOf(1))?.is).toBe('unproved')
  })
  it('an answer that borrows the receipt of another lead is not proved, also where each borrows another one’s', async () => {
    const round = changed('round.json', (f) => ({ ...f, leads: f.leads.map((l, i) => ({ ...f.leads.at(i - 1), deposit: l.deposit })) }))
    const laid = await compare(round)
    // Of the one number that two leads bear, the one that stands in place of the other is of it still.
    expect(laid.filter((l) => l.theirs !== null)).toEqual([])
    expect(laid.filter((l) => l.is === 'unproved')).toHaveLength(5)
    // Nor with its own receipt and other words: what was recorded is what was given.
    for (const [from, to] of [
      ['no_action', 'acted'],
      ['labour_dispute', 'not_stated'],
      [depositMark(numberOf(2)), depositMark(numberOf(4))],
    ] as const) {
      const said = changed('said.json', (f) => ({
        ...f,
        leads: f.leads.map((l) => (l.deposit === numberOf(2) ? { ...l, stub: l.stub.replace(from, to) } : l)),
      }))
      expect((await compare(said)).find((l) => l.deposit === numberOf(2))?.is, to).toBe('unproved')
    }
  })
  it('one lead that two coalitions deposited has two numbers: by the one that the ministry did not enter nobody learns of the other', async () => {
    const second = depositNumberOf(commitLead(new Uint8Array(32).fill(55), utf8('lead 5')))
    expect(second).not.toBe(numberOf(5))
    const [list, out] = [join(scratch.path, 'second.txt'), join(scratch.path, 'second.json')]
    writeFileSync(list, `${second}\n`)
    const told = await run('answered', 'give', theirs, '--deposits', list, '--out', out)
    expect(told.out).toContain('0 leads with one of these 1 deposits')
    expect((JSON.parse(readFileSync(out, 'utf8')) as AnsweredFile).leads).toEqual([])
    // Nor does the answer to the first become one to the second.
    const lent = changed('lent.json', (f) => ({
      ...f,
      leads: f.leads.map((l) => (l.deposit === numberOf(5) ? { ...l, deposit: numberOf(4) } : l)),
    }))
    const laid = new Map((await compare(lent)).map((l) => [l.deposit, l.is]))
    expect([laid.get(numberOf(5)), laid.get(numberOf(4))]).toEqual(['not_entered', 'unproved'])
  })
  it('says beside what is laid that what is recorded of the lead itself is their word', async () => {
    expect((await run('answered', 'compare', ours, given, '--key', key)).out).toContain('What they record of the lead itself is their word')
  })
})

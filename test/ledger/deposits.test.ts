/** Deposits, as a depositor, a witness's keeper, a reader and an attacker meet them. */
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toHex, utf8 } from '../../src/core/bytes.ts'
import { commitLead, openDepositDay, openDepositReceipt, printDeposit, type Deposit } from '../../src/core/ledger/deposit.ts'
import { printVkey, type NoteKey } from '../../src/core/ledger/note.ts'
import { main } from '../../src/main.ts'
import { Deposits } from '../../src/witness/deposits.ts'
import { homeOf, initWitness, readSigners } from '../../src/witness/home.ts'
import { serveWitness, type WitnessServing } from '../../src/witness/serve.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('deposits')
const dir = join(scratch.path, 'civil')
const clock = { at: Date.parse('2026-11-25T10:00:00Z') / 1000 }
let witness: WitnessServing
let key: NoteKey
let token: string
const start = async (): Promise<void> => void (witness = await serveWitness({ dir, port: 0, now: () => clock.at }))
const made = (i: number): Deposit => ({
  commitment: commitLead(new Uint8Array(32).fill(1), utf8(`lead ${i}`)),
  channel: 'ngo',
  office: 'KH12',
})
const send = async (text: string): Promise<{ status: number; body: string }> => {
  const response = await fetch(`${witness.url}/deposit`, { method: 'POST', body: text })
  return { status: response.status, body: await response.text() }
}
const list = async (day: string, bearer = token): Promise<{ status: number; body: string }> => {
  const response = await fetch(`${witness.url}/deposits/${day}`, { headers: { authorization: `Bearer ${bearer}` } })
  return { status: response.status, body: await response.text() }
}
async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const code = await main(argv, { out: (t) => (said.out += `${t}\n`), err: (t) => (said.err += `${t}\n`) })
  return { code, ...said }
}

beforeAll(async () => {
  initWitness(dir, 'civil.example/witness')
  key = readSigners(homeOf(dir)).deposits.key
  token = readFileSync(homeOf(dir).readerToken, 'utf8').trim()
  await start()
})
afterAll(async () => {
  await witness.close()
  scratch.remove()
})

describe('a deposit', () => {
  test('is answered with a signed receipt; sent again, with the same one and the first time', async () => {
    const first = await send(printDeposit(made(1)))
    expect(openDepositReceipt(first.body, key)).toMatchObject({ office: 'KH12', channel: 'ngo', time: clock.at })
    clock.at += 61
    expect(await send(printDeposit(made(1)))).toEqual(first)
  })
  test('for another office under the same commitment is refused', async () => {
    expect((await send(printDeposit({ ...made(1), office: 'KH13' }))).status).toBe(409)
    expect((await send(printDeposit({ ...made(1), channel: 'embassy' }))).status).toBe(409)
  })
  test('that holds anything in clear is refused, and kept nowhere', async () => {
    for (const text of [
      `${printDeposit(made(2))}note: Brambel Moonpocket\n`,
      'Brambel Moonpocket',
      printDeposit({ ...made(2), office: 'Brambel Moonpocket' }),
    ])
      expect(await send(text)).toEqual({ status: 400, body: 'not a deposit (saksi-deposit@v1)\n' })
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((f) => f.isFile())
    expect(files.map((f) => readFileSync(join(f.parentPath, f.name), 'utf8')).filter((text) => text.includes('Brambel'))).toEqual([])
  })
  test('comes ten times a minute from one address, and no oftener', async () => {
    clock.at += 61
    const answers: number[] = []
    for (let i = 0; i < 12; i++) answers.push((await send(printDeposit(made(100 + i)))).status)
    expect(answers.filter((s) => s === 200)).toHaveLength(10)
    expect(answers.slice(10)).toEqual([429, 429])
    clock.at += 61
  })
})

describe('the list of a day', () => {
  test('is for who holds the reader’s token, and for a day that is over: all else is one answer', async () => {
    const nothing = { status: 404, body: 'nothing here\n' }
    expect(await list('2026-11-25')).toEqual(nothing)
    clock.at += 86_400
    expect(await list('2026-11-25', 'another')).toEqual(nothing)
    expect(await list('2026-11-25', '')).toEqual(nothing)
    for (const day of ['2026-11-26', '2099-01-01', '2026-13-45']) expect(await list(day)).toEqual(nothing)
    const opened = openDepositDay((await list('2026-11-25')).body, key)
    expect(opened?.deposits).toHaveLength(11)
    expect(opened?.deposits.filter((d) => toHex(d.commitment) === toHex(made(1).commitment))).toHaveLength(1)
    expect(openDepositDay((await list('2026-11-24')).body, key)?.deposits).toEqual([])
  })
  test('is the same after a restart; a line that a crash cut short is gone, what was acknowledged is not', async () => {
    const before = (await list('2026-11-25')).body
    await witness.close()
    appendFileSync(join(homeOf(dir).deposits, '2026-11-25'), '1795600000 AAAAAAAA')
    await start()
    expect((await list('2026-11-25')).body).toBe(before)
    expect(readFileSync(join(homeOf(dir).deposits, '2026-11-25'), 'utf8').endsWith('KH12\n')).toBe(true)
  })
  test('that is over gets no more, though the clock be set back', async () => {
    expect((await send(printDeposit(made(500)))).status).toBe(200)
    const before = (await list('2026-11-25')).body
    clock.at -= 86_400
    expect((await send(printDeposit(made(501)))).status).toBe(503)
    clock.at += 86_400
    expect((await list('2026-11-25')).body).toBe(before)
  })
  test('with a line that somebody edited stops the witness', async () => {
    await witness.close()
    const path = join(homeOf(dir).deposits, '2026-11-25')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('KH12', 'the office'))
    await expect(serveWitness({ dir, port: 0 })).rejects.toThrow('damaged')
    writeFileSync(path, text)
    await start()
  })
  test('a flood ends at the day’s limit, and the next day begins anew', () => {
    const deposits = new Deposits(join(scratch.path, 'flood'), readSigners(homeOf(dir)).deposits)
    // Five thousand syncs are a disk's work, not this test's: the day is filled as a restart would find it.
    const day = join(scratch.path, 'flood', '2026-11-25')
    writeFileSync(
      day,
      Array.from({ length: 5000 }, (_, i) => `1795600000 ${Buffer.from(made(i).commitment).toString('base64')} ngo KH12\n`).join(''),
    )
    const full = new Deposits(join(scratch.path, 'flood'), readSigners(homeOf(dir)).deposits)
    expect(deposits.day('2026-11-24', 1_795_600_000)).toBeDefined()
    expect(full.add(printDeposit(made(6000)), 1_795_600_001)).toEqual({ status: 429, why: 'full-today' })
    expect(full.add(printDeposit(made(6000)), 1_795_600_001 + 86_400).status).toBe(200)
  })
})

describe('the command', () => {
  test('deposits a file and checks it; what it keeps opens it, and nothing that was sent does', async () => {
    clock.at += 61
    const [lead, out, vkey] = ['lead.txt', 'kept.json', 'vkey'].map((f) => join(scratch.path, f)) as [string, string, string]
    writeFileSync(lead, 'An invented lead about nobody.\n')
    writeFileSync(vkey, printVkey(key))
    const deposit = ['witness', 'deposit', witness.url, lead, '--channel', 'embassy', '--office', 'KH12', '--out', out]
    expect((await run(...deposit)).code).toBe(0)
    const kept = JSON.parse(readFileSync(out, 'utf8')) as { salt: string; deposit: string }
    const stored = readdirSync(homeOf(dir).deposits)
      .map((f) => readFileSync(join(homeOf(dir).deposits, f), 'utf8'))
      .join('')
    expect(stored).not.toContain(kept.salt)
    expect(stored).not.toContain('invented')
    expect(await run('witness', 'check', out, lead, '--key', vkey)).toMatchObject({ code: 0, out: expect.stringContaining('owed by KH12') })
    // Given again after a lost answer it is the same deposit.
    expect((await run(...deposit)).code).toBe(0)
    expect((JSON.parse(readFileSync(out, 'utf8')) as { salt: string }).salt).toBe(kept.salt)
  })
  test('a deposit whose lead was altered, by a letter or a line, is not the one that was left, and is not left in its place', async () => {
    clock.at += 61
    const [lead, out, vkey] = ['altered.txt', 'altered.json', 'vkey'].map((f) => join(scratch.path, f)) as [string, string, string]
    const written = 'Two invented people at an invented place.\n'
    writeFileSync(lead, written)
    writeFileSync(vkey, printVkey(key))
    const deposit = ['witness', 'deposit', witness.url, lead, '--channel', 'ngo', '--office', 'KH13', '--out', out]
    expect((await run(...deposit)).code).toBe(0)
    for (const altered of [written.replace('Two', 'Ten'), `${written}They are gone.\n`, written.trimEnd(), '']) {
      writeFileSync(lead, altered)
      expect(await run('witness', 'check', out, lead, '--key', vkey)).toMatchObject({
        code: 1,
        out: expect.stringContaining('not the one'),
      })
      expect(await run(...deposit)).toMatchObject({ code: 2, err: expect.stringContaining('another deposit') })
    }
    writeFileSync(lead, written)
    expect((await run('witness', 'check', out, lead, '--key', vkey)).code).toBe(0)
  })
  test('says what is wrong, and what to do when the witness is away', async () => {
    const [lead, out] = [join(scratch.path, 'lead.txt'), join(scratch.path, 'away.json')]
    const away = await run('witness', 'deposit', 'http://localhost:9', lead, '--channel', 'ngo', '--office', 'KH12', '--out', out)
    expect(away).toMatchObject({ code: 2, err: expect.stringContaining('nothing is lost') })
    expect(existsSync(out)).toBe(true)
    for (const argv of [
      ['witness'],
      ['witness', 'deposit', witness.url, lead, '--channel', 'spy', '--office', 'KH12', '--out', `${out}2`],
      ['witness', 'deposit', witness.url, lead, '--channel', 'ngo', '--office', 'the office', '--out', `${out}2`],
      ['witness', 'deposit', witness.url, join(scratch.path, 'none'), '--channel', 'ngo', '--office', 'K', '--out', `${out}2`],
      ['witness', 'init', join(scratch.path, 'w'), '--name', 'with space'],
      ['witness', 'serve', join(scratch.path, 'nowhere')],
      ['witness', 'add-log', dir, lead],
    ])
      expect((await run(...argv)).code).toBe(2)
    expect(existsSync(`${out}2`)).toBe(false)
  })
})

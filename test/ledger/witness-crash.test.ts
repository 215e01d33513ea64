/** A witness killed again and again under load: it never forgets what it cosigned, so no kill opens the way to a fork. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { printAddCheckpoint } from '../../src/core/ledger/add-checkpoint.ts'
import { commitLead, openDepositDay, openDepositReceipt, printDeposit } from '../../src/core/ledger/deposit.ts'
import { parseCheckpoint } from '../../src/core/ledger/checkpoint.ts'
import { printVkey, splitNote } from '../../src/core/ledger/note.ts'
import { utf8 } from '../../src/core/bytes.ts'
import { Deposits } from '../../src/witness/deposits.ts'
import { addLog, homeOf, initWitness, readSigners } from '../../src/witness/home.ts'
import { freePort } from '../helpers/free-port.ts'
import { madeLog, madeSigner } from '../helpers/made-ledger.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { asker } from '../helpers/witness-attacks.ts'

const KILLS = 6
const scratch = scratchDir('witness-crash')
const dir = join(scratch.path, 'w')
const home = homeOf(dir)
const signer = madeSigner('saksi.local/toyland/crash', 50)
const log = madeLog(signer, 600)
const fork = madeLog(signer, 600, 'fork', 0)
let child: ChildProcess | undefined
afterAll(async () => {
  child?.kill('SIGKILL')
  scratch.remove()
})

async function start(): Promise<{ url: string; submission: string }> {
  const main = join(import.meta.dirname, '../..', 'src', 'main.ts')
  child = spawn(process.execPath, [main, 'witness', 'serve', dir, '--port', String(await freePort())], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout?.on('data', (part: Buffer) => (said += part.toString()))
  for (let i = 0; i < 400 && !said.includes('logs submit to'); i++) await pause(50)
  return { url: said.split('\n')[0] ?? '', submission: /logs submit to (\S+)/.exec(said)?.[1] ?? '' }
}
const heldSize = (): number => parseCheckpoint(splitNote(readFileSync(home.head(signer.key.name), 'utf8'))?.text ?? '')?.size ?? -1

test('every cosignature and every deposit that left is remembered after a kill', async () => {
  initWitness(dir, 'crash.example/witness')
  addLog(dir, printVkey(signer.key))
  const { deposits } = readSigners(home)
  let [size, cosigned, acknowledged] = [0, 0, 0]
  for (let kill = 0; kill < KILLS; kill++) {
    const { url, submission } = await start()
    const ask = asker(submission)
    // What the last life wrote and could not say any more is told by a 409.
    const known = await ask(printAddCheckpoint({ old: 0, proof: [], note: log.note(1) }))
    if (known.status === 409) size = Number(known.body)
    expect(size).toBeGreaterThanOrEqual(cosigned)
    // Heard from before it happens: a child that has closed already says so to nobody.
    const closed = once(child as ChildProcess, 'close')
    const killing = pause(100 + 130 * kill).then(() => child?.kill('SIGKILL'))
    for (;;) {
      const next = Math.min(size + 1, 599)
      const done = await ask(printAddCheckpoint({ old: size, proof: log.proof(size, next), note: log.note(next) })).catch(() => undefined)
      if (!done) break
      if (done.status === 200) [size, cosigned] = [next, next]
      const deposit = { commitment: commitLead(new Uint8Array(32), utf8(`${acknowledged}`)), channel: 'ngo', office: 'KH12' } as const
      const receipt = await fetch(`${url}/deposit`, { method: 'POST', body: printDeposit(deposit) }).catch(() => undefined)
      if (!receipt) break
      if (receipt.status === 200 && openDepositReceipt(await receipt.text(), deposits.key)) acknowledged++
    }
    await killing
    await closed
    expect(heldSize()).toBeGreaterThanOrEqual(cosigned)
  }
  expect(cosigned).toBeGreaterThan(KILLS)
  const { submission } = await start()
  const held = heldSize()
  const forked = await asker(submission)(printAddCheckpoint({ old: held, proof: fork.proof(held, 600), note: fork.note(600) }))
  expect(forked.status).toBe(422)
  const ended = once(child as ChildProcess, 'close')
  child?.kill('SIGKILL')
  await ended
  const kept = new Deposits(home.deposits, deposits)
  const later = Date.now() / 1000 + 2 * 86_400
  const lists = readdirSync(home.deposits).map((day) => openDepositDay(kept.day(day, later) ?? '', deposits.key)?.deposits.length ?? 0)
  expect(lists.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(acknowledged)
  expect(acknowledged).toBeGreaterThan(0)
}, 120_000)

/** A log and its witnesses: receipts grow, and a witness that lies, stalls or is away stops nobody's work. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { SequencerStopped } from '../../src/store/postgres/sequencer-stopped.ts'
import { checkpointText } from '../../src/core/ledger/checkpoint.ts'
import { parseAddCheckpoint, printAddCheckpoint } from '../../src/core/ledger/add-checkpoint.ts'
import { cosign, printVkey, signNote, splitNote, type Signer } from '../../src/core/ledger/note.ts'
import { readSigner } from '../../src/store/files/settings.ts'
import { verifyReceipt } from '../../src/core/ledger/receipt.ts'
import { leafHash, proveConsistency, rootOf, subtreeOf } from '../../src/core/ledger/tree.ts'
import { Witnessing } from '../../src/outside/witness/witnessing.ts'
import { WitnessedFile } from '../../src/store/files/witnessed.ts'
import { main } from '../../src/main.ts'
import { serve } from '../../src/server/serve.ts'
import { addLog, homeOf, initWitness, readSigners } from '../../src/witness/home.ts'
import { serveWitness, type WitnessServing } from '../../src/witness/serve.ts'
import { madeSigner } from '../helpers/made-ledger.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('witnessing')
const FIGURE = {
  kind: 'figure.answered',
  indicator: 'people-rung',
  recipient: 'operator',
  from: '2023-01-01',
  to: '2024-01-01',
  by: [],
  where: {},
  result: '0'.repeat(64),
} as const
const names = ['gov', 'civil', 'foreign'] as const
const dirOf = (name: string): string => join(scratch.path, name)
let made: Made
const running = new Map<string, WitnessServing>()
/** A witness of its own key that answers as each test wants it to. */
let liar: Server
let liarUrl: string
let answer: (body: string, response: ServerResponse) => void = (_, response) => void response.writeHead(500).end()
const liarSigner = madeSigner('liar.example/witness', 77, 'cosignature')
const now = (): number => Math.floor(Date.now() / 1000)
const textIn = (body: string): string => splitNote(parseAddCheckpoint(body)?.note ?? '')?.text ?? ''

type Party = { readonly name: string; readonly url: string; readonly signer: Signer }
const honest = (name: string): Party => ({
  name,
  url: running.get(name)?.submissionUrl ?? 'http://localhost:9/gone',
  signer: readSigners(homeOf(dirOf(name))).cosigner,
})
const lying = (): Party => ({ name: 'liar', url: liarUrl, signer: liarSigner })
const policyText = (parties: readonly Party[], needed: number): string =>
  `log ${made.installation.vkey}\n${parties.map((p) => `witness ${p.name} ${printVkey(p.signer.key)} ${p.url}`).join('\n')}
group enough ${needed} ${parties.map((p) => p.name).join(' ')}\nquorum enough\n`

/** One step of the clockwork, and what it came to. */
async function step(): Promise<{ problems: Record<string, string | null>; ms: number }> {
  const open = made.installation.openWitnessing()
  if (!open) throw new Error('another process asks')
  const began = performance.now()
  try {
    await open.witnessing.step()
    return { problems: Object.fromEntries(open.witnessing.witnesses.map((w) => [w.name, w.problem])), ms: performance.now() - began }
  } finally {
    open.close()
  }
}
const grow = (): Promise<string> => made.installation.note(FIGURE)
const receipt = async (entry: string): Promise<string> => (await made.installation.store.receiptFor('saksi', entry)).proof
const stage = (proof: string): string => verifyReceipt(proof, made.installation.vkey, made.installation.policy() ?? undefined).stage
/** Without asking for the installation's policy. */
const loggedStage = (proof: string): string => verifyReceipt(proof, made.installation.vkey).stage
async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const code = await main(argv, { out: (t) => (said.out += `${t}\n`), err: (t) => (said.err += `${t}\n`) })
  return { code, ...said }
}
const verifyJson = async (): Promise<{
  ok: boolean
  witnessed: { size: number; by: { witness: string }[] } | null
  faults: { what: string; where: string }[]
}> => {
  let text = ''
  await main(['verify', made.dir, '--json'], { out: (t) => (text += t), err: () => undefined })
  return JSON.parse(text)
}

beforeAll(async () => {
  made = await makeInstallation('toyland')
  for (const name of names) {
    initWitness(dirOf(name), `${name}.example/witness`)
    addLog(dirOf(name), made.installation.vkey)
    running.set(name, await serveWitness({ dir: dirOf(name), port: 0 }))
  }
  liar = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => answer(Buffer.concat(parts).toString(), response))
  })
  await new Promise<void>((resolve) => void liar.listen(0, '127.0.0.1', resolve))
  liarUrl = `http://localhost:${(liar.address() as AddressInfo).port}`
})
afterAll(async () => {
  for (const w of running.values()) await w.close()
  liar.closeAllConnections()
  liar.close()
  await made.remove()
  scratch.remove()
})

describe('without a policy', () => {
  test('the product says so: in verify, in witness policy, and nothing is called witnessed', async () => {
    expect(made.installation.policy()).toBeNull()
    expect(made.installation.witnessed()).toBeNull()
    expect((await run('verify', made.dir)).out).toContain('no outside witnesses')
    expect(await run('witness', 'policy', made.dir)).toMatchObject({ code: 1, out: expect.stringContaining('no witnesses') })
    expect((await verifyJson()).witnessed).toBeNull()
  })
  test('one that is none, or of another log, is refused and the log is as it was', async () => {
    const { size } = await made.installation.checkpoint()
    const file = join(scratch.path, 'bad-policy')
    for (const [text, why] of [
      ['quorum none\n', 'names this log'],
      ['nonsense\n', 'line 1'],
      [`log ${printVkey(madeSigner('saksi.local/other', 3).key)}\nquorum none\n`, 'names this log'],
    ]) {
      writeFileSync(file, text as string)
      expect(await run('witness', 'policy', made.dir, file)).toMatchObject({ code: 2, err: expect.stringContaining(why as string) })
    }
    expect((await made.installation.checkpoint()).size).toBe(size)
    expect(made.installation.policy()).toBeNull()
  })
})

describe('with three witnesses, two needed', () => {
  let entry: string
  test('a receipt is logged at once, and witnessed when it is asked for again', async () => {
    await made.installation.adoptPolicy(policyText(names.map(honest), 2))
    entry = await grow()
    const early = await receipt(entry)
    expect(stage(early)).toBe('logged')
    expect((await verifyJson()).faults.map((f) => f.what)).toEqual(['witnessed.missing'])
    expect((await step()).problems).toEqual({ gov: null, civil: null, foreign: null })
    const grown = await receipt(entry)
    expect(stage(grown)).toBe('witnessed')
    expect(verifyReceipt(grown, made.installation.vkey).ok).toBe(true)
    expect(stage(early)).toBe('logged') // what somebody holds does not change by itself
    const { size } = await made.installation.checkpoint()
    expect(made.installation.witnessed()).toMatchObject({
      size,
      cosigned: [{ witness: 'gov' }, { witness: 'civil' }, { witness: 'foreign' }],
    })
    expect(Math.abs((made.installation.witnessed()?.cosignedAt ?? 0) - now())).toBeLessThan(60)
  })
  test('verify names the quorum, and what it covers when the log has grown since', async () => {
    expect((await run('verify', made.dir)).out).toMatch(
      /witnessed: all of it, by gov, civil, foreign, at .* none can decide or block alone/,
    )
    await grow()
    expect((await run('verify', made.dir)).out).toMatch(/witnessed: the first \d+, by gov/)
    expect(await verifyJson()).toMatchObject({ ok: true, witnessed: { quorum: true } })
  })
  test('many entries, many steps: every state that is witnessed is one that grew', async () => {
    for (let i = 0; i < 5; i++) {
      await Promise.all(Array.from({ length: 30 }, grow))
      await step()
      const { size } = await made.installation.checkpoint()
      expect(made.installation.witnessed()?.size).toBe(size)
    }
    expect((await verifyJson()).ok).toBe(true)
  })
  test('one away: the other two are enough, and it is asked again later', async () => {
    await running.get('foreign')?.close()
    await grow()
    const first = await step()
    expect(first.problems).toEqual({ gov: null, civil: null, foreign: 'silent' })
    expect(made.installation.witnessed()?.cosigned.map((c) => c.witness)).toEqual(['gov', 'civil'])
    await running.get('civil')?.close()
    await grow()
    const size = made.installation.witnessed()?.size
    await step()
    // Too few: work goes on, and what was witnessed before stays so.
    expect(made.installation.witnessed()?.size).toBe(size)
    expect(stage(await receipt(await grow()))).toBe('logged')
    for (const name of ['civil', 'foreign']) running.set(name, await serveWitness({ dir: dirOf(name), port: 0 }))
    await made.installation.adoptPolicy(policyText(names.map(honest), 2))
    await step()
    expect(made.installation.witnessed()?.size).toBe((await made.installation.checkpoint()).size)
  })
  test('a file of cosignatures that was deleted or forged is seen, and a receipt is then logged and no more', async () => {
    const { witnessed } = made.installation.layout
    const before = readFileSync(witnessed, 'utf8')
    const lines = before.split('\n')
    const forged = [
      lines.map((l) => (l.includes('civil.example') ? l.replace(/.{6}$/, 'AAAA==') : l)).join('\n'),
      before.split('\n').slice(0, -2).join('\n'),
      'x',
    ]
    for (const text of forged) {
      writeFileSync(witnessed, text)
      expect(made.installation.witnessed()).toBeNull()
      expect((await verifyJson()).faults.map((f) => f.what)).toEqual(['witnessed.does-not-hold'])
    }
    rmSync(witnessed)
    expect(stage(await receipt(entry))).toBe('logged')
    expect((await verifyJson()).faults.map((f) => f.what)).toEqual(['witnessed.missing'])
    writeFileSync(witnessed, before)
    expect((await verifyJson()).ok).toBe(true)
  })
  test('a policy made weaker by hand, or taken away, is not the one that the log adopted', async () => {
    const { witnessPolicy } = made.installation.layout
    const before = readFileSync(witnessPolicy, 'utf8')
    for (const weaker of ['quorum none', 'quorum gov']) {
      writeFileSync(witnessPolicy, before.replace('quorum enough', weaker))
      expect((await verifyJson()).faults.map((f) => f.what)).toEqual(['policy.not-adopted'])
    }
    rmSync(witnessPolicy)
    expect((await verifyJson()).faults.map((f) => f.what)).toEqual(['policy.not-adopted'])
    writeFileSync(witnessPolicy, before.replaceAll('http://localhost', 'http://127.0.0.1'))
    expect((await verifyJson()).ok).toBe(true) // an address that moved is no other policy
    writeFileSync(witnessPolicy, before)
  })
  test('an auditor checks over his own policy, by command', async () => {
    const [file, key, mine, more] = ['r.tlog-proof', 'vkey', 'mine', 'more'].map((f) => join(scratch.path, f)) as [
      string,
      string,
      string,
      string,
    ]
    writeFileSync(file, await receipt(entry))
    writeFileSync(key, made.installation.vkey)
    writeFileSync(mine, policyText(names.map(honest), 3))
    writeFileSync(more, policyText([...names.map(honest), lying()], 4))
    expect(await run('verify', file, '--key', key, '--policy', mine)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Outside witnesses cosigned it'),
    })
    expect((await run('verify', file, '--key', key, '--policy', more)).code).toBe(1)
    expect((await run('verify', file, '--key', key)).code).toBe(0)
  })
})

test('a wall clock that jumped a year ahead, two days back and is true again stops no witnessing: waiting goes by what the machine counts', async () => {
  const { layout, vkey } = made.installation
  const machine = { off: 0, count: 1000 }
  const witnessing = new Witnessing({
    file: new WitnessedFile(layout, vkey),
    tlog: layout.tlog,
    logKey: readSigner(layout).key,
    head: () => made.installation.checkpoint(),
    onAhead: () => undefined,
    now: () => now() + machine.off,
    monotonic: () => machine.count,
  })
  const problems = (): (string | null)[] => witnessing.witnesses.map((w) => w.problem)
  for (const off of [365 * 86_400, -2 * 86_400]) {
    machine.off = off
    await grow()
    expect(await witnessing.step()).toBe(true)
    expect(problems()).toEqual(['wrong-time', 'wrong-time', 'wrong-time'])
    machine.count += 60
  }
  machine.off = 0
  await witnessing.step()
  expect(problems()).toEqual([null, null, null])
  // And it is quiet until the minute is over, whatever the wall clock does meanwhile.
  machine.off = 365 * 86_400
  machine.count += 59
  expect(await witnessing.step()).toBe(false)
  machine.off = 0
  machine.count += 1
  expect(await witnessing.step()).toBe(true)
  witnessing.close()
})

describe('a witness that lies', () => {
  const lies: [string, string, (body: string, response: ServerResponse) => void][] = [
    ['signs another text', 'not-cosigned', (_, r) => void r.end(cosign(liarSigner, 'another\n1\nAAAA\n', now()))],
    [
      'signs with another key',
      'not-cosigned',
      (b, r) => void r.end(cosign(madeSigner(liarSigner.key.name, 78, 'cosignature'), textIn(b), now())),
    ],
    [
      'sends a signature without a time',
      'not-cosigned',
      (b, r) => void r.end(signNote(madeSigner(liarSigner.key.name, 77), textIn(b)).split('\n\n')[1]),
    ],
    ['says a time of last year', 'wrong-time', (b, r) => void r.end(cosign(liarSigner, textIn(b), now() - 31_536_000))],
    [
      'has a clock that is a little more than five minutes slow',
      'wrong-time',
      (b, r) => void r.end(cosign(liarSigner, textIn(b), now() - 310)),
    ],
    ['says a time to come', 'wrong-time', (b, r) => void r.end(cosign(liarSigner, textIn(b), now() + 3600))],
    ['says yes and nothing more', 'not-cosigned', (_, r) => void r.end('')],
    [
      'sends its line twice, the second torn',
      'not-cosigned',
      (b, r) => void r.end(cosign(liarSigner, textIn(b), now()) + cosign(liarSigner, textIn(b), now()).replace(/.{9}\n$/, 'AAAAAAAA\n')),
    ],
    ['sends what does not end', 'silent', (_, r) => void r.end('\u2014 x '.repeat(100_000))],
    ['sends bytes that are no text', 'silent', (_, r) => void r.end(Buffer.from([0xff, 0xfe, 0xfd]))],
    ['sends elsewhere', 'silent', (_, r) => void r.writeHead(307, { location: 'http://169.254.0.1/' }).end()],
    ['says that it holds more, and shows nothing', 'ahead', (_, r) => void r.writeHead(409).end('99999999\n')],
    ['says that it holds no number', 'refused', (_, r) => void r.writeHead(409).end('many\n')],
    [
      'always asks for another old size',
      'refused',
      (b, r) => void r.writeHead(409).end(`${(parseAddCheckpoint(b)?.old ?? 0) === 1 ? 2 : 1}\n`),
    ],
    ['refuses every proof', 'refused-proof', (_, r) => void r.writeHead(422).end()],
    ['does not know the log', 'unknown-log', (_, r) => void r.writeHead(404).end()],
    ['hangs up', 'silent', (_, r) => void r.destroy()],
  ]
  beforeAll(() => made.installation.adoptPolicy(policyText([...names.map(honest), lying()], 2)))

  test.each(lies)('%s: %s, and the other three cosign', async (_, problem, how) => {
    answer = how
    await grow()
    expect((await step()).problems).toEqual({ gov: null, civil: null, foreign: null, liar: problem })
    const { size } = await made.installation.checkpoint()
    expect(made.installation.witnessed()).toMatchObject({ size })
    expect(made.installation.witnessed()?.cosigned.map((c) => c.witness)).not.toContain('liar')
    expect(made.installation.witnessed()?.note).not.toContain('liar.example')
  })
  test('is an hour ahead: that is known of its clock, and the others’ are right', async () => {
    answer = (b, r) => void r.end(cosign(liarSigner, textIn(b), now() + 3600))
    await grow()
    const open = made.installation.openWitnessing()
    await open?.witnessing.step()
    const offsets = Object.fromEntries((open?.witnessing.witnesses ?? []).map((w) => [w.name, w.offset]))
    open?.close()
    expect(offsets).toMatchObject({ gov: 0, civil: 0, foreign: 0 })
    expect(offsets.liar).toBeGreaterThan(3590)
    expect(offsets.liar).toBeLessThanOrEqual(3600)
  })
  test('stalls: a step is not held up for longer than the grace, and entries not at all', async () => {
    answer = () => undefined
    const entry = await grow()
    expect((await step()).ms).toBeLessThan(4_000)
    expect(stage(await receipt(entry))).toBe('witnessed')
  })
  test('answers late: its cosignature is taken if the state is still the newest, and never under another', async () => {
    let late: (() => void) | undefined
    answer = (body, response) => (late = (): void => void response.end(cosign(liarSigner, textIn(body), now())))
    await grow()
    const open = made.installation.openWitnessing()
    await open?.witnessing.step()
    late?.()
    for (let i = 0; i < 100 && !made.installation.witnessed()?.note.includes('liar.example'); i++) await pause(20)
    expect(made.installation.witnessed()?.cosigned.map((c) => c.witness)).toEqual(['gov', 'civil', 'foreign', 'liar'])
    // Once more, and the log grows before the answer comes.
    await grow()
    await open?.witnessing.step()
    await grow()
    await open?.witnessing.step()
    late?.()
    await pause(100)
    open?.close()
    const witnessed = made.installation.witnessed()
    expect(witnessed?.size).toBe((await made.installation.checkpoint()).size)
    expect(witnessed?.cosigned.map((c) => c.witness)).toEqual(['gov', 'civil', 'foreign'])
  })
  test('holds less than it cosigned: it is named by server and verify, and counts no more, after a restart either', async () => {
    const cosigns = (body: string, response: ServerResponse): void => void response.end(cosign(liarSigner, textIn(body), now()))
    const old = (await made.installation.checkpoint()).text
    answer = cosigns
    await grow()
    expect((await step()).problems['liar']).toBe(null)
    const signed = made.installation.witnessed()?.size ?? 0
    // Its keeper puts back a copy of last week: it says so to who asks on, shows it to who looks, and would cosign from there.
    answer = (body, response) => {
      if (body === '') response.end(old)
      else if (body.startsWith('old 3\n')) cosigns(body, response)
      else response.writeHead(409).end('3\n')
    }
    for (const _ of ['at once', 'by the next server, whose newest quorum is without it']) {
      await grow()
      expect((await step()).problems).toEqual({ gov: null, civil: null, foreign: null, liar: 'forgot' })
      expect(made.installation.witnessed()?.cosigned.map((c) => c.witness)).not.toContain('liar')
    }
    const faults = (await verifyJson()).faults.filter((f) => f.what === 'witness.forgot')
    expect(faults.map((f) => f.where)).toEqual([expect.stringContaining(`liar cosigned ${signed} entries`)])
    // Where it holds again what it signed, it counts again.
    answer = cosigns
    await grow()
    expect((await step()).problems['liar']).toBe(null)
    expect(made.installation.witnessed()?.cosigned.map((c) => c.witness)).toContain('liar')
  })
  test('and alone makes no quorum, though it sign ten times', async () => {
    answer = (body, response) =>
      void response.end(Array.from({ length: 10 }, (_, i) => cosign(liarSigner, textIn(body), now() - i)).join(''))
    await made.installation.adoptPolicy(policyText([{ ...honest('gov'), url: 'http://localhost:9' }, lying()], 2))
    await grow()
    const size = (await made.installation.checkpoint()).size
    expect((await step()).problems).toEqual({ gov: 'silent', liar: null })
    expect(made.installation.witnessed()?.size).not.toBe(size)
  })
})

describe('a log that was put back', () => {
  test('is shown its own later state by a witness, and signs nothing more', async () => {
    await made.installation.adoptPolicy(policyText([...names.map(honest), lying()], 2))
    await step()
    const { size } = await made.installation.checkpoint()
    const later = signNote(
      readSigner(made.installation.layout),
      checkpointText({ origin: made.installation.settings.origin, size: size + 100, root: new Uint8Array(32) }),
    )
    answer = (body, response) => (body === '' ? void response.end(later) : void response.writeHead(409).end(`${size + 100}\n`))
    await grow()
    expect((await step()).problems['liar']).toBe('ahead')
    await expect(grow()).rejects.toThrow(SequencerStopped)
    // Not by restarting either.
    const again = await openInstallation(made.dir)
    await made.installation.sequencer.close()
    await expect(again.note(FIGURE)).rejects.toThrow('put back to an older copy')
    await again.close()
    rmSync(join(made.installation.layout.tlog, 'ahead'))
    await grow()
  })
  test('learns it from a true witness too, when a copy of it ran elsewhere and was cosigned', async () => {
    const { layout, settings, pools } = made.installation
    const { rows } = await pools.saksi_reader.query<{ leaf: Buffer }>('select leaf from saksi.log_leaves order by idx')
    const hashes = [...rows.map((r) => leafHash(new Uint8Array(r.leaf))), leafHash(new Uint8Array(64))]
    const size = hashes.length
    const held = made.installation.witnessed()?.size ?? 0
    const elsewhere = signNote(readSigner(layout), checkpointText({ origin: settings.origin, size, root: rootOf(hashes) }))
    const body = printAddCheckpoint({ old: held, proof: proveConsistency(held, size, subtreeOf(hashes)), note: elsewhere })
    const response = await fetch(`${honest('gov').url}/add-checkpoint`, { method: 'POST', body })
    expect(response.status).toBe(200)
    // This one grows too, by another entry: the two are forks of each other, and the witness cosigned the first.
    answer = (_, r) => void r.writeHead(500).end()
    // A server that is started on it asks before it signs: not even its own start is written.
    const before = await made.installation.checkpoint()
    await made.installation.sequencer.close()
    await expect(serve({ dir: made.dir, port: 1, deskPort: null, web: { desk: made.dir, public: made.dir } })).rejects.toThrow('put back')
    // Its folder and its database agree with each other; who saw more of it says so.
    expect((await verifyJson()).faults.map((f) => f.what)).toContain('witness.saw-more')
    expect(await made.installation.checkpoint()).toEqual(before)
    expect((await step()).problems['gov']).toBe('ahead')
    await expect(grow()).rejects.toThrow(SequencerStopped)
    rmSync(join(layout.tlog, 'ahead'))
  })
  test('is not stopped by a later state of another key, or by words', async () => {
    const { size } = await made.installation.checkpoint()
    const forged = signNote(
      madeSigner(made.installation.settings.origin, 5),
      checkpointText({ origin: made.installation.settings.origin, size: size + 100, root: new Uint8Array(32) }),
    )
    answer = (body, response) => (body === '' ? void response.end(forged) : void response.writeHead(409).end(`${size + 100}\n`))
    await grow()
    expect((await step()).problems['liar']).toBe('ahead')
    expect(existsSync(join(made.installation.layout.tlog, 'ahead'))).toBe(false)
    await grow()
  })
})

describe('the clockwork', () => {
  test('is one process an installation', () => {
    const first = made.installation.openWitnessing()
    expect(made.installation.openWitnessing()).toBeUndefined()
    first?.close()
    const second = made.installation.openWitnessing()
    expect(second).toBeDefined()
    second?.close()
  })
  test('a policy that was damaged stops witnessing and nothing else', async () => {
    const { witnessPolicy } = made.installation.layout
    const before = readFileSync(witnessPolicy, 'utf8')
    writeFileSync(witnessPolicy, before.replace('quorum', 'qourum'))
    await expect(step()).rejects.toThrow('damaged')
    expect(loggedStage(await receipt(await grow()))).toBe('logged')
    expect(await run('verify', made.dir)).toMatchObject({ code: 2, err: expect.stringContaining('witness-policy') })
    writeFileSync(witnessPolicy, before)
  })
})

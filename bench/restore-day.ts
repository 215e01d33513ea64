/**
 * Backups at random moments of a busy day, each restored into a folder of its own and verified there: all of them, or it is a fault of ours.
 * Eight writers hand in returns over HTTP, names are opened, people referred, figures released, a trustee's key is exchanged and an erasure
 * that was ordered a month before is carried out; the server is killed again and again, and of every second backup the first try is.
 *
 *   node bench/restore-day.ts [backups] [seed] [minutes]        default: 20 backups of the day with seed 11, within 6 minutes
 */
import { fork, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { listErasures } from '../src/work/erasing/standing.ts'
import { openInstallation, readEdgeKeys, type Installation } from '../src/work/installation/installation.ts'
import { layoutOf } from '../src/store/files/layout.ts'
import { hpke } from '../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../src/outside/host/node-random.ts'
import { mulberry32 } from '../src/core/seeded.ts'
import { formOf } from '../src/demo/hand-in.ts'
import { seal } from '../src/road/seal.ts'
import { allTold, courtYear, erase, openName, refer, release, rotate } from '../test/helpers/lived-record.ts'
import { removeAway } from '../test/helpers/scratch-dir.ts'
import { bothOpen, makeVaulted } from '../test/helpers/made-vaults.ts'
import { courtRows, machine } from './court-rows.ts'

const [backups = 20, seed = 11, minutes = 6] = process.argv.slice(2).map(Number)
const chance = mulberry32(seed)
const MONTH_MS = 31.1 * 86_400_000
const ROOT = join(import.meta.dirname, '..')
const WRITERS = 8

const own = Date.now
/** A month ago for this whole process; the count that nobody can set stays. */
const goBack = (by: number): void => void (Date.now = () => own() - by)

type Done = { readonly code: number | null; readonly signal: string | null; readonly out: string; readonly err: string }
/** A command in a process of its own, which may be killed. */
function command(...argv: string[]): { readonly process: ChildProcess; readonly done: Promise<Done> } {
  const child = spawn(process.execPath, [join(ROOT, 'src/main.ts'), ...argv], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.on('data', (piece: Buffer) => (out += String(piece)))
  child.stderr.on('data', (piece: Buffer) => (err += String(piece)))
  return { process: child, done: new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, out, err }))) }
}
const saksi = (...argv: string[]): Promise<Done> => command(...argv).done

goBack(MONTH_MS)
const made = await makeVaulted('kh', undefined, undefined, undefined, 0, 3)
const { dir } = made
const at = (name: string): string => join(dirname(dir), name)
const url = made.serving.url
let isOver = false
let server: ChildProcess | undefined
const counts = { returns: 0, refused: 0, opened: 0, referred: 0, released: 0, rotated: 0, serverKills: 0, backupKills: 0 }
const failed = new Map<string, number>()
const note = (error: unknown): void => {
  const text = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 260) : String(error)
  failed.set(text, (failed.get(text) ?? 0) + 1)
}

async function startServer(): Promise<void> {
  const child = fork(join(ROOT, 'bench/serve-here.ts'), [dir, new URL(url).port, '1', '3600'], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (piece: Buffer) => (said += String(piece)))
  server = child
  const ready = await Promise.race([
    new Promise<boolean>((resolve) => child.once('message', () => resolve(true))),
    new Promise<boolean>((resolve) => child.once('exit', () => resolve(false))),
  ])
  if (!ready) throw new Error(`the server does not start: ${said.split('\n').find((line) => /^\w+: /.test(line)) ?? said.slice(-300)}`)
}
/** Killed at moments of chance, and started again as its operator's unit would. */
async function killServer(): Promise<void> {
  while (!isOver) {
    await pause(15_000 + 30_000 * chance())
    if (isOver) return
    server?.kill('SIGKILL')
    counts.serverKills++
    await pause(500)
    for (let tries = 0; tries < 5; tries++) {
      try {
        await startServer()
        break
      } catch (error) {
        note(error)
        await pause(2000)
      }
    }
  }
}
let handed = 1000
async function write(installation: Installation): Promise<void> {
  const { country, layout } = installation
  const form = formOf(installation, 'court-return')
  const keys = readEdgeKeys(layout.edge('moj'))
  while (!isOver) {
    const n = 1 + Math.floor(chance() * 4)
    const from = (handed += n) - n
    const sealed = await seal(courtRows(country, form, from, n), { country, form, agency: 'moj', keys, random: nodeRandom, hpke })
    for (let sent = false; !sent && !isOver;) {
      try {
        const answer = await fetch(`${url}/api/v1/returns`, {
          method: 'POST',
          headers: { authorization: `Bearer ${keys.submitToken}`, 'content-type': 'application/json' },
          body: JSON.stringify(sealed),
        })
        sent = answer.ok
        if (answer.ok) counts.returns++
        else counts.refused++
        if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
          note(new Error(`${answer.status} ${(await answer.text()).slice(0, 80)}`))
          break
        }
      } catch {
        counts.refused++ // killed just now; sent again
      }
      if (!sent) await pause(500)
    }
    await pause(400 * chance())
  }
}
/** One act as a program of its own does it: afterwards the log is whoever's comes next, which is the server's. */
const asProgram = async (of: Installation, work: () => Promise<unknown>): Promise<void> => {
  try {
    await work()
  } finally {
    await of.sequencer.close()
  }
}
/** Does `work` again and again, through whatever is killed under it. */
async function again(name: keyof typeof counts, everyMs: number, work: () => Promise<unknown>): Promise<void> {
  while (!isOver) {
    try {
      await work()
      counts[name]++
    } catch (error) {
      note(error)
    }
    await pause(everyMs * (0.5 + chance()))
  }
}
const untilOnce = async (work: () => Promise<unknown>): Promise<void> => {
  for (let tries = 0; tries < 20 && !isOver; tries++) {
    try {
      return void (await work())
    } catch (error) {
      note(error)
      await pause(3000)
    }
  }
}

type Backup = { readonly file: string; readonly root: string; readonly size: number }
/** Of every second one the first try is killed, at a moment of chance; what it left is no backup. */
async function backUp(n: number, recipient: string): Promise<Backup> {
  const file = at(`day-${n}.age`)
  if (n % 2 === 1) {
    const first = command('backup', dir, file, '--to', recipient)
    await pause(300 + 4000 * chance())
    if (first.process.kill('SIGKILL')) counts.backupKills++
    await first.done
  }
  for (let tries = 0; ; tries++) {
    // A kill leaves nothing by the name that was asked for, or a whole backup.
    if (existsSync(file)) rmSync(file)
    const { code, out, err } = await saksi('backup', dir, file, '--to', recipient, '--json')
    if (code === 0) {
      const { root, size } = JSON.parse(out) as { root: string; size: number }
      return { file, root, size }
    }
    if (tries === 5) throw new Error(`no backup: ${err.slice(-300)}`)
    note(new Error(`backup: ${err.slice(-100)}`))
    await pause(1000)
  }
}

const results: string[] = []
const removed = (folder: string): void => {
  removeAway(folder)
  for (const suffix of ['', '.edge', '.vaults']) rmSync(`${folder}${suffix}`, { recursive: true, force: true })
}

let installation: Installation | undefined
try {
  await bothOpen(made)
  const { all, closed } = await courtYear(made.installation)
  await made.bring()
  const erased = closed[0] ?? ''
  const records = all.filter((record) => record !== erased)
  await erase(made.installation, erased)
  await allTold(made.installation)
  await made.stopServing()
  goBack(0)
  rmSync(layoutOf(dir).clock, { force: true })
  await startServer()
  installation = await openInstallation(dir)
  const living = installation
  process.stderr.write(`${machine(living.engine)}, load ${loadavg()[0]?.toFixed(1)}\n`)
  const identity = await generateIdentity()
  const recipient = await identityToRecipient(identity)
  writeFileSync(at('officer.key'), `${identity}\n`, { mode: 0o600 })
  const began = performance.now()
  let person = 0
  const day = [
    killServer(),
    ...Array.from({ length: WRITERS }, () => write(living)),
    again('opened', 6000, () => openName(living, url, records[Math.floor(chance() * records.length)] ?? '')),
    again('referred', 9000, () => asProgram(living, () => refer(living, ++person))),
    untilOnce(async () => {
      await pause(20_000)
      await asProgram(living, () => release(living, 'courts-2023', 'quarter'))
      counts.released++
    }),
    untilOnce(async () => {
      await pause(40_000)
      await rotate(living, 2)
      counts.rotated++
    }),
    untilOnce(async () => {
      await pause(60_000)
      await erase(living, erased)
      await allTold(living)
    }),
  ]
  const kept: Backup[] = []
  for (let n = 0; n < backups; n++) {
    await pause(Math.max(0, ((n + chance()) * minutes * 60_000) / backups - (performance.now() - began)))
    kept.push(await backUp(n, recipient))
    process.stderr.write(`  backup ${n + 1}: ${kept.at(-1)?.size} entries, ${Math.round((performance.now() - began) / 1000)} s\n`)
  }
  isOver = true
  await Promise.all(day)
  const seconds = (performance.now() - began) / 1000
  const erasures = (await listErasures(living)).map((e) => e.state)
  const { size } = await living.checkpoint()

  let good = 0
  for (const [n, { file, root, size: entries }] of kept.entries()) {
    const to = at(`again-${n}`)
    const start = performance.now()
    const put = await saksi(
      'restore',
      file,
      to,
      '--identity',
      at('officer.key'),
      '--accept-rewind',
      Buffer.from(root, 'hex').toString('base64'),
    )
    const restored = (performance.now() - start) / 1000
    const checked = put.code === 0 ? await saksi('verify', to, '--json') : undefined
    const verdict =
      checked && checked.code === 0 ? 'verified' : `FAILED: ${(put.code === 0 ? (checked?.out ?? '') : put.err).slice(-200).trim()}`
    if (verdict === 'verified') good++
    results.push(`| ${n + 1} | ${entries.toLocaleString('en')} | ${restored.toFixed(1)} | ${verdict} |`)
    process.stderr.write(`  ${results.at(-1)}\n`)
    removed(to)
  }
  process.stdout.write(
    `**${good} of ${kept.length}** restored and verified, seed ${seed}. A day of ${Math.round(seconds)} s, ${size.toLocaleString('en')} entries at its end: ${JSON.stringify(counts)}, erasures ${erasures.join(', ')}\n\n`,
  )
  process.stdout.write(`| backup | entries | seconds of the restore | |\n|---|---|---|---|\n${results.join('\n')}\n`)
  for (const [text, times] of failed) process.stdout.write(`\n- ${times} × ${text}`)
  process.stdout.write('\n')
  // A day on which one of them did not come about shows nothing of it.
  const isLived = erasures.join() === 'erased' && [counts.released, counts.rotated, counts.opened, counts.referred].every((n) => n > 0)
  process.exitCode = good === kept.length && isLived ? 0 : 1
} finally {
  isOver = true
  await installation?.close()
  server?.kill('SIGTERM')
  await pause(3000)
  await made.remove()
}

/**
 * What a small real record takes of a machine, an hour after nobody: the memory of each process (RSS, and PSS where the kernel says it: what is shared is
 * counted once), how many there are, and the disk of the record and of the program.
 *
 *   node bench/small-record.ts FOLDER     FOLDER is made, and taken away
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, lstatSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { foundVaults, vaultHome } from '../src/demo/vaults.ts'
import { openDemoWitnesses } from '../src/demo/witnesses.ts'
import { buildWeb } from '../src/server/build-web.ts'
import { initInstallation } from '../src/work/installation/init.ts'
import { openInstallation } from '../src/work/installation/installation.ts'
import { putCourtYear } from '../test/helpers/court-year.ts'
import { freePort } from '../test/helpers/free-port.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined || existsSync(folder)) throw new Error('name a folder that is not there: node bench/small-record.ts /tmp/small')
const base = resolve(folder)
const dir = join(base, 'record')
const MAIN = join(import.meta.dirname, '../src/main.ts')
const MB = 1024 * 1024
mkdirSync(base, { recursive: true, mode: 0o755 })

await buildWeb('kh')
await initInstallation({ dir, country: 'kh', demo: false, trustees: 3 })
const [port, desk, witnessPort, vaultPort] = [await freePort(), await freePort(), await freePort(), await freePort()]
const witnesses = await openDemoWitnesses(base, 0)
const installation = await openInstallation(dir)
await witnesses.watch(installation)
await installation.askWitnesses()
await foundVaults(installation, {
  urlOf: () => `http://localhost:${vaultPort}`,
  log: `http://localhost:${port}/log`,
  origins: [`http://localhost:${desk}`],
})
await putCourtYear(installation)
await installation.sequencer.flush()
const { size } = await installation.checkpoint()
const agencyVault = vaultHome(installation, 'agency')
await installation.close()
await witnesses.close()

const children = new Map<string, ChildProcess>()
const start = (name: string, ...args: string[]): void => {
  children.set(name, spawn(process.execPath, [MAIN, ...args], { stdio: 'ignore' }))
}
start('server', 'serve', dir, '--port', String(port), '--desk-port', String(desk))
start('witness', 'witness', 'serve', join(base, 'witnesses/kite-league'), '--port', String(witnessPort))
start('vault', 'vault', 'serve', agencyVault, '--port', String(vaultPort))
for (;;) {
  const [page, checked] = await Promise.all(
    [`http://localhost:${port}/`, `http://localhost:${vaultPort}/v1/status`].map((url) => fetch(url).catch(() => undefined)),
  )
  if (page?.status === 200 && checked !== undefined) break
  await pause(500)
}
// A minute of an office's day: pages, and the jobs that run by the clock.
for (let i = 0; i < 60; i++) {
  await fetch(`http://localhost:${port}/data`)
  await pause(1000)
}

const memory = (pid: number): { rss: number; pss: number } => {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  const of = (name: string): number => Number(new RegExp(`^${name}: +(\\d+)`, 'm').exec(text)?.[1] ?? 0) / 1024
  return { rss: of('Rss'), pss: of('Pss') }
}
const show = (name: string, pids: readonly number[]): void => {
  const sum = pids.map(memory).reduce((a, b) => ({ rss: a.rss + b.rss, pss: a.pss + b.pss }))
  console.log(
    `${name.padEnd(10)} ${String(pids.length).padStart(2)} process(es)  RSS ${sum.rss.toFixed(0)} MB  PSS ${sum.pss.toFixed(0)} MB`,
  )
}
const diskOf = (path: string): number => {
  const at = lstatSync(path)
  return at.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + diskOf(join(path, name)), at.blocks * 512) : at.blocks * 512
}
for (const [name, { pid }] of children) show(name, [pid ?? 0])
const clusterFile = join(dir, 'cluster.json')
const away = existsSync(clusterFile) ? (JSON.parse(readFileSync(clusterFile, 'utf8')) as { base: string }).base : join(dir, 'postgres')
const postmaster = Number(readFileSync(join(away, 'data/postmaster.pid'), 'utf8').split('\n')[0])
const isChild = (pid: string): boolean => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]) === postmaster
  } catch {
    return false
  }
}
show('PostgreSQL', [
  postmaster,
  ...readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isChild(name))
    .map(Number),
])
console.log(
  `log of ${size} entries; disk: record ${((diskOf(dir) + (away.startsWith(dir) ? 0 : diskOf(away))) / MB).toFixed(0)} MB, of which database ${(diskOf(away) / MB).toFixed(0)}`,
)
console.log(
  `vault ${(diskOf(agencyVault) / MB).toFixed(1)} MB, witness ${(diskOf(join(base, 'witnesses/kite-league')) / MB).toFixed(1)} MB`,
)
for (const child of [...children.values()].toReversed()) {
  child.kill('SIGINT')
  await once(child, 'exit')
}
if (!away.startsWith(dir)) rmSync(away, { recursive: true, force: true })
rmSync(base, { recursive: true, force: true })

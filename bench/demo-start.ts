/**
 * How long somebody waits for a demonstration: from the start of the command to its first page answered with a release on it, and until it is
 * whole. By the clock, and in processor seconds of the program, its processes and their databases, since a machine is seldom free.
 *
 *   node bench/demo-start.ts FOLDER [port]     FOLDER is made, and taken away; what browsers load is built before, or within: it says which
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const [folder, port = '8080'] = process.argv.slice(2)
if (folder === undefined) throw new Error('name a folder that is not there: node bench/demo-start.ts /tmp/demo')
if (existsSync(folder)) throw new Error(`${folder} is there already`)
const base = resolve(folder)
const ROOT = join(import.meta.dirname, '..')
const TICKS = 100 // of a second, as /proc counts (getconf CLK_TCK)
const isBuilt = existsSync(join(ROOT, 'dist/desk-kh.stamp'))

type Stat = { readonly pid: number; readonly parent: number; readonly ticks: number }
const statOf = (pid: string): Stat[] => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const rest = text.slice(text.lastIndexOf(')') + 2).split(' ')
    // Fields 4 and 14 to 17: the parent, and ticks of its own and of children that ended.
    return [{ pid: Number(pid), parent: Number(rest[1]), ticks: [11, 12, 13, 14].reduce((sum, i) => sum + Number(rest[i]), 0) }]
  } catch {
    return [] // it has ended
  }
}
/** A database is started apart from whoever starts it, and told by its folder. */
const isDatabase = (pid: number): boolean => {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return ['kh', 'gb'].some((country) => {
      const record = join(base, country, 'cluster.json')
      const home = existsSync(record)
        ? (JSON.parse(readFileSync(record, 'utf8')) as { base: string }).base
        : join(base, country, 'postgres')
      return words.includes(`${home}/data`)
    })
  } catch {
    return false
  }
}
function processorSeconds(root: number): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statOf)
  const ours = new Set(all.filter(({ pid }) => pid === root || isDatabase(pid)).map(({ pid }) => pid))
  for (let before = -1; before !== ours.size;) {
    before = ours.size
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid)
  }
  return all.filter(({ pid }) => ours.has(pid)).reduce((sum, { ticks }) => sum + ticks / TICKS, 0)
}

const loadBefore = loadavg()[0] ?? 0
const started = performance.now()
const child = spawn('sh', [join(ROOT, 'scripts/with-node.sh'), 'src/main.ts', 'demo', base, '--port', port], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
let said = ''
child.stdout.on('data', (data: Buffer) => (said += data.toString('utf8')))
const firstPage = async (): Promise<boolean> => {
  const answer = await fetch(`http://localhost:${port}/?lang=en`).catch(() => undefined)
  return answer?.status === 200 && (await answer.text()).includes('/releases/')
}
async function until(isSo: () => boolean | Promise<boolean>): Promise<{ readonly seconds: number; readonly processor: number }> {
  while (!(await isSo())) {
    if (child.exitCode !== null) throw new Error(`the demonstration ended: ${said}`)
    await pause(100)
  }
  return { seconds: (performance.now() - started) / 1000, processor: processorSeconds(child.pid ?? 0) }
}
const first = await until(firstPage)
const whole = await until(() => said.includes('Ctrl C'))
const show = ({ seconds, processor }: typeof first): string => `${seconds.toFixed(1)} s, ${processor.toFixed(1)} of the processor's`
console.log(`load ${loadBefore.toFixed(1)} to ${(loadavg()[0] ?? 0).toFixed(1)}, the desk ${isBuilt ? 'built before' : 'built within'}`)
console.log(`first page  ${show(first)}\nwhole       ${show(whole)}`)
child.kill('SIGINT')
await once(child, 'exit')
for (const country of ['kh', 'gb']) {
  const record = join(base, country, 'cluster.json')
  if (existsSync(record)) rmSync((JSON.parse(readFileSync(record, 'utf8')) as { base: string }).base, { recursive: true, force: true })
}
rmSync(base, { recursive: true, force: true })

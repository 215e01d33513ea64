/**
 * node bench/test-seconds.ts [FILTER…]: runs the tests (those whose path holds a FILTER) and lists the files by what they cost, the dearest
 * first: seconds of a processor, and seconds on the clock. Processor seconds are the ones to compare: on a busy machine the clock tells of the
 * machine. They are of every process that a test started, the browser's own too, where this user may make a group of the kernel's
 * accounting (root, cgroups); elsewhere of the test's process and of those it started and saw end, and of a browser next to nothing.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'saksi-seconds-'))
const lines = join(scratch, 'lines')
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const group = makeGroup()
// The shell joins the group, and whatever it starts is in it.
const joined = group === undefined ? [] : ['-c', 'echo $$ >"$0/cgroup.procs"; exec "$@"', group]
const [program, before] = group === undefined ? [process.execPath, []] : ['sh', [...joined, process.execPath]]
const ran = spawnSync(program, [...before, vitest, 'run', '--maxWorkers=1', '--reporter=dot', ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, SAKSI_TEST_SECONDS: lines, ...(group === undefined ? {} : { SAKSI_TEST_GROUP: group }) },
  stdio: ['ignore', 'inherit', 'inherit'],
})
type Line = { readonly file: string; readonly cpu: number; readonly wall: number }
const files = readFileSync(lines, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line)
  .sort((a, b) => b.cpu - a.cpu)
const sum = (of: 'cpu' | 'wall'): string => files.reduce((all, line) => all + line[of], 0).toFixed(1)
console.log('processor s   clock s   file')
for (const { file, cpu, wall } of files)
  console.log(`${cpu.toFixed(1).padStart(11)} ${wall.toFixed(1).padStart(9)}   ${relative(root, file)}`)
console.log(`${sum('cpu').padStart(11)} ${sum('wall').padStart(9)}   ${files.length} files`)
if (group === undefined) console.log('no group of the kernel’s accounting: processes that a browser starts are not in this')
else removeGroup(group)
rmSync(scratch, { recursive: true })
process.exitCode = ran.status ?? 1

/** @returns a new folder of cgroups, version 1 or 2. */
function makeGroup(): string | undefined {
  const root = ['/sys/fs/cgroup/cpuacct', '/sys/fs/cgroup'].find((path) => existsSync(join(path, 'cgroup.procs')))
  if (root === undefined) return undefined
  try {
    const path = join(root, `saksi-seconds-${process.pid}`)
    mkdirSync(path)
    return path
  } catch {
    return undefined // not allowed
  }
}

function removeGroup(path: string): void {
  try {
    rmdirSync(path)
  } catch {
    console.log(`${path} stays: something that a test started lives on in it`)
  }
}

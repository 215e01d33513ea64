/**
 * node bench/test-seconds.ts [FILTER…]: runs the tests (those whose path holds a FILTER) and lists the files by what they cost, the dearest
 * first: seconds of a processor, of the test's process and of every process it started and saw end, and seconds on the clock. Processor
 * seconds are the ones to compare: on a busy machine the clock tells of the machine.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'saksi-seconds-'))
const lines = join(scratch, 'lines')
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const ran = spawnSync(process.execPath, [vitest, 'run', '--maxWorkers=1', '--reporter=dot', ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, SAKSI_TEST_SECONDS: lines },
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
rmSync(scratch, { recursive: true })
process.exitCode = ran.status ?? 1

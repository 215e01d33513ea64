/**
 * How long an answer sheet takes, from the command to its last line, the database's start included.
 *   node bench/answers.ts DIR [RUNS]     DIR: an installation that no server runs on, such as saksi-demo/kh
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const [dir, runs = '9'] = process.argv.slice(2)
if (dir === undefined) throw new Error('node bench/answers.ts DIR [RUNS]')
const saksi = join(import.meta.dirname, '../saksi')
const took = (args: readonly string[]): number => {
  const start = performance.now()
  const { status } = spawnSync(saksi, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`saksi ${args.join(' ')} ended with ${status}`)
  return (performance.now() - start) / 1000
}
const ofYear = (year: string) => (): number => took(['answers', dir, '--report', 'tip', '--year', year])
// In turn, so that what the machine does meanwhile falls on all alike; the first round fills the caches.
const asked = [ofYear('2022'), ofYear('2023'), () => took(['--help'])]
asked.forEach((ask) => ask())
const times = Array.from({ length: Number(runs) }, () => asked.map((ask) => ask()))
for (const [i, name] of ['2022', '2023', 'saksi --help, for comparison'].entries()) {
  const own = times.map((t) => t[i] as number).toSorted((a, b) => a - b)
  const [least, median, most] = [own[0], own[own.length >> 1], own.at(-1)].map((t) => t?.toFixed(2))
  console.log(`${name}: median ${median} s, ${least} to ${most} s`)
}

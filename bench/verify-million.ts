/**
 * A log of a million entries, checked in a small heap, against Go's own library in the same run.
 *
 *   node bench/verify-million.ts [entries] [heap in MB] [rounds]      default: 1000003 48 3
 *
 * Go's auditor is built by `sh scripts/referees.sh go-auditor`; without it only our own figure is given.
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readFrom } from '../src/store/files/read-log.ts'
import { makeLog } from '../test/helpers/made-log.ts'
import { findReferee } from '../test/referees/find-referee.ts'
import { scratchDir } from '../test/helpers/scratch-dir.ts'
import { checkLog } from '../verify/index.ts'
import { machine, median } from './court-rows.ts'

/** Run by itself in a process with a small heap: checks, and says how long it took and the most memory it held. */
async function checkOnce(folder: string, vkey: string): Promise<void> {
  let faults = 0
  const start = performance.now()
  const checkpoint = await checkLog(readFrom(folder), vkey, () => faults++)
  const seconds = (performance.now() - start) / 1000
  console.log(JSON.stringify({ size: checkpoint?.size, faults, seconds, rss: process.resourceUsage().maxRSS / 1024 }))
}

function compare(size: number, heap: number, rounds: number): void {
  const scratch = scratchDir('million')
  try {
    const made = performance.now()
    const log = makeLog(join(scratch.path, 'log'), size)
    console.log(`${machine('no database')}; ${size} entries, made in ${((performance.now() - made) / 1000).toFixed(1)} s`)
    const auditor = findReferee('go-auditor')
    const runs = Array.from({ length: rounds }, () => {
      const ours = spawnSync(process.execPath, [`--max-old-space-size=${heap}`, import.meta.filename, 'check', log.folder, log.vkey], {
        encoding: 'utf8',
      })
      const said = JSON.parse(ours.stdout) as { size: number; faults: number; seconds: number; rss: number }
      if (said.size !== size || said.faults !== 0) throw new Error('a sound log did not pass')
      const theirs = auditor && spawnSync(auditor, ['audit', log.folder, join(log.folder, 'vkey')], { encoding: 'utf8' })
      return { ...said, go: theirs ? (JSON.parse(theirs.stdout) as { seconds: number }).seconds : Number.NaN }
    })
    const [ours, go] = [median(runs.map((r) => r.seconds)), median(runs.map((r) => r.go))]
    console.log(`| entries | heap | most memory (RSS) | saksi, s | Go’s tlog, s | ÷ |\n|---|---|---|---|---|---|`)
    const rss = Math.max(...runs.map((r) => r.rss))
    console.log(`| ${size} | ${heap} MB | ${rss.toFixed(0)} MB | ${ours.toFixed(2)} | ${go.toFixed(2)} | ${(ours / go).toFixed(1)} |`)
  } finally {
    rmSync(scratch.path, { recursive: true, force: true })
  }
}

const [first = '', ...rest] = process.argv.slice(2)
if (first === 'check') await checkOnce(rest[0] ?? '', rest[1] ?? '')
else compare(Number(first || 1_000_003), Number(rest[0] ?? 48), Number(rest[1] ?? 3))

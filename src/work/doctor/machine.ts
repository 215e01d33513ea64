/** The machine under the installation: Node, packages, disks. */
import { execFileSync } from 'node:child_process'
import { closeSync, existsSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fullDisk } from '../../store/files/room.ts'
import { fault, ok, warn, type Check } from './check.ts'

const ROOT = join(import.meta.dirname, '../../..')
const OLDEST_NODE = 24
/** A disk that takes longer holds up every receipt. */
const SLOW_SYNC_MS = 50
const GB = 1e9

export function checkMachine(dir: string): Check[] {
  return [checkNode(), checkPackages(), checkRoom(dir), checkSync(dir)]
}

function checkNode(): Check {
  const major = Number(process.versions.node.split('.')[0])
  return major >= OLDEST_NODE
    ? ok('machine.node', `Node ${process.versions.node}`)
    : fault('machine.node', `Node ${process.versions.node}`, `use Node ${OLDEST_NODE} or later; ./saksi brings its own`)
}

/** Where the program came as a package it has no lockfile: its maker compared them, and `hashProgram` is on record. */
function checkPackages(): Check {
  if (!existsSync(join(ROOT, 'package-lock.json'))) return ok('machine.packages', 'they came with the program')
  try {
    execFileSync(process.execPath, [join(ROOT, 'scripts/packages-match.mjs'), ROOT], { stdio: 'ignore' })
    return ok('machine.packages', 'the packages are those of the lockfile')
  } catch {
    return fault(
      'machine.packages',
      'the packages are not those of the lockfile',
      'run: npm ci && npm run build, in the folder of the program: the second fetches what npm left out',
    )
  }
}

/** Room on the record's disk. */
export function checkRoom(dir: string): Check {
  const { bavail, bsize } = statfsSync(dir)
  const free = `${((bavail * bsize) / GB).toFixed(1)} GB free`
  if (fullDisk(dir)) return fault('machine.room', free, 'nothing new is taken in while it is so full: make room (docs/operate/trouble.md)')
  if (bavail * bsize < 2 * GB) return warn('machine.room', free, 'make room, or move to a larger disk (docs/operate/move.md)')
  return ok('machine.room', free)
}

/** A small write, synced a few times: what each step of the log costs here. */
function checkSync(dir: string): Check {
  const path = join(dir, `doctor.${process.pid}.tmp`)
  const times: number[] = []
  try {
    const file = openSync(path, 'wx', 0o600)
    try {
      for (let i = 0; i < 9; i++) {
        const start = performance.now()
        writeSync(file, 'x'.repeat(4096))
        fsyncSync(file)
        times.push(performance.now() - start)
      }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return fault('machine.sync', `the disk cannot be written (${(error as Error).message})`, 'check its rights and its health (dmesg)')
  } finally {
    rmSync(path, { force: true })
  }
  const median = times.toSorted((a, b) => a - b)[4] ?? 0
  const says = `a synced write takes ${median.toFixed(1)} ms`
  return median > SLOW_SYNC_MS ? warn('machine.sync', says, 'each receipt waits for several: use a faster disk') : ok('machine.sync', says)
}

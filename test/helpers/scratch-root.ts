/**
 * Where a run of the tests puts what it throws away: in memory where there is a file system of it with room, since half of a database's
 * time is waiting for a disk, and no test is about the power going out. Elsewhere in the temporary folder. One folder a run, so that what a
 * killed run left is found by the next and removed.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const MEMORY = '/dev/shm'
const TMPFS = 0x01021994
const NEEDED_BYTES = 3 * 1024 ** 3
const PREFIX = 'saksi-tests-'

/** @returns a new folder, open to every user like any temporary one: a database of root's belongs to another. */
export function scratchRoot(): string {
  for (const place of [MEMORY, tmpdir()]) removeLeft(place)
  const path = mkdtempSync(join(isQuick(MEMORY) ? MEMORY : tmpdir(), `${PREFIX}${process.pid}-`))
  chmodSync(path, 0o1777)
  return path
}

/** Vitest's: after the last test. A folder that somebody else named is left alone. */
export function teardown(): void {
  const path = process.env['TMPDIR'] ?? ''
  if (basename(path).startsWith(`${PREFIX}${process.pid}-`)) rmSync(path, { recursive: true, force: true })
}

/** Programs are put there and run: some containers forbid that. */
function isQuick(place: string): boolean {
  try {
    const { type, bavail, bsize } = statfsSync(place)
    if (type !== TMPFS || bavail * bsize < NEEDED_BYTES) return false
    const probe = mkdtempSync(join(place, PREFIX))
    const program = join(probe, 'true')
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 })
    const { status } = spawnSync(program)
    rmSync(probe, { recursive: true })
    return status === 0
  } catch {
    return false // no such file system here, or not for us
  }
}

function removeLeft(place: string): void {
  for (const name of list(place)) {
    const pid = Number(/^saksi-tests-(\d+)-/.exec(name)?.[1])
    if (!(pid > 0) || isAlive(pid)) continue
    try {
      rmSync(join(place, name), { recursive: true, force: true })
    } catch {
      // A run that was killed may have left a disk of its own in it (`mount`): that is no reason for every run after it to end.
    }
  }
}

function list(place: string): string[] {
  try {
    return readdirSync(place)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

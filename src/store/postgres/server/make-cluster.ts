import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readShaped } from '../../files/damaged-file.ts'
import { type ClusterPlace, keepOwner, writeWhole } from './cluster-place.ts'
import type { Binaries } from './find-binaries.ts'

/** The cluster's owner: migrations only. The serving roles are made by the migrations. */
export type Superuser = { user: string; password: string }

const Secret = z.object({ format: z.literal('saksi-postgres/1'), user: z.string(), password: z.string() })

/**
 * Reads the superuser's password from `DIR/secrets/postgres.json` (mode 0600), or makes one if there is no data yet.
 * @throws Error if there is data whose password is lost.
 */
export function superuserSecret(dir: string, dataExists: boolean): Superuser {
  const folder = join(dir, 'secrets')
  const path = join(folder, 'postgres.json')
  if (existsSync(path)) {
    const { user, password } = readShaped(path, (text) => Secret.parse(JSON.parse(text)))
    return { user, password }
  }
  if (dataExists) throw new Error(`${path} is missing, so the database of ${dir} cannot be opened: put that file back from a copy`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  keepOwner(folder, dir)
  const secret = { user: 'postgres', password: randomBytes(24).toString('base64url') }
  writeWhole(path, `${JSON.stringify({ format: 'saksi-postgres/1', ...secret })}\n`, 0o600)
  return secret
}

function run(program: string, args: string[], drop: { uid?: number; gid?: number }): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...drop,
      cwd: '/',
      env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (chunk: Buffer) => void (output += chunk.toString('utf8'))
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

/**
 * Makes an empty cluster at `place.data`: UTF-8, C.UTF-8 order (C where the programs do not know it), password by SCRAM, page checksums.
 * It is made beside and renamed when whole, so a run killed half way leaves nothing that a later one takes for data.
 */
export async function makeCluster(place: ClusterPlace, binaries: Binaries, superuser: Superuser): Promise<void> {
  for (const name of readdirSync(place.base)) {
    if (name.startsWith('new-')) rmSync(join(place.base, name), { recursive: true, force: true })
  }
  const part = join(place.base, `new-${process.pid}`)
  const passwordFile = join(place.base, `new-${process.pid}.password`)
  writeFileSync(passwordFile, `${superuser.password}\n`, { flag: 'wx', mode: 0o600 })
  if (place.user.drop.uid !== undefined) chownSync(passwordFile, place.user.uid, place.user.gid)
  const initdb = (locale: string) => {
    const cluster = ['-D', part, '--encoding=UTF8', `--locale=${locale}`, '--data-checksums', '--no-instructions']
    const entry = ['--auth=scram-sha-256', `--username=${superuser.user}`, `--pwfile=${passwordFile}`]
    return run(join(binaries.bin, 'initdb'), [...cluster, ...entry], place.user.drop)
  }
  try {
    let done = await initdb('C.UTF-8')
    if (done.code !== 0 && /invalid locale/i.test(done.output)) {
      rmSync(part, { recursive: true, force: true })
      done = await initdb('C')
    }
    if (done.code !== 0) throw new Error(`the database could not be made in ${place.base}: ${lastLines(done.output)}`)
    renameSync(part, place.data)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(part, { recursive: true, force: true })
  }
}

/** The end of a program's output, on one line, for an error message. */
export function lastLines(text: string): string {
  return text.trim().split('\n').slice(-6).join(' | ')
}

/** A litewitness of its own in a folder: an ssh-agent with a new key, a database that knows one log, a free port. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { toBase64 } from '../../src/core/bytes.ts'
import { EMPTY_ROOT } from '../../src/core/ledger/tree.ts'
import { freePort } from '../helpers/free-port.ts'

export type Litewitness = { readonly url: string; readonly vkey: string; close(): Promise<void> }

export async function startLitewitness(
  program: string,
  folder: string,
  name: string,
  origin: string,
  logVkey: string,
): Promise<Litewitness> {
  const socket = join(folder, 'agent.sock')
  const running: ChildProcess[] = []
  const close = async (): Promise<void> => {
    for (const child of running) {
      if (child.exitCode !== null) continue
      child.kill()
      await once(child, 'exit')
    }
  }
  try {
    running.push(spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' }))
    await until(() => existsSync(socket))
    const key = join(folder, 'key')
    run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key])
    run('ssh-add', ['-q', key], { SSH_AUTH_SOCK: socket })
    const fingerprint = run('ssh-keygen', ['-l', '-f', key]).split(' ')[1] ?? ''
    const [port, database] = [await freePort(), join(folder, 'litewitness.db')]
    const witness = spawn(program, [
      '-db',
      database,
      '-name',
      name,
      '-key',
      fingerprint,
      '-ssh-agent',
      socket,
      '-listen',
      `localhost:${port}`,
    ])
    running.push(witness)
    let said = ''
    witness.stderr.on('data', (part: Buffer) => (said += part.toString()))
    const url = `http://localhost:${port}`
    await until(async () => said.includes('vkey=') && (await fetch(url).catch(() => undefined)) !== undefined)
    learnLog(database, origin, logVkey)
    return { url, vkey: /vkey=(\S+)/.exec(said)?.[1] ?? '', close }
  } catch (error) {
    await close()
    throw error
  }
}

/** What its own witnessctl does for add-log and add-key. */
function learnLog(database: string, origin: string, vkey: string): void {
  const db = new DatabaseSync(database)
  try {
    db.prepare('INSERT INTO log (origin, tree_size, tree_hash) VALUES (?, 0, ?)').run(origin, toBase64(EMPTY_ROOT))
    db.prepare('INSERT INTO key (origin, key) VALUES (?, ?)').run(origin, vkey)
  } finally {
    db.close()
  }
}

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const done = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } })
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`)
  return done.stdout
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await isSo()) return
    await pause(50)
  }
  throw new Error('it did not start within ten seconds')
}

/** Ways in which PostgreSQL's write-ahead log is kept, and a database put back from it. Everything is done as the user who owns the database. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBinaries } from '../../src/store/postgres/server/find-binaries.ts'

/** Where PostgreSQL has its files and its socket, who owns them, and its superuser. */
export type Place = {
  readonly data: string
  readonly host: string
  readonly port: number
  readonly owner: { readonly uid: number; readonly gid: number }
  readonly superuser: { readonly user: string; readonly password: string }
}
export type Archive = {
  /** Lines for `postgresql.auto.conf`, before the server runs. */
  settings(place: Place): string
  /** While the server runs. What was before the first one is not to be had again. */
  baseBackup(place: Place): void
  /** The server stands still. @param target an instant as PostgreSQL prints it: when the next start has replayed up to that, the database is open, or stays read-only. */
  restore(place: Place, target: string, how: How): void
  /** What it holds, as it says itself, for `DIR/archive.json`. */
  held?(place: Place): string
}
/** `timeline`: which branch is followed, where it is not the newest: each time that a database was put back it began one. */
export type How = { readonly action: 'promote' | 'pause'; readonly timeline?: number }

const as = ({ owner }: Place, env: NodeJS.ProcessEnv, program: string, ...argv: string[]): string =>
  execFileSync(program, argv, {
    ...(process.getuid?.() === 0 ? owner : {}),
    cwd: '/',
    env: { ...process.env, ...env },
    stdio: 'pipe',
    encoding: 'utf8',
  })

function folderOf({ owner }: Place, ...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    chownSync(path, owner.uid, owner.gid)
  }
}

/** Files that are copied, and PostgreSQL's own base backup. */
export function plainArchive(folder: string): Archive {
  const [wal, base] = [join(folder, 'wal'), join(folder, 'base')]
  return {
    settings: (place) => {
      folderOf(place, folder, wal)
      return `archive_mode = on\narchive_command = 'test ! -f ${wal}/%f && cp %p ${wal}/%f'\n`
    },
    baseBackup: (place) => {
      const { host, port, superuser } = place
      const to = ['-h', host, '-p', String(port), '-U', superuser.user, '-D', base, '-X', 'none', '--checkpoint=fast', '--no-password']
      as(place, { PGPASSWORD: superuser.password }, join(findBinaries().bin, 'pg_basebackup'), ...to)
    },
    restore: (place, target, { action, timeline = 'latest' }) => {
      as(place, {}, 'rm', '-rf', place.data)
      as(place, {}, 'cp', '-a', base, place.data)
      appendFileSync(
        join(place.data, 'postgresql.auto.conf'),
        `restore_command = 'cp ${wal}/%f %p'\nrecovery_target_time = '${target}'\nrecovery_target_action = ${action}\nrecovery_target_timeline = '${timeline}'\n`,
      )
      as(place, {}, 'touch', join(place.data, 'recovery.signal'))
    },
  }
}

/** @param program pgBackRest, as Debian 12 has it. The settings are those of docs/operate/point-in-time.md; `spool` and logs are left out. */
export function pgBackRest(program: string, folder: string): Archive {
  const file = join(folder, 'pgbackrest.conf')
  const run = (place: Place, ...argv: string[]): string =>
    as(place, { PGPASSWORD: place.superuser.password }, program, `--config=${file}`, '--stanza=saksi', ...argv)
  return {
    settings: (place) => {
      folderOf(place, folder, join(folder, 'repository'), join(folder, 'log'), join(folder, 'lock'))
      const { data, host, port, superuser } = place
      writeFileSync(
        file,
        `[global]
repo1-path=${folder}/repository
repo1-cipher-type=aes-256-cbc
repo1-cipher-pass=of-a-test
repo1-retention-full-type=time
repo1-retention-full=21
compress-type=zst
start-fast=y
log-level-file=off
lock-path=${folder}/lock

[saksi]
pg1-path=${data}
pg1-socket-path=${host}
pg1-port=${port}
pg1-user=${superuser.user}
`,
      )
      return `archive_mode = on\narchive_command = '${program} --config=${file} --stanza=saksi archive-push %p'\n`
    },
    baseBackup: (place) => {
      run(place, 'stanza-create')
      run(place, '--type=full', 'backup')
      run(place, ...'--repo1-retention-archive-type=full --repo1-retention-archive=1 expire'.split(' '))
    },
    restore: (place, target, { action, timeline = 'latest' }) => {
      const to = ['--type=time', `--target=${target}`, `--target-action=${action}`, `--target-timeline=${timeline}`]
      run(place, '--delta', ...to, 'restore')
    },
    held: (place) => run(place, '--output=json', 'info'),
  }
}

/**
 * A whole backup while the server works: one snapshot of the database, the log's tiles of exactly that snapshot's size,
 * and the installation's own files, as one tar stream, encrypted to the officers as it is written.
 *
 *   1  the log's entry `backup.begun`       crash after: an entry of a copy that does not exist
 *   2  FILE.part, synced                    crash after: a .part that no restore takes; the next backup writes over it
 *   3  FILE.part renamed to FILE, synced    crash after: a whole backup that DIR/last-backup.json does not name
 *   4  DIR/last-backup.json
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { utf8, toHex } from '../../core/bytes.ts'
import { sha256 } from '../../core/hash.ts'
import { Failure } from '../../errors.ts'
import { encryptTo, isRecipient } from '../../outside/age/age.ts'
import { syncFolder, writeDurably } from '../../store/files/durable.ts'
import { readShownAnchor } from '../../store/files/earlier-anchors.ts'
import type { Layout } from '../../store/files/layout.ts'
import type { Installation } from '../installation/installation.ts'
import { inTransaction, type Client } from '../../store/postgres/connect.ts'
import { tryLockFile } from '../../store/postgres/lock-installation.ts'
import { readMigrations } from '../../store/postgres/migrate.ts'
import { whileAnswersStand } from '../answers/sign-answer.ts'
import { VERSION } from '../installation/version.ts'
import { writeArchive, type Member } from '../../exchange/tar/archive.ts'
import { listContents, readTiles } from './contents.ts'
import { END, FILES, HEAD, tablePiece, type Head } from './head.ts'
import { copyOut, listTables } from './tables.ts'
import { openWentOut } from './went-out.ts'

export type BackupRequest = {
  readonly file: string
  /** Public keys of age; any one of their secret keys opens the backup. */
  readonly recipients: readonly string[]
  /** Bytes of the archive so far, before encryption. */
  readonly onProgress?: (bytes: number) => void
  /** Of a database that is behind what its log was signed for (salvage.ts): nothing can be logged any more, and what was signed later is of entries that are not here. */
  readonly isBehind?: true
}
/** `bytes` and `sha256` (hex) are of the file as it lies there; `leftOut` are names in DIR that are no part of an installation. */
export type BackupMade = {
  readonly file: string
  readonly made: string
  readonly size: number
  readonly root: string
  readonly bytes: number
  readonly sha256: string
  readonly leftOut: readonly string[]
}

/** @throws Failure in plain words: bad recipient, a file that is there, vault material in DIR, a full disk. */
export async function backUp(installation: Installation, request: BackupRequest): Promise<BackupMade> {
  const { layout } = installation
  const file = resolve(request.file)
  checkRequest(layout.dir, file, request.recipients)
  listContents(layout) // vault material stops it before anything is logged
  const lock = tryLockFile(join(layout.dir, 'backup.lock'))
  if ('heldBy' in lock) throw new Failure('backup.running', { process: lock.heldBy, since: lock.since })
  try {
    if (!request.isBehind)
      await installation.note({ kind: 'backup.begun', recipients: request.recipients.map((r) => toHex(sha256(utf8(r)))) })
    // It may take long: where nothing serves, whoever else writes meanwhile must be able to log it.
    await installation.sequencer.close()
    // What is signed and cosigned about the log is read before the snapshot: it may be a little older than that, never newer.
    const signed = request.isBehind ? new Map<string, OwnFile>() : readSigned(layout)
    return await inTransaction(installation.pools.saksi_reader, async (client) => {
      await client.query('set transaction isolation level repeatable read, read only')
      // The first statement is the snapshot: words under answers as they stand just then, for a later one replaces what it follows.
      const [head, answers] = await whileAnswersStand(
        installation,
        async () => [await readHead(client, installation), readAnswers(layout)] as const,
      )
      const { files, leftOut } = listContents(layout)
      const members = listMembers(client, installation, { head, files, early: new Map([...signed, ...answers]) })
      const written = await writeFile(file, request, counting(writeArchive(members), request.onProgress))
      const made = { file, made: head.made, size: head.size, root: head.root, ...written, leftOut }
      writeDurably(layout.lastBackup, `${JSON.stringify(made, null, 2)}\n`)
      return made
    })
  } finally {
    lock.release()
  }
}

function checkRequest(dir: string, file: string, recipients: readonly string[]): void {
  if (recipients.length === 0) throw new Failure('backup.no-recipient')
  for (const recipient of recipients) if (!isRecipient(recipient)) throw new Failure('backup.bad-recipient', { recipient })
  if (existsSync(file)) throw new Failure('backup.exists', { file })
  mkdirSync(dirname(file), { recursive: true })
  const place = join(realpathSync(dirname(file)), basename(file))
  if (place.startsWith(realpathSync(dir) + sep)) throw new Failure('backup.inside', { file })
}

async function readHead(client: Client, installation: Installation): Promise<Head> {
  const { rows } = await client.query<{ size: number; root: Buffer; checkpoint: string }>(
    'select size, root, checkpoint from saksi.log_head',
  )
  const head = rows[0]
  if (!head) throw new Error('impossible: an installation without a log head')
  return {
    format: 'saksi-backup/1',
    program: VERSION,
    engine: installation.engine,
    made: new Date().toISOString(),
    origin: installation.settings.origin,
    vkey: installation.vkey,
    size: head.size,
    root: head.root.toString('hex'),
    checkpoint: head.checkpoint,
    ...(installation.country.kinds.length > 0 ? { country: installation.country.id } : {}),
    migrations: await readMigrations(client),
    tables: await listTables(client),
  }
}

/** In the order in which a restore needs them: what it is, drafts before the releases that may still be written from them, files, tiles, tables, the end. */
async function* listMembers(
  client: Client,
  { layout }: Installation,
  { head, files, early }: { readonly head: Head; readonly files: readonly string[]; readonly early: ReadonlyMap<string, OwnFile> },
): AsyncGenerator<Member> {
  let count = 0
  const member = (name: string, bytes: Uint8Array, mode?: number): Member => (count++, { name, bytes, ...(mode ? { mode } : {}) })
  yield member(HEAD, utf8(`${JSON.stringify(head, null, 2)}\n`))
  const belongs = await openWentOut(client, layout)
  const own = ({ bytes, mode }: OwnFile, path: string): Member => member(`${FILES}${path}`, bytes, mode & 0o077 ? 0o644 : 0o600)
  for (const [path, file] of early) yield own(file, path)
  for (const path of files) {
    if (isReadEarly(path) || !belongs(path)) continue
    const file = readIfThere(join(layout.dir, path))
    if (file) yield own(file, path)
  }
  yield member(`${FILES}tlog/checkpoint`, utf8(head.checkpoint), 0o644)
  for (const { path, bytes } of readTiles(layout.tlog, head.size)) yield member(`${FILES}tlog/${path}`, bytes, 0o644)
  for (const table of head.tables) {
    let n = 0
    for await (const piece of copyOut(client, table)) yield member(tablePiece(table.name, n++), piece)
  }
  yield member(END, utf8(`${JSON.stringify({ files: count })}\n`))
}

/** One that was not there yet when the others were read belongs to a later state. */
const isReadEarly = (path: string): boolean => path === WITNESSED || path === SEEN_AHEAD || path.startsWith('answers/')

const WITNESSED = 'tlog/witnessed'
/** A later state of this log that somebody showed: of a log that does not go on. */
const SEEN_AHEAD = 'tlog/ahead'

/** What the quorum cosigned last, and what the public anchor shows: by the paths under which a backup keeps them. */
function readSigned(layout: Layout): ReadonlyMap<string, OwnFile> {
  const [witnessed, anchor] = [readIfThere(layout.witnessed), readShownAnchor(layout)]
  return new Map([
    ...(witnessed ? [[WITNESSED, witnessed] as const] : []),
    ...(anchor ? [[anchor.path, { bytes: utf8(anchor.checkpoint), mode: 0o644 }] as const] : []),
  ])
}

type OwnFile = { readonly bytes: Uint8Array; readonly mode: number }

/** A draft goes when its release is out, also between our listing and our reading. */
function readIfThere(path: string): OwnFile | undefined {
  try {
    return { bytes: readFileSync(path), mode: statSync(path).mode }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** By their paths under DIR. */
const readAnswers = ({ answers }: Layout): ReadonlyMap<string, OwnFile> =>
  new Map(
    (existsSync(answers) ? readdirSync(answers, { withFileTypes: true }) : []).flatMap((entry) => {
      const file = entry.isFile() ? readIfThere(join(answers, entry.name)) : undefined
      return file ? [[`answers/${entry.name}`, file]] : []
    }),
  )

async function* counting(bytes: AsyncIterable<Uint8Array>, onProgress?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let done = 0
  for await (const piece of bytes) {
    yield piece
    onProgress?.((done += piece.length))
  }
}

/** Steps 2 and 3. Whatever fails, no file is left that looks whole. */
async function writeFile(
  file: string,
  request: BackupRequest,
  plain: AsyncIterable<Uint8Array>,
): Promise<{ bytes: number; sha256: string }> {
  const part = `${file}.part`
  const hash = createHash('sha256')
  let bytes = 0
  try {
    const handle = await open(part, 'w', 0o600)
    try {
      for await (const piece of await encryptTo(request.recipients, plain)) {
        await handle.writeFile(piece)
        hash.update(piece)
        bytes += piece.length
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (existsSync(file)) throw new Failure('backup.exists', { file })
    renameSync(part, file)
    syncFolder(dirname(file))
  } catch (error) {
    rmSync(part, { force: true })
    if (/^(?:ENOSPC|EDQUOT)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw new Failure('backup.disk-full', { file })
    throw error
  }
  return { bytes, sha256: hash.digest('hex') }
}

/**
 * A backup becomes an installation: decrypted and unpacked as it is read, put together beside DIR, checked whole against
 * its own signed checkpoint and against what others hold of the log, and only then put in place by one rename. Whatever
 * fails before that leaves nothing.
 */
import '../../outside/host/native-hash.ts'
import '../../outside/host/native-verifiers.ts'
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { equalBytes, fromHex, fromUtf8, toBase64, toHex } from '../../core/bytes.ts'
import { openCheckpoint, type Checkpoint } from '../../core/ledger/checkpoint.ts'
import { parseVkey } from '../../core/ledger/note.ts'
import { judgeHeld, readHeld } from '../../core/ledger/held.ts'
import { isQuorum } from '../../core/ledger/policy.ts'
import { UnreadableTar } from '../../exchange/tar/tar.ts'
import { Failure } from '../../errors.ts'
import type { Fault } from '../../../verify/index.ts'
import { DamagedAge, decryptWith, NoIdentityMatches, readIdentities } from '../../outside/age/age.ts'
import { layoutOf, type Layout } from '../../store/files/layout.ts'
import { readSettings } from '../../store/files/settings.ts'
import { tileSubtree } from '../../store/files/tiles.ts'
import { readPolicyText } from '../../store/files/witnessed.ts'
import { openInstallation, type Installation } from '../installation/installation.ts'
import { listMigrations } from '../../store/postgres/migrate.ts'
import { verifyWhole } from '../verify/verify-installation.ts'
import { askHeads } from '../../outside/witness/heads.ts'
import { readArchive } from '../../exchange/tar/archive.ts'
import { beginNewLog } from './begin-new-log.ts'
import { checkMembers, readHeadOf, type Members } from './check-members.ts'
import { fillFromArchive, type Filled } from './fill.ts'
import { FILES, type Head } from './head.ts'
import { openStaging } from './staging.ts'

export type RestoreRequest = {
  readonly file: string
  readonly dir: string
  /** The officer's key file, as age-keygen wrote it. */
  readonly identity: string
  /** Connection string of the operator's own, empty database; without it one is started in DIR. */
  readonly database?: string
  /** Checkpoints and receipts that anybody holds. With none, a quorum of the witnesses must answer, or `unwitnessed` be said. */
  readonly witnessed: readonly string[]
  /** File of the policy whose witnesses are asked; without it, the one in the backup. */
  readonly policy?: string
  readonly unwitnessed: boolean
  /** Base64: the root of the backup, when entries that were witnessed are to be given up. */
  readonly acceptRewind?: string
  readonly say: (line: string) => void
}
/** `lost`: how many witnessed entries the record goes on without. `isNewLog`: it goes on under the name `origin` and a new key. */
export type Restored = {
  readonly dir: string
  readonly origin: string
  readonly isNewLog: boolean
  readonly size: number
  readonly root: string
  readonly lost: number
}

/** @throws Failure in plain words; DIR is then as it was. */
export async function restore(request: RestoreRequest): Promise<Restored> {
  const identities = readIdentities(readFileSync(request.identity, 'utf8'))
  if (identities.length === 0) throw new Failure('restore.no-identity', { file: request.identity })
  const staging = await openStaging(request.dir)
  try {
    const looked = await lookAt(request, identities)
    await putTogether(request, identities, looked, staging.dir)
    const { origin } = readSettings(layoutOf(staging.dir))
    staging.putInPlace()
    const { own, held } = looked
    return {
      dir: request.dir,
      origin,
      isNewLog: origin !== own.origin,
      size: own.size,
      root: toHex(own.root),
      lost: Math.max(0, newestOf(held) - own.size),
    }
  } catch (error) {
    await staging.discard()
    throw inPlainWords(error as Error & { code?: string }, request)
  } finally {
    staging.release()
  }
}

/**
 * `own`: the backup's checkpoint; `held`: what others showed of the same log. `isVouchedFor`: by somebody's note, or a quorum of
 * witnesses. One witness alone can refuse an old backup, and cannot vouch for it.
 */
type Looked = {
  readonly own: Checkpoint
  readonly held: readonly Checkpoint[]
  /** States of the public anchor that anybody kept. It grows by the clock, so they may well be newer than the backup. */
  readonly anchors: readonly Checkpoint[]
  readonly isVouchedFor: boolean
}
const newestOf = (held: readonly Checkpoint[]): number => Math.max(0, ...held.map((h) => h.size))

/** Reads it to the end and makes nothing of it: whether it is whole, ours, and as new as what was witnessed. */
async function lookAt(request: RestoreRequest, identities: readonly string[]): Promise<Looked> {
  request.say('reading the backup to its end…')
  const { head, members } = await openArchive(request.file, identities)
  try {
    const own = ownCheckpoint(head, request.file)
    let [policy, anchorKey] = [request.policy === undefined ? undefined : readFileSync(request.policy, 'utf8'), '']
    // To the very end, before anybody is asked: what is cut or foreign costs the witnesses nothing.
    for await (const { name, bytes } of members) {
      if (name === POLICY) policy ??= fromUtf8(bytes)
      if (name === ANCHOR_KEY) anchorKey = fromUtf8(bytes).trim()
    }
    const [held, anchors]: [Checkpoint[], Checkpoint[]] = [[], []]
    for (const path of request.witnessed) {
      const text = readFileSync(path, 'utf8')
      const [ofLog, ofAnchor] = [readHeld(text, head.vkey), readHeld(text, anchorKey)]
      if (ofLog) held.push(ofLog)
      else if (ofAnchor) anchors.push(ofAnchor)
      else throw new Failure('restore.held-unreadable', { file: path, origin: head.origin })
    }
    const isShown = held.length > 0
    const asked = await askWitnesses(policy, head.vkey, request.say)
    held.push(...asked.shown)
    if (newestOf(held) > own.size) askAboutRewind(own, newestOf(held), request.acceptRewind)
    const isVouchedFor = isShown || asked.isQuorum
    if (!isVouchedFor && !request.unwitnessed) throw new Failure('restore.say-witnessed')
    return { own, held, anchors, isVouchedFor }
  } finally {
    await members.return(undefined)
  }
}

const POLICY = `${FILES}witness-policy`
const ANCHOR_KEY = `${FILES}anchor/vkey`

/** What the witnesses saw last of this log, and whether a quorum of them has answered. */
async function askWitnesses(
  text: string | undefined,
  vkey: string,
  say: (line: string) => void,
): Promise<{ readonly shown: readonly Checkpoint[]; readonly isQuorum: boolean }> {
  const key = parseVkey(vkey)
  if (text === undefined || !key) return { shown: [], isQuorum: false }
  const policy = readPolicyText(text, vkey)
  const seen = await askHeads(policy, key)
  for (const { witness, ...s } of seen)
    say(
      `witness ${witness}: ${s.is === 'shown' ? `saw ${s.size} entries` : s.is === 'silent' ? 'does not answer' : 'shows nothing of this log'}`,
    )
  const answered = new Set(seen.filter((s) => s.is === 'shown').map((s) => s.witness))
  return {
    shown: seen.flatMap((s) => (s.is === 'shown' ? [readHeld(s.note, vkey)] : [])).filter((c) => c !== undefined),
    isQuorum: policy.quorum !== null && isQuorum(policy, answered),
  }
}

async function openArchive(file: string, identities: readonly string[]): Promise<{ head: Head; members: Members }> {
  const members = readArchive(decryptWith(identities, createReadStream(file, { highWaterMark: 1 << 18 })))
  try {
    const head = await readHeadOf(members, file, await listMigrations())
    return { head, members: checkMembers(members, head, file) }
  } catch (error) {
    await members.return(undefined)
    throw error
  }
}

async function putTogether(request: RestoreRequest, identities: readonly string[], looked: Looked, dir: string): Promise<void> {
  const { own, held, anchors, isVouchedFor } = looked
  const { head, members } = await openArchive(request.file, identities)
  const { file, say, database } = request
  let filled: Filled | undefined
  try {
    filled = await fillFromArchive(members, head, { dir, file, say, ...(database ? { database } : {}) })
    say('checking it against its checkpoint…')
    const adopted = [filled.adopted]
    await opened(dir, async (installation) => {
      await bearsItselfOut(installation, head)
      judgeAnchors(installation.layout, anchors)
      const verdict = judgeHeld(held, own.size, tileSubtree(installation.layout.tlog, own.size))
      if (verdict?.is === 'another-history') throw new Failure('restore.another-history', { held: verdict.at.size })
      if (verdict?.is !== 'borne-out' || !isVouchedFor) adopted.push(await beginNewLog(installation))
    })
    await opened(dir, async (installation) => {
      // What the old machine had recorded and not logged goes in first, in its own order; under a new log it waited for it.
      await installation.sequencer.flush()
      // The first entry after a restore says that there was one: it is in the log before the folder is put in place.
      await installation.note({ kind: 'backup.restored', origin: own.origin, size: own.size, root: toHex(own.root), held: newestOf(held) })
      for (const key of adopted) await installation.note(key)
    })
    await filled.close()
  } catch (error) {
    await filled?.abandon()
    throw error
  } finally {
    await members.return(undefined)
  }
}

async function opened<T>(dir: string, work: (installation: Installation) => Promise<T>): Promise<T> {
  const installation = await openInstallation(dir)
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}

/** Tiles, entries, projections, anchor and releases against the signed states that came with them. */
async function bearsItselfOut(installation: Installation, head: Head): Promise<void> {
  const faults: Fault[] = []
  // The anchor's tiles are made from its openings, under the new key; the old key's last state is what they must bear out.
  await installation.openAnchor()
  const { entries } = await verifyWhole(installation, (fault) => void faults.push(fault))
  if (installation.vkey !== head.vkey) faults.push({ what: 'key.unreadable', where: 'tlog/vkey' })
  const [first] = faults
  if (first) throw new Failure('restore.does-not-fit', { what: first.what, where: first.where })
  if (entries < head.size) throw new Failure('restore.does-not-fit', { what: 'log.leaves-missing', where: `positions from ${entries}` })
}

/** Anybody may have kept a state of the public anchor, and it binds whatever goes on from there. @throws Failure */
function judgeAnchors({ anchor, anchorVkey }: Layout, kept: readonly Checkpoint[]): void {
  const size = readHeld(readFileSync(join(anchor, 'checkpoint'), 'utf8'), readFileSync(anchorVkey, 'utf8'))?.size ?? 0
  const verdict = judgeHeld(
    kept.filter((k) => k.size <= size),
    size,
    tileSubtree(anchor, size),
  )
  if (verdict?.is === 'another-history') throw new Failure('restore.another-anchor', { held: verdict.at.size })
}

/** The head must be what the log's own key signed: the key is the head's, so only its holder could have made it. */
function ownCheckpoint(head: Head, file: string): Checkpoint {
  const key = parseVkey(head.vkey)
  const checkpoint = key && openCheckpoint(head.checkpoint, key)
  if (!checkpoint || checkpoint.origin !== head.origin || checkpoint.size !== head.size || !equalBytes(checkpoint.root, fromHex(head.root)))
    throw new Failure('restore.not-a-backup', { file, detail: 'its checkpoint is not signed by its log' })
  return checkpoint
}

function askAboutRewind(own: Checkpoint, held: number, accepted: string | undefined): void {
  const root = toBase64(own.root)
  if (accepted === undefined) throw new Failure('restore.rewound', { size: own.size, held, lost: held - own.size, root })
  if (accepted !== root) throw new Failure('restore.other-rewind', { root })
}

function inPlainWords(error: Error & { code?: string }, { file, dir }: RestoreRequest): Error {
  if (error instanceof NoIdentityMatches) return new Failure('restore.wrong-identity', { file })
  if (error instanceof DamagedAge || error instanceof UnreadableTar) return new Failure('restore.damaged', { file, detail: error.message })
  // 53100: PostgreSQL's own disk is full.
  if (/^(?:ENOSPC|EDQUOT|53100)$/.test(error.code ?? '') || /No space left on device/.test(error.message))
    return new Failure('restore.disk-full', { dir })
  return error
}

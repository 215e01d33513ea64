/** Reads a backup to its end without restoring anything: whether it is whole, ours, and as new as what others have seen of its log. */
import { readFileSync } from 'node:fs'
import { equalBytes, fromHex, fromUtf8, toBase64 } from '../../core/bytes.ts'
import { openCheckpoint, type Checkpoint } from '../../core/ledger/checkpoint.ts'
import { readHeld } from '../../core/ledger/held.ts'
import { parseVkey } from '../../core/ledger/note.ts'
import { isQuorum } from '../../core/ledger/policy.ts'
import { Failure } from '../../errors.ts'
import { askHeads } from '../../outside/witness/heads.ts'
import { readPolicyText } from '../../store/files/witnessed.ts'
import { openArchive } from './check-members.ts'
import { FILES, type Head } from './head.ts'

export type Opening = {
  readonly file: string
  /** Secret keys of age; one of them opens it. */
  readonly identities: readonly string[]
  readonly say: (line: string) => void
}
/** How anybody can tell that this backup is the newest state. */
export type Vouching = {
  /** Files with checkpoints and receipts that anybody holds. With none, a quorum of the witnesses must answer, or `unwitnessed` be said. */
  readonly witnessed: readonly string[]
  /** File of the policy whose witnesses are asked; without it, the one in the backup. */
  readonly policy?: string
  readonly unwitnessed: boolean
  /** Base64: the root of the backup, when entries that were witnessed are to be given up. */
  readonly acceptRewind?: string
}

/**
 * `own`: the backup's checkpoint; `held`: what others showed of the same log. `isVouchedFor`: by somebody's note, or a quorum of
 * witnesses. One witness alone can refuse an old backup, and cannot vouch for it.
 */
export type Looked = {
  readonly own: Checkpoint
  readonly held: readonly Checkpoint[]
  /** States of the public anchor that anybody kept. It grows by the clock, so they may well be newer than the backup. */
  readonly anchors: readonly Checkpoint[]
  readonly isVouchedFor: boolean
}
export const newestOf = (held: readonly Checkpoint[]): number => Math.max(0, ...held.map((h) => h.size))

const POLICY = `${FILES}witness-policy`
const ANCHOR_KEY = `${FILES}anchor/vkey`

/** @param vouching null asks nobody: for who only tries. @throws Failure */
export async function lookAt({ file, identities, say }: Opening, vouching: Vouching | null): Promise<Looked> {
  say('reading the backup to its end…')
  const { head, members } = await openArchive(file, identities)
  try {
    const own = ownCheckpoint(head, file)
    let [policy, anchorKey]: [string | undefined, string] = [undefined, '']
    // To the very end, before anybody is asked: what is cut or foreign costs the witnesses nothing.
    for await (const { name, bytes } of members) {
      if (name === POLICY) policy = fromUtf8(bytes)
      if (name === ANCHOR_KEY) anchorKey = fromUtf8(bytes).trim()
    }
    if (!vouching) return { own, held: [], anchors: [], isVouchedFor: false }
    const [held, anchors] = readShown(vouching.witnessed, head, anchorKey)
    const isShown = held.length > 0
    const asked = await askWitnesses(vouching.policy === undefined ? policy : readFileSync(vouching.policy, 'utf8'), head.vkey, say)
    held.push(...asked.shown)
    if (newestOf(held) > own.size) askAboutRewind(own, newestOf(held), vouching.acceptRewind)
    const isVouchedFor = isShown || asked.isQuorum
    if (!isVouchedFor && !vouching.unwitnessed) throw new Failure('restore.say-witnessed')
    return { own, held, anchors, isVouchedFor }
  } finally {
    await members.return(undefined)
  }
}

/** The head must be what the log's own key signed: the key is the head's, so only its holder could have made it. */
function ownCheckpoint(head: Head, file: string): Checkpoint {
  const key = parseVkey(head.vkey)
  const checkpoint = key && openCheckpoint(head.checkpoint, key)
  if (!checkpoint || checkpoint.origin !== head.origin || checkpoint.size !== head.size || !equalBytes(checkpoint.root, fromHex(head.root)))
    throw new Failure('restore.not-a-backup', { file, detail: 'its checkpoint is not signed by its log' })
  return checkpoint
}

/** Of the log, and of the public anchor. */
function readShown(files: readonly string[], head: Head, anchorKey: string): [Checkpoint[], Checkpoint[]] {
  const [held, anchors]: [Checkpoint[], Checkpoint[]] = [[], []]
  for (const path of files) {
    const text = readFileSync(path, 'utf8')
    const [ofLog, ofAnchor] = [readHeld(text, head.vkey), readHeld(text, anchorKey)]
    if (ofLog) held.push(ofLog)
    else if (ofAnchor) anchors.push(ofAnchor)
    else throw new Failure('restore.held-unreadable', { file: path, origin: head.origin })
  }
  return [held, anchors]
}

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

function askAboutRewind(own: Checkpoint, held: number, accepted: string | undefined): void {
  const root = toBase64(own.root)
  if (accepted === undefined) throw new Failure('restore.rewound', { size: own.size, held, lost: held - own.size, root })
  if (accepted !== root) throw new Failure('restore.other-rewind', { root })
}

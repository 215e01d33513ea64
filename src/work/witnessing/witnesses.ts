/** An installation's witnesses: whom its policy asks, what they cosigned, and the asking. None of it ever holds up an entry. */
import { setTimeout as pause } from 'node:timers/promises'
import { toHex } from '../../core/bytes.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../../core/entry/kinds.ts'
import { existsSync } from 'node:fs'
import { printVkey, type NoteKey } from '../../core/ledger/note.ts'
import { canBeApart, type Cosigned, type Policy } from '../../core/ledger/policy.ts'
import { Failure } from '../../errors.ts'
import type { Layout } from '../../store/files/layout.ts'
import { hashPolicy, readPolicyText, storePolicy, type WitnessedFile } from '../../store/files/witnessed.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { askAnew, openWitnessing } from '../../outside/witness/open.ts'
import type { Head, Witnessing } from '../../outside/witness/witnessing.ts'

/** @property cosignedAt POSIX seconds: the earliest time by which a quorum had cosigned. */
export type WitnessedState = {
  readonly size: number
  /** Hex. */
  readonly root: string
  readonly note: string
  readonly cosignedAt: number
  readonly cosigned: readonly Cosigned[]
}

export type Witnesses = {
  /** The newest state that a quorum of witnesses cosigned; null without a policy, and before there is one. */
  witnessed(): WitnessedState | null
  /** Who must cosign; null: nobody does, and the product says so. @throws DamagedFile */
  policy(): Policy | null
  /** The same, and null where its file is damaged: for a page, which is shown all the same. */
  policyInUse(): Policy | null
  /** Takes a policy into use: an entry of the log, then the file; where only addresses moved, the file. @throws NoPolicy */
  adoptPolicy(text: string): Promise<Policy>
  /** Hash of the policy that the log says is in use; null when it says none. The file must be that one. */
  adoptedPolicy(): Promise<string | null>
  /** The clockwork that asks the witnesses; undefined where another process of this installation runs it. */
  openWitnessing(log?: (line: string) => void): { readonly witnessing: Witnessing; close(): void } | undefined
  /** Asks once, for seconds at most, or waits that long for the server that does. @returns whether all of the log is witnessed now. */
  askWitnesses(): Promise<boolean>
  /** Asks once, and counts only who answers now. @returns whether a quorum has cosigned the newest state; false also where nobody is to be asked. */
  bornOut(): Promise<boolean>
}

/** The log's first key is said at `init`, or by the upgrade of an installation that never said it: no policy ends with that. */
const isNewLogKey = (s: Stub): boolean => s.kind === 'key.adopted' && s.use === 'log' && s.holder === INSTALLATION && s.epoch > 1

type Parts = {
  readonly layout: Layout
  readonly file: WitnessedFile
  readonly logKey: NoteKey
  readonly reader: Db
  head(): Promise<Head>
  /** POSIX seconds, that the record goes by. */
  now(): number
  note(body: EntryBody): Promise<string>
}

/** The server asks again as soon as the log has grown; five seconds in all. */
const LOOK_MS = 50
const LOOKS = 100

export function openWitnesses({ layout, file, logKey, reader, head, now, note }: Parts): Witnesses {
  const witnessed = (): WitnessedState | null => {
    const w = file.newest()
    return w && { size: w.checkpoint.size, root: toHex(w.checkpoint.root), note: w.note, cosignedAt: w.at ?? 0, cosigned: w.cosigned }
  }
  const asked = { layout, file, logKey, head, now }
  const open: Witnesses['openWitnessing'] = (log) => openWitnessing({ ...asked, ...(log ? { log } : {}) })
  const isWhole = async (): Promise<boolean> => (witnessed()?.size ?? -1) >= (await head()).size
  return {
    witnessed,
    policy: () => file.policy(),
    policyInUse: () => file.policyIfWhole(),
    adoptPolicy: async (text) => {
      const policy = readPolicyText(text, printVkey(logKey))
      if (canBeApart(policy) && existsSync(layout.otherServer)) throw new Failure('share.quorums-apart', { dir: layout.dir })
      const current = file.policy()
      // An address that moved is no other policy. Otherwise the entry first: a crash after it leaves the policy of before
      // in use, `verify` says that it is not the adopted one, and adopting it again mends it.
      if (!current || hashPolicy(current) !== hashPolicy(policy))
        await note({ kind: 'policy.adopted', policy: 'witnesses', hash: hashPolicy(policy) })
      storePolicy(layout, policy)
      return policy
    },
    adoptedPolicy: async () => {
      const { rows } = await reader.query<{ stub: string }>(
        `select e.stub from saksi.entries e join saksi.log_leaves l using (agency_id, entry_id)
          where e.agency_id = $1 and e.kind in ('policy.adopted', 'key.adopted') order by l.idx desc`,
        [INSTALLATION],
      )
      // A policy names its log by the key: with another key, after a restore, nobody is asked until one is adopted anew.
      const newest = rows
        .map((r) => JSON.parse(r.stub) as Stub)
        .find((s) => (s.kind === 'policy.adopted' ? s.policy === 'witnesses' : isNewLogKey(s)))
      return newest?.kind === 'policy.adopted' ? newest.hash : null
    },
    openWitnessing: open,
    askWitnesses: async () => {
      if ((file.policyIfWhole()?.quorum ?? null) === null) return false
      const asking = open()
      try {
        await asking?.witnessing.step()
      } catch {
        return false // a full disk, say: what is recorded is recorded, and the next asking tries again
      } finally {
        asking?.close()
      }
      if (!asking) for (let looks = 0; looks < LOOKS && !(await isWhole()); looks++) await pause(LOOK_MS)
      return isWhole()
    },
    bornOut: () => askAnew(asked),
  }
}

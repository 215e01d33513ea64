/**
 * How far a vault is in the log, and whether it may answer at all: its fold, its high-water mark, and the one that its peers
 * hold for it. It is closed until they have said where it stood, and for good when it finds that it was put back, or that
 * another has answered in its name: over restarts too. Of three peers two must hold a mark, and must say that it was passed: with one
 * of the trustee's parties away it goes on, and one that says what is not so closes nobody.
 */
import { existsSync } from 'node:fs'
import { writeDurably } from '../store/files/durable.ts'
import { hasExactly, isCount } from '../core/shape.ts'
import { judgeCheckpoint, type CheckpointFault, type ReadCheckpoint } from '../core/vault/judge-row.ts'
import { VaultHalt, type LogFold } from '../core/vault/log-fold.ts'
import { agreedMark, isBeyond, laterMark, peersNeeded, type Mark } from '../core/vault/mark.ts'
import type { Checkpoint } from '../core/ledger/checkpoint.ts'
import { parseVkey, type Signer } from '../core/ledger/note.ts'
import type { Policy } from '../core/ledger/policy.ts'
import { NoVault, readJson, readText, recordOf, type Home, type VaultSettings } from './home.ts'
import { readPeers, type KnownPeer } from './known-peers.ts'
import type { JournalFile } from './journal-file.ts'
import { PeerUnreachable, readMarkFile, tellPeers, writeMarkFile } from './peer.ts'
import { Pull } from './pull.ts'

/** Why it opens nothing at all. `peer` passes by itself; of the others only its keeper can tell what became of the folder. */
type Closed = 'peer' | 'journal-behind' | 'mark-behind' | 'log-hides'
const CLOSED = ['journal-behind', 'mark-behind', 'log-hides'] as const satisfies readonly Closed[]
export type Unreached = CheckpointFault | `closed.${Closed}`
export type StandingOptions = {
  readonly home: Home
  readonly settings: VaultSettings
  readonly signer: Signer
  readonly witnesses: Policy
  /** POSIX seconds. */
  readonly now: () => number
  readonly log: (line: string) => void
  /** Credentials that were revoked here directly; it grows. */
  readonly cutOff: ReadonlyMap<string, number>
}

export class Standing {
  readonly #o: StandingOptions
  readonly #journal: JournalFile
  readonly #origin: string
  readonly #pull: Pull
  #mark: Mark
  /** The furthest that this process told its peers: they may hold that although the answer was lost, and nobody else has spoken. */
  #told: Mark
  #floor = 0
  #closed: Closed | null

  constructor(options: StandingOptions, journal: JournalFile) {
    const { home, settings } = options
    this.#o = options
    this.#journal = journal
    this.#origin = parseVkey(settings.log.vkey)?.name ?? ''
    this.#pull = new Pull(
      { url: settings.log.url, token: readText(home.logToken) },
      { origin: recordOf(settings), isDemo: settings.demo },
      options.cutOff,
    )
    this.#mark = { ...readMarkFile(home.mark), lines: journal.lines }
    this.#told = this.#mark
    this.#closed = readClosed(home) ?? 'peer'
  }

  get fold(): LogFold {
    return this.#pull.fold
  }
  get isOpen(): boolean {
    return this.#closed === null
  }
  get isProven(): boolean {
    return this.#pull.isProven
  }
  get mark(): number {
    return this.#mark.size
  }
  /** Rows below it were in the log before this vault started: none of them is answered. */
  get floor(): number {
    return this.#floor
  }
  get status() {
    return {
      open: this.isOpen,
      closed: this.#closed,
      folded: this.fold.size,
      unlogged: this.fold.unlogged.length,
      mark: this.mark,
      floor: this.#floor,
    }
  }

  /** Asks its peers where it stood; nothing when it has. @throws PeerUnreachable */
  async start(): Promise<void> {
    if (this.#closed !== 'peer') return
    const peers = readPeers(this.#o.home)
    const needed = peersNeeded(peers.length)
    const said = await this.#ask(peers, this.#mark, 'all')
    const beyond = said.filter((held) => isBeyond(held, this.#mark)).length
    // One says more, and whoever would bear it out or not is away: this folder may be an older copy.
    if (beyond > 0 && beyond < needed && said.length < peers.length) throw new PeerUnreachable('one peer says more than another')
    const held = agreedMark(said, needed)
    // Its peers remember more than it does itself: this folder was put back to an older copy.
    if (held.lines > this.#mark.lines) return this.#close('journal-behind')
    this.#floor = Math.max(this.#mark.size, held.size)
    this.#mark = laterMark(this.#mark, held)
    this.#told = this.#mark
    this.#journal.append({ is: 'started', at: this.#o.now(), floor: this.#floor })
    this.#closed = null
  }

  /**
   * Pulls what is new, and tells its peers how long the journal is now: a freeze, a revoked grant or an erasure is heard without
   * any opening, and a copy of this folder from before it must not start again.
   */
  async follow(): Promise<void> {
    await this.#tellLength()
    const note = await this.#pull.newest()
    const checkpoint = note === undefined ? undefined : judgeCheckpoint(note, { ...this.#o, mark: 0, now: this.#o.now() })
    if (checkpoint && typeof checkpoint !== 'string') await this.#pullTo(checkpoint)
  }

  /** A checkpoint that witnesses stand behind, with the log folded up to it. */
  async reach(note: string): Promise<ReadCheckpoint | Unreached> {
    if (this.#closed !== null) return `closed.${this.#closed}`
    const checkpoint = judgeCheckpoint(note, { ...this.#o, mark: this.mark, now: this.#o.now() })
    if (typeof checkpoint === 'string') return checkpoint
    return (await this.#pullTo(checkpoint)) ? checkpoint : 'checkpoint.other-root'
  }

  /**
   * This vault takes the new mark, then its peers. False when they hold a later one: of this vault's own telling, whose
   * answer was lost, or, and then it closes, of another copy that has answered.
   */
  async advance({ size, root }: Checkpoint): Promise<boolean> {
    if (size <= this.#mark.size) return true
    const held = await this.#tell({ size, root, lines: this.#journal.lines })
    if (!held) return false
    this.#mark = held
    return held.size === size
  }

  async #tellLength(): Promise<void> {
    const { lines } = this.#journal
    if (this.#closed !== null || lines <= this.#mark.lines) return
    const held = await this.#tell({ ...this.#mark, lines })
    if (held) this.#mark = { ...this.#mark, lines: held.lines }
  }

  /** @returns what its peers hold now; undefined when somebody else told them that: then this vault is closed. @throws PeerUnreachable */
  async #tell(mark: Mark): Promise<Mark | undefined> {
    const toldBefore = this.#told.size
    this.#told = laterMark(this.#told, mark)
    // Synced before any peer has it: what only one of them took is else, at the next start, a word that nobody bears out.
    if (this.#told.size > toldBefore) writeMarkFile(this.#o.home.mark, this.#told)
    const peers = readPeers(this.#o.home)
    const held = agreedMark(await this.#ask(peers, mark, 'enough'), peersNeeded(peers.length))
    if (!isBeyond(held, this.#told)) return held
    this.#close('mark-behind')
    return undefined
  }

  #ask(peers: readonly KnownPeer[], mark: Mark, whom: 'enough' | 'all'): Promise<readonly Mark[]> {
    return tellPeers(peers, this.#o.signer, this.#origin, mark, whom)
  }

  async #pullTo(checkpoint: Checkpoint): Promise<boolean> {
    try {
      return await this.#pull.to(checkpoint)
    } catch (error) {
      if (error instanceof VaultHalt) this.#o.log(`the log cannot be followed: ${error.code} at ${error.index}`)
      throw error
    }
  }

  /** The log holds what an honest server does not log so: what else it hides nobody knows. */
  closeForHiding(): void {
    this.#close('log-hides')
  }

  #close(why: Closed): void {
    this.#closed = why
    this.#o.log(`closed: ${why}; docs/operate/vault.md says what its keeper does`)
    // Synced: a restart would ask again, and might by then find nothing amiss.
    writeDurably(this.#o.home.closed, JSON.stringify({ why, at: this.#o.now() }), { mode: 0o600 })
  }
}

function readClosed(home: Home): Closed | null {
  if (!existsSync(home.closed)) return null
  const v = readJson(home.closed)
  if (!hasExactly(v, ['why', 'at']) || !isCount(v.at) || !CLOSED.some((c) => c === v.why))
    throw new NoVault('vault.damaged', { file: home.closed })
  return v.why as Closed
}

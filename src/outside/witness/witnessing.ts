/**
 * Brings the newest checkpoint to the witnesses of the policy and keeps what made the quorum. Nothing waits for it:
 * entries are answered when they are logged, and their receipts grow when a quorum has cosigned. A witness that is
 * silent, slow or lies costs its own cosignature and nobody's time but this clockwork's.
 */
import { printNote, splitNote, type NoteKey } from '../../core/ledger/note.ts'
import { readWitnessed, type Policy, type PolicyWitness } from '../../core/ledger/policy.ts'
import { proveConsistency } from '../../core/ledger/tree.ts'
import { tileSubtree } from '../../store/files/tiles.ts'
import type { Lapses } from '../../store/files/witness-lapses.ts'
import type { WitnessedFile } from '../../store/files/witnessed.ts'
import { monotonicSeconds } from '../host/counted.ts'
import { askWitness, type Asked, type Problem } from './ask.ts'

export type WitnessState = {
  readonly name: string
  readonly problem: Problem | null
  /** POSIX seconds of its newest cosignature. */ readonly time: number | null
  /** Seconds: its clock less ours, when it cosigned last. */ readonly offset: number | null
}
export type Head = { readonly size: number; readonly text: string }
export type WitnessingOptions = {
  readonly file: WitnessedFile
  readonly tlog: string
  readonly logKey: NoteKey
  readonly head: () => Promise<Head>
  /** Called with a later checkpoint of our own key: this log was put back, and must not be carried on. */
  readonly onAhead: (note: string) => void
  /** Witnesses that hold less than they cosigned: kept for the next server. */
  readonly lapses?: {
    of(witness: PolicyWitness): Lapses[string] | undefined
    note(witness: PolicyWitness, lapse: Lapses[string] | undefined): void
  }
  /** One line when a witness's state changes. */
  readonly log?: (line: string) => void
  /** POSIX seconds. */
  readonly now?: () => number
  /** Seconds of a clock that nobody can set: by it one waits. */
  readonly monotonic?: () => number
  readonly timeoutMs?: number
  readonly graceMs?: number
  /** Counts only who answers now, and nobody's cosignature of before. */
  readonly isAnew?: boolean
}

/** A cosignature is renewed when it is this old, so that a reader can tell silence from rest. */
const RENEW_AFTER = 60
const TIMEOUT_MS = 5_000
/** Once there is a quorum, the others have this long; who comes later is asked again. */
const GRACE_MS = 1_000
const LONGEST_PAUSE = 60

type Memory = {
  size: number
  /** The most that it ever cosigned, as far as is known here. */
  signed: number
  busy: boolean
  /** Whether this process has asked it. What the one before heard is no answer: this may be an older copy of the log. */
  isAsked: boolean
  /** By the monotonic clock, both. */
  retryAt: number
  renewAt: number
  failures: number
  problem: Problem | null
  time: number | null
  offset: number | null
}

export class Witnessing {
  readonly #options: WitnessingOptions
  readonly #now: () => number
  readonly #monotonic: () => number
  readonly #witnesses = new Map<string, Memory>()
  readonly #stop = new AbortController()
  #hasQuorum = false
  /** Cosignatures of one checkpoint, by witness. */
  #gathered: { text: string; own: readonly string[]; size: number; lines: Map<string, string> } = {
    text: '',
    own: [],
    size: -1,
    lines: new Map(),
  }

  constructor(options: WitnessingOptions) {
    this.#options = options
    this.#monotonic = options.monotonic ?? monotonicSeconds
    this.#now = options.now ?? ((): number => Math.floor(Date.now() / 1000))
  }

  get witnesses(): readonly WitnessState[] {
    return [...this.#witnesses].map(([name, m]) => ({ name, problem: m.problem, time: m.time, offset: m.offset }))
  }

  /** Whether the last step gathered the quorum of the head. */
  get hasQuorum(): boolean {
    return this.#hasQuorum
  }

  /** What is still asked for is no longer waited for; a witness that cosigned meanwhile says so when it is asked again. */
  close(): void {
    this.#stop.abort()
  }

  /** Asks every witness that should be asked now. @returns false when there was nobody to ask. */
  async step(): Promise<boolean> {
    const policy = this.#options.file.policy()
    if (!policy || policy.quorum === null) return false
    const head = await this.#options.head()
    const due = policy.witnesses.filter((w) => w.url !== null && this.#isDue(w, head))
    if (due.length === 0) return false
    await this.#round(policy, due, head)
    return true
  }

  #memoryOf(witness: PolicyWitness): Memory {
    const name = witness.name
    let memory = this.#witnesses.get(name)
    if (!memory) {
      memory = {
        size: 0,
        signed: 0,
        busy: false,
        isAsked: false,
        retryAt: 0,
        renewAt: 0,
        failures: 0,
        problem: null,
        time: null,
        offset: null,
      }
      const known = this.#options.file.newest()
      const own = known?.cosigned.find((c) => c.witness === name)
      if (known && own) [memory.size, memory.time] = [known.checkpoint.size, own.time]
      const lapse = this.#options.lapses?.of(witness)
      if (lapse) memory.size = Math.max(memory.size, lapse.signed)
      memory.signed = memory.size
      this.#witnesses.set(name, memory)
    }
    return memory
  }

  #isDue(witness: PolicyWitness, head: Head): boolean {
    const memory = this.#memoryOf(witness)
    const now = this.#monotonic()
    if (memory.busy || now < memory.retryAt) return false
    return !memory.isAsked || memory.size !== head.size || now >= memory.renewAt
  }

  async #round(policy: Policy, due: readonly PolicyWitness[], head: Head): Promise<void> {
    const { timeoutMs = TIMEOUT_MS, graceMs = GRACE_MS } = this.#options
    this.#begin(policy, head)
    this.#hasQuorum = false
    let afterQuorum = (): void => undefined
    const grace = new Promise<void>((resolve) => {
      afterQuorum = (): void => void setTimeout(resolve, graceMs)
    })
    const asked = due.map(async (w) => {
      const isQuorum = this.#take(policy, w, head, await this.#ask(w, head, timeoutMs))
      if (isQuorum && !this.#hasQuorum) afterQuorum()
      this.#hasQuorum ||= isQuorum
    })
    // A late answer is taken when it comes; only this round no longer waits for it.
    await Promise.race([Promise.all(asked), grace])
  }

  /** Lines that were gathered for this very checkpoint before, also by the process before this one, count on. */
  #begin(policy: Policy, head: Head): void {
    const { text, lines } = splitNote(head.text) ?? { text: '', lines: [] }
    if (this.#gathered.text === text) return
    this.#gathered = { text, own: lines.map((l) => `${l}\n`), size: head.size, lines: new Map() }
    if (this.#options.isAnew) return
    const known = this.#options.file.newest()
    // Another text at this size would be another history; its lines are of no use here.
    if (!known || splitNote(known.note)?.text !== text) return
    for (const c of readWitnessed(known.note, policy)?.cosigned ?? []) this.#gathered.lines.set(c.witness, c.line)
  }

  async #ask(witness: PolicyWitness, head: Head, timeout: number): Promise<Asked> {
    const memory = this.#memoryOf(witness)
    memory.busy = true
    memory.isAsked = true
    try {
      const subtree = tileSubtree(this.#options.tlog, head.size)
      const asking = this.#now()
      const asked = await askWitness(
        witness,
        { old: memory.size <= head.size ? memory.size : 0, signed: memory.signed },
        { note: head.text, size: head.size, proof: (old) => proveConsistency(old, head.size, subtree) },
        { signal: AbortSignal.any([AbortSignal.timeout(timeout), this.#stop.signal]), now: this.#now, logKey: this.#options.logKey },
      )
      // A clock is off by what lies outside of the question and its answer: a slow line is not a wrong clock.
      if (asked.time !== undefined) memory.offset = Math.min(0, asked.time - asking) + Math.max(0, asked.time - this.#now())
      return asked
    } finally {
      memory.busy = false
    }
  }

  /** @returns whether the newest checkpoint has its quorum now. */
  #take(policy: Policy, witness: PolicyWitness, head: Head, asked: Asked): boolean {
    const memory = this.#memoryOf(witness)
    if ('problem' in asked) {
      memory.failures++
      memory.retryAt = this.#monotonic() + Math.min(LONGEST_PAUSE, 2 ** Math.min(memory.failures, 10) / 2)
      this.#say(witness, memory, asked.problem)
      if (asked.problem === 'forgot') this.#options.lapses?.note(witness, { signed: memory.signed, held: asked.size ?? 0 })
      if (asked.ahead !== undefined) this.#options.onAhead(asked.ahead)
      return false
    }
    const renewAt = this.#monotonic() + RENEW_AFTER
    Object.assign(memory, { size: head.size, signed: head.size, time: asked.time, failures: 0, retryAt: 0, renewAt })
    if (this.#options.lapses?.of(witness)) this.#options.lapses.note(witness, undefined)
    this.#say(witness, memory, null)
    if (this.#gathered.size !== head.size) return false // the log has grown since; the next round asks for the new one
    this.#gathered.lines.set(witness.name, asked.line)
    return this.#store(policy)
  }

  #say(witness: PolicyWitness, memory: Memory, problem: Problem | null): void {
    if (memory.problem !== problem)
      this.#options.log?.(problem === null ? `witness ${witness.name} cosigns again` : `witness ${witness.name}: ${problem}`)
    memory.problem = problem
  }

  /** Keeps the gathered note if it makes the quorum and is not older than the one there. @returns whether it does. */
  #store(policy: Policy): boolean {
    const { text, own, lines } = this.#gathered
    const note = printNote(text, [...own, ...lines.values()])
    const witnessed = readWitnessed(note, policy)
    if (!witnessed?.quorum) return false
    const before = this.#options.file.newest()
    if (before && before.checkpoint.size > witnessed.checkpoint.size) return true
    if (before?.note !== note) this.#options.file.store(note)
    return true
  }
}

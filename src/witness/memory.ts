/**
 * What a witness cosigned last of each log, on disk, and the one act that moves it. Judging, signing and storing are
 * one synchronous stretch, so no second request can come between them (the race of C2SP tlog-witness that rolls a log
 * back); a lock on the folder keeps a second process out.
 */
import { existsSync, readFileSync } from 'node:fs'
import { judgeAddCheckpoint, type KnownLog, type Refusal } from '../core/ledger/add-checkpoint.ts'
import { parseAnyCheckpoint } from '../core/ledger/checkpoint.ts'
import { cosign, openNote, printNote, type NoteKey, type Signer } from '../core/ledger/note.ts'
import { EMPTY_ROOT } from '../core/ledger/tree.ts'
import { writeDurably } from '../store/files/durable.ts'
import { NoWitness, readLogs, type Home } from './home.ts'

export type SeenHead = {
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
  readonly note: string
  readonly time: number
}
export type Cosigned = { readonly status: 200; readonly line: string }

export class Memory {
  readonly #home: Home
  readonly #cosigner: Signer
  readonly #heads = new Map<string, SeenHead>()
  #logs: readonly NoteKey[] = []

  /** @throws NoWitness when a head on disk does not hold: a witness that forgot must not begin again from nothing. */
  constructor(home: Home, cosigner: Signer) {
    this.#home = home
    this.#cosigner = cosigner
    this.readLogs()
  }

  /** The keeper may add a log while the witness runs. */
  readLogs(): void {
    this.#logs = readLogs(this.#home)
    for (const origin of new Set(this.#logs.map((k) => k.name))) {
      if (this.#heads.has(origin) || !existsSync(this.#home.head(origin))) continue
      this.#heads.set(origin, this.#read(origin))
    }
  }

  get heads(): readonly SeenHead[] {
    return [...this.#heads.values()].toSorted((a, b) => (a.origin < b.origin ? -1 : 1))
  }

  /** @param time POSIX seconds now. */
  addCheckpoint(body: string, time: number): Cosigned | Refusal {
    const judged = judgeAddCheckpoint(body, (origin) => this.#find(origin))
    if (judged.status !== 200) return judged
    const { origin, text, lines, checkpoint } = judged
    const line = cosign(this.#cosigner, text, time)
    const note = printNote(text, [...lines, line])
    // Crash before this: nothing was signed that anybody has. Crash after it: the head has moved and the log has no
    // cosignature; its next request is answered 409 with this size, and it goes on from there. Nothing is lost, and no
    // cosignature is ever out that a restart has forgotten.
    writeDurably(this.#home.head(origin), note)
    this.#heads.set(origin, { origin, size: checkpoint.size, root: checkpoint.root, note, time })
    return { status: 200, line }
  }

  #keysOf(origin: string): NoteKey[] {
    return this.#logs.filter((k) => k.name === origin)
  }

  #find(origin: string): KnownLog | undefined {
    const keys = this.#keysOf(origin)
    if (keys.length === 0) return undefined
    const seen = this.#heads.get(origin)
    return { origin, keys, head: seen ?? { size: 0, root: EMPTY_ROOT } }
  }

  #read(origin: string): SeenHead {
    const note = readFileSync(this.#home.head(origin), 'utf8')
    const own = openNote(note, [this.#cosigner.key])
    const checkpoint = own && parseAnyCheckpoint(own.text)
    if (!own || checkpoint?.origin !== origin) throw new NoWitness('witness.memory-damaged', { file: this.#home.head(origin) })
    return { origin, size: checkpoint.size, root: checkpoint.root, note, time: own.signatures[0]?.time ?? 0 }
  }
}

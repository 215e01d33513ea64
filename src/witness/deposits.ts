/**
 * Deposits on disk: a file a day, a line a deposit, appended and synced before the receipt leaves. A line that a crash
 * cut short was never acknowledged; it is taken away at the next start. One that was whole is kept although its
 * depositor has no receipt: the same deposit sent again is answered with the first time.
 */
import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { toBase64 } from '../core/bytes.ts'
import { parseDeposit, signDepositDay, signDepositReceipt, type Deposit } from '../core/ledger/deposit.ts'
import type { Signer } from '../core/ledger/note.ts'
import { syncFolder, writeDurably } from '../store/files/durable.ts'
import { NoWitness } from './home.ts'

type Kept = Deposit & { readonly time: number }
export type Deposited =
  | { readonly status: 200; readonly receipt: string }
  | { readonly status: 400 | 409 | 429 | 503; readonly why: 'no-deposit' | 'deposited-otherwise' | 'full-today' | 'clock' }

/** Nobody hands over more in a day; a flood ends here, and its bytes with it. */
const MOST_A_DAY = 5000
/** A clock that was set back further than this is mended before anything more is promised. */
const CLOCK_SLACK = 300
const DAY = /^\d{4}-\d{2}-\d{2}$/

export const dayOf = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10)

export class Deposits {
  readonly #folder: string
  readonly #signer: Signer
  readonly #byCommitment = new Map<string, Kept>()
  readonly #countOf = new Map<string, number>()
  #latest = 0

  /** @throws NoWitness when a whole line on disk is no deposit. */
  constructor(folder: string, signer: Signer) {
    this.#folder = folder
    this.#signer = signer
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (const file of readdirSync(folder).toSorted()) if (DAY.test(file)) for (const kept of this.#readDay(file)) this.#remember(kept)
  }

  /** @param time POSIX seconds now. */
  add(text: string, time: number): Deposited {
    const deposit = parseDeposit(text)
    if (!deposit) return { status: 400, why: 'no-deposit' }
    const known = this.#byCommitment.get(toBase64(deposit.commitment))
    if (known && (known.channel !== deposit.channel || known.office !== deposit.office)) return { status: 409, why: 'deposited-otherwise' }
    if (known) return { status: 200, receipt: signDepositReceipt(this.#signer, known, known.time) }
    // A day that is over has been read; a clock set back must not add to it.
    if (time < this.#latest - CLOCK_SLACK) return { status: 503, why: 'clock' }
    const kept = { ...deposit, time: Math.max(time, this.#latest) }
    const day = dayOf(kept.time)
    if ((this.#countOf.get(day) ?? 0) >= MOST_A_DAY) return { status: 429, why: 'full-today' }
    this.#write(day, `${kept.time} ${toBase64(kept.commitment)} ${kept.channel} ${kept.office}\n`)
    this.#remember(kept)
    return { status: 200, receipt: signDepositReceipt(this.#signer, kept, kept.time) }
  }

  /** The signed list of a day that is over; undefined for today, the future, and what is no day. */
  day(day: string, time: number): string | undefined {
    if (!DAY.test(day) || day >= dayOf(time)) return undefined
    return signDepositDay(this.#signer, day, existsSync(join(this.#folder, day)) ? this.#readDay(day) : [])
  }

  #remember(kept: Kept): void {
    const day = dayOf(kept.time)
    this.#byCommitment.set(toBase64(kept.commitment), kept)
    this.#countOf.set(day, (this.#countOf.get(day) ?? 0) + 1)
    this.#latest = Math.max(this.#latest, kept.time)
  }

  #write(day: string, line: string): void {
    const path = join(this.#folder, day)
    const isNew = !existsSync(path)
    const file = openSync(path, 'a', 0o600)
    try {
      appendFileSync(file, line)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (isNew) syncFolder(dirname(path))
  }

  #readDay(day: string): Kept[] {
    const path = join(this.#folder, day)
    const text = readFileSync(path, 'utf8')
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    // Torn by a crash, and never acknowledged; left there, the next line would be written behind it.
    if (whole !== text) writeDurably(path, whole, { mode: 0o600 })
    return whole
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const [time, commitment, channel, office, more] = line.split(' ')
        const deposit = parseDeposit(`saksi-deposit@v1\ncommitment ${commitment}\nchannel ${channel}\noffice ${office}\n`)
        if (!deposit || more !== undefined || !/^\d{1,12}$/.test(time ?? '') || dayOf(Number(time)) !== day)
          throw new NoWitness('witness.damaged', { file: path })
        return { ...deposit, time: Number(time) }
      })
  }
}

/**
 * Deposits: an NGO or an embassy that hands a lead to an office leaves the lead's commitment with a witness. Later it
 * can show that it had this lead on that day, and that the office owes it; the witness never learns what it says. The
 * salt stays with the depositor, and without it a commitment is 32 bytes of nothing (docs/spec/deposit.md).
 */
import { equalBytes, fromBase64, toBase64 } from '../bytes.ts'
import { keyedHash } from '../hash.ts'
import { openNote, signNote, type NoteKey, type Signer } from './note.ts'

/** Who handed it over, as coarsely as helps: never which one. */
export const DEPOSIT_CHANNELS = ['hotline', 'ngo', 'embassy', 'international', 'other'] as const
export type DepositChannel = (typeof DEPOSIT_CHANNELS)[number]

export type Deposit = {
  readonly commitment: Uint8Array
  readonly channel: DepositChannel
  /** Code of the office that it was handed to, and that owes an answer. */
  readonly office: string
}
/** @property time POSIX seconds, by the witness's clock. */
export type DepositReceipt = Deposit & { readonly witness: string; readonly time: number }
export type DepositDay = { readonly witness: string; /** YYYY-MM-DD, UTC. */ readonly day: string; readonly deposits: readonly Deposit[] }

const OFFICE = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/
const HEAD = 'saksi-deposit@v1'
const RECEIPT_HEAD = 'saksi-deposit-receipt@v1'
const DAY_HEAD = 'saksi-deposit-day@v1'

/** HMAC-SHA-256(salt, "saksi/deposit/1" LF ‖ the lead's bytes as handed over). @param salt 32 random bytes, kept by the depositor. */
export function commitLead(salt: Uint8Array, lead: Uint8Array): Uint8Array {
  if (salt.length !== 32) throw new RangeError('a salt is 32 random bytes')
  return keyedHash(salt, 'saksi/deposit/1', lead)
}

export const printDeposit = (d: Deposit): string => `${HEAD}\n${linesOf(d)}`

/** Undefined when the text is no deposit, holds a channel that is none, or anything more. */
export function parseDeposit(text: string): Deposit | undefined {
  const [head, ...lines] = text.split('\n')
  return head === HEAD ? readLines(lines) : undefined
}

/** @param time POSIX seconds. */
export const signDepositReceipt = (signer: Signer, deposit: Deposit, time: number): string =>
  signNote(signer, `${RECEIPT_HEAD}\nwitness ${signer.key.name}\ntime ${time}\n${linesOf(deposit)}`)

/** What a witness promised to keep, if this key signed it. */
export function openDepositReceipt(note: string, key: NoteKey): DepositReceipt | undefined {
  const [head, witness, time, ...lines] = key.type === 'note' ? (openNote(note, [key])?.text.split('\n') ?? []) : []
  const at = /^time (\d{1,12})$/.exec(time ?? '')?.[1]
  const deposit = readLines(lines)
  if (head !== RECEIPT_HEAD || witness !== `witness ${key.name}` || at === undefined || !deposit) return undefined
  return { ...deposit, witness: key.name, time: Number(at) }
}

/** Whether this lead, as it was handed over, is what was deposited. */
export const opensDeposit = (deposit: Deposit, salt: Uint8Array, lead: Uint8Array): boolean =>
  salt.length === 32 && equalBytes(commitLead(salt, lead), deposit.commitment)

/** A day's deposits, signed, by commitment: neither hour nor order, which could say who came. */
export function signDepositDay(signer: Signer, day: string, deposits: readonly Deposit[]): string {
  const rows = deposits.map((d) => `${toBase64(d.commitment)} ${d.channel} ${d.office}\n`).toSorted()
  return signNote(signer, `${DAY_HEAD}\nwitness ${signer.key.name}\nday ${day}\ncount ${rows.length}\n${rows.join('')}`)
}

/** A whole day's list, if this key signed it and nothing is missing from it. */
export function openDepositDay(note: string, key: NoteKey): DepositDay | undefined {
  const [head, witness, day, count, ...rows] = key.type === 'note' ? (openNote(note, [key])?.text.split('\n') ?? []) : []
  const on = /^day (\d{4}-\d{2}-\d{2})$/.exec(day ?? '')?.[1]
  if (head !== DAY_HEAD || witness !== `witness ${key.name}` || on === undefined || rows.pop() !== '') return undefined
  const deposits = rows.map((row) => {
    const [commitment, channel, office, more] = row.split(' ')
    return more === undefined ? readDeposit(commitment ?? '', channel ?? '', office ?? '') : undefined
  })
  if (count !== `count ${deposits.length}` || deposits.includes(undefined)) return undefined
  return { witness: key.name, day: on, deposits: deposits as Deposit[] }
}

const linesOf = (d: Deposit): string => `commitment ${toBase64(d.commitment)}\nchannel ${d.channel}\noffice ${d.office}\n`

function readLines(lines: readonly string[]): Deposit | undefined {
  const names = ['commitment', 'channel', 'office']
  const values = names.map((name, i) => (lines[i]?.startsWith(`${name} `) ? lines[i].slice(name.length + 1) : ''))
  return lines.length === 4 && lines[3] === '' ? readDeposit(values[0] ?? '', values[1] ?? '', values[2] ?? '') : undefined
}

function readDeposit(commitment: string, channel: string, office: string): Deposit | undefined {
  const known = DEPOSIT_CHANNELS.find((c) => c === channel)
  if (!known || !OFFICE.test(office) || !/^[A-Za-z0-9+/]{43}=$/.test(commitment)) return undefined
  try {
    return { commitment: fromBase64(commitment), channel: known, office }
  } catch {
    return undefined // stray bits behind the last byte
  }
}

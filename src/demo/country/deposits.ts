/**
 * Ten invented leads that NGOs and embassies handed to an invented police office and deposited with an invented witness.
 * Eight were entered. One got a number in the office's register and no record; one got neither, and the office signed
 * that it had received nothing. The salts are those of a demonstration: anyone can make them, which is worth nothing.
 */
import { utf8 } from '../../core/bytes.ts'
import { sha256 } from '../../core/hash.ts'
import { commitLead, type Deposit } from '../../core/ledger/deposit.ts'
import { depositNumberOf } from '../../core/ledger/deposit-number.ts'
import type { Cells } from './fill-row.ts'

export const DEPOSIT_OFFICE = 'POL-X1'

type Handed = {
  readonly day: string
  readonly channel: 'ngo' | 'embassy'
  /** In the office's register; none where nobody entered it. */ readonly lead: number | null
}
const HANDED: readonly Handed[] = [
  { day: '2023-02-14', channel: 'ngo', lead: 1 },
  { day: '2023-03-09', channel: 'embassy', lead: 2 },
  { day: '2023-05-03', channel: 'ngo', lead: 3 },
  { day: '2023-05-22', channel: 'ngo', lead: 4 },
  { day: '2023-06-14', channel: 'embassy', lead: 5 },
  { day: '2023-07-18', channel: 'ngo', lead: null },
  { day: '2023-08-08', channel: 'ngo', lead: 7 },
  { day: '2023-09-05', channel: 'embassy', lead: 8 },
  { day: '2023-09-12', channel: 'ngo', lead: 9 },
  { day: '2023-11-21', channel: 'ngo', lead: null },
]

const commitmentOf = ({ day }: Handed): Uint8Array =>
  commitLead(sha256(utf8(`a salt of the demonstration, ${day}`)), utf8(`An invented lead about nobody, ${day}.\n`))

/** @property time POSIX seconds, late in the morning of that day in Phnom Penh. */
export const DEMO_DEPOSITS: readonly (Deposit & { readonly time: number })[] = HANDED.map((h) => ({
  commitment: commitmentOf(h),
  channel: h.channel,
  office: DEPOSIT_OFFICE,
  time: Date.parse(`${h.day}T04:00:00Z`) / 1000,
}))

/** The depositors' own records: so everyone knows that the deposits are theirs. */
export const HANDED_OVER: readonly Cells[] = HANDED.map((h, i) => ({
  office: h.channel === 'ngo' ? 'NGO-X1' : 'EMB-X1',
  received_on: h.day,
  lead_number: `${i + 101}/2023`,
  deposit: depositNumberOf(commitmentOf(h)),
  channel: h.channel.toUpperCase(),
}))

/** The rows that the office did enter. */
export const ENTERED_LEADS: readonly Cells[] = HANDED.filter((h) => h.lead !== null).map((h) => ({
  received_on: h.day,
  lead_number: `${h.lead}/2023`,
  deposit: depositNumberOf(commitmentOf(h)),
  channel: h.channel.toUpperCase(),
}))

import { describe, expect, it } from 'vitest'
import { madeSigner } from '../../../test/helpers/made-ledger.ts'
import { toHex, utf8 } from '../bytes.ts'
import {
  commitLead,
  openDepositDay,
  openDepositReceipt,
  opensDeposit,
  parseDeposit,
  printDeposit,
  signDepositDay,
  signDepositReceipt,
  type Deposit,
} from './deposit.ts'

const witness = madeSigner('witness.example/deposits', 4)
const other = madeSigner('witness.example/deposits', 5)
const salt = new Uint8Array(32).fill(7)
const lead = utf8('An invented lead about nobody.\n')
const deposit: Deposit = { commitment: commitLead(salt, lead), channel: 'embassy', office: 'KH12.sample-office' }

describe('a deposit', () => {
  it('has the commitment of docs/spec/deposit.md, and travels as it was made', () => {
    expect(toHex(deposit.commitment)).toBe('54e3b2a0da0f2b1fc98429585ea486e89936159d52d23cf4f565b326797677fa')
    expect(parseDeposit(printDeposit(deposit))).toEqual(deposit)
  })
  it('opens to exactly what was handed over, under the salt alone', () => {
    expect(opensDeposit(deposit, salt, lead)).toBe(true)
    expect(opensDeposit(deposit, salt, utf8('An invented lead about nobody.'))).toBe(false)
    expect(opensDeposit(deposit, new Uint8Array(32), lead)).toBe(false)
    expect(opensDeposit(deposit, new Uint8Array(0), lead)).toBe(false)
    expect(() => commitLead(new Uint8Array(16), lead)).toThrow(RangeError)
  })
  const text = printDeposit(deposit)
  it.each([
    ['free text behind it', `${text}note: she lives at\n`],
    ['a channel that is none', text.replace('embassy', 'Embassy of Nowhere')],
    ['an office that is a sentence', text.replace('KH12.sample-office', 'the office down the road')],
    ['an office that is a path', text.replace('KH12.sample-office', '../../etc/passwd')],
    ['an office of endless length', text.replace('KH12.sample-office', 'K'.repeat(65))],
    ['a commitment that is a name', text.replace(/commitment .*/, 'commitment Brambel Moonpocket')],
    ['a commitment of 31 bytes', text.replace(/commitment .*/, `commitment ${Buffer.alloc(31).toString('base64')}`)],
    ['another version', text.replace('@v1', '@v2')],
    ['no last line end', text.trimEnd()],
    ['nothing in it', ''],
  ])('with %s is none', (_, bad) => {
    expect(bad).not.toBe(text)
    expect(parseDeposit(bad)).toBeUndefined()
  })
})

describe('its receipt', () => {
  const note = signDepositReceipt(witness, deposit, 1_795_597_463)
  it('says who promised what, and when', () => {
    expect(openDepositReceipt(note, witness.key)).toEqual({ ...deposit, witness: witness.key.name, time: 1_795_597_463 })
  })
  it('of another key, another time or another office is none', () => {
    expect(openDepositReceipt(note, other.key)).toBeUndefined()
    expect(openDepositReceipt(note.replace('1795597463', '1795597462'), witness.key)).toBeUndefined()
    expect(openDepositReceipt(note.replace('KH12', 'KH13'), witness.key)).toBeUndefined()
    expect(openDepositReceipt(signDepositDay(witness, '2026-11-25', [deposit]), witness.key)).toBeUndefined()
  })
})

describe('a day’s list', () => {
  const more = Array.from({ length: 5 }, (_, i): Deposit => ({ ...deposit, commitment: commitLead(salt, utf8(String(i))) }))
  const note = signDepositDay(witness, '2026-11-25', more)
  it('is whole, signed, and the same in whatever order they came', () => {
    expect(openDepositDay(note, witness.key)?.deposits).toHaveLength(5)
    expect(signDepositDay(witness, '2026-11-25', more.toReversed())).toBe(note)
    expect(openDepositDay(signDepositDay(witness, '2026-11-26', []), witness.key)).toMatchObject({ day: '2026-11-26', deposits: [] })
  })
  it('with a line taken out is no list, nor is a receipt', () => {
    expect(openDepositDay(note.replace(/^.* embassy .*\n/m, ''), witness.key)).toBeUndefined()
    expect(openDepositDay(note, other.key)).toBeUndefined()
    expect(openDepositDay(signDepositReceipt(witness, deposit, 1), witness.key)).toBeUndefined()
  })
})

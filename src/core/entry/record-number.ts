/**
 * How one office tells another which record of its own it means, on paper or in a message: whose it is, its kind, its token, and four letters by which a slip of one
 * sign is found. The other office says by it that a record of its own is of the same case, or about the same place; nothing is looked up, so a number tells nothing to
 * whoever was not given it.
 */
import { toHex, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { purposeHash } from '../hash.ts'
import { findRecordKind } from '../model/kinds.ts'
import { linked, PLACE_KINDS, type LinkedRecord } from './linkable.ts'
import { checkCode } from './sign-in.ts'

const checkOf = (record: LinkedRecord): string =>
  checkCode(toHex(purposeHash('saksi/record-number/1', utf8(canonical([...record]))))).slice(0, 4)

/** `ahtjp:site:0123…:7KQX` */
export const printRecordNumber = (record: LinkedRecord): string => [...record, checkOf(record)].join(':')

/** Undefined for what is none, and where a sign of it is wrong. */
export function readRecordNumber(written: string): LinkedRecord | undefined {
  const [agency = '', kind = '', record = '', check = '', ...more] = written.replaceAll(/[\s\u200b\u2060]/g, '').split(':')
  const named: unknown = [agency, kind, record.toLowerCase()]
  return more.length === 0 && linked(named) && check.toUpperCase() === checkOf(named) ? named : undefined
}

/** Whether a record of this kind is named to other offices: of places, of cases; never of whoever is helped. */
export const isNamedElsewhere = (kind: string): boolean => PLACE_KINDS.includes(kind) || findRecordKind(kind)?.side === 'enforcement'

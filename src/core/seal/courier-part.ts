/** A courier part: the shares of a batch that one vault holds, with their salts for each record (docs/spec/envelope.md). */
import { concat, fromHex, toHex, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { sharesAt, type Side } from './sides.ts'

const SECRET = 32
const ID = 16

export type Share = {
  /** 32 bytes a share: a vault of one of the trustee's three parties holds two. */
  readonly share: Uint8Array
  /** By entry id: a salt a share. */
  readonly salts: ReadonlyMap<string, Uint8Array>
}

/** What ties a courier part to its batch, and to the party it is for. */
export const courierPlace = (side: Side, agency: string, batch: string, epoch: number): Uint8Array =>
  utf8(canonical(sharesAt(side).length === 1 ? [agency, batch, epoch] : [agency, batch, epoch, side]))

export const printShare = ({ share, salts }: Share): Uint8Array =>
  concat(share, ...[...salts].flatMap(([entry, salt]) => [fromHex(entry.replaceAll('-', '')), salt]))

/** What a courier part opens to; undefined when it is not of this form. */
export function readShare(plain: Uint8Array, side: Side): Share | undefined {
  const secret = SECRET * sharesAt(side).length
  const block = ID + secret
  if (plain.length < secret || (plain.length - secret) % block !== 0) return undefined
  const salts = new Map<string, Uint8Array>()
  for (let at = secret; at < plain.length; at += block) salts.set(uuidOf(plain.subarray(at, at + ID)), plain.slice(at + ID, at + block))
  return { share: plain.slice(0, secret), salts }
}

const uuidOf = (bytes: Uint8Array): string => toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

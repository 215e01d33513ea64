/**
 * One key of three trustees, of whom any two evaluate and no one can: three shares of chance, each known to two of them, as sealed names
 * have it (decision 24). A share is agreed between its two holders by X25519 under keys that live for one run; whoever has only one of them has
 * nothing to try a name with. What is evaluated is RFC 9497, ristretto255-SHA512, mode VOPRF: each answer is proved against the keys that
 * were signed before the first token, so a trustee that takes another key is found out, by name. The sum of two evaluations is the
 * evaluation under the sum of the shares, and what comes out is the RFC's own output under that key.
 */
import { ristretto255, ristretto255_oprf, x25519 } from '@noble/curves/ed25519.js'
import { utf8 } from '../bytes.ts'
import { deriveKey, purposeHash } from '../hash.ts'

const { voprf } = ristretto255_oprf
const { Point } = ristretto255
const { Fn } = Point

/** Places of the trustees in a run. */
export type Trustee = 0 | 1 | 2
export const TRUSTEES: readonly Trustee[] = [0, 1, 2]
/** A share is named by its two holders. */
export const SHARES = ['01', '02', '12'] as const
export type Share = (typeof SHARES)[number]
export const sharesOf = (trustee: Trustee): readonly Share[] => SHARES.filter((s) => s.includes(String(trustee)))

/** Tokens are compared by this many bytes: of a million records a chance meeting is one in 10^12. */
export const TOKEN_BYTES = 12
/** Points under one proof. */
export const BATCH = 200

/** @param secret 32 random bytes. @returns what the two others are told. */
export const publicOf = (secret: Uint8Array): Uint8Array => x25519.getPublicKey(secret)

/**
 * @param run bytes that name the run. @param others publics of the two others, by place. @returns the two shares that this trustee holds.
 * @throws when a public is one that agrees with nobody (a point of low order).
 */
export function agreeShares(
  run: Uint8Array,
  own: Trustee,
  secret: Uint8Array,
  others: ReadonlyMap<Trustee, Uint8Array>,
): ReadonlyMap<Share, Uint8Array> {
  return new Map(
    sharesOf(own).map((share) => {
      const other = TRUSTEES.find((t) => t !== own && share.includes(String(t))) as Trustee
      const agreed = x25519.getSharedSecret(secret, others.get(other) ?? new Uint8Array(32))
      const seed = deriveKey(agreed, run, 'saksi/overlap-share/1')
      return [share, voprf.deriveKeyPair(seed, utf8(`saksi/overlap-share/1 ${share}`)).secretKey]
    }),
  )
}

/** What is signed of a share before anything is evaluated under it. */
export const shareKey = (secret: Uint8Array): Uint8Array => Point.BASE.multiply(Fn.fromBytes(secret)).toBytes()

/** Of two who evaluate, the first gives both its shares, the second the one that the first has not. */
export function partOf(trustee: Trustee, [first, second]: readonly [Trustee, Trustee]): readonly Share[] {
  if (trustee === first) return sharesOf(first)
  return trustee === second ? sharesOf(second).filter((s) => !sharesOf(first).includes(s)) : []
}
const sumKeys = (keys: readonly Uint8Array[]): Uint8Array =>
  keys
    .map((k) => Point.fromBytes(k))
    .reduce((a, b) => a.add(b))
    .toBytes()
const sumSecrets = (secrets: readonly Uint8Array[]): Uint8Array =>
  Fn.toBytes(secrets.map((s) => Fn.fromBytes(s)).reduce((a, b) => Fn.add(a, b)))

export type Blinded = { /** Secret scalar. */ readonly blind: Uint8Array; /** What is sent. */ readonly point: Uint8Array }
/** Hashed first: what an office keeps until the answers are there is no name. */
export const hashInput = (run: Uint8Array, text: string): Uint8Array => purposeHash('saksi/overlap-input/1', run, utf8(text))
export function blind(input: Uint8Array, bytes: (n: number) => Uint8Array): Blinded {
  const { blind: own, blinded } = voprf.blind(input, (n = 32) => bytes(n))
  return { blind: own, point: blinded }
}

export type Evaluated = { readonly points: readonly Uint8Array[]; readonly proof: Uint8Array }
/** At a trustee. @param shares the secrets that it is to give (`partOf`). @throws when one of the points is none. */
export function evaluate(shares: readonly Uint8Array[], points: readonly Uint8Array[]): Evaluated {
  const secret = sumSecrets(shares)
  const { evaluated, proof } = voprf.blindEvaluateBatch(secret, shareKey(secret), [...points])
  return { points: evaluated, proof }
}

/** An answer that does not prove the signed keys; who gave it. */
export class OtherKey extends Error {
  override readonly name = 'OtherKey'
  readonly trustee: Trustee
  constructor(trustee: Trustee) {
    super('an answer is not under the keys that were signed')
    this.trustee = trustee
  }
}

/**
 * @param keys of all three shares. @param answers of the two, each over the same points.
 * @returns a token for each input. @throws OtherKey
 */
export function finish(
  inputs: readonly { readonly input: Uint8Array; readonly blinded: Blinded }[],
  keys: ReadonlyMap<Share, Uint8Array>,
  pair: readonly [Trustee, Trustee],
  answers: readonly [Evaluated, Evaluated],
): readonly Uint8Array[] {
  pair.forEach((trustee, at) => {
    const { points, proof } = answers[at] as Evaluated
    const key = sumKeys(partOf(trustee, pair).map((s) => keys.get(s) as Uint8Array))
    try {
      if (points.length !== inputs.length) throw new RangeError('another number of points')
      const items = inputs.map(({ input, blinded }, i) => ({
        input,
        blind: blinded.blind,
        blinded: blinded.point,
        evaluated: points[i] as Uint8Array,
      }))
      voprf.finalizeBatch(items, key, proof)
    } catch {
      throw new OtherKey(trustee)
    }
  })
  return inputs.map(({ input, blinded }, i) => {
    const sum = sumKeys(answers.map(({ points }) => points[i] as Uint8Array))
    return tokenOf(ristretto255_oprf.oprf.finalize(input, blinded.blind, sum))
  })
}

const tokenOf = (output: Uint8Array): Uint8Array => purposeHash('saksi/overlap-token/1', output).slice(0, TOKEN_BYTES)

/** The same by whoever has all three shares, as two trustees together have: what makes a dictionary. @param bytes chance, for the blinding */
export function tokenUnder(shares: ReadonlyMap<Share, Uint8Array>, input: Uint8Array, bytes: (n: number) => Uint8Array): Uint8Array {
  const { blind: own, point } = blind(input, bytes)
  const secret = sumSecrets(SHARES.map((s) => shares.get(s) as Uint8Array))
  return tokenOf(ristretto255_oprf.oprf.finalize(input, own, ristretto255_oprf.oprf.blindEvaluate(secret, point)))
}

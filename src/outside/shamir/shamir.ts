/** Shamir's secret sharing over GF(2^8), by shamir-secret-sharing. It takes Uint8Array and refuses Node's Buffer. */
import { combine, split } from 'shamir-secret-sharing'

/** @returns `of` shares, one byte longer than the secret; any `need` of them make it again, fewer say nothing about it. */
export const splitSecret = (secret: Uint8Array, of: number, need: number): Promise<Uint8Array[]> => split(Uint8Array.from(secret), of, need)

/** What these shares make together: with too few, or a wrong one among them, some other bytes. @throws on shares that cannot be of one set. */
export const joinShares = (shares: readonly Uint8Array[]): Promise<Uint8Array> => combine(shares.map((s) => Uint8Array.from(s)))

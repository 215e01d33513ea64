import type { IncomingMessage } from 'node:http'
import { networkOf } from '../core/network.ts'

/** How often one address may ask. Addresses live in memory for minutes and are written nowhere: who deposits is not ours to know. */
export class Limits {
  readonly #most: number
  readonly #perSeconds: number
  readonly #spent = new Map<string, number>()
  #window = 0

  /** At most `most` in `perSeconds` for each address, and a hundred times that for all together. */
  constructor(most: number, perSeconds: number) {
    this.#most = most
    this.#perSeconds = perSeconds
  }

  /** @param time seconds of a clock that nobody can set: one that jumped back would hold everybody off until it came round. @returns false when it is too often. */
  allows(address: string, time: number): boolean {
    const window = Math.floor(time / this.#perSeconds)
    if (window !== this.#window) {
      this.#spent.clear()
      this.#window = window
    }
    const of = networkOf(address)
    const [own, all] = [(this.#spent.get(of) ?? 0) + 1, (this.#spent.get('all') ?? 0) + 1]
    if (own > this.#most || all > 100 * this.#most) return false
    this.#spent.set(of, own)
    this.#spent.set('all', all)
    return true
  }
}

/**
 * Who asks. Where the connection is from this machine a proxy stands in front, and what it wrote last into `X-Forwarded-For` is the
 * address that it saw; what stands before that is whatever the asker likes. From anywhere else the header says nothing.
 */
export function addressOf({ socket, headers }: IncomingMessage): string {
  const own = networkOf(socket.remoteAddress ?? 'unknown')
  const isProxied = own.startsWith('127.') || socket.remoteAddress === '::1'
  const last = isProxied ? [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim() : undefined
  return last === undefined || last === '' ? own : last
}

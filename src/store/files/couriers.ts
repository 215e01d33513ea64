/**
 * Where courier parts wait for the vaults, outside the server's folder and every backup. Those that arrive while a file
 * is being synced share the next one: a line each, `saksi-courier/1`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { courierHash } from '../../core/vault/courier.ts'
import type { SealedData } from '../../road/stages.ts'
import { replaceDurably, syncFolder, writeDurably } from './durable.ts'
import type { Layout } from './layout.ts'

type Courier = NonNullable<SealedData['courier']>
type Waiting = { readonly batch: string; readonly line: string; readonly resolve: () => void; readonly reject: (error: unknown) => void }

export class CourierBox {
  readonly #layout: Layout
  readonly #waiting = new Map<string, Waiting[]>()

  constructor(layout: Layout) {
    this.#layout = layout
  }

  /** Synced when it resolves. Kept twice after a resend: the vaults acknowledge by batch, and then both go. */
  keep(agency: string, batch: string, courier: Courier): Promise<void> {
    return new Promise((resolve, reject) => {
      const line = `${JSON.stringify({ format: 'saksi-courier/1', agency, batch, courier })}\n`
      const waiting = { batch, line, resolve, reject }
      const queue = this.#waiting.get(agency)
      if (queue) queue.push(waiting)
      else {
        const fresh = [waiting]
        this.#waiting.set(agency, fresh)
        void this.#work(agency, fresh)
      }
    })
  }

  async #work(agency: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) {
      const group = queue.splice(0)
      try {
        await this.#write(agency, group)
        for (const one of group) one.resolve()
      } catch (error) {
        for (const one of group) one.reject(error)
      }
    }
    this.#waiting.delete(agency)
  }

  /** A crash within leaves a file that nobody reads, or the couriers of entries that were never recorded: harmless, and sent again. */
  async #write(agency: string, group: readonly Waiting[]): Promise<void> {
    const text = group.map((one) => one.line).join('')
    // Named by what is in it: a resend that shares its first batch must not take the place of a file that holds others too.
    const path = this.#layout.couriers(agency, `${(group[0] as Waiting).batch}-${courierHash(text).slice(0, 16)}`)
    const folder = dirname(path)
    const made = mkdirSync(folder, { recursive: true })
    if (made !== undefined) for (let at = folder; at.length >= made.length; at = dirname(at)) syncFolder(dirname(at))
    await replaceDurably(path, text, 0o600)
  }
}

/**
 * The first version kept one courier a file, `BATCH.json`: the same line without its end. A crash within leaves both files of
 * one batch, which the vaults acknowledge together. @returns how many were taken over.
 */
export function takeOverCouriers(layout: Layout): number {
  const folder = layout.courierFolder
  const old = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /^[^/]+\/[^/]+\.json$/.test(name))
    : []
  for (const name of old) {
    const path = join(folder, name)
    writeDurably(layout.couriers(dirname(name), basename(name, '.json')), `${readFileSync(path, 'utf8').trim()}\n`, { mode: 0o600 })
    rmSync(path)
  }
  return old.length
}

/**
 * Devices whose owner said that they are lost, before a registrar has signed that they end. Each is an entry, read from the entries
 * themselves: no row of a table could be taken out to bring one back.
 */
import type { Report } from '../../../verify/index.ts'
import type { CredentialSuspended } from '../../core/entry/kinds/credential-suspended.ts'
import type { EntryBody } from '../../core/entry/kinds.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { readOwn } from '../../store/postgres/read-own.ts'

export class LostDevices {
  readonly #reader: Db
  /** What was lost once stays lost while this program runs, whatever becomes of the database under it. */
  readonly #seen = new Set<string>()

  /** @param reader a pool of the reader's role. */
  constructor(reader: Db) {
    this.#reader = reader
  }

  async list(): Promise<ReadonlySet<string>> {
    for (const { stub } of await readOwn(this.#reader, 'credential.suspended')) this.#seen.add(stub.credential)
    return this.#seen
  }

  /** @param note writes an entry of the installation's own, and waits until it is logged. A loss that stands is not said twice. */
  async report(credential: string, door: 'desk' | 'password', note: (body: EntryBody) => Promise<unknown>): Promise<void> {
    if (!(await this.list()).has(credential)) await note({ kind: 'credential.suspended', credential, door })
    this.#seen.add(credential)
  }
}

/** Rows of an older program, which put them in a table alone, that are no entry yet. */
export async function lossesOfOlder(reader: Db): Promise<readonly CredentialSuspended[]> {
  const [said, { rows }] = [
    await readOwn(reader, 'credential.suspended'),
    await reader.query<{ credential: string }>('select credential from saksi.suspended_devices'),
  ]
  return rows
    .filter((r) => !said.some(({ stub }) => stub.credential === r.credential))
    .map(({ credential }) => ({ kind: 'credential.suspended', credential, door: 'desk' }))
}

/** Nothing writes to that table any more, so a row that no entry vouches for was put there by hand. */
export async function checkLosses(reader: Db, report: Report): Promise<void> {
  for (const { credential } of await lossesOfOlder(reader))
    report({
      what: 'projection.without-entry',
      where: `suspended_devices, device ${credential}`,
      table: 'suspended_devices',
      row: `credential=${credential}`,
    })
}

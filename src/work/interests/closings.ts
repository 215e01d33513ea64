/**
 * Which records an interest closes to whom, for the server that shows clear values. What says so is an oversight row, which tells nobody who has the
 * database that it closes anything; whoever signed it hands the server the row's key, as a vault is handed it, and the server keeps the key in a file of
 * its own. So an order of oversight shows neither in the database nor in the log, and the vaults, which keep it for themselves, refuse whatever becomes
 * of this file.
 */
import { existsSync } from 'node:fs'
import type { Decide } from '../../core/access/decision.ts'
import { overseeing } from '../../core/access/overseeing.ts'
import { fromBase64Url, toBase64Url } from '../../core/bytes.ts'
import { parseObject } from '../../core/canonical.ts'
import { Closings, type ClosingAct } from '../../core/entry/closings.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { readAct, type OpenedAct } from '../../core/entry/read-act.ts'
import { verifyKeySignature } from '../../core/ledger/signature.ts'
import type { AgencyType } from '../../core/model/lifecycles.ts'
import { hasExactly, isObject, uuid } from '../../core/shape.ts'
import { readShaped } from '../../store/files/damaged-file.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { readCredential } from '../../store/postgres/credentials.ts'
import type { Db } from '../../store/postgres/connect.ts'
import type { Installation } from '../installation/installation.ts'
import { followInterest } from './follow-interest.ts'

/** `key`: base64url, 32 bytes. */
export type RowHanded = { readonly row: string; readonly key: string }
type By = { readonly decide: Decide; readonly typeOf: (agency: string) => AgencyType | undefined }
/** Seconds for which a person's closed records are remembered: a link that somebody asserts meanwhile closes that much later. */
const REMEMBERED_S = 5

export class ServerClosings {
  readonly #installation: Pick<Installation, 'pools' | 'layout' | 'country' | 'settings'>
  readonly #now: () => number
  #rows: RowHanded[]
  #acts: Promise<Closings> | undefined
  readonly #followed = new Map<string, { readonly at: number; readonly records: Promise<readonly string[]> }>()

  /** @param now seconds of a clock that nobody can set. @throws DamagedFile */
  constructor(installation: Pick<Installation, 'pools' | 'layout' | 'country' | 'settings'>, now: () => number) {
    this.#installation = installation
    this.#now = now
    const { closings } = installation.layout
    this.#rows = existsSync(closings) ? readShaped(closings, parseRows) : []
  }

  /** Tokens of the records that are closed to this person: those that were named, and what hangs together with them. */
  async closedTo(person: string): Promise<readonly string[]> {
    const named = (await this.#standing()).closedTo(person)
    if (named.length === 0) return []
    const before = this.#followed.get(person)
    if (before && this.#now() - before.at < REMEMBERED_S) return before.records
    const { pools, country } = this.#installation
    const bodies = country.agencies.map((a) => a.id)
    const records = followInterest(pools.saksi_reader, bodies, named)
    this.#followed.set(person, { at: this.#now(), records })
    return records
  }

  /**
   * @returns whether it counts from now on: a row in the log, opened by its own key, whose signer closes records to himself or oversees. Handed again,
   * it says so again.
   */
  async take(handed: RowHanded, by: By): Promise<boolean> {
    const found = await this.#read(handed)
    if (!found || !(await this.#mayClose(found.opened, by))) return false
    if (this.#rows.some((r) => r.row === handed.row)) return true
    const acts = await this.#standing()
    const rows = [...this.#rows, handed]
    // A crash before this leaves it with the vaults alone, and whoever signed it is told that it does not count here and hands it again.
    writeDurably(this.#installation.layout.closings, `${JSON.stringify({ format: 'saksi-closings/1', rows })}\n`, { mode: 0o600 })
    this.#rows = rows
    acts.take(found.act, found.index)
    this.#followed.clear()
    return true
  }

  #standing(): Promise<Closings> {
    return (this.#acts ??= this.#fold())
  }

  async #fold(): Promise<Closings> {
    const acts = new Closings()
    // A row that is not in the log any more is of a record that was put back to before it.
    for (const handed of this.#rows) {
      const found = await this.#read(handed)
      if (found) acts.take(found.act, found.index)
    }
    return acts
  }

  async #read({ row, key }: RowHanded): Promise<{ opened: OpenedAct; act: ClosingAct; index: number } | undefined> {
    const sealed = await readRow(this.#installation.pools.saksi_reader, row)
    if (!sealed) return undefined
    try {
      const opened = readAct(row, sealed.bytes, fromBase64Url(key))
      const { act } = opened
      return act.kind === 'records.closed' || act.kind === 'records.reopened' ? { opened, act, index: sealed.index } : undefined
    } catch {
      return undefined // another key, or no act inside
    }
  }

  async #mayClose({ act, signature, hash }: OpenedAct, { decide, typeOf }: By): Promise<boolean> {
    if (signature.credential !== act.asker || (act.kind !== 'records.closed' && act.kind !== 'records.reopened')) return false
    const signer = await readCredential(this.#installation.pools.saksi_reader, act.asker)
    const agencyType = signer && typeOf(signer.agency)
    if (!signer || !agencyType || signer.isRevoked || signer.agency !== act.agency) return false
    if (signer.protection === 'software' && !this.#installation.settings.demo) return false
    if (!verifyKeySignature(signature, hash, { ...signer, publicKey: fromBase64Url(signer.publicKey) })) return false
    if (act.kind === 'records.closed' && signer.person === act.person) return true
    return decide(overseeing({ ...signer, agencyType, signedInBy: signer.protection }, act.purpose)).isAllowed
  }
}

async function readRow(reader: Db, row: string): Promise<{ readonly index: number; readonly bytes: Uint8Array } | undefined> {
  const { rows } = await reader.query<{ idx: number; sealed: string }>(
    `select l.idx, p.sealed from saksi.log_leaves l
       join saksi.entries e using (agency_id, entry_id) join saksi.entry_parts p using (agency_id, entry_id)
      where agency_id = $1 and entry_id = $2 and e.kind = 'oversight.row'`,
    [INSTALLATION, row],
  )
  const [found] = rows
  const sealed = found && parseObject(found.sealed)
  return found && typeof sealed?.['row'] === 'string' ? { index: found.idx, bytes: fromBase64Url(sealed['row']) } : undefined
}

function parseRows(text: string): RowHanded[] {
  const v: unknown = JSON.parse(text)
  if (!isObject(v) || v.format !== 'saksi-closings/1' || !Array.isArray(v.rows) || !v.rows.every(isHanded)) throw new Error('no closings')
  return v.rows
}
const isHanded = (v: unknown): v is RowHanded => hasExactly(v, ['row', 'key']) && uuid(v.row) && typeof v.key === 'string' && isKey(v.key)
const isKey = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text) && toBase64Url(fromBase64Url(text)) === text

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
import { exactly, isObject, key32, listOf, uuid, where } from '../../core/shape.ts'
import { readShaped } from '../../store/files/damaged-file.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { noteOwnSecrets } from '../../store/postgres/kept-secrets.ts'
import { readCredential, readCredentials } from '../../store/postgres/credentials.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { openCaseStore } from '../cases/case-store.ts'
import type { Installation } from '../installation/installation.ts'
import { followInterest, sightOf, type Sight } from './follow-interest.ts'

/** `key`: base64url, 32 bytes. */
export type RowHanded = { readonly row: string; readonly key: string }
type By = { readonly decide: Decide; readonly typeOf: (agency: string) => AgencyType | undefined }
/** `everything`: what hangs together is more than can be closed one by one. */
export type Closed = readonly string[] | 'everything'
type Found = { readonly opened: OpenedAct; readonly act: ClosingAct; readonly index: number; /** Time. */ readonly recorded: string }
type Place = Pick<Installation, 'pools' | 'layout' | 'country' | 'settings'>
const NONE: readonly string[] = []

/** What is closed is worked out for everybody beside the requests (`follow`): a request of somebody who has an interest takes no longer than another's. */
export class ServerClosings {
  readonly #installation: Place
  #rows: readonly RowHanded[]
  /** Rows that are in no log yet, as on a server that is being filled; one that was put back to before them has them for ever. */
  #waiting: readonly RowHanded[]
  readonly #acts = new Closings()
  /** Index of an act's row → when it was recorded. */
  readonly #recorded = new Map<number, string>()
  readonly #closed = new Map<string, Closed>()
  #kept = 0
  /** What was on record, and how many acts were kept, when all was followed last. */
  #followed = ''
  #running: Promise<unknown> = Promise.resolve()

  private constructor(installation: Place) {
    this.#installation = installation
    const { closings } = installation.layout
    this.#rows = existsSync(closings) ? readShaped(closings, parseRows) : []
    this.#waiting = this.#rows
  }

  /** Nobody is answered before all is followed: a server that cannot find out what is closed does not start. @throws DamagedFile */
  static async open(installation: Place): Promise<ServerClosings> {
    const closings = new ServerClosings(installation)
    await closings.follow()
    return closings
  }

  /** Tokens of the records that are closed to this person: those that were named, and what hangs together with them. */
  closedTo(person: string): Closed {
    return this.#closed.get(person) ?? NONE
  }

  /** Finds for everybody what is closed, where anything was recorded since the last time. One that fails leaves closed what was, and is made again. */
  follow(): Promise<void> {
    const round = this.#running.then(() => this.#followAll())
    this.#running = round.catch(() => undefined)
    return round
  }

  /**
   * @returns whether it counts from now on: a row in the log, opened by its own key, whose signer closes records to himself or oversees. Handed again,
   * it says so again.
   */
  async take(handed: RowHanded, by: By): Promise<boolean> {
    const found = await this.#read(handed)
    if (!found || !(await this.#mayClose(found.opened, by))) return false
    if (this.#rows.some((r) => r.row === handed.row)) return true
    const rows = [...this.#rows, handed]
    // A crash before this leaves it with the vaults alone, and whoever signed it is told that it does not count here and hands it again.
    writeDurably(this.#installation.layout.closings, `${JSON.stringify({ format: 'saksi-closings/1', rows })}\n`, { mode: 0o600 })
    await noteOwnSecrets(this.#installation.pools.saksi_sequencer, this.#installation.layout)
    this.#rows = rows
    this.#keep(found)
    // What is named is closed even where what hangs together with it cannot be read now.
    const { person } = found.act
    const before = this.closedTo(person)
    if (before !== 'everything') {
      const named = this.#acts.closedTo(person)
      this.#closed.set(person, [...new Set([...before, ...named])])
    }
    await this.follow()
    return true
  }

  #keep({ act, index, recorded }: Found): void {
    this.#acts.take(act, index)
    this.#recorded.set(index, recorded)
    this.#kept++
  }

  async #followAll(): Promise<void> {
    const { pools, country } = this.#installation
    const waiting: RowHanded[] = []
    for (const handed of this.#waiting) {
      const found = await this.#read(handed)
      if (found) this.#keep(found)
      else waiting.push(handed)
    }
    this.#waiting = waiting
    const newest = await openCaseStore(pools).newest()
    const kept = this.#kept
    if (`${newest} ${kept}` === this.#followed) return
    const credentials = await readCredentials(pools.saksi_reader)
    const agenciesOf = (person: string): string[] => credentials.filter((c) => c.person === person).map((c) => c.agency)
    for (const person of this.#acts.people) {
      const closed = await this.#followOf(person, sightOf(country, agenciesOf(person)))
      // An act that came while this was read is not in it: the round that it waits for begins anew.
      if (this.#kept !== kept) return
      this.#closed.set(person, closed)
    }
    this.#followed = `${newest} ${kept}`
  }

  /** Act by act: what an order closed does not open because another came later, nor because somebody said it anew. */
  async #followOf(person: string, sight: Sight): Promise<Closed> {
    const { pools, country } = this.#installation
    const bodies = country.agencies.map((a) => a.id)
    const closed = new Set<string>()
    const reopened = this.#acts.reopened(person)
    for (const [index, named] of Map.groupBy(this.#acts.standing(person), (s) => s.index)) {
      const opened = new Set(reopened.filter((r) => r.index > index).map((r) => r.record))
      const from = named.map((s) => s.record)
      const found = await followInterest(pools.saksi_reader, bodies, sight, {
        from,
        opened,
        since: this.#recorded.get(index) ?? '-infinity',
      })
      if (!found) return 'everything'
      for (const record of found) closed.add(record)
    }
    return [...closed]
  }

  async #read({ row, key }: RowHanded): Promise<Found | undefined> {
    const sealed = await readRow(this.#installation.pools.saksi_reader, row)
    if (!sealed) return undefined
    try {
      const opened = readAct(row, sealed.bytes, fromBase64Url(key))
      const { act } = opened
      const { index, recorded } = sealed
      return act.kind === 'records.closed' || act.kind === 'records.reopened' ? { opened, act, index, recorded } : undefined
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
    // Whoever says it of himself closes it to himself, and opens nothing to himself, not even where he oversees.
    if (signer.person === act.person) return act.kind === 'records.closed'
    return decide(overseeing({ ...signer, agencyType, signedInBy: signer.protection }, act.purpose)).isAllowed
  }
}

async function readRow(reader: Db, row: string): Promise<(Pick<Found, 'index' | 'recorded'> & { readonly bytes: Uint8Array }) | undefined> {
  const { rows } = await reader.query<{ idx: number; recorded: string; sealed: string }>(
    `select l.idx, e.recorded_at::text as recorded, p.sealed from saksi.log_leaves l
       join saksi.entries e using (agency_id, entry_id) join saksi.entry_parts p using (agency_id, entry_id)
      where agency_id = $1 and entry_id = $2 and e.kind = 'oversight.row'`,
    [INSTALLATION, row],
  )
  const [found] = rows
  const sealed = found && parseObject(found.sealed)
  return found && typeof sealed?.['row'] === 'string'
    ? { index: found.idx, recorded: found.recorded, bytes: fromBase64Url(sealed['row']) }
    : undefined
}

function parseRows(text: string): RowHanded[] {
  const v: unknown = JSON.parse(text)
  if (!isObject(v) || v.format !== 'saksi-closings/1' || !areHanded(v.rows)) throw new Error('no closings')
  return [...v.rows]
}
const areHanded = listOf(exactly({ row: uuid, key: where(key32, (key) => toBase64Url(fromBase64Url(key)) === key) }), 0, Infinity)

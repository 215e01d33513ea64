/**
 * A scratch installation of invented people to be broken, and what must be true of it after every break: what was
 * acknowledged is there once, what was not is there whole or not at all, and the log extends what anyone has seen.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { layoutOf, type Layout } from '../store/files/layout.ts'
import { tileSubtree } from '../store/files/tiles.ts'
import { hpke } from '../outside/hpke/hpke.ts'
import { initInstallation } from '../work/installation/init.ts'
import { openInstallation, readEdgeKeys, type Installation } from '../work/installation/installation.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { SequencerStopped } from '../store/postgres/sequencer-stopped.ts'
import { livingPostmaster, stopPostmaster } from '../store/postgres/server/postmaster.ts'
import { equalBytes, fromHex } from '../core/bytes.ts'
import { findForm } from '../core/country/find.ts'
import { openCheckpoint } from '../core/ledger/checkpoint.ts'
import { parseVkey } from '../core/ledger/note.ts'
import { verifyReceipt } from '../core/ledger/receipt.ts'
import { checkSealed } from '../road/append.ts'
import { receive } from '../road/receive.ts'
import { seal } from '../road/seal.ts'
import type { SealedData } from '../road/stages.ts'
import { validate } from '../road/validate.ts'

export const FORM = 'town-return'
const AGENCY = 'bell'
const HEADINGS = 'Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey'

/** One sealed return; its case numbers are its own, so its rows can be told from all others. */
export type Return = { readonly path: string; readonly sealed: SealedData; readonly cases: readonly string[]; isAcknowledged: boolean }
export type Counts = { lost: number; doubled: number; readonly faults: string[] }

export class Scratch {
  readonly base: string
  readonly dir: string
  readonly layout: Layout
  readonly counts: Counts = { lost: 0, doubled: 0, faults: [] }
  /** Rows of all returns that are settled: they must be there for ever. */
  rows = 0
  #open: Installation | undefined
  #seen: { size: number; root: Uint8Array } | undefined
  #cases = 0

  private constructor(base: string) {
    this.base = base
    this.dir = join(base, 'record')
    this.layout = layoutOf(this.dir)
  }

  /** @param base a folder that is not there yet; everything lies in it. */
  static async make(base: string): Promise<Scratch> {
    mkdirSync(base, { recursive: true, mode: 0o755 })
    const scratch = new Scratch(base)
    await initInstallation({ dir: scratch.dir, country: 'toyland', demo: true })
    return scratch
  }

  /** The parent's own view of it, which also keeps the database up between the breaks. */
  async open(): Promise<Installation> {
    return (this.#open ??= await openInstallation(this.dir))
  }
  async close(): Promise<void> {
    const installation = this.#open
    this.#open = undefined
    await installation?.close()
  }

  /** PostgreSQL's data folder, wherever the launcher put it. */
  get data(): string {
    const away = join(this.dir, 'cluster.json')
    return join(existsSync(away) ? (JSON.parse(readFileSync(away, 'utf8')) as { base: string }).base : join(this.dir, 'postgres'), 'data')
  }

  async remove(): Promise<void> {
    await this.close().catch(() => undefined) // broken on purpose
    await stopPostmaster(this.data)
    const away = dirname(this.data)
    if (dirname(away) === '/var/lib/saksi') rmSync(away, { recursive: true, force: true })
    rmSync(this.base, { recursive: true, force: true })
  }

  async seal(rows: number): Promise<Return> {
    const { country } = await this.open()
    const form = findForm(country, FORM)
    if (!form) throw new Error(`impossible: ${country.id} has no ${FORM}`)
    const cases = Array.from({ length: rows }, () => `${++this.#cases}/2024`)
    const lines = cases.map((c, i) => `Acorn,${c},1,Grizzlewick ${i},2024-02-01,Waking a cat,Red hat,3`)
    const bytes = new TextEncoder().encode(`${HEADINGS}\n${lines.join('\n')}\n`)
    const draft = await receive(bytes, { form, country, fileName: 'invented.csv' })
    const valid = 'refused' in draft ? draft : validate(draft, form, country)
    if ('refused' in valid) throw new Error('impossible: the invented return is refused')
    const sealed = await seal(valid, {
      country,
      form,
      agency: AGENCY,
      keys: readEdgeKeys(this.layout.edge(AGENCY)),
      random: nodeRandom,
      hpke,
    })
    const path = join(this.base, `${sealed.batch}.saksi`)
    writeFileSync(path, JSON.stringify(sealed))
    return { path, sealed, cases, isAcknowledged: false }
  }

  /** Hands a return in by the same steps as any other: checked, courier, record. @returns when it is recorded, which is the acknowledgement. */
  async record(taken: Return): Promise<string | undefined> {
    const { country, store } = await this.open()
    const ready = checkSealed(taken.sealed, country)
    if (taken.sealed.courier) await store.keepCourier(AGENCY, taken.sealed.batch, taken.sealed.courier)
    const { added } = await store.append(AGENCY, ready, null)
    taken.isAcknowledged = true
    return added[0]
  }

  /** Rows of a return that stand, each as often as it stands. */
  async #standing(taken: Return): Promise<{ rows: number; records: number }> {
    const { pools } = await this.open()
    const { rows } = await pools.saksi_reader.query<{ rows: number; records: number }>(
      `select count(*)::int as rows, count(distinct record_id)::int as records
         from saksi.accused_episodes where case_number = any($1) and superseded_at is null`,
      [taken.cases],
    )
    return rows[0] ?? { rows: 0, records: 0 }
  }

  #fault(text: string): void {
    this.counts.faults.push(text)
  }

  /** What a killed writer had asked the database for last may still be done: whoever read before that stops, as it must, and starts again. */
  async #takeOver(): Promise<Installation> {
    const installation = await this.open()
    try {
      await installation.sequencer.flush()
      return installation
    } catch (error) {
      if (!(error instanceof SequencerStopped)) throw error
    }
    await this.close()
    const again = await this.open()
    await again.sequencer.flush()
    return again
  }

  /** After a break: recovery by the ordinary road, then every promise. Each return is sent again, and is there once. */
  async settle(taken: readonly Return[], label: string): Promise<void> {
    const installation = await this.#takeOver()
    for (const one of taken) {
      const before = await this.#standing(one)
      if (before.rows !== 0 && before.rows !== one.cases.length)
        this.#fault(`${label}: ${before.rows} of ${one.cases.length} rows are there`)
      if (one.isAcknowledged && before.rows < one.cases.length) {
        this.counts.lost += one.cases.length - before.rows
        this.#fault(`${label}: ${one.cases.length - before.rows} acknowledged rows are lost`)
      }
      const entry = await this.record(one)
      if (entry !== undefined && before.rows > 0) this.#fault(`${label}: a return that was there was recorded again`)
      this.rows += one.cases.length
      const after = await this.#standing(one)
      if (after.rows > one.cases.length) this.counts.doubled += after.rows - one.cases.length
      if (after.rows !== one.cases.length || after.records !== after.rows)
        this.#fault(`${label}: sent again, ${after.rows} rows and ${after.records} records stand for ${one.cases.length}`)
      const head = one.sealed.entries[0]?.id
      if (head === undefined) continue
      const { proof } = await installation.store.receiptFor(AGENCY, head)
      if (!verifyReceipt(proof, installation.vkey).ok) this.#fault(`${label}: a receipt does not check`)
    }
    await this.#checkWhole(label)
    // The next victim must find the log free.
    await installation.sequencer.close()
  }

  async #checkWhole(label: string): Promise<void> {
    const installation = await this.open()
    const { rows } = await installation.pools.saksi_reader.query<Record<'standing' | 'entries' | 'logged' | 'leaves' | 'waiting', number>>(
      `select (select count(*)::int from saksi.accused_episodes where superseded_at is null) as standing,
              (select count(*)::int from saksi.entries) as entries,
              (select count(*)::int from saksi.log_leaves) as leaves,
              (select count(distinct entry_id)::int from saksi.log_leaves) as logged,
              (select count(*)::int from saksi.log_outbox) as waiting`,
    )
    const n = rows[0]
    if (!n || n.standing !== this.rows) this.#fault(`${label}: ${n?.standing} rows stand, ${this.rows} were recorded`)
    if (!n || n.waiting !== 0 || n.entries !== n.leaves || n.logged !== n.leaves)
      this.#fault(`${label}: entries and leaves differ ${JSON.stringify(n)}`)
    await this.#checkLog(label, n?.leaves ?? 0)
  }

  /** The checkpoint file is signed, is the head, holds every leaf, and extends the one seen before. */
  async #checkLog(label: string, leaves: number): Promise<void> {
    const installation = await this.open()
    const key = parseVkey(installation.vkey)
    const checkpoint = key && openCheckpoint(readFileSync(join(this.layout.tlog, 'checkpoint'), 'utf8'), key)
    const head = await installation.checkpoint()
    if (!checkpoint || checkpoint.size !== head.size || !equalBytes(checkpoint.root, fromHex(head.root))) {
      this.#fault(`${label}: the checkpoint file is not the head`)
      return
    }
    if (checkpoint.size !== leaves) this.#fault(`${label}: ${leaves} leaves, and a checkpoint of ${checkpoint.size}`)
    const seen = this.#seen
    if (
      seen &&
      (checkpoint.size < seen.size ||
        (seen.size > 0 && !equalBytes(tileSubtree(this.layout.tlog, checkpoint.size)(0, seen.size), seen.root)))
    )
      this.#fault(`${label}: the log does not extend its checkpoint of ${seen.size}`)
    this.#seen = { size: checkpoint.size, root: checkpoint.root }
  }

  /** SIGKILL for the postmaster: its pid file and socket stay, and its children end a moment later. */
  async killDatabase(): Promise<void> {
    await this.open()
    const server = livingPostmaster(this.data)
    if (server) process.kill(server.pid, 'SIGKILL')
    await this.close()
  }
}

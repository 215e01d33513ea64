/** What tests of erasures do at a record and its vaults: two of two bodies sign, days pass, and a vault's folder is looked into as the vault itself would. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { vi } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { readVaults } from '../../src/work/openings/known-vaults.ts'
import { readSaid } from '../../src/work/erasing/bring-erasures.ts'
import { openingPorts } from '../../src/outside/vault/opening-ports.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { readyOf } from '../../src/core/entry/ready.ts'
import { signJointly } from '../../src/core/entry/sign.ts'
import { makeSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { parseVkey } from '../../src/core/ledger/note.ts'
import type { Side } from '../../src/core/seal/sides.ts'
import { readErasureSaid } from '../../src/core/vault/erasures.ts'
import { append } from '../../src/road/append.ts'
import { openRecord } from '../../src/work/openings/open.ts'
import type { Sealed } from '../../src/road/stages.ts'
import { homeOf } from '../../src/vault/home.ts'
import { StoreKeys } from '../../src/vault/store-keys.ts'
import { sealFile } from './made-installation.ts'
import { waited } from './waited.ts'
import { wishFor, type Vaulted } from './made-vaults.ts'

export type Sown = { readonly record: string; readonly id: string }

export class Erasing {
  readonly #made: Vaulted
  readonly #oversight = makeSigningKey('toyland', 'owl', 'oversight', nodeRandom.bytes(48))

  readonly #goneOn: (() => void)[] = []

  /** Its own day again: the next file has the same process. */
  comeBack(): void {
    vi.useRealTimers()
    for (const goBack of this.#goneOn.splice(0).toReversed()) goBack()
  }

  private constructor(made: Vaulted) {
    this.#made = made
  }

  /** With a device of oversight enrolled. */
  static async begin(made: Vaulted): Promise<Erasing> {
    const erasing = new Erasing(made)
    const registrars = [made.keyOf('bell', 'registrar'), made.keyOf('owl', 'registrar')]
    const approvedBy = registrars.map((r) => r.card.credential)
    await erasing.#record(INSTALLATION, { kind: 'credential.enrolled', card: erasing.#oversight.card, approvedBy }, registrars)
    return erasing
  }

  /** Two records of one batch. */
  async sow(): Promise<{ readonly sealed: Sealed; readonly two: readonly [Sown, Sown] }> {
    const { installation } = this.#made
    const rows = [1, 2].map((n) => `Acorn,${n}/2024,1,Wump Nobody,2024-02-01,Waking a cat,Red hat,3`)
    const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${rows.join('\n')}\n`
    const sealed = await sealFile(installation, 'town-return', 'bell', new TextEncoder().encode(sheet), '2024-02.csv')
    if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
    await append(sealed, installation.country, installation.store)
    const sown = sealed.entries.slice(1).map((e) => ({ record: (JSON.parse(e.stub) as { record: string }).record, id: e.id }))
    return { sealed, two: sown as [Sown, Sown] }
  }

  byTwo(kind: 'erasure.ordered' | 'record.erased', of: Sown): Promise<string> {
    const keys = [this.#made.keyOf('bell', 'head'), this.#oversight]
    const approvedBy = keys.map((k) => k.card.credential)
    const ground = 'request-of-the-person'
    const base = { type: 'accused_episode', record: of.record, entries: [of.id], ground, approvedBy } as const
    return this.#record('bell', kind === 'record.erased' ? { kind, ...base } : { kind, ...base, advocate: 'none' }, keys)
  }

  /** Every clock of this machine but the database's moves on, the one that nobody can set too, and the witnesses cosign at the new time. */
  async waitOut(days: number): Promise<void> {
    const now = Date.now() + days * 86_400_000
    this.#goneOn.push(waited(days * 86_400_000))
    vi.useFakeTimers({ toFake: ['Date'], now })
    for (let i = 0; i < 200 && (this.#made.installation.witnessed()?.cosignedAt ?? 0) < now / 1000 - 60; i++) await pause(100)
  }

  /** Whether an entry's salt lies in a vault's folder: every batch is unwrapped, as the vault itself would. */
  holds(side: Side, id: string): boolean {
    const home = homeOf(this.#made.home(side))
    const folder = join(home.batches, 'bell')
    const store = new StoreKeys(home)
    return (existsSync(folder) ? readdirSync(folder) : [])
      .map((name) => store.unwrap(`bell/${name.replace('.json', '')}`, readFileSync(join(folder, name), 'utf8')).text)
      .some((text) => text.includes(id))
  }

  async untilHeld(id: string): Promise<void> {
    for (let i = 0; i < 100 && !this.#made.sides.every((side) => this.holds(side, id)); i++) await pause(100)
  }

  /** What each vault has said of an act, in the order of the record's vaults. */
  wordsOf(entry: string): (string | undefined)[] {
    const { layout } = this.#made.installation
    const said = readSaid(layout, entry)
    return this.#made.sides.map((side) => {
      const key = parseVkey(readVaults(layout).find((v) => v.side === side)?.vkey ?? '')
      return key && readErasureSaid(said[side] ?? '', key)?.what
    })
  }

  async open(record: string): Promise<unknown> {
    const tools = await this.#made.tools('bell', 'head')
    return openRecord(await wishFor(this.#made, 'bell', record, ['accused_name']), openingPorts(tools.server), tools)
  }

  async #record(agency: string, body: EntryBody, keys: readonly SigningKey[]): Promise<string> {
    const { installation } = this.#made
    const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: keys[0]?.card.credential ?? '' }
    const parts = await signJointly(makeEntry(head, body, {}, {}, nodeRandom.bytes), keys.map(softwareSigner))
    await installation.store.append(agency, [readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })], null)
    await installation.store.receiptFor(agency, parts.id)
    for (let i = 0; i < 100 && (installation.witnessed()?.size ?? 0) < (await installation.checkpoint()).size; i++) await pause(100)
    return parts.id
  }
}

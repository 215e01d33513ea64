/**
 * An insider with everything of the record's operator (server, database as its owner, log key, policy files, the bodies of every
 * request that passed) and the agency's vault whole; where the trustee is three parties, one of theirs as well. Against an honest vault of the trustee's,
 * and the names. What each attempt got.
 */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { hpke, makeVaultKeys } from '../../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { oversightKey } from '../../src/work/openings/installation-openings.ts'
import { inTransaction } from '../../src/store/postgres/connect.ts'
import { insertEntries, printPayload } from '../../src/store/postgres/append/write.ts'
import { readSigner } from '../../src/store/files/settings.ts'
import { openingPorts } from '../../src/outside/vault/opening-ports.ts'
import { concat, fromBase64Url, toBase64Url, toHex, utf8 } from '../../src/core/bytes.ts'
import { parseAnyCheckpoint } from '../../src/core/ledger/checkpoint.ts'
import { noteLine, printNote, splitNote } from '../../src/core/ledger/note.ts'
import { printSignature, type KeySignature } from '../../src/core/ledger/signature.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../../src/core/entry/kinds.ts'
import type { RecordVersion } from '../../src/core/entry/kinds/record-version.ts'
import type { OpeningAsked } from '../../src/core/entry/oversight-acts.ts'
import { commitmentsOf, hashOf, makeEntry, uuidFrom, type Parts } from '../../src/core/entry/make.ts'
import { readyOf } from '../../src/core/entry/ready.ts'
import { Signers } from '../../src/core/entry/signers.ts'
import { makeSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { openField, recordKey, recordPart } from '../../src/core/seal/envelope.ts'
import type { Side, Trustees, TrusteeSide } from '../../src/core/seal/sides.ts'
import { append } from '../../src/road/append.ts'
import { appendRow } from '../../src/work/acts/append-row.ts'
import {
  askOpening,
  fetchOpening,
  standingOf,
  type OpeningPorts,
  type OpeningWish,
  type SealedRecord,
  type VaultDoor,
} from '../../src/work/openings/open.ts'
import { sealAct } from '../../src/work/oversight/seal-row.ts'
import { homeOf } from '../../src/vault/home.ts'
import { StoreKeys } from '../../src/vault/store-keys.ts'
import { sealFile } from './made-installation.ts'
import { bothOpen, makeVaulted, wishFor, type Vaulted } from './made-vaults.ts'

export type Outcome = {
  readonly attempt: string
  readonly tried: number
  /** Names read, or acts taken for signed. */
  readonly got: number
}
export type Attacked = {
  readonly lawful: {
    readonly asked: number
    readonly opened: number
    readonly rows: number
    readonly journal: readonly number[]
    /** Milliseconds, one after another. */ readonly times: readonly number[]
  }
  readonly outcomes: readonly Outcome[]
  /** By code, as the honest vault wrote them down. */
  readonly refusals: Readonly<Record<string, number>>
}

type ServerTools = Awaited<ReturnType<Vaulted['tools']>>
const nameOf = (i: number): string => `Wump Nobody the ${i}th`
/** How many lawful openings are timed one after another; the others go side by side. */
const TIMED = 100
const SIDE_BY_SIDE = 8

async function inGroups<T, R>(all: readonly T[], width: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const out: R[] = []
  for (let at = 0; at < all.length; at += width) out.push(...(await Promise.all(all.slice(at, at + width).map(work))))
  return out
}

/** The trustee's vault that is asked by every trick, and the vaults whose folders the insider has. */
type Parties = { readonly honest: TrusteeSide; readonly stolen: readonly TrusteeSide[] }
const PARTIES: Readonly<Record<Trustees, Parties>> = {
  1: { honest: 'trustee', stolen: [] },
  3: { honest: 'trustee-2', stolen: ['trustee-1'] },
}

/**
 * @param trustees how many parties the trustee is.
 * @param word only the attempts whose name holds it are made.
 */
export async function attackVaults(
  names: number,
  trustees: Trustees = 1,
  log: (line: string) => void = () => undefined,
  word = '',
): Promise<Attacked> {
  const parties = PARTIES[trustees]
  const made = await makeVaulted('toyland', undefined, undefined, undefined, undefined, trustees)
  try {
    const scene = await Scene.make(made, parties, names)
    log(`${names} names sealed, and ${made.sides.length} vaults hold them`)
    const copy = join(made.dir, '..', 'copy-of-trustee')
    cpSync(made.home(parties.honest), copy, { recursive: true, filter: (path) => !path.endsWith('.lock') })
    const lawful = await scene.openAll()
    log(`lawfully: ${lawful.opened} of ${lawful.asked} opened`)
    const outcomes: Outcome[] = []
    const note = async (attempt: string, work: () => Promise<Omit<Outcome, 'attempt'>>): Promise<void> => {
      if (!attempt.includes(word)) return
      const outcome = { attempt, ...(await work()) }
      log(`${outcome.attempt}: ${outcome.got} of ${outcome.tried}`)
      outcomes.push(outcome)
    }
    await note('the stolen vaults’ shares and salts alone, every way of guessing the lacking part', () => scene.guessParts())
    await note('the request bodies of all lawful openings, sent again', () => scene.replay())
    await note('the same with a newer checkpoint', () => scene.replayFresh())
    await note('rows of an own key, put on record and witnessed', () =>
      scene.askAs(makeSigningKey('toyland', 'bell', 'caseworker', nodeRandom.bytes(48))),
    )
    await note('rows in a caseworker’s name, signed with another key', () => scene.askInNameOf())
    await note('an own key, enrolled by forged registrars as the database’s owner', () => scene.enrolForged())
    await note('checkpoints that the log’s key signed and no witness cosigned', () => scene.uncosigned())
    await note('checkpoints with cosignatures of own making', () => scene.ownCosigners())
    await note('acts forged in other people’s names (returns, links, revocations, enrolments, erasures)', () => scene.forgeActs())
    await note('the honest vault’s mark put back, and every old request sent again', () => scene.rewind(copy, ['mark.json']))
    await note('the honest vault put back to an older copy whole, and every old request sent again', () => scene.rewind(copy, null))
    await note('an access policy of own making, adopted in the log', () => scene.adoptPolicy())
    await note('the log stopped: nobody cosigns what is asked', () => scene.stopLog())
    return { lawful, outcomes, refusals: scene.refusals() }
  } catch (error) {
    for (const line of made.lines.slice(-10)) log(line)
    throw error
  } finally {
    await made.remove()
  }
}

class Scene {
  readonly #made: Vaulted
  readonly #parties: Parties
  readonly #wishes: readonly OpeningWish[]
  readonly #tools: ServerTools
  /** What passed through the operator's hands. */
  readonly #bodies: string[] = []

  private constructor(made: Vaulted, parties: Parties, wishes: readonly OpeningWish[], tools: ServerTools) {
    this.#made = made
    this.#parties = parties
    this.#wishes = wishes
    this.#tools = tools
  }

  static async make(made: Vaulted, parties: Parties, names: number): Promise<Scene> {
    const { installation } = made
    const rows = Array.from({ length: names }, (_, i) => `Acorn,${i + 1}/2024,1,${nameOf(i)},2024-02-01,Waking a cat,Red hat,3`)
    const sheet = `Town,Case number,Number,Name,Rung on,Deed,Hat,Months without honey\n${rows.join('\n')}\n`
    const sealed = await sealFile(installation, 'town-return', 'bell', utf8(sheet), '2024-02.csv')
    if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
    await append(sealed, installation.country, installation.store)
    const folder = join(installation.layout.courierFolder, 'bell')
    for (let i = 0; i < 200 && readdirSync(folder).length > 0; i++) await pause(100)
    await bothOpen(made)
    const records = sealed.entries.slice(1).map((e) => (JSON.parse(e.stub) as RecordVersion).record)
    const wishes = await inGroups(records, 16, (record) => wishFor(made, 'bell', record, ['accused_name']))
    return new Scene(made, parties, wishes, await made.tools('bell', 'caseworker'))
  }

  get #honest(): VaultDoor {
    return this.#tools.vaults.find((v) => v.side === this.#parties.honest) as VaultDoor
  }

  /** Over HTTP, as a person's desk asks; the operator keeps what passes. */
  #lawfulPorts(): OpeningPorts {
    const ports = openingPorts(this.#tools.server)
    return {
      ...ports,
      ask: (vault, body) => {
        if (vault.side === this.#parties.honest) this.#bodies.push(body)
        return ports.ask(vault, body)
      },
    }
  }

  /** The same, but what the server allows one person a day binds nobody who owns the server: his rows go in behind it. */
  #ports(): OpeningPorts {
    const { installation } = this.#made
    return {
      ...openingPorts(this.#tools.server),
      appendRow: async (parts) => (await appendRow(parts, (await oversightKey(installation)).epoch, installation.store)).proof,
    }
  }

  async openAll(): Promise<Attacked['lawful']> {
    const ports = this.#lawfulPorts()
    const times: number[] = []
    let opened = 0
    const one = async (wish: OpeningWish, i: number): Promise<void> => {
      const tools = { ...this.#tools, oneTime: await makeVaultKeys() }
      const began = performance.now()
      const asked = await askOpening(wish, ports, tools)
      const texts = await fetchOpening(wish, asked, ports, tools)
      if (i < TIMED) times.push(performance.now() - began)
      if (texts.accused_name === nameOf(i)) opened++
    }
    for (const [i, wish] of this.#wishes.entries()) {
      if (i >= TIMED) break
      await one(wish, i)
    }
    // Side by side a checkpoint may be overtaken by a newer one; the asker's own flow shows a newer one then.
    const rest = this.#wishes.map((wish, i) => [wish, i] as const).slice(TIMED)
    await inGroups(rest, SIDE_BY_SIDE, ([wish, i]) => one(wish, i))
    const { rows } = await this.#made.installation.pools.saksi_reader.query<{ n: number }>(
      `select count(*)::int as n from saksi.entries where kind = 'oversight.row'`,
    )
    return {
      asked: this.#wishes.length,
      opened,
      rows: rows[0]?.n ?? 0,
      journal: this.#made.sides.map((side) => this.#count(side, 'opened')),
      times,
    }
  }

  #count(side: Side, is: string): number {
    return readFileSync(join(this.#made.home(side), 'journal.jsonl'), 'utf8').split(`"is":"${is}"`).length - 1
  }

  /** With the agency's folder its parts are all there, and with one of the trustee's three two of three. The last part is what is missing. */
  async guessParts(): Promise<Omit<Outcome, 'attempt'>> {
    const files = this.#filesOf('agency')
    const others = this.#parties.stolen.flatMap((side) => this.#filesOf(side))
    let [tried, got] = [0, 0]
    for (const { record } of this.#wishes) {
      const stub = JSON.parse(record.stub) as RecordVersion & Stub
      for (const { share, salts } of files) {
        const salt = salts[stub.id]
        if (salt === undefined) continue
        const of = { type: stub.type, record: stub.record, privacy: 'identity' } as const
        const own = recordPart(fromBase64Url(share), fromBase64Url(salt), of)
        const guesses = [
          own,
          new Uint8Array(32),
          fromBase64Url(share),
          fromBase64Url(salt),
          nodeRandom.bytes(32),
          fromBase64Url(record.salt),
        ]
        // Its own number's share is the one that a party of three lacks: here the first.
        const known = others.flatMap((o) =>
          o.salts[stub.id] === undefined ? [] : [recordPart(fromBase64Url(o.share), fromBase64Url(o.salts[stub.id] ?? ''), of)],
        )
        const whole = (guess: Uint8Array): Uint8Array => concat(guess, ...known)
        for (const guess of [...guesses, ...known.flatMap((k) => [k.slice(0, 32), k.slice(32)])])
          for (const key of [recordKey(own, whole(guess), of), recordKey(whole(guess), own, of), guess]) {
            tried++
            if (opens(record, key)) got++
          }
      }
    }
    return { tried, got }
  }

  #filesOf(side: Side): readonly { readonly share: string; readonly salts: Readonly<Record<string, string>> }[] {
    const folder = join(this.#made.home(side), 'batches', 'bell')
    const store = new StoreKeys(homeOf(this.#made.home(side)))
    return readdirSync(folder).map((f) => {
      const { text } = store.unwrap(`bell/${f.replace('.json', '')}`, readFileSync(join(folder, f), 'utf8'))
      return JSON.parse(text) as { share: string; salts: Record<string, string> }
    })
  }

  async replay(bodies: readonly string[] = this.#bodies): Promise<Omit<Outcome, 'attempt'>> {
    const answers = await inGroups(bodies, SIDE_BY_SIDE, (body) => this.#ports().ask(this.#honest, body))
    return { tried: bodies.length, got: answers.filter((a) => typeof a === 'string').length }
  }

  async replayFresh(): Promise<Omit<Outcome, 'attempt'>> {
    const bodies = await inGroups(this.#bodies, SIDE_BY_SIDE, (body) => this.#renewed(body))
    return this.replay(bodies)
  }

  /** The same row and record in the newest checkpoint. */
  async #renewed(body: string): Promise<string> {
    const old = JSON.parse(body) as { row: { index: number; leaf: string }; record: { index: number; leaf: string } }
    const proofs = await this.#ports().prove([old.row, old.record])
    const [row, record] = proofs?.paths ?? []
    return JSON.stringify({
      ...old,
      checkpoint: proofs?.checkpoint,
      row: { ...old.row, path: row },
      record: { ...old.record, path: record },
    })
  }

  /** Rows of somebody's own, on record like anybody's: the server cannot tell them, and takes them. */
  async askAs(key: SigningKey, sign = softwareSigner(key)): Promise<Omit<Outcome, 'attempt'>> {
    const ports = this.#ports()
    const some = this.#wishes
    const seen = parseAnyCheckpoint(splitNote(await ports.checkpoint())?.text ?? '')
    const rows = await inGroups(some, SIDE_BY_SIDE, async (wish) => {
      const stub = JSON.parse(wish.record.stub) as RecordVersion
      const oneTime = await makeVaultKeys()
      const act: OpeningAsked = {
        kind: 'identity.opening',
        agency: 'bell',
        asker: sign.credential,
        purpose: 'prosecution',
        record: stub.record,
        fields: ['accused_name'],
        key: toBase64Url(oneTime.publicKey),
        size: seen?.size ?? 0,
        root: toHex(seen?.root ?? new Uint8Array(32)),
        emergency: false,
      }
      const sealed = await sealAct(act, this.#tools.oversight, sign, { random: nodeRandom, hpke })
      return { wish, oneTime, asked: { ...sealed, standing: standingOf(await ports.appendRow(sealed.parts)) } }
    })
    const texts = await inGroups(rows, SIDE_BY_SIDE, ({ wish, oneTime, asked }) =>
      fetchOpening(wish, asked, ports, { ...this.#tools, oneTime }).catch(() => undefined),
    )
    return { tried: some.length, got: texts.filter((t) => t !== undefined).length }
  }

  askInNameOf(): Promise<Omit<Outcome, 'attempt'>> {
    const key = makeSigningKey('toyland', 'bell', 'caseworker', nodeRandom.bytes(48))
    const { credential } = this.#tools.signer
    return this.askAs(key, { credential, sign: async (hash) => ({ ...(await softwareSigner(key).sign(hash)), credential }) })
  }

  async enrolForged(): Promise<Omit<Outcome, 'attempt'>> {
    const forged = ['bell', 'owl'].map((agency) => makeSigningKey('toyland', agency, 'registrar', nodeRandom.bytes(48)))
    const mole = makeSigningKey('toyland', 'bell', 'caseworker', nodeRandom.bytes(48))
    await this.#insert(await jointly({ kind: 'registrars.enrolled', cards: forged.map((k) => k.card) }, forged))
    await this.#insert(
      await jointly({ kind: 'credential.enrolled', card: mole.card, approvedBy: forged.map((k) => k.card.credential) }, forged),
    )
    return this.askAs(mole)
  }

  /** Past every check of the program, as the database's owner can. The sequencer logs it and the witnesses cosign: they see no content. */
  async #insert(parts: Parts): Promise<void> {
    const { installation } = this.#made
    const stub = JSON.parse(parts.stub) as Stub
    const now = `${new Date().toISOString().replace('T', ' ').replace('Z', '')}+00`
    await inTransaction(installation.owner(), (client) =>
      insertEntries(client, stub.agency, printPayload([readyOf(parts, { stub, other: {} })], now), now),
    )
    await installation.sequencer.flush()
  }

  async uncosigned(): Promise<Omit<Outcome, 'attempt'>> {
    const signer = readSigner(this.#made.installation.layout)
    return this.replay(
      await inGroups(this.#bodies, SIDE_BY_SIDE, async (body) =>
        withCheckpoint(await this.#renewed(body), (text) => [noteLine(signer.key, signer.sign(utf8(text)))]),
      ),
    )
  }

  async ownCosigners(): Promise<Omit<Outcome, 'attempt'>> {
    const signer = readSigner(this.#made.installation.layout)
    return this.replay(
      await inGroups(this.#bodies, SIDE_BY_SIDE, async (body) => {
        const renewed = await this.#renewed(body)
        const { lines } = splitNote((JSON.parse(renewed) as { checkpoint: string }).checkpoint) ?? { lines: [] }
        // The witnesses' own lines, each with one byte of its signature altered.
        const altered = lines.slice(1).map((l) => `${l.slice(0, -6)}${l.at(-6) === 'A' ? 'B' : 'A'}${l.slice(-5)}\n`)
        return withCheckpoint(renewed, (text) => [noteLine(signer.key, signer.sign(utf8(text))), ...altered])
      }),
    )
  }

  /** What `saksi verify` and every vault ask of a signature, in the state that the true log makes. */
  async forgeActs(): Promise<Omit<Outcome, 'attempt'>> {
    const { installation } = this.#made
    const { rows } = await installation.pools.saksi_reader.query<{ stub: string; signature: string | null; commitments: Buffer }>(
      `select e.stub, p.signature, e.commitments from saksi.log_leaves l
         join saksi.entries e on e.agency_id = l.agency_id and e.entry_id = l.entry_id
         join saksi.entry_parts p on p.agency_id = l.agency_id and p.entry_id = l.entry_id
        where e.kind in ('installation.created', 'registrars.enrolled', 'credential.enrolled') order by l.idx limit 10`,
    )
    const signers = new Signers(true)
    for (const r of rows) {
      const stub = JSON.parse(r.stub) as Stub
      const c = {
        stub: r.commitments.subarray(0, 32),
        coded: r.commitments.subarray(32, 64),
        sealed: r.commitments.subarray(64, 96),
        signature: r.commitments.subarray(96),
      }
      signers.step({ stub, hash: hashOf(c), signature: r.signature })
    }
    const victims = [
      this.#made.keyOf('bell', 'head').card,
      this.#made.keyOf('bell', 'registrar').card,
      this.#made.keyOf('owl', 'registrar').card,
    ]
    const [head, one, two] = victims.map((v) => v.credential) as [string, string, string]
    const own = makeSigningKey('toyland', 'bell', 'head', nodeRandom.bytes(48))
    const stolen = rows.flatMap((r) => r.signature ?? [])
    let [tried, got] = [0, 0]
    for (let i = 0; i < this.#wishes.length; i++) {
      const acts: readonly [EntryBody, string][] = [
        [{ kind: 'return.nil', form: 'town-return', formVersion: 1, slots: [['ACORN', '2023-Q2']], waiting: false }, head],
        [{ kind: 'credential.revoked', credential: one, reason: 'lost' }, two],
        [{ kind: 'credential.enrolled', card: own.card, approvedBy: [one, two] }, one],
        [
          {
            kind: 'record.erased',
            type: 'accused_episode',
            record: 'ab'.repeat(16),
            entries: [uuidFrom(nodeRandom.bytes(16))],
            ground: 'court-order',
            approvedBy: [head, two],
          },
          head,
        ],
        [{ kind: 'link.revoked', of: 'bell', link: uuidFrom(nodeRandom.bytes(16)), reason: 'asserted-in-error' }, head],
      ]
      const [body, author] = acts[i % acts.length] as readonly [EntryBody, string]
      const agency = body.kind.startsWith('credential') ? INSTALLATION : 'bell'
      const parts = makeEntry({ id: uuidFrom(nodeRandom.bytes(16)), agency, author }, body, {}, {}, nodeRandom.bytes)
      const hash = hashOf(commitmentsOf(parts))
      const mine = await softwareSigner(own).sign(hash)
      const as = (credential: string): KeySignature => ({ ...mine, credential })
      const ways = [
        printSignature(as(author)),
        printSignature(mine),
        printSignature({ form: 'joint', of: [as(one), as(two)] }),
        printSignature({ form: 'joint', of: [as(author), mine] }),
        printSignature({ form: 'row', return: uuidFrom(nodeRandom.bytes(16)), index: 0, size: 1, path: '' }),
        ...stolen,
      ]
      for (const signature of ways) {
        tried++
        if (signers.check({ stub: JSON.parse(parts.stub) as Stub, hash, signature }) === undefined) got++
      }
    }
    return { tried, got }
  }

  /** @param only these of its files; null: all. What it answers a peer from its start on, that vault has from the peer. */
  async rewind(copy: string, only: readonly string[] | null): Promise<Omit<Outcome, 'attempt'>> {
    const before = await inGroups(this.#bodies, SIDE_BY_SIDE, (body) => this.#renewed(body))
    const { honest } = this.#parties
    await this.#made.stop(honest)
    const home = this.#made.home(honest)
    const kept = `${home}-newest`
    cpSync(home, kept, { recursive: true })
    if (only === null) rmSync(home, { recursive: true })
    for (const name of only ?? ['.']) {
      rmSync(join(home, name), { recursive: true, force: true })
      if (existsSync(join(copy, name))) cpSync(join(copy, name), join(home, name), { recursive: true })
    }
    await this.#made.start(honest)
    await pause(3000)
    const old = await this.replay()
    const fresh = await this.replay(before)
    // Put back to an old copy it is closed, and has told its peer nothing: its newest folder may go on. With its own journal it is
    // open, and has told its peer more than that folder knows.
    if (only === null) {
      await this.#made.stop(honest)
      rmSync(home, { recursive: true })
      renameSync(kept, home)
      await this.#made.start(honest)
    }
    await bothOpen(this.#made)
    return { tried: old.tried + fresh.tried, got: old.got + fresh.got }
  }

  /** Signed by nobody, as the server's own word, and with the signatures of two who are not enrolled; then a purpose that no honest policy allows. */
  async adoptPolicy(): Promise<Omit<Outcome, 'attempt'>> {
    const hash = 'f'.repeat(64)
    const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: INSTALLATION, author: INSTALLATION }
    await this.#insert(makeEntry(head, { kind: 'policy.adopted', policy: 'access', hash }, {}, {}, nodeRandom.bytes))
    const forged = ['bell', 'owl'].map((agency) => makeSigningKey('toyland', agency, 'oversight', nodeRandom.bytes(48)))
    const approvedBy = forged.map((k) => k.card.credential)
    await this.#insert(await jointly({ kind: 'policy.changed', policy: 'access', hash, approvedBy }, forged))
    const ports = this.#ports()
    const texts = await inGroups(this.#wishes, SIDE_BY_SIDE, async (own) => {
      const wish: OpeningWish = { ...own, purpose: 'debt-recovery' }
      const tools = { ...this.#tools, oneTime: await makeVaultKeys() }
      const asked = await askOpening(wish, ports, tools)
      return fetchOpening(wish, asked, ports, tools).catch(() => undefined)
    })
    return { tried: texts.length, got: texts.filter((t) => t !== undefined).length }
  }

  /** A lawful asker, and rows that are on record and that no witness has cosigned: nothing to show a vault but the log's own word. */
  async stopLog(): Promise<Omit<Outcome, 'attempt'>> {
    const ports = this.#ports()
    const asked = await inGroups(this.#wishes, SIDE_BY_SIDE, async (wish) => {
      const tools = { ...this.#tools, oneTime: await makeVaultKeys() }
      if (wish === this.#wishes[0]) await this.#made.stopWitnesses()
      return { wish, tools, row: await askOpening(wish, ports, tools) }
    })
    await pause(500)
    const proofs = await inGroups(asked.slice(1), SIDE_BY_SIDE, ({ row }) => ports.prove([row.standing]))
    const served = await this.replay()
    return { tried: asked.length + served.tried, got: proofs.filter((p) => p !== undefined).length + served.got }
  }

  refusals(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {}
    for (const line of this.#made.lines) {
      const [side, code] = /^(\S+): refused (\S+)$/.exec(line)?.slice(1) ?? []
      if (side !== this.#parties.honest) continue
      if (code !== undefined) counts[code] = (counts[code] ?? 0) + 1
    }
    return counts
  }
}

function opens(record: SealedRecord, key: Uint8Array): boolean {
  const stub = JSON.parse(record.stub) as RecordVersion & Stub
  const { fields } = JSON.parse(record.sealed) as { fields: Record<string, string> }
  const place = {
    agency: stub.agency,
    record: stub.record,
    subject: stub.record,
    field: 'accused_name',
    formVersion: stub.formVersion,
    entry: stub.id,
    author: stub.author,
  }
  try {
    openField(key, fromBase64Url(fields.accused_name ?? ''), place)
    return true
  } catch {
    return false
  }
}

const withCheckpoint = (body: string, lines: (text: string) => readonly string[]): string => {
  const value = JSON.parse(body) as { checkpoint: string }
  const text = splitNote(value.checkpoint)?.text ?? ''
  return JSON.stringify({ ...value, checkpoint: printNote(text, lines(text)) })
}

async function jointly(body: EntryBody, keys: readonly SigningKey[]): Promise<Parts> {
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: INSTALLATION, author: keys[0]?.card.credential ?? '' }
  const parts = makeEntry(head, body, {}, {}, nodeRandom.bytes)
  const of = await Promise.all(keys.map((k) => softwareSigner(k).sign(hashOf(commitmentsOf(parts)))))
  return { ...parts, signature: printSignature({ form: 'joint', of }) }
}

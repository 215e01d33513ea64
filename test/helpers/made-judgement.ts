/** A log in memory with people, witnesses and one sealed record, and what a vault that folded it is asked. Seeded by nothing but the operating system's chance. */
import { loadCountry } from '../../src/store/files/load-country.ts'
import type { Country } from '../../src/core/country/index.ts'
import { openDecide } from '../../src/outside/cedar/decide.ts'
import { hashPolicy, readPolicyText } from '../../src/store/files/witnessed.ts'
import { hpke, makeVaultKeys } from '../../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { hashPolicies } from '../../src/core/access/hash-policies.ts'
import { concat, equalBytes, toBase64Url, toHex } from '../../src/core/bytes.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { INSTALLATION, type EntryBody, type Stub } from '../../src/core/entry/kinds.ts'
import type { RecordVersion } from '../../src/core/entry/kinds/record-version.ts'
import { commitmentsOf, hashOf, leafOf, makeEntry, uuidFrom, type Parts } from '../../src/core/entry/make.ts'
import type { OpeningAsked, OversightAct } from '../../src/core/entry/oversight-acts.ts'
import { makeSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { checkpointText } from '../../src/core/ledger/checkpoint.ts'
import { stampLeaf } from '../../src/core/ledger/leaf.ts'
import { cosign, printNote, printVkey, signNote, splitNote } from '../../src/core/ledger/note.ts'
import { printSignature } from '../../src/core/ledger/signature.ts'
import { leafHash, proveInclusion, rootOf, subtreeOf } from '../../src/core/ledger/tree.ts'
import { Acts } from '../../src/core/vault/acts.ts'
import { judgeAct, judgeOpening } from '../../src/core/vault/judge.ts'
import { judgeCheckpoint, type VaultState } from '../../src/core/vault/judge-row.ts'
import { LogFold } from '../../src/core/vault/log-fold.ts'
import { Quotas } from '../../src/core/vault/quota.ts'
import { readActRequest, readOpeningRequest, type OpeningRequest } from '../../src/core/vault/request.ts'
import type { SealedRecord } from '../../src/work/openings/open.ts'
import { isForOversight, sealAct, type SealedAct } from '../../src/work/oversight/seal-row.ts'
import { madeSigner } from './made-ledger.ts'

const toyland = await loadCountry(`${import.meta.dirname}/../../countries/toyland`)
/** Toyland with a second agency that keeps the same records. */
export const country: Country = {
  ...toyland,
  agencies: [...toyland.agencies, ...toyland.agencies.filter((a) => a.id === 'bell').map((a) => ({ ...a, id: 'wren' }))],
}
const ORIGIN = 'saksi.test/judged'
export const NOW = 1_800_000_000
export const oversightKeys = await makeVaultKeys()
const to = { epoch: 1, publicKey: toBase64Url(oversightKeys.publicKey) }

export type Shown = { checkpoint: string; row: Record<string, unknown> & { parts: Parts }; record: Record<string, unknown> }

export class World {
  readonly leaves: Uint8Array[] = []
  readonly opened = new Map<number, Parts>()
  readonly logSigner = madeSigner(ORIGIN, 50)
  readonly witnesses = [51, 52, 53].map((seed, i) => madeSigner(`witness.example/w${i}`, seed, 'cosignature'))
  readonly policyText = [
    `log ${printVkey(this.logSigner.key)}`,
    ...this.witnesses.map((w, i) => `witness w${i} ${printVkey(w.key)}`),
    'group two 2 w0 w1 w2',
    'quorum two',
    '',
  ].join('\n')
  readonly policy = readPolicyText(this.policyText, printVkey(this.logSigner.key))
  readonly registrars: readonly SigningKey[]
  readonly people = new Map<string, SigningKey>()
  readonly isDemo: boolean
  #fold: LogFold | undefined

  constructor(isDemo = true) {
    this.isDemo = isDemo
    const key = (agency: string, role: CredentialRole) => makeSigningKey('toyland', agency, role, nodeRandom.bytes(48))
    this.registrars = [key('bell', 'registrar'), key('owl', 'registrar')]
  }

  /** A log with its ceremony, its policies, and people of every kind. */
  static async make(): Promise<World> {
    const w = new World()
    w.note({ kind: 'installation.created', country: 'toyland', demo: true, origin: ORIGIN })
    w.note({ kind: 'policy.adopted', policy: 'witnesses', hash: hashPolicy(w.policy) })
    w.note({ kind: 'policy.adopted', policy: 'access', hash: hashPolicies(country) })
    await w.jointly({ kind: 'registrars.enrolled', cards: w.registrars.map((r) => r.card) })
    for (const [name, agency, role] of [
      ['asker', 'bell', 'caseworker'],
      ['clerk', 'bell', 'clerk'],
      ['second', 'bell', 'head'],
      ['other', 'owl', 'caseworker'],
      ['watcher', 'owl', 'oversight'],
    ] as const)
      await w.enrol(name, agency, role)
    return w
  }

  async enrol(name: string, agency: string, role: CredentialRole): Promise<void> {
    const key = makeSigningKey('toyland', agency, role, nodeRandom.bytes(48))
    this.people.set(name, key)
    await this.jointly({ kind: 'credential.enrolled', card: key.card, approvedBy: this.registrars.map((r) => r.card.credential) })
  }

  async revoke(name: string): Promise<void> {
    const registrar = this.registrars[0] as SigningKey
    const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: INSTALLATION, author: registrar.card.credential }
    const parts = makeEntry(
      head,
      { kind: 'credential.revoked', credential: this.key(name).card.credential, reason: 'lost' },
      {},
      {},
      nodeRandom.bytes,
    )
    const signature = printSignature(await softwareSigner(registrar).sign(hashOf(commitmentsOf(parts))))
    this.append({ ...parts, signature })
  }

  key(name: string): SigningKey {
    const key = this.people.get(name)
    if (!key) throw new Error(`nobody is called ${name}`)
    return key
  }

  /** An entry of the program's own. @returns its index. */
  note(body: EntryBody): number {
    const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: INSTALLATION, author: `unsigned:${INSTALLATION}` }
    return this.append(makeEntry(head, body, {}, {}, nodeRandom.bytes))
  }

  async jointly(body: EntryBody, keys: readonly SigningKey[] = this.registrars): Promise<number> {
    const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: INSTALLATION, author: keys[0]?.card.credential ?? '' }
    const parts = makeEntry(head, body, {}, {}, nodeRandom.bytes)
    const of = await Promise.all(keys.map((k) => softwareSigner(k).sign(hashOf(commitmentsOf(parts)))))
    return this.append({ ...parts, signature: printSignature({ form: 'joint', of }) })
  }

  append(parts: Parts): number {
    const stub = JSON.parse(parts.stub) as Stub
    const leaf = stampLeaf(
      leafOf(commitmentsOf(parts), stub.kind, parts.signature !== null),
      1_700_000_000_000_000n + BigInt(this.leaves.length),
    )
    if (leaf[4] === 1) this.opened.set(this.leaves.length, parts)
    this.leaves.push(leaf)
    return this.leaves.length - 1
  }

  /** A record of that agency, as its server would hand it out. @param type what its stub calls it. */
  record(agency = 'bell', token = 'ab'.repeat(16), type: RecordVersion['type'] = 'accused_episode'): SealedRecord {
    const body = {
      kind: 'record.version',
      type,
      form: 'town-return',
      formVersion: 1,
      batch: 'cd'.repeat(16),
      record: token,
      replaces: 'latest',
      values: {},
    } as const
    const parts = makeEntry({ id: uuidFrom(nodeRandom.bytes(16)), agency, author: `unsigned:${agency}` }, body, {}, {}, nodeRandom.bytes)
    const index = this.append(parts)
    const c = commitmentsOf(parts)
    return {
      stub: parts.stub,
      salt: parts.salts.stub,
      others: toBase64Url(concat(c.coded, c.sealed, c.signature)),
      sealed: parts.sealed,
      leaf: toBase64Url(this.leaves[index] as Uint8Array),
      index,
    }
  }

  root(size = this.leaves.length): Uint8Array {
    return rootOf(this.leaves.slice(0, size).map(leafHash))
  }

  /** @param cosigners by number. @param at POSIX seconds that they say. */
  checkpoint({ size = this.leaves.length, cosigners = [0, 1, 2], at = NOW, root = this.root(size) } = {}): string {
    const text = checkpointText({ origin: ORIGIN, size, root })
    const { lines } = splitNote(signNote(this.logSigner, text)) ?? { lines: [] }
    return printNote(text, [
      ...lines.map((l) => `${l}\n`),
      ...cosigners.map((i) => cosign(this.witnesses[i] as (typeof this.witnesses)[number], text, at)),
    ])
  }

  path(index: number, size = this.leaves.length): string {
    return toBase64Url(concat(...proveInclusion(index, size, subtreeOf(this.leaves.slice(0, size).map(leafHash)))))
  }

  opening(name: string, record: SealedRecord, change: Partial<OpeningAsked> = {}): OpeningAsked {
    const { card } = this.key(name)
    const { record: token } = JSON.parse(record.stub) as { record: string }
    return {
      kind: 'identity.opening',
      agency: card.agency,
      asker: card.credential,
      purpose: 'prosecution',
      record: token,
      fields: ['accused_name'],
      key: to.publicKey,
      size: this.leaves.length,
      root: toHex(this.root()),
      emergency: false,
      ...change,
    }
  }

  /** Seals an act and puts its row on record. */
  async say(name: string, act: OversightAct, oversight = to): Promise<SealedAct & { readonly index: number }> {
    const sealed = await sealAct(act, oversight, softwareSigner(this.key(name)), { random: nodeRandom, hpke })
    return { ...sealed, index: this.append(sealed.parts) }
  }

  row({ parts, rowKey, index }: SealedAct & { readonly index: number }, size = this.leaves.length): Shown['row'] {
    return { parts, key: toBase64Url(rowKey), leaf: toBase64Url(this.leaves[index] as Uint8Array), index, path: this.path(index, size) }
  }

  shownRecord({ stub, salt, others, leaf, index }: SealedRecord, size = this.leaves.length): Shown['record'] {
    return { stub, salt, others, leaf, index, path: this.path(index, size) }
  }

  shown(sealed: SealedAct & { readonly index: number }, record: SealedRecord): Shown {
    return { checkpoint: this.checkpoint(), row: this.row(sealed), record: this.shownRecord(record) }
  }

  /** All that a vault of its keeper's own setting knows. */
  state(change: Partial<VaultState> = {}): VaultState {
    return {
      fold: this.#folded(),
      acts: new Acts(),
      quotas: new Quotas(),
      country,
      decide: openDecide(country, () => new Date(NOW * 1000).toISOString().slice(0, 10)),
      witnesses: this.policy,
      adopted: { witnesses: hashPolicy(this.policy), access: hashPolicies(country) },
      oversight: 1,
      floor: 0,
      mark: 0,
      answered: new Set(),
      now: NOW,
      ...change,
    }
  }

  /** Folded on from where it was: no judgement changes a fold. A log that was tampered with is folded from its first leaf. */
  #folded(): LogFold {
    const isOn =
      this.#fold && this.#fold.size <= this.leaves.length && equalBytes(this.#fold.rootAt(this.#fold.size), this.root(this.#fold.size))
    const fold = (isOn ? this.#fold : undefined) ?? new LogFold({ origin: ORIGIN, isDemo: this.isDemo })
    for (let i = fold.size; i < this.leaves.length; i++) fold.take(this.leaves[i] as Uint8Array, this.opened.get(i))
    this.#fold = fold
    return fold
  }

  /** As a vault goes about it. @returns `open`, `counts`, or why not. */
  async judge(shown: Shown, state = this.state(), kind: 'opening' | 'act' = 'opening'): Promise<string> {
    const text = JSON.stringify({ format: `saksi-${kind}/1`, ...shown })
    const request = kind === 'opening' ? readOpeningRequest(text) : readActRequest(text)
    if (!request) return 'request'
    const checkpoint = judgeCheckpoint(request.checkpoint, state)
    if (typeof checkpoint === 'string') return checkpoint
    const { parts, key } = request.row
    const isRead = await isForOversight(parts.id, rowOf(parts), key, to, hpke).catch(() => false)
    const judged =
      kind === 'opening' ? judgeOpening(request as OpeningRequest, checkpoint, state, isRead) : judgeAct(request, checkpoint, state, isRead)
    if (!('is' in judged)) {
      state.acts.take(judged)
      return 'counts'
    }
    return judged.is === 'open' ? 'open' : judged.why
  }

  /** A log like this one that goes its own way from entry `from` on. */
  fork(): World {
    const other = new World(this.isDemo)
    Object.assign(other, { registrars: this.registrars })
    other.leaves.push(...this.leaves)
    for (const [i, parts] of this.opened) other.opened.set(i, parts)
    for (const [name, key] of this.people) other.people.set(name, key)
    return other
  }
}

const rowOf = (parts: Parts): Uint8Array => Uint8Array.from(Buffer.from((JSON.parse(parts.sealed) as { row: string }).row, 'base64url'))

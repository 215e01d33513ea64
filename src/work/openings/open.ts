/**
 * Opening sealed fields, where the asker sits: in a terminal or in a browser. The act is on record, and outside witnesses
 * have cosigned it, before any vault is asked; each vault answers to a key that is made for this opening alone. All are asked,
 * so that each of them knows of it; as soon as enough have answered it opens (answers.ts).
 */
import { toBase64Url, toHex } from '../../core/bytes.ts'
import type { Parts } from '../../core/entry/make.ts'
import type { OpeningAsked } from '../../core/entry/oversight-acts.ts'
import { actHash } from '../../core/entry/read-act.ts'
import type { EntrySigner } from '../../core/entry/sign.ts'
import { parseAnyCheckpoint } from '../../core/ledger/checkpoint.ts'
import { splitNote } from '../../core/ledger/note.ts'
import { parseReceipt } from '../../core/ledger/receipt.ts'
import { areWhole, isDeskHost, isEnough, type Side } from '../../core/seal/sides.ts'
import { Failure } from '../../errors.ts'
import { Answers, NotOpened, stubOf, type OneTimeKey } from './vault-answers.ts'
import { sealAct, type OversightKey, type SealedAct } from '../oversight/seal-row.ts'
import type { Hpke, Random } from '../../road/ports.ts'

export { NotOpened, type OneTimeKey } from './vault-answers.ts'

/** A record's newest version as its own agency may have it: ciphertext, and what proves where it stands. */
export type SealedRecord = {
  readonly stub: string
  /** Base64url: the stub's salt, and the commitments of the coded part, the sealed one and the signature, joined. */
  readonly salt: string
  readonly others: string
  readonly sealed: string
  /** Base64url, 64 bytes. */
  readonly leaf: string
  readonly index: number
}
export type Standing = { readonly index: number; /** Base64url. */ readonly leaf: string }
/** Inclusion paths in one witnessed checkpoint, base64url, in the order asked. */
export type Proofs = { readonly checkpoint: string; readonly paths: readonly string[] }

export type OpeningPorts = {
  /** The newest checkpoint that a quorum cosigned. */
  checkpoint(): Promise<string>
  /** Puts the row on record. @returns its receipt. */
  appendRow(parts: Parts): Promise<string>
  /** Undefined while the witnesses have not cosigned that far. */
  prove(entries: readonly Standing[]): Promise<Proofs | undefined>
  /** @returns what it sealed to the one-time key; null where it refuses, undefined where it does not answer now. */
  ask(vault: VaultDoor, body: string): Promise<string | null | undefined>
  /** A moment. */
  pause(): Promise<void>
}
export type VaultDoor = { readonly name: string; readonly side: Side; readonly url: string; readonly vkey: string }
/** The trustee's vault that counts searches, and keeps what waits for approval. @throws Failure 'search.no-trustee' */
export function trusteeOf(vaults: readonly VaultDoor[]): VaultDoor {
  const door = vaults.find((v) => isDeskHost(v.side))
  if (!door) throw new Failure('search.no-trustee')
  return door
}

export type OpeningWish = Pick<OpeningAsked, 'agency' | 'purpose' | 'fields' | 'emergency'> & { readonly record: SealedRecord }
export type OpeningTools = {
  readonly random: Random
  readonly hpke: Hpke
  readonly signer: EntrySigner
  readonly oversight: OversightKey
  readonly oneTime: OneTimeKey
  readonly vaults: readonly VaultDoor[]
  /** Told by name of a vault whose part did not fit, where it opened without it. */
  readonly onWrongPart?: (vaults: readonly string[]) => void
}

export type AskedOpening = SealedAct & { readonly standing: Standing; /** Hex: what its asker signed. */ readonly asked: string }

/** How often the witnesses are looked for, and a vault asked again that has seen a newer checkpoint than this one. */
const LOOKS = 400
const TRIES = 8

/** @returns the texts by field. @throws NotOpened */
export async function openRecord(wish: OpeningWish, ports: OpeningPorts, tools: OpeningTools): Promise<Readonly<Record<string, string>>> {
  const asked = await askOpening(wish, ports, tools)
  return fetchOpening(wish, asked, ports, tools)
}

/** Puts the asking on record. Others may approve it by its row, before the vaults are asked. */
export async function askOpening(
  { record, agency, purpose, fields, emergency }: OpeningWish,
  ports: OpeningPorts,
  tools: OpeningTools,
): Promise<AskedOpening> {
  const stub = stubOf(record)
  const seen = parseAnyCheckpoint(splitNote(await ports.checkpoint())?.text ?? '')
  if (!seen) throw new NotOpened('opening.no-witnesses')
  const act: OpeningAsked = {
    kind: 'identity.opening',
    agency,
    asker: tools.signer.credential,
    purpose,
    record: stub.record,
    fields,
    key: toBase64Url(tools.oneTime.publicKey),
    size: seen.size,
    root: toHex(seen.root),
    emergency,
  }
  const sealed = await sealAct(act, tools.oversight, tools.signer, tools)
  return { ...sealed, standing: standingOf(await ports.appendRow(sealed.parts)), asked: toHex(actHash(sealed.parts.id, act)) }
}

/** Shows the row and the record to the vaults, in a checkpoint that witnesses cosigned, and joins what they answer. */
export async function fetchOpening(
  wish: OpeningWish,
  { parts, rowKey, standing }: SealedAct & { readonly standing: Standing },
  ports: OpeningPorts,
  tools: OpeningTools,
): Promise<Readonly<Record<string, string>>> {
  const { record } = wish
  const { vaults } = tools
  if (!areWhole(vaults.map((v) => v.side))) throw new NotOpened('opening.no-vaults')
  const answers = new Answers(record, wish.fields, tools)
  let shownBefore = ''
  let refusing = new Set<VaultDoor>()
  /** What they sent is no answer: they are not asked again. */
  const failing = new Set<VaultDoor>()
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await ports.pause()
    const { checkpoint, row, record: of } = await showOpening(record, { parts, rowKey, standing }, ports)
    // The same checkpoint again would be refused again, and be counted against whoever asks; in a newer one it may be that it was overtaken.
    if (checkpoint !== shownBefore) refusing = new Set()
    shownBefore = checkpoint
    const body = JSON.stringify({ format: 'saksi-opening/1', checkpoint, row, record: of })
    // A vault that has answered is not asked again: it answers a row once.
    const missing = vaults.filter((v) => !answers.has(v.side) && !refusing.has(v) && !failing.has(v))
    if (missing.length === 0) break
    const coming = missing.map(async (vault) => {
      const sealed = await ports.ask(vault, body)
      if (sealed === null) refusing.add(vault)
      else if (sealed !== undefined && !(await answers.take(vault, parts.id, sealed))) failing.add(vault)
    })
    const opened = await whileComing(coming, () => answers.open())
    if (!opened) continue
    if (opened.against.length > 0) tools.onWrongPart?.(opened.against)
    return opened.texts
  }
  if (answers.areEnough) throw answers.fault()
  if (!isEnough(sidesWithout(vaults, failing))) throw new NotOpened('opening.answer')
  const couldYet = isEnough(sidesWithout(vaults, new Set([...failing, ...refusing])))
  throw new NotOpened(couldYet ? 'opening.vault-silent' : 'opening.refused')
}

const sidesWithout = (vaults: readonly VaultDoor[], some: ReadonlySet<VaultDoor>): Side[] =>
  vaults.filter((v) => !some.has(v)).map((v) => v.side)

/** What is found first while these come, each looked at as it comes; undefined when all have come and nothing was. */
const whileComing = <T>(coming: readonly Promise<void>[], look: () => T | undefined): Promise<T | undefined> =>
  new Promise((resolve, reject) => {
    const seen = coming.map(async (one) => {
      await one
      const found = look()
      if (found !== undefined) resolve(found)
    })
    Promise.all(seen).then(() => resolve(undefined), reject)
  })

/** What a vault is shown of an opening, once witnesses have cosigned its row. */
export async function showOpening(
  record: SealedRecord,
  { parts, rowKey, standing }: SealedAct & { readonly standing: Standing },
  ports: Pick<OpeningPorts, 'prove' | 'pause'>,
) {
  const { checkpoint, paths } = await witnessed([standing, record], ports)
  const row = { parts, key: toBase64Url(rowKey), ...standing, path: paths[0] ?? '' }
  return { checkpoint, row, record: shown(record, paths[1]) }
}

export async function witnessed(entries: readonly Standing[], ports: Pick<OpeningPorts, 'prove' | 'pause'>): Promise<Proofs> {
  for (let looks = 0; looks < LOOKS; looks++) {
    const proofs = await ports.prove(entries)
    if (proofs) return proofs
    await ports.pause()
  }
  throw new NotOpened('opening.not-witnessed')
}

export function standingOf(receipt: string): Standing {
  const read = parseReceipt(receipt)
  if (!read) throw new NotOpened('opening.answer')
  return { index: read.index, leaf: toBase64Url(read.leaf) }
}

/** An act that is no opening (a grant, an approval, a freeze), as a vault takes it. */
export async function showAct(
  { parts, rowKey }: SealedAct,
  standing: Standing,
  record: SealedRecord | null,
  ports: Pick<OpeningPorts, 'prove' | 'pause'>,
): Promise<string> {
  const { checkpoint, paths } = await witnessed(record ? [standing, record] : [standing], ports)
  const row = { parts, key: toBase64Url(rowKey), ...standing, path: paths[0] ?? '' }
  return JSON.stringify({ format: 'saksi-act/1', checkpoint, row, record: record && shown(record, paths[1]) })
}

const shown = ({ stub, salt, others, leaf, index }: SealedRecord, path = '') => ({ stub, salt, others, leaf, index, path })

export type GivenByTelephone = { readonly side: Side; readonly vault: string; readonly sealed: string }
/** What keepers gave by telephone, joined. @throws NotOpened */
export async function joinByTelephone(
  wish: Pick<OpeningWish, 'record' | 'fields'>,
  id: string,
  given: readonly GivenByTelephone[],
  tools: Pick<OpeningTools, 'hpke' | 'oneTime'>,
): Promise<Readonly<Record<string, string>>> {
  const answers = new Answers(wish.record, wish.fields, tools)
  for (const { side, vault, sealed } of given) await answers.take({ name: vault, side }, id, sealed)
  if (!answers.areEnough) throw new NotOpened('opening.answer')
  const opened = answers.open()
  if (!opened) throw answers.fault()
  return opened.texts
}

/**
 * Opening sealed fields, where the asker sits: in a terminal or in a browser. The act is on record, and outside witnesses
 * have cosigned it, before any vault is asked; each vault answers to a key that is made for this opening alone, and the
 * two answers meet here and nowhere else.
 */
import { fromBase64Url, fromUtf8, toBase64Url, toHex, utf8 } from '../core/bytes.ts'
import { canonical } from '../core/canonical.ts'
import type { RecordVersion, Stub } from '../core/entry/kinds.ts'
import type { Parts } from '../core/entry/make.ts'
import type { OpeningAsked } from '../core/entry/oversight-acts.ts'
import { actHash } from '../core/entry/read-act.ts'
import type { EntrySigner } from '../core/entry/sign.ts'
import { parseAnyCheckpoint } from '../core/ledger/checkpoint.ts'
import { splitNote } from '../core/ledger/note.ts'
import { parseReceipt } from '../core/ledger/receipt.ts'
import { SEALED_CLASS_NUMBER, SEALED_CLASSES, type SealedClass } from '../core/model/fields.ts'
import { openField, readEnvelopeClass, recordKey } from '../core/seal/envelope.ts'
import { Failure } from '../errors.ts'
import { sealAct, type OversightKey, type SealedAct } from './oversight.ts'
import type { Hpke, Random } from './ports.ts'

export const OPENING_INFO = utf8('saksi/opening/1')
/** What ties a vault's answer to one row and to that vault. */
export const openingPlace = (row: string, vault: string): Uint8Array => utf8(canonical(['saksi/opening/1', row, vault]))

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
export type VaultDoor = { readonly name: string; readonly side: 'agency' | 'trustee'; readonly url: string; readonly vkey: string }
/** The vault that counts searches, and keeps what waits for approval. @throws Failure 'search.no-trustee' */
export function trusteeOf(vaults: readonly VaultDoor[]): VaultDoor {
  const door = vaults.find((v) => v.side === 'trustee')
  if (!door) throw new Failure('search.no-trustee')
  return door
}
export type OneTimeKey = { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array }

export type OpeningWish = Pick<OpeningAsked, 'agency' | 'purpose' | 'fields' | 'emergency'> & { readonly record: SealedRecord }
export type OpeningTools = {
  readonly random: Random
  readonly hpke: Hpke
  readonly signer: EntrySigner
  readonly oversight: OversightKey
  readonly oneTime: OneTimeKey
  readonly vaults: readonly VaultDoor[]
}

export type AskedOpening = SealedAct & { readonly standing: Standing; /** Hex: what its asker signed. */ readonly asked: string }

/** An opening that did not come about; the row stays on record. */
export class NotOpened extends Failure {
  override name = 'NotOpened'
}

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

/** Shows the row and the record to both vaults, in a checkpoint that witnesses cosigned, and joins what they answer. */
export async function fetchOpening(
  wish: OpeningWish,
  { parts, rowKey, standing }: SealedAct & { readonly standing: Standing },
  ports: OpeningPorts,
  tools: OpeningTools,
): Promise<Readonly<Record<string, string>>> {
  const { record } = wish
  const doors = (['agency', 'trustee'] as const).map((side) => tools.vaults.find((v) => v.side === side))
  if (!doors.every((d) => d !== undefined)) throw new NotOpened('opening.no-vaults')
  const answers = new Map<VaultDoor['side'], Readonly<Record<string, string>>>()
  let shownBefore = ''
  let refusing = new Set<VaultDoor>()
  for (let tries = 0; answers.size < 2 && tries < TRIES; tries++) {
    if (tries > 0) await ports.pause()
    const { checkpoint, row, record: of } = await showOpening(record, { parts, rowKey, standing }, ports)
    // The same checkpoint again would be refused again, and be counted against whoever asks; in a newer one it may be that it was overtaken.
    if (checkpoint !== shownBefore) refusing = new Set()
    shownBefore = checkpoint
    const body = JSON.stringify({ format: 'saksi-opening/1', checkpoint, row, record: of })
    // Whoever has answered is not asked again: it answers a row once.
    const missing = doors.filter((d) => !answers.has(d.side) && !refusing.has(d))
    if (missing.length === 0) break
    await Promise.all(
      missing.map(async (door) => {
        const sealed = await ports.ask(door, body)
        if (sealed === null) refusing.add(door)
        else if (sealed !== undefined) answers.set(door.side, await readAnswer(sealed, door.name, parts.id, stubOf(record).id, tools))
      }),
    )
  }
  const [agency, trustee] = [answers.get('agency'), answers.get('trustee')]
  if (!agency || !trustee) throw new NotOpened(refusing.size > 0 ? 'opening.refused' : 'opening.vault-silent')
  return decrypt(wish, agency, trustee)
}

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

async function readAnswer(
  sealed: string,
  vault: string,
  row: string,
  entry: string,
  tools: Pick<OpeningTools, 'hpke' | 'oneTime'>,
): Promise<Readonly<Record<string, string>>> {
  try {
    const plain = await tools.hpke.open(tools.oneTime.privateKey, OPENING_INFO, openingPlace(row, vault), fromBase64Url(sealed))
    const said = JSON.parse(fromUtf8(plain)) as { row: string; entry: string; parts: Readonly<Record<string, string>> }
    if (said.row === row && said.entry === entry) return said.parts
  } catch {
    // not sealed to this key, for this row, by that vault
  }
  throw new NotOpened('opening.answer')
}

function decrypt(
  { record, fields }: Pick<OpeningWish, 'record' | 'fields'>,
  agency: Readonly<Record<string, string>>,
  trustee: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const stub = stubOf(record)
  const { fields: envelopes = {} } = JSON.parse(record.sealed) as { fields?: Readonly<Record<string, string>> }
  const keys = new Map<SealedClass, Uint8Array>()
  for (const privacy of SEALED_CLASSES) {
    const [a, b] = [agency[privacy], trustee[privacy]]
    if (a !== undefined && b !== undefined) {
      const of = { type: stub.type, record: stub.record, privacy }
      keys.set(privacy, recordKey(fromBase64Url(a), fromBase64Url(b), of))
    }
  }
  return Object.fromEntries(
    fields.map((field) => {
      const envelope = fromBase64Url(envelopes[field] ?? '')
      const number = readEnvelopeClass(envelope)
      const key = keys.get(SEALED_CLASSES.find((c) => SEALED_CLASS_NUMBER[c] === number) ?? 'sealed')
      const { agency: of, record: token, formVersion, id: entry, author } = stub
      const place = { agency: of, record: token, subject: token, field, formVersion, entry, author }
      try {
        if (key) return [field, openField(key, envelope, place)]
      } catch {
        // said below: the server handed out another ciphertext, or a vault another part
      }
      throw new NotOpened('opening.ciphertext')
    }),
  )
}

export function standingOf(receipt: string): Standing {
  const read = parseReceipt(receipt)
  if (!read) throw new NotOpened('opening.answer')
  return { index: read.index, leaf: toBase64Url(read.leaf) }
}

function stubOf(record: SealedRecord): RecordVersion & Pick<Stub, 'id' | 'agency' | 'author'> {
  const stub = JSON.parse(record.stub) as Stub
  if (stub.kind !== 'record.version') throw new NotOpened('opening.answer')
  return stub
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

/** What two keepers gave by telephone, joined. @param answers by side: the vault's name, and what it sealed to the one-time key. @throws NotOpened */
export async function joinByTelephone(
  wish: Pick<OpeningWish, 'record' | 'fields'>,
  id: string,
  answers: Readonly<Record<VaultDoor['side'], { readonly vault: string; readonly sealed: string }>>,
  tools: Pick<OpeningTools, 'hpke' | 'oneTime'>,
): Promise<Readonly<Record<string, string>>> {
  const entry = stubOf(wish.record).id
  const read = ({ vault, sealed }: { vault: string; sealed: string }) => readAnswer(sealed, vault, id, entry, tools)
  return decrypt(wish, await read(answers.agency), await read(answers.trustee))
}

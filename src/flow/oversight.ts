/**
 * An opening, a search or a grant → an entry that says nothing. Made where the asker sits, before anything is opened;
 * the asker's signature goes inside, over the act and the entry's id, so it can be carried to no other row.
 */
import { fromBase64Url, toBase64Url, utf8 } from '../core/bytes.ts'
import { canonical, type Json } from '../core/canonical.ts'
import { INSTALLATION } from '../core/entry/kinds.ts'
import { isOversightAct, type OversightAct } from '../core/entry/oversight-acts.ts'
import { makeEntry, uuidFrom, type Parts } from '../core/entry/make.ts'
import type { EntrySigner } from '../core/entry/sign.ts'
import { purposeHash } from '../core/hash.ts'
import { parseSignature, printSignature, type KeySignature } from '../core/ledger/signature.ts'
import { openRow, OVERSIGHT_INFO, printRow, rowPlace, wrappedKeyOf } from '../core/seal/oversight-row.ts'
import type { Hpke, Random } from './ports.ts'

export type OversightKey = { readonly epoch: number; /** Base64url, 32 bytes. */ readonly publicKey: string }
/** The entry, and the row's key, which the asker hands to the vaults and to nobody else. */
export type SealedAct = { readonly parts: Parts; readonly rowKey: Uint8Array }

/** What an asker signs. */
const actHash = (entry: string, act: OversightAct): Uint8Array =>
  purposeHash('saksi/oversight-act/1', utf8(canonical([entry, act as unknown as Json])))

/** @throws when the act does not hold together: nothing is asked for then. */
export async function sealAct(
  act: OversightAct,
  to: OversightKey,
  signer: EntrySigner,
  tools: { random: Random; hpke: Hpke },
): Promise<SealedAct> {
  if (!isOversightAct(act) || act.asker !== signer.credential) throw new RangeError('an oversight act that does not hold together')
  const { random, hpke } = tools
  const id = uuidFrom(random.bytes(16))
  const rowKey = random.bytes(32)
  const text = canonical({ act: act as unknown as Json, signature: printSignature(await signer.sign(actHash(id, act))) })
  const wrapped = await hpke.seal(fromBase64Url(to.publicKey), OVERSIGHT_INFO, rowPlace(id, to.epoch), rowKey)
  const row = printRow(rowKey, wrapped, random.bytes(12), id, to.epoch, text)
  // The row is the installation's, whoever asks: an agency on it would be half of the secret.
  const head = { id, agency: INSTALLATION, author: `unsigned:${INSTALLATION}` }
  return { parts: makeEntry(head, { kind: 'oversight.row', epoch: to.epoch }, {}, { row: toBase64Url(row) }, random.bytes), rowKey }
}

export type OpenedAct = {
  readonly act: OversightAct
  readonly signature: KeySignature
  /** What the signature is over. */ readonly hash: Uint8Array
}

/** For a vault, which was given the row's key. @throws when the row is not that key's, or holds no act. */
export function readAct(entry: string, row: Uint8Array, rowKey: Uint8Array): OpenedAct {
  const said = JSON.parse(openRow(row, rowKey, entry)) as { act: OversightAct; signature: string }
  const signature = parseSignature(said.signature)
  if (!isOversightAct(said.act) || !signature || signature.form === 'joint' || signature.form === 'row')
    throw new RangeError('the row holds no act that anybody signed')
  return { act: said.act, signature, hash: actHash(entry, said.act) }
}

/** For the oversight body. @throws as readAct does. */
export async function openAct(entry: string, epoch: number, row: Uint8Array, privateKey: Uint8Array, hpke: Hpke): Promise<OpenedAct> {
  return readAct(entry, row, await hpke.open(privateKey, OVERSIGHT_INFO, rowPlace(entry, epoch), wrappedKeyOf(row)))
}

/**
 * An opening, a search or a grant → an entry that says nothing. Made where the asker sits, before anything is opened;
 * the asker's signature goes inside, over the act and the entry's id, so it can be carried to no other row.
 */
import { equalBytes, fromBase64Url, toBase64Url } from '../../core/bytes.ts'
import { canonical } from '../../core/canonical.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { isOversightAct, type OversightAct } from '../../core/entry/oversight-acts.ts'
import { makeEntry, uuidFrom, type Parts } from '../../core/entry/make.ts'
import { actHash, readAct, type OpenedAct } from '../../core/entry/read-act.ts'
import type { EntrySigner } from '../../core/entry/sign.ts'
import { purposeHash } from '../../core/hash.ts'
import { printSignature } from '../../core/ledger/signature.ts'
import { OVERSIGHT_INFO, printRow, readRowEpoch, rowPlace, wrappedKeyOf } from '../../core/seal/oversight-row.ts'
import type { Hpke, Random } from '../../road/ports.ts'

export type OversightKey = { readonly epoch: number; /** Base64url, 32 bytes. */ readonly publicKey: string }
/** The entry, and the row's key, which the asker hands to the vaults and to nobody else. */
export type SealedAct = { readonly parts: Parts; readonly rowKey: Uint8Array }

/** @throws when the act does not hold together: nothing is asked for then. */
export async function sealAct(
  act: OversightAct,
  to: OversightKey,
  signer: EntrySigner,
  tools: { random: Random; hpke: Hpke },
): Promise<SealedAct> {
  if (!isOversightAct(act) || act.asker !== signer.credential) throw new RangeError('an oversight act that does not hold together')
  const id = uuidFrom(tools.random.bytes(16))
  return sealRow(id, canonical({ act: act, signature: printSignature(await signer.sign(actHash(id, act))) }), to, tools)
}

/** @param text what the row holds. @throws RangeError where it is longer than a row. */
export async function sealRow(
  id: string,
  text: string,
  to: OversightKey,
  { random, hpke }: { readonly random: Random; readonly hpke: Hpke },
): Promise<SealedAct> {
  const rowKey = random.bytes(32)
  const wrapped = await wrapKey(id, rowKey, to, hpke)
  const row = printRow(rowKey, wrapped, random.bytes(12), id, to.epoch, text)
  // The row is the installation's, whoever asks: an agency on it would be half of the secret.
  const head = { id, agency: INSTALLATION, author: `unsigned:${INSTALLATION}` }
  return { parts: makeEntry(head, { kind: 'oversight.row', epoch: to.epoch }, {}, { row: toBase64Url(row) }, random.bytes), rowKey }
}

/** For the oversight body. @throws as readAct does. */
export async function openAct(entry: string, epoch: number, row: Uint8Array, privateKey: Uint8Array, hpke: Hpke): Promise<OpenedAct> {
  return readAct(entry, row, await keyOfRow(entry, epoch, row, privateKey, hpke))
}

/** The row's own key, for the oversight body. @throws where the row is sealed to another. */
export const keyOfRow = (entry: string, epoch: number, row: Uint8Array, privateKey: Uint8Array, hpke: Hpke): Promise<Uint8Array> =>
  hpke.open(privateKey, OVERSIGHT_INFO, rowPlace(entry, epoch), wrappedKeyOf(row))

/** For a vault, which has the row's key: whether the oversight body can read this row too. */
export async function isForOversight(entry: string, row: Uint8Array, rowKey: Uint8Array, to: OversightKey, hpke: Hpke): Promise<boolean> {
  if (readRowEpoch(row) !== to.epoch) return false
  return equalBytes(wrappedKeyOf(row), await wrapKey(entry, rowKey, to, hpke))
}

/**
 * The ephemeral key of HPKE is made from the row's own, which is fresh and used once: whoever is given the row's key can make
 * the wrapping again. Were it random, an asker could seal a row to nobody, and the vaults could not tell.
 */
const wrapKey = (entry: string, rowKey: Uint8Array, to: OversightKey, hpke: Hpke): Promise<Uint8Array> =>
  hpke.seal(
    fromBase64Url(to.publicKey),
    OVERSIGHT_INFO,
    rowPlace(entry, to.epoch),
    rowKey,
    purposeHash('saksi/oversight-ephemeral/1', rowKey),
  )

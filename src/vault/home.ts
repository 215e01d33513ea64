/**
 * A vault's folder. Nothing in it is anybody's but its keeper's; a copy of it must lie with no other vault's.
 *
 *   vault.json        its name, whose share it holds, and what it was told by hand of the log
 *   vault.key         seed of the key that signs its marks and its word for couriers
 *   log.token         reads the private log; courier.token brings couriers; keeper.token asks how it stands
 *   witness-policy    whose cosignatures it believes
 *   peer.json         the other vault: its name, key and address; peer-SIDE.json of each of a trustee's three parties
 *   where.json        who can become root here, where its copies go, whom its keeper obeys
 *   root.json         public half of the root key that copies are encrypted to; the other half lies with five holders
 *   limits.json       how many people it opens for whom, if not the usual (core/vault/quota.ts)
 *   keys/             HOLDER/EPOCH.key: HPKE private keys that shares are sealed to
 *   batches/          AGENCY/BATCH.json: the share and the records' salts, wrapped under the newest of
 *   store/            EPOCH.key
 *   mark.json         how far it has answered; held.json, held-SIDE.json: how far a peer says it has
 *   journal.jsonl     what it opened and refused
 *   closed.json       why it opens nothing any more, where it found that it was put back or doubled
 *
 * Never put `mark.json`, `held.json`, `held-SIDE.json` or `journal.jsonl` back to an older copy.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../store/files/durable.ts'
import { seedSigner } from '../store/files/seed-signer.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { fromBase64Url, toBase64Url } from '../core/bytes.ts'
import { anyText, exactly, isCount, isFlag, listOf, oneOf, optional, text, where, type Of, type OfMembers } from '../core/shape.ts'
import { parseVkey, type Signer } from '../core/ledger/note.ts'
import { isSide, THREE_TRUSTEES, type Side } from '../core/seal/sides.ts'
import { Failure } from '../errors.ts'

/** The agency's vault, and a trustee that is one party, have one peer: its file bears no side. */
const ofThree = (side: Side): string => (THREE_TRUSTEES.some((s) => s === side) ? `-${side}` : '')

export const homeOf = (dir: string) => ({
  dir,
  settings: join(dir, 'vault.json'),
  key: join(dir, 'vault.key'),
  logToken: join(dir, 'log.token'),
  courierToken: join(dir, 'courier.token'),
  keeperToken: join(dir, 'keeper.token'),
  witnesses: join(dir, 'witness-policy'),
  peer: (side: Side) => join(dir, `peer${ofThree(side)}.json`),
  limits: join(dir, 'limits.json'),
  root: join(dir, 'root.json'),
  where: join(dir, 'where.json'),
  batches: join(dir, 'batches'),
  store: join(dir, 'store'),
  keys: join(dir, 'keys'),
  share: (agency: string, batch: string) => join(dir, 'batches', agency, `${batch}.json`),
  mark: join(dir, 'mark.json'),
  held: (side: Side) => join(dir, `held${ofThree(side)}.json`),
  journal: join(dir, 'journal.jsonl'),
  closed: join(dir, 'closed.json'),
})
export type Home = ReturnType<typeof homeOf>

export const VAULT_NAME = /^[A-Za-z0-9][A-Za-z0-9._/-]{2,100}$/
export const isName = text(VAULT_NAME)
export const isUrl = text(/^https?:\/\/[^\s/]+(?:\/[^\s]*)?$/)
/** As a browser writes it: a scheme and a host, and nothing behind them. */
export const isOrigin = where(isUrl, (url) => URL.canParse(url) && new URL(url).origin === url)
export const isVkey = where(anyText, (vkey) => parseVkey(vkey)?.type === 'note')

/** What a vault is told of the log. */
const TOLD = {
  country: anyText,
  demo: isFlag,
  log: exactly({ url: isUrl, vkey: isVkey }),
  /** The log's name in the record's first entry, where a restore has given the log another one since. */
  record: optional(isName),
  oversight: exactly({ epoch: isCount, publicKey: anyText }),
  /** Origins of desks that may ask from a browser. */
  origins: listOf(isUrl),
  /** Where the trustee serves people's own pages (pages.ts): these may ask of that what they need, and nothing else. */
  pages: optional(isOrigin),
}
/** People's own pages share no origin with whoever signs in, nor with the record: who may change those pages would be let in where hers are. */
const areApart = ({ pages, log, origins }: Pick<OfMembers<typeof TOLD>, 'pages' | 'log' | 'origins'>): boolean =>
  pages === undefined || [log.url, ...origins].every((url) => URL.canParse(url) && new URL(url).origin !== pages)

const isSettings = where(exactly({ format: oneOf('saksi-vault/1'), name: isName, side: isSide, ...TOLD }), areApart)
export type VaultSettings = Of<typeof isSettings>
export const isInvitation = where(
  exactly({ format: oneOf('saksi-vault-invitation/1'), ...TOLD, witnesses: anyText, token: anyText }),
  areApart,
)
/** What a log's operator hands to a keeper, by hand: what the vault believes from then on, whatever the log says. */
export type Invitation = Of<typeof isInvitation>
export const isCard = exactly({ format: oneOf('saksi-vault-card/1'), name: isName, side: isSide, vkey: isVkey, url: isUrl })
/** What a keeper hands back, and to the other keeper. */
export type VaultCard = Of<typeof isCard>

/** A folder that is no vault's, or that holds what cannot be: told to its keeper. */
export class NoVault extends Failure {
  override name = 'NoVault'
}

type Founding = { readonly name: string; readonly side: Side; readonly invitation: Invitation }

/** @throws NoVault where there is one already: its memory is what makes it a vault. */
export function initVault(dir: string, { name, side, invitation }: Founding): void {
  const home = homeOf(dir)
  if (!VAULT_NAME.test(name)) throw new NoVault('vault.bad-name')
  if (existsSync(home.settings) || existsSync(home.journal)) throw new NoVault('vault.there-already', { dir })
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const secret = { mode: 0o600 }
  for (const path of [home.key, home.courierToken, home.keeperToken]) writeDurably(path, `${toBase64Url(nodeRandom.bytes(32))}\n`, secret)
  writeDurably(home.logToken, `${invitation.token}\n`, secret)
  writeDurably(home.witnesses, invitation.witnesses, secret)
  const { country, demo, log, record, oversight, origins, pages } = invitation
  const more = { ...(record === undefined ? {} : { record }), ...(pages === undefined ? {} : { pages }) }
  const settings: VaultSettings = { format: 'saksi-vault/1', name, side, country, demo, log, ...more, oversight, origins }
  // Last: a folder without it is no vault, so a crash above leaves nothing that answers.
  writeDurably(home.settings, `${JSON.stringify(settings, null, 2)}\n`, secret)
}

export function readVaultSettings(home: Home): VaultSettings {
  if (!existsSync(home.settings)) throw new NoVault('vault.none', { dir: home.dir })
  const value = readJson(home.settings)
  if (!isSettings(value)) throw new NoVault('vault.damaged', { file: home.settings })
  return value
}

/** An address that moves is no other log: its key, its policy and oversight's key stay as they were told. */
export function moveVault(home: Home, logUrl: string, origins: readonly string[]): void {
  const settings = readVaultSettings(home)
  const moved: VaultSettings = { ...settings, log: { ...settings.log, url: logUrl }, origins }
  if (!isSettings(moved)) throw new NoVault('vault.not-whole', { file: home.settings })
  writeDurably(home.settings, `${JSON.stringify(moved, null, 2)}\n`, { mode: 0o600 })
}

/** The record's own name: that of its first log. */
export const recordOf = ({ record, log }: Pick<VaultSettings, 'record' | 'log'>): string => record ?? parseVkey(log.vkey)?.name ?? ''

/** Where people's own pages are, from now on. @throws NoVault where that is no origin, or a desk's: a page of hers shares none with whoever signs in. */
export function setPages(home: Home, pages: string): void {
  const settings = readVaultSettings(home)
  if (!isOrigin(pages) || !areApart({ ...settings, pages })) throw new NoVault('vault.pages-apart', { origin: pages })
  writeDurably(home.settings, `${JSON.stringify({ ...settings, pages }, null, 2)}\n`, { mode: 0o600 })
}

/**
 * A restored record goes on under a new log, with another key and other witnesses' lines. What this vault remembers stays as it is, its mark
 * too: nothing is answered before the new log has grown past what the old one had shown. Only its keeper can tell that it is no forgery.
 * @throws NoVault when it is another record's.
 */
export function followLog(home: Home, told: Invitation): void {
  const settings = readVaultSettings(home)
  const isSame = told.country === settings.country && told.demo === settings.demo && recordOf(told) === recordOf(settings)
  if (!isSame) throw new NoVault('vault.other-record', { dir: home.dir })
  const secret = { mode: 0o600 }
  writeDurably(home.logToken, `${told.token}\n`, secret)
  writeDurably(home.witnesses, told.witnesses, secret)
  const follows: VaultSettings = { ...settings, log: told.log, record: recordOf(settings) }
  // Last: after a crash above the policy is not this log's and the vault does not start; the same again ends it.
  writeDurably(home.settings, `${JSON.stringify(follows, null, 2)}\n`, secret)
}

export function readVaultSigner(home: Home): Signer {
  const seed = fromBase64Url(readText(home.key))
  if (seed.length !== 32) throw new NoVault('vault.damaged', { file: home.key })
  return seedSigner(readVaultSettings(home).name, seed)
}

export const readText = (path: string): string => readFileSync(path, 'utf8').trim()

/** What the file holds; undefined when that is no JSON. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined // said by the caller, without what the file holds
  }
}

export type HolderKey = { readonly epoch: number; readonly privateKey: Uint8Array }

export const keyPath = (home: Home, holder: string, epoch: number): string => join(home.keys, holder, `${epoch}.key`)

/** Whose keys lie here, by name: what its keeper reads to the operator before the copies that were handed over are removed. */
export const readHolders = (home: Home): string[] => (existsSync(home.keys) ? readdirSync(home.keys).toSorted() : [])

/** Keys of one holder, the newest first. */
export function readHolderKeys(home: Home, holder: string): HolderKey[] {
  const folder = join(home.keys, holder)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => /^(\d{1,5})\.key$/.exec(name)?.[1] ?? [])
    .map((epoch) => ({ epoch: Number(epoch), privateKey: fromBase64Url(readText(join(folder, `${epoch}.key`))) }))
    .toSorted((a, b) => b.epoch - a.epoch)
}

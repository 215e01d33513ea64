/**
 * What an installation of an older Saksi lacks: keys that `init` makes today, and that nothing else makes; and the adoption of its policies. Each part is
 * its files first and its entry then; a crash between leaves files that the next run finds and says.
 *
 * A key that is gone is not a key that is lacking. Whoever removes the anchor's key and has a new one made could show the
 * public a second history, so anything that shows it was in use stops this.
 */
import { existsSync, readdirSync } from 'node:fs'
import { fromBase64Url, toBase64Url } from '../../core/bytes.ts'
import type { KeyAdopted } from '../../core/entry/kinds/key-adopted.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { openCheckpoint } from '../../core/ledger/checkpoint.ts'
import { isSealedClass } from '../../core/model/fields.ts'
import { THREE_TRUSTEES, trusteeSides } from '../../core/seal/sides.ts'
import { Failure } from '../../errors.ts'
import { adoptFirstPolicies, comparePolicies } from '../policies/access-policy.ts'
import { holdCeremony } from '../enrolment/demo-ceremony.ts'
import { takeOverCouriers } from '../../store/files/couriers.ts'
import { makeLogKey } from '../../store/files/make-log-key.ts'
import { readAnchorSigner, readSigner } from '../../store/files/settings.ts'
import { makeVaultKey, OVERSIGHT, readVaultKey, vaultAdopted } from '../../store/files/vault-key.ts'
import { hpke } from '../../outside/hpke/hpke.ts'
import type { Installation } from './installation.ts'
import { isAnchored } from '../../store/postgres/anchor-log.ts'
import { readOwn } from '../../store/postgres/read-own.ts'

export const LACKING = ['log-key', 'anchor-key', 'oversight-key', 'policies', 'registrars'] as const
export type Lacking = (typeof LACKING)[number]
/** Holder → public key, base64url: what an officer made on a machine of his own and handed over. */
export type HandedOver = ReadonlyMap<string, string>
/** `vaultsUnsaid`: holders whose public key no entry says and no file here tells. */
export type Completed = { readonly adopted: readonly string[]; readonly couriers: number; readonly vaultsUnsaid: readonly string[] }

const ANCHOR = 'anchor'

/** @throws Failure when what is not there was there once, or is of another log. */
export async function findLacking(installation: Installation): Promise<readonly Lacking[]> {
  const { layout, pools, settings } = installation
  const said = await saidKeys(installation)
  const has = (use: KeyAdopted['use'], holder: string): boolean => said.some((k) => k.use === use && k.holder === holder)
  await refuseLost(installation, said)
  const { rows } = await pools.saksi_reader.query<{ any: boolean }>('select exists (select 1 from saksi.credentials) as any')
  const lacks: Readonly<Record<Lacking, boolean>> = {
    'log-key': !has('log', INSTALLATION),
    'anchor-key': !has('log', ANCHOR) || !existsSync(layout.anchorVkey),
    'oversight-key': !said.some((k) => k.use === 'oversight'),
    policies: (await comparePolicies(installation)).adopted === undefined,
    registrars: settings.demo && rows[0]?.any !== true,
  }
  return LACKING.filter((part) => lacks[part])
}

/** @throws Failure 'upgrade.unfinished' for what must not serve yet. */
export async function refuseOlder(installation: Installation): Promise<void> {
  const lacking = await findLacking(installation)
  if (lacking.length > 0) throw new Failure('upgrade.unfinished', { dir: installation.layout.dir, lacking: lacking.join(', ') })
}

/**
 * Makes what is lacking. What only somebody else can give is asked for when everything else is done.
 * @throws Failure for what is no key, or would replace another one; 'upgrade.ask-oversight' while that key is not there.
 */
export async function completeOlder(installation: Installation, handedOver: HandedOver): Promise<Completed> {
  const { layout, store, country } = installation
  await checkHandedOver(installation, handedOver)
  const lacking = new Set(await findLacking(installation))
  const adopted: string[] = []
  const say = async (key: KeyAdopted): Promise<void> => {
    await installation.note(key)
    adopted.push(key.holder === INSTALLATION ? 'log' : key.holder)
  }
  if (lacking.has('log-key')) await say(logAdopted(INSTALLATION, readSigner(layout).key.publicKey))
  if (lacking.has('anchor-key')) await say(anchorKey(installation))
  for (const holder of await holdersUnsaid(installation)) {
    const key = handedOver.get(holder) ?? (await keyAtHand(installation, holder))
    if (key !== undefined) await say(vaultAdopted(holder, key))
  }
  if (lacking.has('registrars')) {
    await holdCeremony(store, layout, country)
    await installation.sequencer.flush()
    adopted.push('registrars')
  }
  if (await adoptFirstPolicies(installation)) adopted.push('policies')
  const vaultsUnsaid = await holdersUnsaid(installation)
  const couriers = takeOverCouriers(layout)
  if (vaultsUnsaid.includes(OVERSIGHT)) throw new Failure('upgrade.ask-oversight', { dir: layout.dir })
  return { adopted, couriers, vaultsUnsaid }
}

const saidKeys = async (installation: Installation): Promise<KeyAdopted[]> =>
  (await readOwn(installation.pools.saksi_reader, 'key.adopted')).map((e) => e.stub)

/** A key that somebody removed or exchanged does not make this an older installation. */
async function refuseLost({ layout, pools, checkpoint }: Installation, said: readonly KeyAdopted[]): Promise<void> {
  const log = readSigner(layout).key
  if (!openCheckpoint((await checkpoint()).text, log) || !isInUse(said, INSTALLATION, log.publicKey))
    throw new Failure('upgrade.other-key', { file: layout.logKey })
  const wasInUse = (await isAnchored(pools.saksi_reader)) || said.some((k) => k.holder === ANCHOR)
  const [hasKey, hasVkey] = [existsSync(layout.anchorKey), existsSync(layout.anchorVkey)]
  if (hasVkey ? !hasKey : wasInUse) throw new Failure('upgrade.key-lost', { file: hasVkey ? layout.anchorKey : layout.anchorVkey })
  if (hasVkey && !isInUse(said, ANCHOR, readAnchorSigner(layout).key.publicKey))
    throw new Failure('upgrade.other-key', { file: layout.anchorKey })
}

/** The newest that the log says, if it says one. */
function isInUse(said: readonly KeyAdopted[], holder: string, publicKey: Uint8Array): boolean {
  const newest = said.findLast((k) => k.use === 'log' && k.holder === holder)
  return newest === undefined || newest.key === toBase64Url(publicKey)
}

const logAdopted = (holder: string, publicKey: Uint8Array): KeyAdopted => ({
  kind: 'key.adopted',
  use: 'log',
  holder,
  epoch: 1,
  key: toBase64Url(publicKey),
})

/** The verifier key is written last: with it, the pair is whole, and only its entry is lacking. */
function anchorKey({ layout, settings }: Installation): KeyAdopted {
  if (existsSync(layout.anchorVkey)) return logAdopted(ANCHOR, readAnchorSigner(layout).key.publicKey)
  return makeLogKey(`${settings.origin}/anchor`, ANCHOR, layout.anchorKey, layout.anchorVkey)
}

const holdersUnsaid = async (installation: Installation): Promise<readonly string[]> =>
  unsaidHolders(installation.country, await saidKeys(installation))

/** Oversight first, then the trustee, one party or three, and every agency that seals: whose public key no entry says. */
export function unsaidHolders(country: Installation['country'], said: readonly KeyAdopted[]): readonly string[] {
  const sealing = new Set(country.forms.filter((f) => f.fields.some((field) => isSealedClass(field.privacy))).map((f) => f.id))
  const agencies = country.agencies.filter((a) => a.sends.some((form) => sealing.has(form))).map((a) => a.id)
  // Three is said with the first entries; whoever has said nothing of it yet is older than that.
  const trustees = trusteeSides(said.some((k) => THREE_TRUSTEES.some((side) => side === k.holder)) ? 3 : 1)
  return [OVERSIGHT, ...(agencies.length > 0 ? [...trustees, ...agencies] : [])].filter(
    (h) => !said.some((k) => k.use !== 'log' && k.holder === h),
  )
}

/** Where the vaults still lie beside the server, as `init` leaves them: theirs are read, and oversight's is made as `init` makes it. */
async function keyAtHand({ layout }: Installation, holder: string): Promise<string | undefined> {
  const path = layout.vaultKey(holder)
  const key = readVaultKey(path)
  if (key !== undefined || holder !== OVERSIGHT) return key
  const isHere = existsSync(layout.vaultFolder) && readdirSync(layout.vaultFolder).some((name) => existsSync(layout.vaultKey(name)))
  return isHere ? makeVaultKey(path) : undefined
}

/** Each is a key that can be sealed to, of a holder who has none yet, and nobody else's. */
async function checkHandedOver(installation: Installation, handedOver: HandedOver): Promise<void> {
  const [said, unsaid] = [await saidKeys(installation), await holdersUnsaid(installation)]
  for (const [holder, key] of handedOver) {
    if (said.some((k) => k.holder === holder && k.key === key)) continue // a second run of the same command
    if (!unsaid.includes(holder)) throw new Failure('upgrade.no-such-holder', { holder })
    const isOthers = said.some((k) => k.key === key) || [...handedOver].some(([h, k]) => h !== holder && k === key)
    if (isOthers || !(await canSealTo(key))) throw new Failure('upgrade.bad-key', { holder })
  }
}

async function canSealTo(key: string): Promise<boolean> {
  try {
    const bytes = fromBase64Url(key)
    const nothing = new Uint8Array(0)
    return bytes.length === 32 && (await hpke.seal(bytes, nothing, nothing, nothing)).length > 0
  } catch {
    return false
  }
}

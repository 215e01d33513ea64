/**
 * Losing a vault, and getting it back. Its root key is an age identity that nobody keeps: it is split among five holders as
 * soon as it is made. A copy of the vault is encrypted to it, so that whoever finds a copy has nothing, and three of the
 * five make the vault anew, under a new name.
 *
 * What a copy holds: the keys that shares are sealed to, the shares and salts, what was listed for searches with the key that it
 * was made under, the journal, and the offices that were counted, so that what was opened, searched and counted still counts. Never the signing key, nor the marks: a vault that comes back is another vault, and its peer tells it from
 * where on it may answer.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { decryptWith, encryptTo, isRecipient, makeIdentity, NoIdentityMatches, readIdentities } from '../outside/age/age.ts'
import { readArchive, writeArchive, type Member } from '../exchange/tar/archive.ts'
import { syncFolder, writeDurably } from '../store/files/durable.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { joinShares, splitSecret } from '../outside/shamir/shamir.ts'
import { fromBase64Url, fromUtf8, toHex, utf8 } from '../core/bytes.ts'
import { hasExactly } from '../core/shape.ts'
import { THREE_TRUSTEES } from '../core/seal/sides.ts'
import { faultOfShares, makeRootShare, NEEDED, SHARES, type RootShare } from '../core/vault/root-share.ts'
import { homeOf, initVault, isInvitation, NoVault, readJson, readText, readVaultSettings, type Home } from './home.ts'

const COPIED = [
  'log.token',
  'witness-policy',
  'peer.json',
  ...THREE_TRUSTEES.map((side) => `peer-${side}.json`),
  'limits.json',
  'root.json',
  'journal.jsonl',
  'keys',
  'store',
  'batches',
  'search',
  // Which offices were counted when; the secrets of a run beside it are in no copy.
  'overlap/runs.json',
]

/** A new root key, at once in five shares. Copies from before stay closed to them. @returns a share for each holder. */
export async function splitRoot(home: Home, holders: readonly string[]): Promise<RootShare[]> {
  const { name } = readVaultSettings(home)
  const { identity, recipient } = await makeIdentity()
  const set = toHex(nodeRandom.bytes(8))
  const parts = await splitSecret(utf8(identity), SHARES, NEEDED)
  const shares = parts.map((part, i) => makeRootShare(name, set, holders[i] ?? '', part))
  writeDurably(home.root, `${JSON.stringify({ recipient, set })}\n`, { mode: 0o600 })
  return shares
}

/**
 * The vault as it stands, encrypted to its root key. Files are each replaced whole, so it may be serving meanwhile; where its keys
 * changed while it was read, some batches would lie under one that is not in the copy, and there is none.
 * @throws NoVault while it is read, `vault.copy-moved`.
 */
export async function copyVault(home: Home): Promise<AsyncIterable<Uint8Array>> {
  const settings = readVaultSettings(home)
  const root = existsSync(home.root) ? readJson(home.root) : undefined
  if (!hasExactly(root, ['recipient', 'set']) || !isRecipient(String(root.recipient))) throw new NoVault('vault.no-root', { dir: home.dir })
  return encryptTo([String(root.recipient)], writeArchive(members(home, settings)))
}

async function* members(home: Home, settings: object): AsyncGenerator<Member> {
  yield { name: 'vault.json', bytes: utf8(JSON.stringify(settings)) }
  const epochs = epochsOf(home)
  for (const name of COPIED) {
    const path = join(home.dir, name)
    if (existsSync(path)) for (const file of walk(path)) yield { name: relative(home.dir, file), bytes: readMember(file, home) }
  }
  if (epochsOf(home) !== epochs) throw new NoVault('vault.copy-moved', { dir: home.dir })
}

/** Every epoch's key that there is: of the store, and of each holder. */
const epochsOf = (home: Home): string => [home.store, home.keys].flatMap((path) => (existsSync(path) ? walk(path) : [])).join('\n')

/** A file that went while the copy was made: an older epoch's key, or a search that is forgotten. */
function readMember(file: string, home: Home): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file))
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new NoVault('vault.copy-moved', { dir: home.dir }) : error
  }
}

/** What is still being written is no file yet, and may be gone a moment later. */
const walk = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { withFileTypes: true })
        .filter((e) => !e.name.endsWith('.tmp'))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((e) => (e.isDirectory() ? walk(join(path, e.name)) : [join(path, e.name)]))

/** @throws NoVault when the shares cannot be put together, or what they make does not open this copy. */
export async function* openCopy(sealed: AsyncIterable<Uint8Array>, shares: readonly RootShare[]): AsyncGenerator<Member> {
  const fault = faultOfShares(shares)
  if (fault) throw new NoVault('vault.shares', { why: SHARE_WORDS[fault] })
  const identity = await identityOf(shares)
  if (identity === undefined) throw new NoVault('vault.shares', { why: SHARE_WORDS.wrong })
  try {
    yield* readArchive(decryptWith([identity], sealed))
  } catch (error) {
    throw error instanceof NoIdentityMatches ? new NoVault('vault.shares', { why: SHARE_WORDS.wrong }) : error
  }
}

/** What the shares make, however few they are; undefined when that is no key at all. */
export async function identityOf(shares: readonly RootShare[]): Promise<string | undefined> {
  const bytes = await joinShares(shares.map((s) => fromBase64Url(s.share)))
  return readIdentities(new TextDecoder().decode(bytes))[0]
}

const SHARE_WORDS = {
  'too-few': { en: `${NEEDED} different shares are needed`, km: `ត្រូវការចំណែកផ្សេងគ្នា ${NEEDED}` },
  'another-set': { en: 'they are not of one splitting', km: 'វាមិនមែនមកពីការបំបែកតែមួយទេ' },
  doubled: { en: 'one of them is given twice', km: 'មានចំណែកមួយស្ទួន' },
  wrong: { en: 'together they do not open this copy', km: 'រួមគ្នាវាមិនបើកច្បាប់ចម្លងនេះទេ' },
} as const

/**
 * A vault made anew out of a copy, under a new name and with a new signing key. Made beside its place and put there
 * whole: a crash leaves a folder that no vault is served from.
 * @returns how many batches it holds.
 */
export async function recoverVault(
  dir: string,
  name: string,
  sealed: AsyncIterable<Uint8Array>,
  shares: readonly RootShare[],
): Promise<number> {
  if (existsSync(dir)) throw new NoVault('vault.there-already', { dir })
  const building = `${dir}.part`
  rmSync(building, { recursive: true, force: true })
  const files = new Map<string, Uint8Array>()
  for await (const { name: path, bytes } of openCopy(sealed, shares)) {
    // Whoever knows the root key's public half can make a copy: one that brings tokens or a signing key along is no copy of ours.
    if (path !== 'vault.json' && !COPIED.some((name) => path === name || path.startsWith(`${name}/`)))
      throw new NoVault('vault.damaged', { file: path })
    files.set(path, bytes)
  }
  const said = JSON.parse(fromUtf8(files.get('vault.json') ?? new Uint8Array())) as ReturnType<typeof readVaultSettings>
  const { country, demo, log, oversight, origins, pages } = said
  const told = {
    format: 'saksi-vault-invitation/1',
    country,
    demo,
    log,
    oversight,
    origins,
    ...(pages === undefined ? {} : { pages }),
  } as const
  const invitation = {
    ...told,
    witnesses: fromUtf8(files.get('witness-policy') ?? utf8('')),
    token: fromUtf8(files.get('log.token') ?? utf8('')).trim(),
  }
  if (!isInvitation(invitation) || said.name === name) throw new NoVault('vault.same-name', { name })
  mkdirSync(dirname(building), { recursive: true })
  initVault(building, { name, side: said.side, invitation })
  for (const [path, bytes] of files) if (path !== 'vault.json') writeDurably(join(building, path), bytes, { mode: 0o600 })
  readText(homeOf(building).key)
  renameSync(building, dir)
  syncFolder(dirname(dir))
  return [...files.keys()].filter((path) => path.startsWith('batches/')).length
}

/** The other vaults of a record as one of them knows them, each by the card that its keeper gave by hand: peer.json, peer-SIDE.json. */
import { existsSync } from 'node:fs'
import { writeDurably } from '../store/files/durable.ts'
import { hasExactly, isObject } from '../core/shape.ts'
import { parseVkey, printVkey, type NoteKey } from '../core/ledger/note.ts'
import { circleCheck } from '../core/vault/circle-check.ts'
import { areWhole, arePeers, SIDES, type Side } from '../core/seal/sides.ts'
import { isName, isUrl, isVkey, NoVault, readJson, readVaultSettings, readVaultSigner, type Home, type VaultCard } from './home.ts'

export type Peer = { readonly name: string; readonly vkey: string; readonly url: string }
export type KnownPeer = Peer & { readonly side: Side; readonly key: NoteKey }

/** Whom to ask for an opening, as this vault knows it. @param url where it is reached itself. */
export function doorsOf(home: Home, url: string) {
  const { name, side, oversight, pages } = readVaultSettings(home)
  const peers = readPeers(home).map((peer) => ({ name: peer.name, side: peer.side, url: peer.url, vkey: peer.vkey }))
  return {
    oversight,
    ...(pages === undefined ? {} : { pages }),
    vaults: [{ name, side, url, vkey: printVkey(readVaultSigner(home).key) }, ...peers],
  }
}

/** Every other vault of its record: one, or three. @throws NoVault while one of them is not known. */
export function readPeers(home: Home): readonly KnownPeer[] {
  const { side } = readVaultSettings(home)
  const known = knownPeers(home, side)
  if (!areWhole([side, ...known])) throw new NoVault('vault.no-peer', { dir: home.dir })
  return known.map((other) => readPeer(home, other))
}

/** The check code of all vaults of its record as this one knows them: eight letters and digits, the same at every keeper. @throws NoVault as above. */
export const circleCodeOf = (home: Home): string =>
  circleCheck([printVkey(readVaultSigner(home).key), ...readPeers(home).map(({ vkey }) => vkey)])

/** The vault of a side, where it is known. @throws NoVault where what is known of it is damaged. */
export const peerOf = (home: Home, side: Side): KnownPeer | undefined => (existsSync(home.peer(side)) ? readPeer(home, side) : undefined)

const knownPeers = (home: Home, side: Side): Side[] => SIDES.filter((other) => arePeers(side, other) && existsSync(home.peer(other)))

function readPeer(home: Home, side: Side): KnownPeer {
  const v = readJson(home.peer(side))
  const key = hasExactly(v, ['name', 'vkey', 'url']) && isName(v.name) && isUrl(v.url) && isVkey(v.vkey) ? parseVkey(v.vkey) : undefined
  if (!key) throw new NoVault('vault.damaged', { file: home.peer(side) })
  return { ...(v as Peer), side, key }
}

/**
 * @throws NoVault for a card of this vault itself, or of one that is no peer of it: of the same side, of a trustee that is one party where
 * this record's is three, or under a key that another of its peers has.
 */
export function setPeer(home: Home, card: VaultCard): void {
  const { side } = readVaultSettings(home)
  const isOwn = card.vkey === printVkey(readVaultSigner(home).key)
  const others = knownPeers(home, side).filter((other) => other !== card.side)
  const isAmiss = others.some((other) => !arePeers(other, card.side) || readPeer(home, other).vkey === card.vkey)
  if (isOwn || isAmiss || !arePeers(side, card.side)) throw new NoVault('vault.own-peer')
  const [peer, mark] = [home.peer(card.side), home.held(card.side)]
  // Another key is another vault, whose journal begins anew; how far the one before it had answered is still so.
  const before = existsSync(peer) ? readJson(peer) : undefined
  const held = existsSync(mark) ? readJson(mark) : undefined
  if (isObject(before) && before.vkey !== card.vkey && isObject(held))
    writeDurably(mark, JSON.stringify({ ...held, lines: 0 }), { mode: 0o600 })
  writeDurably(peer, `${JSON.stringify({ name: card.name, vkey: card.vkey, url: card.url }, null, 2)}\n`, { mode: 0o600 })
}

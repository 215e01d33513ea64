/** A keeper's way into the circle of vaults in two commands: his own vault with its cards, then the others', compared over one telephone call. */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { printVkey } from '../../../core/ledger/note.ts'
import { SIDES } from '../../../core/seal/sides.ts'
import { writeDurably } from '../../../store/files/durable.ts'
import {
  homeOf,
  initVault,
  isCard,
  isInvitation,
  NoVault,
  readJson,
  readText,
  readHolders,
  readVaultSettings,
  readVaultSigner,
  type Home,
  type Invitation,
  type VaultCard,
} from '../../../vault/home.ts'
import { circleCodeOf, doorsOf, peerOf, readPeers, setPeer } from '../../../vault/known-peers.ts'
import { takeKeys } from '../../../vault/take-keys.ts'
import { writeDeclared } from '../../../store/files/where.ts'
import { writeDoors } from '../../../work/openings/doors.ts'
import { folder, readArguments, required } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'
import { DECLARE_OPTIONS, declaredIn } from './declare.ts'

export const CIRCLE_USAGE = `saksi vault begin HOME --invitation FILE --side SIDE --url URL --out FOLDER [--keys FOLDER] [--name NAME]
                  [--administrator CODE --backup CODE --authority CODE]
                                                all of a keeper's first day: init, keys, what declare says, and both cards, into --out; said again,
                                                it goes on
saksi vault meet HOME CARD-FILE… [--url URL --doors FILE]
                                                know all the other vaults, and say the check code that all keepers must read alike; with --doors
                                                what doors writes, in one
saksi vault code HOME                           the check code of the vaults as they are now: what its keeper reads to whoever telephones, as other keepers
                                                or because a desk shows other vaults than it knew`

const SECRET = { mode: 0o600 }
const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** @throws NoVault */
export function readInvitation(file: string): Invitation {
  const invitation = readJson(file)
  if (!isInvitation(invitation)) throw new NoVault('vault.not-whole', { file })
  return invitation
}

/** @throws NoVault */
export function readCard(file: string): { readonly card: VaultCard; readonly courierToken: string | undefined } {
  const { courierToken, ...own } = (readJson(file) ?? {}) as VaultCard & { readonly courierToken?: unknown }
  if (!isCard(own)) throw new NoVault('vault.not-whole', { file })
  return { card: own, courierToken: typeof courierToken === 'string' ? courierToken : undefined }
}

/** @throws Usage where it is no address */
export function ownCard(home: Home, url: string): VaultCard {
  const { name, side } = readVaultSettings(home)
  const own: VaultCard = { format: 'saksi-vault-card/1', name, side, vkey: printVkey(readVaultSigner(home).key), url }
  if (!isCard(own)) throw new Usage('--url is an address: http://… or https://…')
  return own
}

/** All that is here, and what came of it now: one who gives the command again must not read that his keys are gone. */
function sayKeys(moved: readonly string[], home: Home): string {
  const here = readHolders(home)
  const now =
    moved.length === here.length ? 'all moved here now' : moved.length === 0 ? 'none moved here now' : `moved here now: ${moved.join(', ')}`
  return here.length === 0 ? 'no key is here yet' : `keys here: ${here.length} (${here.join(', ')}), ${now}`
}

/** Each step finds what is done already: a keeper who was called away gives the same command again. */
export function begin(argv: string[], io: Io): ExitCode {
  const option = { type: 'string' } as const
  const options = { invitation: option, side: option, url: option, out: option, keys: option, name: option, ...DECLARE_OPTIONS }
  const { values, positionals } = readArguments(argv, options, ['HOME'])
  const side = SIDES.find((s) => s === values.side)
  if (!side) throw new Usage(`--side is one of ${SIDES.join(', ')}: whose share it holds`)
  const [url, out] = [required(values, 'url'), required(values, 'out')]
  if (!URL.canParse(url)) throw new Usage('--url is an address: http://… or https://…')
  const declared = declaredIn(values)
  const dir = folder(positionals[0] as string)
  const home = homeOf(dir)
  const isNew = !existsSync(home.settings)
  if (isNew) {
    const name = typeof values.name === 'string' ? values.name : `${new URL(url).hostname}/${side}`
    initVault(dir, { name, side, invitation: readInvitation(required(values, 'invitation')) })
  }
  if (readVaultSettings(home).side !== side) throw new Usage(`${dir} is a vault of the side ${readVaultSettings(home).side} already`)
  const holders = typeof values.keys === 'string' ? takeKeys(dir, values.keys) : []
  if (declared !== undefined) writeDeclared(home.where, declared)
  const own = ownCard(home, url)
  mkdirSync(out, { recursive: true, mode: 0o700 })
  const [forKeepers, forRecord] = [join(out, `card-${side}.json`), join(out, `courier-${side}.json`)]
  writeDurably(forKeepers, printJson(own), SECRET)
  writeDurably(forRecord, printJson({ ...own, courierToken: readText(home.courierToken) }), SECRET)
  io.out(
    io.json
      ? JSON.stringify({ home: dir, vkey: own.vkey, holders, forKeepers, forRecord })
      : `${own.name} ${isNew ? 'is made' : 'was made before, and all that it had is here'}; ${sayKeys(holders, home)}
${forKeepers} is for the other keepers
${forRecord} is for the record’s operator
next: saksi vault meet ${positionals[0]} with the other keepers’ cards`,
  )
  return 0
}

/** One's own card among them is passed over, so that every keeper may be handed the same folder. */
export function meet(argv: string[], io: Io): ExitCode {
  const option = { type: 'string' } as const
  const { values, positionals } = readArguments(argv, { url: option, doors: option }, [
    'HOME',
    'CARD-FILE',
    ...argv.map(() => 'CARD-FILE?'),
  ])
  const [dir, ...files] = positionals as [string, ...string[]]
  const url = typeof values.doors === 'string' ? required(values, 'url') : undefined
  const home = homeOf(folder(dir))
  const others = meetable(home, files)
  for (const other of others) setPeer(home, other)
  if (typeof values.doors === 'string' && url !== undefined) writeDoors(values.doors, doorsOf(home, url))
  const check = circleCodeOf(home)
  io.out(
    io.json
      ? JSON.stringify({ peers: others.map((card) => card.name), check })
      : `knows ${others.map((card) => card.name).join(', ')}
check ${check}: read it to the other keepers over the telephone. All of them see the same, or somebody was handed another card: then nobody starts${url === undefined ? '' : `\n${String(values.doors)} is written, and is good only when the codes agree: then it goes to the record’s operator; otherwise remove it`}
next: saksi vault serve ${dir}`,
  )
  return 0
}

/**
 * The other vaults' cards in these files. In the place of one that is known no other is taken here: a folder that still holds a lost vault's card
 * would bring it back, and its code would differ from every other keeper's.
 * @throws NoVault where two are of one side, or one is of another vault than is known of its side; nothing is changed then.
 */
function meetable(home: Home, files: readonly string[]): readonly VaultCard[] {
  const own = printVkey(readVaultSigner(home).key)
  const cards = files.map((file) => ({ file, card: readCard(file).card })).filter(({ card }) => card.vkey !== own)
  for (const [side, of] of Map.groupBy(cards, ({ card }) => card.side))
    if (new Set(of.map(({ card }) => card.vkey)).size > 1)
      throw new NoVault('vault.two-of-side', { side, files: of.map(({ file }) => file).join(', ') })
  for (const { file, card } of cards) {
    const known = peerOf(home, card.side)
    if (known !== undefined && known.vkey !== card.vkey)
      throw new NoVault('vault.known-otherwise', { side: card.side, file, dir: home.dir })
  }
  return cards.map(({ card }) => card)
}

/** A clerk whose desk was handed other vaults telephones a keeper: what is said here is what her screen must show. */
export function code(argv: string[], io: Io): ExitCode {
  const { positionals } = readArguments(argv, {}, ['HOME'])
  const home = homeOf(folder(positionals[0] as string))
  const [check, peers, { pages }] = [circleCodeOf(home), readPeers(home), readVaultSettings(home)]
  io.out(
    io.json
      ? JSON.stringify({ check, peers: peers.map(({ name, url }) => ({ name, url })), ...(pages === undefined ? {} : { pages }) })
      : `check ${check}: of this vault and of these, as every desk and every keeper reads them
${peers.map(({ name, url }) => `  ${name}: ${url}`).join('\n')}
${pages === undefined ? 'of people’s own pages it was told no address' : `people’s own pages are at ${pages}: the code does not hold that address, so read it too`}
Read code and addresses to whoever telephones because a desk was handed other vaults. Where that screen says another code, it was handed
a false file: nobody presses anything there, and oversight is told`,
  )
  return 0
}

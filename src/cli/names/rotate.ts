import { existsSync, readFileSync } from 'node:fs'
import { writeDurably } from '../../store/files/durable.ts'
import { openInstallation, OPERATOR, readEdgeKeys, type Installation } from '../../work/installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import { fromBase64Url } from '../../core/bytes.ts'
import { makeEntry, uuidFrom } from '../../core/entry/make.ts'
import { signJointly } from '../../core/entry/sign.ts'
import { readSigningKey, softwareSigner, type SigningKey } from '../../core/entry/software-key.ts'
import { keyCheck, type VaultKey } from '../../core/seal/key-proof.ts'
import { trusteeSides } from '../../core/seal/sides.ts'
import { AppendRefused, sayRefused } from '../../errors.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import { proveKey } from '../../work/keys/prove-key.ts'
import { trusteeKeysOf, trusteeVaultOf } from '../../road/ports.ts'
import { folder, listOf, readArguments } from '../arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'

type Values = Readonly<Record<string, string | boolean | undefined>>

export const command: Command = {
  name: 'rotate',
  usage: `saksi rotate DIR --holder HOLDER --epoch N --key KEY --check CHECK --sign KEY-FILE --sign KEY-FILE
saksi rotate edge EDGE-FILE --holder HOLDER --epoch N --key KEY --check CHECK

The vault's keeper makes the key (saksi vault rotate) and reads it to two registrars of two agencies. The first form puts it into
the log with both signatures, once the vault itself has shown that it has the other half; the second is for an agency's own machine,
and needs no network. CHECK is read out behind the key: with a letter misheard it is another. What was sealed before stays readable by
the vault's older key until its keeper retires that one.

--sign takes the key files of a demonstration's registrars; elsewhere their devices sign.

  saksi rotate ./demo --holder trustee --epoch 2 --key 4f…Q --check 7KQ2-M9XA --sign ncct.registrar.key.json --sign trustee.registrar.key.json`,
  async run(argv, io) {
    const isEdge = argv[0] === 'edge'
    const options = {
      holder: { type: 'string' },
      epoch: { type: 'string' },
      key: { type: 'string' },
      check: { type: 'string' },
      sign: { type: 'string', multiple: true },
    } as const
    const { values, positionals } = readArguments(isEdge ? argv.slice(1) : argv, options, [isEdge ? 'EDGE-FILE' : 'DIR'])
    const key = newKeyOf(values)
    if (isEdge) return takeKey(positionals[0] as string, key, io)
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      return await adopt(installation, key, listOf(values['sign']).map(readKey), io)
    } catch (error) {
      if (!(error instanceof AppendRefused)) throw error
      throw new Usage(sayRefused(error)?.en ?? error.message)
    } finally {
      await installation.close()
    }
  },
}

async function adopt(installation: Installation, { holder, epoch, key }: VaultKey, keys: readonly SigningKey[], io: Io): Promise<ExitCode> {
  if (keys.length !== 2) throw new Usage('two registrars of two agencies sign: give --sign twice')
  const reader = installation.pools.saksi_reader
  const said = [...(await readOwn(reader, 'key.adopted')), ...(await readOwn(reader, 'key.rotated'))].map((k) => k.stub)
  const newest = Math.max(0, ...said.filter((k) => k.use === 'vault' && k.holder === holder).map((k) => k.epoch))
  if (newest === 0) throw new Usage(`no vault key of ${holder} is in the log`)
  if (epoch !== newest + 1) throw new Usage(`the newest key of ${holder} has epoch ${newest}: the next is ${newest + 1}`)
  await mustBeProved(installation, { holder, epoch, key })
  const approvedBy = keys.map((k) => k.card.credential)
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: OPERATOR, author: approvedBy[0] ?? '' }
  const parts = makeEntry(head, { kind: 'key.rotated', use: 'vault', holder, epoch, key, approvedBy }, {}, {}, nodeRandom.bytes)
  const { country, store } = installation
  const done = await appendActs([await signJointly(parts, keys.map(softwareSigner))], ['key.rotated'], {
    agency: OPERATOR,
    country,
    store,
  })
  io.out(
    io.json
      ? JSON.stringify({ entry: done.receipt?.entry, holder, epoch })
      : `in the log, signed by both: entry ${done.receipt?.entry}. Now each edge: saksi rotate edge`,
  )
  return 0
}

/** Shares that are sealed to a key that nobody holds are lost, and nothing says so before somebody needs a name. */
async function mustBeProved({ layout }: Installation, key: VaultKey): Promise<void> {
  const proof = await proveKey(layout, key)
  if (proof === 'silent')
    throw new Usage(
      `the vault of ${key.holder} does not answer, so nobody has shown that this key opens anything: let its keeper serve it, then again`,
    )
  if (proof === 'refused')
    throw new Usage(
      `the vault of ${key.holder} does not have the other half of this key: nothing was signed. Ask its keeper for it once more`,
    )
}

/** The file is replaced whole; taken twice it is the same. */
function takeKey(file: string, { holder, epoch, key }: VaultKey, io: Io): ExitCode {
  if (!existsSync(file)) throw new Usage(`there is no ${file}`)
  const edge = readEdgeKeys(file)
  const keys = trusteeKeysOf(edge)
  const party = trusteeSides(keys.length === 3 ? 3 : 1).findIndex((side) => side === holder)
  if (party < 0 && holder !== edge.agency)
    throw new Usage(`${file} is ${edge.agency}'s, and seals to its own vault and the trustee's, not to ${holder}'s`)
  if (epoch < edge.epoch) throw new Usage(`this edge seals under epoch ${edge.epoch} already: ${epoch} is an old key`)
  // One epoch stands for all its keys, the latest of them; the vaults know that.
  const taken = party < 0 ? { agencyVault: key } : { trusteeVault: trusteeVaultOf(keys.with(party, key)) }
  writeDurably(file, `${JSON.stringify({ ...edge, ...taken, epoch }, null, 2)}\n`, { mode: 0o600 })
  io.out(io.json ? JSON.stringify({ holder, epoch }) : `${edge.agency} seals to ${holder}'s key of epoch ${epoch} from now on`)
  return 0
}

function newKeyOf(values: Values): VaultKey {
  const { holder, epoch, key, check } = values
  if (typeof holder !== 'string' || typeof epoch !== 'string' || typeof key !== 'string')
    throw new Usage('--holder, --epoch and --key are needed')
  if (!/^[1-9]\d{0,4}$/.test(epoch)) throw new Usage('--epoch is a whole number')
  if (!/^[A-Za-z0-9_-]{43}$/.test(key) || fromBase64Url(key).length !== 32)
    throw new Usage('--key is no public key, or a letter of it is missing: 43 letters')
  const found = { holder, epoch: Number(epoch), key }
  if (typeof check !== 'string') throw new Usage('--check is missing: the eight letters and digits that were read out behind the key')
  if (check.toUpperCase().replaceAll(/[^0-9A-Z]/g, '') !== keyCheck(found).replace('-', ''))
    throw new Usage('--check does not fit: a letter of the key was misheard, or it is of another holder or epoch')
  return found
}

function readKey(path: string): SigningKey {
  const key = existsSync(path) ? readSigningKey(JSON.parse(readFileSync(path, 'utf8'))) : undefined
  if (!key) throw new Usage(`${path} is no signing key`)
  return key
}

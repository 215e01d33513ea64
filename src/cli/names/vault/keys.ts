/** A vault's own keys: the next one that shares are sealed to, the end of an old one, and the store wrapped anew. */
import { existsSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { hpke } from '../../../outside/hpke/hpke.ts'
import { keyCheck } from '../../../core/seal/key-proof.ts'
import { syncFolder } from '../../../store/files/durable.ts'
import { makeVaultKey, readVaultKey } from '../../../store/files/vault-key.ts'
import { tryLockFile } from '../../../store/postgres/lock-installation.ts'
import { homeOf, keyPath, NoVault, readHolderKeys, readVaultSettings, type Home } from '../../../vault/home.ts'
import { Shares } from '../../../vault/shares.ts'
import { folder, readArguments } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'

export const KEYS_USAGE = `saksi vault rotate HOME HOLDER --epoch N         make the next key that shares are sealed to; said again, it is the same
saksi vault retire HOME HOLDER --epoch N         destroy an old one: what still waits under it is lost
saksi vault rewrap HOME                          wrap all batches under a new key of the store; goes on where it was cut off`

type Named = { readonly home: Home; readonly holder: string; readonly epoch: number; readonly known: readonly number[] }

function named(argv: string[]): Named {
  const { values, positionals } = readArguments(argv, { epoch: { type: 'string' } }, ['HOME', 'HOLDER'])
  const home = homeOf(folder(positionals[0] as string))
  readVaultSettings(home)
  const holder = positionals[1] as string
  const known = readHolderKeys(home, holder).map((k) => k.epoch)
  if (known.length === 0) throw new Usage(`this vault has no key of ${holder}`)
  if (typeof values.epoch !== 'string' || !/^[1-9]\d{0,4}$/.test(values.epoch)) throw new Usage('--epoch is missing: a whole number')
  return { home, holder, epoch: Number(values.epoch), known }
}

export async function rotate(argv: string[], io: Io): Promise<ExitCode> {
  const { home, holder, epoch, known } = named(argv)
  const newest = Math.max(...known)
  if (epoch !== newest && epoch !== newest + 1)
    throw new Usage(`the newest key of ${holder} has epoch ${newest}: the next is ${newest + 1}`)
  const path = keyPath(home, holder, epoch)
  const key = existsSync(path) ? readVaultKey(path) : await makeVaultKey(path)
  if (key === undefined) throw new NoVault('vault.damaged', { file: path })
  io.out(
    io.json
      ? JSON.stringify({ holder, epoch, key, check: keyCheck({ holder, epoch, key }) })
      : `${holder} ${epoch} ${key} check ${keyCheck({ holder, epoch, key })}
Read it to two registrars of two agencies, each on a telephone of their own, the eight letters and digits behind it too: a letter
misheard gives others. They sign it into the log while this vault is serving, which proves the key: saksi rotate DIR; the agencies
take it: saksi rotate edge`,
  )
  return 0
}

export function retire(argv: string[], io: Io): ExitCode {
  const { home, holder, epoch, known } = named(argv)
  if (!known.includes(epoch)) throw new Usage(`${holder} has no key of epoch ${epoch} here`)
  if (epoch === Math.max(...known)) throw new Usage('that is the newest key: rotate first')
  const path = keyPath(home, holder, epoch)
  rmSync(path)
  syncFolder(dirname(path))
  io.out(
    io.json
      ? JSON.stringify({ holder, epoch })
      : `gone: no courier part or file that was sealed to it can be opened again, by anybody who holds only this vault`,
  )
  return 0
}

/** The vault must not be serving: it would hold a key that is destroyed meanwhile. */
export function rewrap(argv: string[], io: Io): ExitCode {
  const { positionals } = readArguments(argv, {}, ['HOME'])
  const home = homeOf(folder(positionals[0] as string))
  readVaultSettings(home)
  const lock = tryLockFile(`${home.dir}/vault.lock`)
  if ('heldBy' in lock) throw new NoVault('vault.served-already', { process: lock.heldBy, dir: home.dir })
  try {
    const batches = new Shares(home, hpke, new Map()).rewrap()
    io.out(io.json ? JSON.stringify({ batches }) : `${batches} batches lie under a new key; the old ones are destroyed`)
    return 0
  } finally {
    lock.release()
  }
}

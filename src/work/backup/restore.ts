/**
 * A backup becomes an installation: decrypted and unpacked as it is read, put together beside DIR, checked whole against
 * its own signed checkpoint and against what others hold of the log, and only then put in place by one rename. Whatever
 * fails before that leaves nothing. Or it is only tried, beside the living record, and thrown away.
 */
import '../../outside/host/native-hash.ts'
import { toHex } from '../../core/bytes.ts'
import { UnreadableTar } from '../../exchange/tar/tar.ts'
import { Failure } from '../../errors.ts'
import { DamagedAge, NoIdentityMatches } from '../../outside/age/age.ts'
import { layoutOf } from '../../store/files/layout.ts'
import { readAskedRoles, readSettings, removeAskedRoles } from '../../store/files/settings.ts'
import { lookAt, newestOf, type Opening, type Vouching } from './look-at.ts'
import { mustVerify, putTogether } from './put-together.ts'
import { openStaging } from './staging.ts'

export type RestoreRequest = Opening &
  Vouching & {
    readonly dir: string
    /** Connection string of the operator's own, empty database; without it one is started in DIR. */
    readonly database?: string
  }
/** `lost`: how many witnessed entries the record goes on without. `isNewLog`: it goes on under the name `origin` and a new key. */
export type Restored = {
  readonly dir: string
  readonly origin: string
  readonly isNewLog: boolean
  readonly size: number
  readonly root: string
  readonly lost: number
}

/** @throws Failure in plain words; DIR is then as it was. */
export async function restore(request: RestoreRequest): Promise<Restored> {
  const { dir, database } = request
  const staging = await openStaging(dir)
  try {
    const looked = await lookAt(request, request)
    const asked = database === undefined ? undefined : readAskedRoles(layoutOf(dir))
    await putTogether(request, looked, { dir: staging.dir, database, asked })
    const { origin } = readSettings(layoutOf(staging.dir))
    staging.putInPlace()
    if (asked) removeAskedRoles(layoutOf(dir), request.say)
    const { own, held } = looked
    return {
      dir,
      origin,
      isNewLog: origin !== own.origin,
      size: own.size,
      root: toHex(own.root),
      lost: Math.max(0, newestOf(held) - own.size),
    }
  } catch (error) {
    await staging.discard()
    throw inPlainWords(error as Error & { code?: string }, request)
  } finally {
    staging.release()
  }
}

/**
 * The same beside the living record, in `DIR.checking.restoring` with a database of its own, and verified as it would be served; then it
 * is gone. Nobody is asked, and nothing outside of that folder is written. @throws Failure, as a restore would.
 */
export async function tryRestore(request: Opening & { readonly dir: string }): Promise<void> {
  const dir = `${request.dir}.checking`
  const staging = await openStaging(dir)
  try {
    await putTogether(request, await lookAt(request, null), { dir: staging.dir })
    await mustVerify(staging.dir)
  } catch (error) {
    throw inPlainWords(error as Error & { code?: string }, { file: request.file, dir })
  } finally {
    await staging.discard()
    staging.release()
  }
}

function inPlainWords(error: Error & { code?: string }, { file, dir }: { readonly file: string; readonly dir: string }): Error {
  if (error instanceof NoIdentityMatches) return new Failure('restore.wrong-identity', { file })
  if (error instanceof DamagedAge || error instanceof UnreadableTar) return new Failure('restore.damaged', { file, detail: error.message })
  // 53100: PostgreSQL's own disk is full.
  if (/^(?:ENOSPC|EDQUOT|53100)$/.test(error.code ?? '') || /No space left on device/.test(error.message))
    return new Failure('restore.disk-full', { dir })
  return error
}

/**
 * A backup that was never restored is a hope. As soon as one is made, the file as it lies there is restored beside the
 * record and verified, and what came of it is kept for `saksi doctor`. It opens for its officers and, as long as this
 * process lives, for one key more, which lies in its memory and nowhere else.
 */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { Failure } from '../../errors.ts'
import { makeIdentity } from '../../outside/age/age.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'
import type { Installation } from '../installation/installation.ts'
import { backUp, type BackupMade, type BackupRequest } from './backup.ts'
import { tryRestore } from './restore.ts'

const Tried = z.object({
  file: z.string(),
  /** When the backup was made, and when it had been restored or refused. */
  made: z.iso.datetime(),
  tried: z.iso.datetime(),
  size: z.int(),
  seconds: z.number(),
  /** What the restore said; null where it went through. */
  problem: z.string().nullable(),
})
export type Tried = z.infer<typeof Tried>

/** @throws Failure `backup.not-restored` when the file was made and cannot be restored; it is left, for it may be the best there is. */
export async function backUpAndTry(
  installation: Installation,
  request: BackupRequest,
  say: (line: string) => void,
): Promise<BackupMade & { seconds: number }> {
  const { identity, recipient } = await makeIdentity()
  // Without an officer it is refused as ever: the key of this process opens it for nobody.
  const recipients = request.recipients.length > 0 ? [...request.recipients, recipient] : []
  const made = await backUp(installation, { ...request, recipients })
  const began = performance.now()
  const keep = (problem: string | null): number => {
    const seconds = Math.round((performance.now() - began) / 100) / 10
    const tried: Tried = { file: made.file, made: made.made, tried: new Date().toISOString(), size: made.size, seconds, problem }
    writeDurably(installation.layout.lastRestore, `${JSON.stringify(tried, null, 2)}\n`)
    return seconds
  }
  try {
    await tryRestore({ file: made.file, identities: [identity], dir: installation.layout.dir, say })
    return { ...made, seconds: keep(null) }
  } catch (error) {
    const { message } = error as Error
    keep(message)
    throw new Failure('backup.not-restored', { file: made.file, why: message })
  }
}

/** The last try; undefined where there was none, `damaged` where its file is no such. */
export function readLastTry({ lastRestore }: Layout): Tried | 'damaged' | undefined {
  if (!existsSync(lastRestore)) return undefined
  try {
    return Tried.parse(JSON.parse(readFileSync(lastRestore, 'utf8')))
  } catch {
    return 'damaged'
  }
}

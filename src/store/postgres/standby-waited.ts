/**
 * Whether a commit of a shared record waits for a second disk. Where none is waited for, what was acknowledged last is gone with the first one, and the log was signed
 * with it: whoever takes over signs other leaves at those positions (docs/decisions/0041-two-servers.md).
 */
import { Failure } from '../../errors.ts'
import type { Db } from './connect.ts'

/** Asked by a server of a shared record before it takes the log; a demonstration is tried without. @throws Failure `share.nobody-waited-for` */
export async function mustBeWaitedFor(reader: Db, isDemo: boolean): Promise<void> {
  if (isDemo) return
  const { rows } = await reader.query<{ waited: string }>(`select current_setting('synchronous_standby_names') as waited`)
  if ((rows[0]?.waited ?? '').trim() === '') throw new Failure('share.nobody-waited-for')
}

/** Under which names this record's private log stood before: a restore that nobody vouched for gives it a new one, and says so in the log. */
import type { EarlierLog } from '../../core/ledger/anchor.ts'
import type { Db } from './connect.ts'
import { readOwn } from './read-own.ts'

/** Oldest first. @param origin its name of today. */
export async function readEarlierLogs(reader: Db, origin: string): Promise<EarlierLog[]> {
  const restores = (await readOwn(reader, 'backup.restored')).map((e) => e.stub)
  return restores.flatMap(({ origin: name, size }, i) =>
    name === (restores[i + 1]?.origin ?? origin) ? [] : [{ origin: name, until: size }],
  )
}

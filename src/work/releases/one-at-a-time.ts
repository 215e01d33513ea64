/**
 * Releases leave one at a time: whether anything else left since this one was attacked is asked, this one is logged, and only then the next one's turn comes. Two
 * that look at once would each see nothing, and whoever reads both subtracts. The lock is the database's, for a command is another process.
 */
import { makeQueue } from '../../core/waiting-line.ts'
import type { Installation } from '../installation/installation.ts'
import { inTransaction } from '../../store/postgres/connect.ts'

/** A process waits for the lock with one connection at most: whoever has it needs others. */
const inTurn = makeQueue({ atOnce: 1, waiting: 64 })

/** @throws QueueFull where too many wait already. */
export const oneLeaves = <T>({ pools }: Pick<Installation, 'pools'>, work: () => Promise<T>): Promise<T> =>
  inTurn(() =>
    inTransaction(pools.saksi_reader, async (client) => {
      await client.query(`select pg_advisory_xact_lock(hashtext('saksi.leaves'))`)
      return work()
    }),
  )

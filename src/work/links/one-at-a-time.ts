/**
 * Words on pairs and links of one person go on record one after the other: a no that arrives while a link is being asked about would else be linked over.
 * The lock is the database's, for a command is another process.
 */
import { makeQueue } from '../../core/waiting-line.ts'
import { inTransaction, type Db } from '../../store/postgres/connect.ts'

/** A process waits for the lock with one connection at most: whoever has it needs others. */
const inTurn = makeQueue({ atOnce: 1, waiting: Infinity })

/** @param work looks at what is on record, and appends. */
export const oneSays = <T>(db: Db, work: () => Promise<T>): Promise<T> =>
  inTurn(() =>
    inTransaction(db, async (client) => {
      await client.query(`select pg_advisory_xact_lock(hashtext('saksi.one-person'))`)
      return work()
    }),
  )

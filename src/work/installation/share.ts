/**
 * Two servers for one record: from now on only a server writes the log, only the one that has the lease, and whoever takes it over first hears from
 * enough witnesses that nothing was signed beyond what the database holds (src/store/postgres/turn.ts).
 *
 *   1  the token and the other's address, a file    crash after: the record is one server's still, and serves nobody; run it again
 *   2  the lease is shared, in the database          from here on both servers know
 */
import { toBase64Url } from '../../core/bytes.ts'
import { canBeApart } from '../../core/ledger/policy.ts'
import { Failure } from '../../errors.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { readOtherServer, writeOtherServer } from '../../store/files/other-server.ts'
import { lockInstallation } from '../../store/postgres/lock-installation.ts'
import { mustHaveSecrets, noteOwnSecrets } from '../../store/postgres/kept-secrets.ts'
import { readRoundingKey } from '../releases/rounding-key.ts'
import { readFallbackKey } from '../sign-in/fallback-key.ts'
import type { Installation } from './installation.ts'

/** @param other where the other server is reached, from this one. @throws Failure while no witnesses could bear a takeover out, or one server runs the database. */
export async function shareRecord(installation: Installation, other: string): Promise<void> {
  const { layout, settings } = installation
  // A server that began as the only one would go on as that.
  const lock = lockInstallation(layout.dir, 'serve')
  try {
    if (settings.database !== 'operator') throw new Failure('share.own-database', { dir: layout.dir })
    if ((installation.policy()?.quorum ?? null) === null || (await installation.adoptedPolicy()) === null)
      throw new Failure('share.no-witnesses', { dir: layout.dir })
    const policy = installation.policy()
    if (policy && canBeApart(policy)) throw new Failure('share.quorums-apart', { dir: layout.dir })
    // Before the other machine gets its copy: made on each by itself, they would be two.
    readFallbackKey(layout)
    readRoundingKey(layout)
    writeOtherServer(layout, other, readOtherServer(layout)?.token ?? toBase64Url(nodeRandom.bytes(32)))
    // A process of before a restore must not find its own epoch again.
    await installation
      .owner()
      .query(
        'update saksi.log_lease set is_shared = true, epoch = greatest(epoch + 1, extract(epoch from clock_timestamp())::bigint) where not is_shared',
      )
    await mustHaveSecrets(installation.pools.saksi_reader, layout)
    await noteOwnSecrets(installation.pools.saksi_sequencer, layout)
  } finally {
    lock.release()
  }
}

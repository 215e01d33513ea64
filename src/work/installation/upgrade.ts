/**
 * Brings an installation to this program: its database to the schema, and what `init` makes today and did not make then;
 * its log goes on.
 *
 *   1  all missing migrations and what the country's own kinds lack, in one transaction    crash after: upgraded, and not yet on record; a second run says so
 *   2  the log's entry `program.started`
 *   3  keys that are lacking, one by one             crash between: `serve` refuses; a second run goes on from there
 */
import { join } from 'node:path'
import { layoutOf } from '../../store/files/layout.ts'
import { completeRoles, isInstallation, newPassword, readSettings } from '../../store/files/settings.ts'
import { NoInstallation, openInstallation } from './installation.ts'
import { noteStart } from './note-start.ts'
import { completeOlder, type Completed, type HandedOver } from './bring-up-to-date.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { openPool } from '../../store/postgres/connect.ts'
import { COUNTRIES, loadCountry } from '../../store/files/load-country.ts'
import { lockInstallation } from '../../store/postgres/lock-installation.ts'
import { whileNobodyTakesIt } from '../../store/postgres/lease.ts'
import { migrate } from '../../store/postgres/migrate.ts'
import { openServer } from '../../store/postgres/server/open-server.ts'

export type Upgraded = Completed & { /** The migrations applied now. */ readonly applied: readonly string[] }

/** @throws AlreadyServed while a server runs here, Failure while one does elsewhere: an old program must not write into a new schema. Failure for what it lacks and cannot make. */
export async function upgrade(dir: string, handedOver: HandedOver, say?: (line: string) => void): Promise<Upgraded> {
  const layout = layoutOf(dir)
  if (!isInstallation(layout)) throw new NoInstallation(`${dir} holds no Saksi installation`)
  const lock = lockInstallation(dir, 'serve')
  try {
    const settings = readSettings(layout)
    const server = await openServer(layout, settings.database, say)
    try {
      const admin = openPool(server, server.superuser.user, server.superuser.password)
      try {
        const own = await loadCountry(join(COUNTRIES, settings.country))
        const applied = await whileNobodyTakesIt(admin, dir, () =>
          migrate(
            admin,
            completeRoles(layout, () => newPassword(nodeRandom.bytes(24))),
            { own },
          ),
        )
        if (applied.length > 0) say?.(`applied ${applied.join(', ')}`)
        const installation = await openInstallation(dir)
        try {
          await installation.sequencer.flush()
          await noteStart(installation, 'upgrade', applied.length > 0)
          return { applied, ...(await completeOlder(installation, handedOver)) }
        } finally {
          await installation.close()
        }
      } finally {
        await admin.end()
      }
    } finally {
      await server.close()
    }
  } finally {
    lock.release()
  }
}

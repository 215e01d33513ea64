/**
 * Brings an installation's database to this program's schema; its log goes on.
 *
 *   1  all missing migrations, in one transaction    crash after: upgraded, and not yet on record; a second run says so
 *   2  the log's entry `program.started`
 */
import { layoutOf } from './files/layout.ts'
import { isInstallation, readRoles, readSettings } from './files/settings.ts'
import { NoInstallation, openInstallation } from './installation.ts'
import { noteStart } from './note-start.ts'
import { openPool } from './postgres/connect.ts'
import { lockInstallation } from './postgres/lock-installation.ts'
import { migrate } from './postgres/migrate.ts'
import { openServer } from './postgres/open-server.ts'

/** @returns the migrations applied now. @throws AlreadyServed while a server runs: an old program must not write into a new schema. */
export async function upgrade(dir: string, say?: (line: string) => void): Promise<readonly string[]> {
  const layout = layoutOf(dir)
  if (!isInstallation(layout)) throw new NoInstallation(`${dir} holds no Saksi installation`)
  const lock = lockInstallation(dir, 'serve')
  try {
    const server = await openServer(layout, readSettings(layout).database, say)
    try {
      const admin = openPool(server, server.superuser.user, server.superuser.password)
      try {
        const applied = await migrate(admin, readRoles(layout))
        const installation = await openInstallation(dir)
        try {
          await installation.sequencer.flush()
          await noteStart(installation, 'upgrade', applied.length > 0)
        } finally {
          await installation.close()
        }
        return applied
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

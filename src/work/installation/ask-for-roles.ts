/**
 * Roles that nobody here may make: asked of the database's administrator, once.
 *
 *   1  the passwords, a file beside DIR     crash after: the next call takes the same, and says the same statements; others, where another installation has the names since
 *   2  the statements, for him to run        `init` and `restore` find the file, and remove it when the record stands
 */
import { readFileSync } from 'node:fs'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { layoutOf } from '../../store/files/layout.ts'
import { completeRoles, isInstallation, newPassword, readAskedRoles, readSettings, writeAskedRoles } from '../../store/files/settings.ts'
import { askAdministrator } from '../../store/postgres/new-on-server.ts'
import { newRoles } from '../../store/postgres/roles.ts'
import { NoInstallation } from './installation.ts'

/** `file`: where the passwords wait; none of a record that stands, which keeps them itself. */
export type AskedForRoles = { readonly statements: readonly string[]; readonly file?: string }

const newSecret = (): string => newPassword(nodeRandom.bytes(24))

/** @param database connection string, for a record that is not made yet. @throws Failure where its roles are taken. */
export async function askForRoles(dir: string, database: string | undefined): Promise<AskedForRoles> {
  const layout = layoutOf(dir)
  if (isInstallation(layout)) {
    // Of the one that the program starts itself, it is the administrator.
    if (readSettings(layout).database !== 'operator') return { statements: [] }
    const own = completeRoles(layout, newSecret)
    const { statements } = await askAdministrator(readFileSync(layout.databaseUrl, 'utf8').trim(), own, true, () => own)
    return { statements }
  }
  if (database === undefined) throw new NoInstallation(`${dir} holds no record: name the database that it will be in by --database`)
  const asked = readAskedRoles(layout)
  const { roles, statements } = await askAdministrator(database, asked, false, (prefix) => newRoles(prefix, newSecret))
  if (roles !== asked) writeAskedRoles(layout, roles)
  return { statements, file: layout.askedRoles }
}

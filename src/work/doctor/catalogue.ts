/** What lies around the rows: a policy, a view or a function can make a record answer otherwise without touching one of them. */
import type { Fault } from '../../../verify/index.ts'
import type { Installation } from '../installation/installation.ts'
import { checkCatalogue } from '../../store/postgres/catalogue/check-catalogue.ts'
import { inTransaction } from '../../store/postgres/connect.ts'
import { fault, ok, type Check } from './check.ts'

const SHOWN = 3

export async function checkObjects({ pools, country, rolePrefix }: Pick<Installation, 'pools' | 'country' | 'rolePrefix'>): Promise<Check> {
  const faults: Fault[] = []
  const { major, knowsBuiltIn } = await inTransaction(pools.saksi_reader, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only')
    return checkCatalogue(client, (f) => faults.push(f), { prefix: rolePrefix, kinds: country.kinds })
  })
  if (faults.length > 0) {
    const more = faults.length > SHOWN ? `, and ${faults.length - SHOWN} more` : ''
    return fault(
      'database.catalogue',
      `not as the migrations make it: ${faults
        .slice(0, SHOWN)
        .map((f) => f.object)
        .join(', ')}${more}`,
      'run: saksi verify, which says what each is and what it should be; find out who changed it, and believe no figure until it is put back',
    )
  }
  const believed = knowsBuiltIn ? '' : `; PostgreSQL ${major}'s own functions and operators are not known to this program and are believed`
  return ok('database.catalogue', `policies, views, functions and grants are what the migrations make${believed}`)
}

import { askForRoles } from '../../work/installation/ask-for-roles.ts'
import { folder, readArguments } from '../arguments.ts'
import { Usage, type Command } from '../command.ts'
import { whyNoDatabase } from './setup/judge.ts'

export const command: Command = {
  name: 'roles',
  usage: `saksi roles DIR --database URL
saksi roles DIR

What the administrator of a managed PostgreSQL runs once, where the user of the URL may not make roles: the statements go to standard output, and
no password is in them, only what PostgreSQL keeps of one. The passwords lie in DIR.roles.json until saksi init, setup or restore takes them into
DIR. Give it again, and the same roles come out, or others where another installation
has taken these names meanwhile. They are one transaction: all of it is done, or nothing. Of a record that stands: roles that a new version of this program needs and that are not there yet.

  saksi roles ./record --database postgres://keeper:…@db.example/record > for-the-administrator.sql
  saksi init ./record --country kh --database postgres://keeper:…@db.example/record`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { database: { type: 'string' } }, ['DIR'])
    const dir = folder(positionals[0] as string)
    const { database } = values
    const why = typeof database === 'string' ? whyNoDatabase(database) : undefined
    if (why !== undefined) throw new Usage(why)
    const { statements, file } = await askForRoles(dir, typeof database === 'string' ? database : undefined)
    if (io.json) io.out(JSON.stringify({ statements, ...(file === undefined ? {} : { file }) }))
    else if (statements.length > 0) io.out(statements.map((statement) => `${statement};`).join('\n'))
    io.err(
      statements.length === 0
        ? 'nothing is to be run: the roles are there, and the database is its user’s'
        : `connected to that database, an administrator runs these${file === undefined ? '' : `; their passwords wait in ${file}`}`,
    )
    return 0
  },
}

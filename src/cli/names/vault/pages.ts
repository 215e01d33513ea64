/** People's own pages at the trustee's origin: every keeper says where they are, and the trustee's vault serves them. */
import { deskFolder } from '../../../server/build-web.ts'
import { homeOf, setPages } from '../../../vault/home.ts'
import type { VaultRequest } from '../../../vault/request.ts'
import { portOf } from '../../begin/serve.ts'
import { folder, readArguments, required } from '../../arguments.ts'
import type { ExitCode, Io } from '../../command.ts'

export const PAGES_USAGE = `                                                with --pages-port, of the trustee's vault, people's own pages too, as they are on record
                                                (docs/operate/own-pages.md); --url is where this vault is reached
saksi vault pages HOME ORIGIN                   at every vault: where the trustee serves people's own pages; this vault answers them`

export const PAGES_OPTIONS = { 'pages-port': { type: 'string' }, url: { type: 'string' } } as const

/**
 * Nothing where they are not asked for. The bundle is this machine's own: the same version makes the same bytes. It is built before, by a command
 * of its own, and never here: a folder that cannot be written would keep the whole vault from starting, and the bundler would run in the
 * process that holds its keys. Where it lacks, the vault serves its openings, and the pages' port alone says that there are none.
 */
export function pagesFrom(values: Parameters<typeof required>[0], country: string): Pick<VaultRequest, 'pages'> {
  const port = values['pages-port']
  if (typeof port !== 'string') return {}
  const url = required(values, 'url')
  return { pages: { port: portOf(port), bundle: deskFolder(country), url } }
}

export function pages(argv: string[], io: Io): ExitCode {
  const { positionals } = readArguments(argv, {}, ['HOME', 'ORIGIN'])
  const [home, origin] = positionals as [string, string]
  setPages(homeOf(folder(home)), origin)
  io.out(
    io.json
      ? JSON.stringify({ pages: origin })
      : `people’s own pages are at ${origin}; start this vault again, and write the file of doors anew (saksi vault doors) once every keeper has said so`,
  )
  return 0
}

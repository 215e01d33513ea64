import { readdir } from 'node:fs/promises'
import type { Country } from '../../core/country/index.ts'
import { seated } from '../../core/country/name-bodies.ts'
import { COUNTRIES } from '../../store/files/load-country.ts'
import { lacksRegistrars, makeLinks, type SeatLink } from '../../work/enrolment/first-registrars.ts'
import { initInstallation } from '../../work/installation/init.ts'
import { openInstallation } from '../../work/installation/installation.ts'
import { ORIGIN } from '../../store/files/settings.ts'
import { Failure } from '../../errors.ts'
import { folder, readArguments } from '../arguments.ts'
import { Usage, type Command, type Io } from '../command.ts'
import { whyNoMonth, whyNotApart } from './setup/judge.ts'
import { whichCountries } from '../which-country.ts'

export const command: Command = {
  name: 'init',
  usage: `saksi init DIR --country ID [--observatory] [--trustees 3|1] [--database URL] [--url ORIGIN --desk ORIGIN]
           [--asked-from DAY]
saksi init DIR --links [--seat AGENCY --seat AGENCY]

Makes the database, the log and its key in DIR, the agencies' edge keys in DIR.edge, and the vaults' keys in
DIR.vaults. The last two belong to other parties: in production, move them to their machines, but DIR.vaults/courier, which is
no key: it is the names that wait for a vault, and stays. Without --database a
PostgreSQL of its own is started on a private socket; with it, the operator's server is used (15 or later). --url and
--desk say how browsers will reach the two; without them they are ports of localhost. Devices are made for the desk's
host, so it stays.

The trustee is three parties, of whom any two together with the agency's vault open a name and one alone never does. With --trustees 1 it
is one: then that one and the agency's vault are enough. A record cannot change this later (docs/operate/keepers.md).

With --observatory a coalition keeps it alone, before any ministry joins: each member a body that reads its own records alone, vaults and witnesses, the forms of what it asked, what it was
answered and whom it helped, and no ministry's return is owed or late (docs/how-to/begin-an-observatory.md).

--asked-from says from which day on returns are owed, the first of a month: what lies before it was not collected, and is neither late nor none. Without
it returns are owed of all times that the forms ask about. It is on record, and saksi setup DIR --correct says another.

Two links are printed, for the first registrars of two agencies (docs/how-to/enrol-a-device.md), of an observatory the oversight body and the first member; --links prints new ones
and ends the old, as long as no registrar is enrolled. Where a body sends nobody, --seat, given twice, names the two bodies.

  saksi init ./record --country kh --url https://record.example --desk https://desk.example`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      {
        country: { type: 'string' },
        database: { type: 'string' },
        trustees: { type: 'string', default: '3' },
        url: { type: 'string' },
        desk: { type: 'string' },
        links: { type: 'boolean' },
        seat: { type: 'string', multiple: true },
        observatory: { type: 'boolean' },
        'asked-from': { type: 'string' },
      },
      ['DIR'],
    )
    const dir = folder(positionals[0] as string)
    if (values.links === true) return sayLinks(io, await newLinks(dir, values.seat))
    if (values.seat !== undefined) throw new Usage('--seat goes with --links')
    const known = (await readdir(COUNTRIES, { withFileTypes: true })).filter((d) => d.isDirectory()).map((d) => d.name)
    const country = String(values.country ?? '')
    if (!known.includes(country)) throw new Usage(`--country must be one of: ${known.join(', ')}`)
    const [url, desk] = [originOf('url', values.url), originOf('desk', values.desk)]
    if ((url === undefined) !== (desk === undefined)) throw new Usage('--url and --desk go together: two origins, or none')
    const notApart = url === undefined || desk === undefined ? undefined : whyNotApart(url, desk)
    if (notApart !== undefined) throw new Usage(`--desk: ${notApart}`)
    const trustees = ([1, 3] as const).find((n) => String(n) === values.trustees)
    if (!trustees) throw new Usage('--trustees is 3 or 1')
    const askedFrom = values['asked-from']
    const noMonth = typeof askedFrom === 'string' ? whyNoMonth(askedFrom) : undefined
    if (noMonth !== undefined) throw new Usage(`--asked-from: ${noMonth}`)
    const observatory = values.observatory === true
    const [{ observatory: own } = {}] = observatory ? await whichCountries(country) : []
    if (observatory && !own) throw new Usage(`${country} says nothing of an observatory: its folder names no bodies and forms for one`)
    const links = await initInstallation({
      dir,
      country,
      demo: false,
      trustees,
      observatory,
      ...(typeof askedFrom === 'string' ? { askedFrom } : {}),
      ...(typeof values.database === 'string' ? { database: values.database } : {}),
      ...(url === undefined ? {} : { url }),
      ...(desk === undefined ? {} : { desk }),
      say: (line) => io.err(`  ${line}`),
    })
    if (!io.json) io.out(`made ${dir} for ${country}\nnext: saksi serve ${positionals[0]}\n`)
    return sayLinks(io, { dir, desk: desk ?? LOCAL_DESK, links }, country)
  },
}

/** Where `saksi serve` puts the desk when nothing else is said. */
const LOCAL_DESK = 'http://localhost:8081'

type Links = { readonly dir: string; readonly desk: string; readonly links: readonly SeatLink[] }

/** @throws Failure once registrars are enrolled: then they enrol, and no operator. */
async function newLinks(dir: string, asked: unknown): Promise<Links> {
  const installation = await openInstallation(dir)
  try {
    if (installation.settings.demo || !(await lacksRegistrars(installation))) throw new Failure('ceremony.over')
    const { layout, country, settings } = installation
    const seats = asked === undefined ? undefined : seatsOf(asked, country)
    return { dir, desk: settings.desk ?? LOCAL_DESK, links: makeLinks(layout, country, seats) }
  } finally {
    await installation.close()
  }
}

/** Two bodies that do not answer to each other, each with somebody in it. @throws Usage */
function seatsOf(asked: unknown, { agencies, trustee }: Country): readonly [string, string] {
  const bodies = seated([...agencies, trustee]).map(({ id }) => id)
  const [one, other, ...more] = [...new Set(Array.isArray(asked) ? asked.map(String) : [])]
  if (one === undefined || other === undefined || more.length > 0) throw new Usage('--seat is given twice, for two different bodies')
  const strange = [one, other].find((id) => !bodies.includes(id))
  if (strange !== undefined) throw new Usage(`nobody is in "${strange}" here; --seat is one of ${bodies.join(', ')}`)
  return [one, other]
}

function sayLinks(io: Io, { dir, desk, links }: Links, country?: string): 0 {
  const named = links.map(({ agency, link }) => ({ agency, link: `${desk}/#/ceremony/${link}` }))
  if (io.json) io.out(JSON.stringify({ dir, ...(country === undefined ? {} : { country }), registrars: named }))
  else
    io.out(
      `The first two registrars, one link each; give it to one person, and to nobody else:\n${named.map((n) => `  ${n.agency.padEnd(10)} ${n.link}`).join('\n')}`,
    )
  return 0
}

function originOf(name: string, value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && ORIGIN.test(value)) return value
  throw new Usage(
    `--${name} is an origin with a name of its own and no slash behind it: https://${name === 'desk' ? 'desk' : 'record'}.example`,
  )
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { layoutOf } from '../../store/files/layout.ts'
import { COUNTRIES, loadCountry } from '../../store/files/load-country.ts'
import { hpke } from '../../outside/hpke/hpke.ts'
import { readEdgeKeys } from '../../work/installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { doorsFile, readDoors } from '../../work/openings/doors.ts'
import { searchPorts } from '../../outside/vault/search-ports.ts'
import { asKeptBy } from '../../core/country/observatory.ts'
import { CREDENTIAL_ROLES } from '../../core/entry/credential-card.ts'
import { PURPOSES } from '../../core/entry/oversight-acts.ts'
import { readSigningKey, softwareSigner } from '../../core/entry/software-key.ts'
import { isFindable, soughtBy } from '../../core/search/of-record.ts'
import { trusteeOf } from '../../work/openings/open.ts'
import { listPeople, readNotices, search } from '../../work/searches/search.ts'
import { folder, listOf, readArguments } from '../arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'
import { getForm } from '../named.ts'
import { printRefused, readReturn } from '../take-in/read-return.ts'
import { counted } from '../counted.ts'

export const command: Command = {
  name: 'search',
  usage: `saksi search DIR --agency A --role R --purpose P --name NAME [--name …] [--born YEAR] [--server URL] [--doors FILE]
saksi search list DIR FILE --agency A --role R --form ID [--server URL]
                                    lists the people of a return with the trustee, so that A is told when somebody looks for one
saksi search notices DIR --agency A --role R [--server URL]
                                    whom others may be looking for among A's own records

Finds records of one's own agency only: another spelling, another order, the other script. The search is sealed to the oversight
body and cosigned before it is answered, and counted by person and agency. Whether another agency holds somebody is never told
to whoever asks; its holder is told, and may make contact. As saksi open, with a demonstration's keys.
Purposes: ${PURPOSES.join(', ')}.

  saksi search saksi-demo/kh --agency mosavy --role caseworker --purpose protection --name "Anybody Invented"`,
  async run(argv, io) {
    if (argv[0] === 'list') return list(argv.slice(1), io)
    if (argv[0] === 'notices') return notices(argv.slice(1), io)
    const { values, positionals } = readArguments(argv, { ...WHO, purpose: one, name: { type: 'string', multiple: true }, born: one }, [
      'DIR',
    ])
    const purpose = PURPOSES.find((p) => p === values.purpose)
    if (!purpose) throw new Usage(`--purpose is one of: ${PURPOSES.join(', ')}`)
    const names = listOf(values.name)
    if (names.length === 0) throw new Usage('--name is missing: in either script; several spellings as several --name')
    const year = values.born === undefined ? null : Number(values.born)
    if (year !== null && !(Number.isInteger(year) && year > 1900 && year < 2100)) throw new Usage('--born is a year, like 1998')
    const { ports, tools } = await open(positionals[0] as string, values)
    const found = await search(soughtBy(names, year), purpose, ports, tools)
    if (io.json) io.out(JSON.stringify({ found }))
    else {
      for (const { record, kind, matches } of found) io.out(`${record}  ${kind}  ${matches} of its tokens meet`)
      io.out(
        found.length === 0
          ? 'none of your own records; whether another agency has one is told to nobody who asks'
          : 'a match is no proof: open the record and look (saksi open)',
      )
    }
    return 0
  },
}

const one = { type: 'string' } as const
const WHO = { agency: one, role: one, server: one, doors: one }
type Values = Readonly<Record<string, unknown>>

async function list(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { ...WHO, form: one, period: one }, ['DIR', 'FILE'])
  const { ports, tools } = await open(positionals[0] as string, values)
  const country = asKeptBy(await loadCountry(join(COUNTRIES, tools.keys.country)), tools.keys.agency)
  const form = getForm(country, values.form)
  const { agency } = tools.keys
  if (!isFindable(country, agency, form)) throw new Usage(`${form.id} names nobody whom ${agency} may look for: there is nothing to list`)
  const valid = await readReturn(positionals[1] as string, form, country, { period: values.period as string | undefined })
  if ('refused' in valid) {
    printRefused(valid, io)
    return 1
  }
  const listed = await listPeople(
    valid.rows.map((r) => r.values),
    form,
    ports,
    tools,
  )
  io.out(io.json ? JSON.stringify({ listed }) : `${counted(listed, 'records')} listed with the trustee, who can read none of them`)
  return 0
}

async function notices(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, WHO, ['DIR'])
  const { ports, tools } = await open(positionals[0] as string, values)
  const told = await readNotices(ports, tools)
  if (io.json) io.out(JSON.stringify({ notices: told }))
  else {
    for (const n of told) io.out(`${n.pointer}  ${new Date(n.at * 1000).toISOString().slice(0, 16)}Z  ${n.agency}, for ${n.purpose}`)
    io.out(
      told.length === 0
        ? 'nobody looked for anybody you have listed'
        : 'they were told nothing of it; whether to make contact is yours to say',
    )
  }
  return 0
}

async function open(dir: string, values: Values) {
  const { agency } = values
  const role = CREDENTIAL_ROLES.find((r) => r === values.role)
  if (typeof agency !== 'string') throw new Usage('--agency is missing: whose person asks')
  if (!role) throw new Usage(`--role is one of: ${CREDENTIAL_ROLES.join(', ')}`)
  const layout = layoutOf(folder(dir))
  const missing = [layout.edge(agency), layout.signingKey(agency, role)].find((path) => !existsSync(path))
  if (missing !== undefined) throw new Usage(`${missing} is not there: nobody of that agency and role has keys here`)
  const keys = readEdgeKeys(layout.edge(agency))
  const key = readSigningKey(JSON.parse(readFileSync(layout.signingKey(agency, role), 'utf8')))
  if (!key) throw new Usage(`${layout.signingKey(agency, role)} holds no signing key`)
  const server = { url: typeof values.server === 'string' ? values.server : 'http://localhost:8080', token: keys.submitToken }
  const { oversight, vaults } = readDoors(typeof values.doors === 'string' ? values.doors : doorsFile(layout))
  return {
    ports: searchPorts(server, trusteeOf(vaults)),
    tools: { random: nodeRandom, hpke, signer: softwareSigner(key), oversight, keys },
  }
}

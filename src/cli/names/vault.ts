import { join } from 'node:path'
import { boundedFetch, textOf } from '../../outside/http/bounded-fetch.ts'
import { openDecide } from '../../outside/cedar/decide.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { layoutOf } from '../../store/files/layout.ts'
import { COUNTRIES, loadCountry } from '../../store/files/load-country.ts'
import { stateSettings } from '../../work/installation/state-settings.ts'
import { isInstallation, setReader } from '../../store/files/settings.ts'
import { openInstallation } from '../../work/installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { writeDoors } from '../../work/openings/doors.ts'
import { knowVault, oversightKey } from '../../work/openings/installation-openings.ts'
import { hashPolicies } from '../../core/access/hash-policies.ts'
import { toBase64Url } from '../../core/bytes.ts'
import { withMembers } from '../../core/country/observatory.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import { printVkey } from '../../core/ledger/note.ts'
import { printPolicy } from '../../core/ledger/policy.ts'
import { SIDES } from '../../core/seal/sides.ts'
import {
  followLog,
  homeOf,
  initVault,
  isInvitation,
  NoVault,
  readHolders,
  readText,
  readVaultSettings,
  readVaultSigner,
  type Invitation,
} from '../../vault/home.ts'
import { circleCodeOf, doorsOf, setPeer } from '../../vault/known-peers.ts'
import { takeKeys } from '../../vault/take-keys.ts'
import { serveVault } from '../../vault/serve.ts'
import { folder, listOf, readArguments } from '../arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'
import { portOf, untilStopped } from '../begin/serve.ts'
import { emergency, EMERGENCY_USAGE } from './vault/emergency.ts'
import { KEYS_USAGE, retire, rewrap, rotate } from './vault/keys.ts'
import { declare } from './vault/declare.ts'
import { begin, CIRCLE_USAGE, code, meet, ownCard, readCard, readInvitation } from './vault/circle.ts'
import { openings, OPENINGS_USAGE } from './vault/openings.ts'
import { PAGES_OPTIONS, PAGES_USAGE, pages, pagesFrom } from './vault/pages.ts'
import { copy, COPIES_USAGE, drill, rejoin, split } from './vault/copies.ts'

export const command: Command = {
  name: 'vault',
  usage: `saksi vault invite DIR --url LOG-URL --out FILE [--name N] [--origin DESK-URL]… [--pages ORIGIN]
                                                at a record: what a keeper must know of it, and a token to read its log
${CIRCLE_USAGE}
saksi vault init HOME --name NAME --side SIDE --invitation FILE
                                                SIDE is agency or trustee; where the trustee is three parties, trustee-1, trustee-2 or trustee-3
saksi vault follow HOME INVITATION              the record was restored, and its log has a new key: follow that one, with the same shares
saksi vault keys HOME FOLDER                    take over the keys that saksi init made, out of FOLDER (DIR.vaults)
saksi vault card HOME --url URL --out FILE      what the other keepers must know of this vault; with --courier, what the record's server must
saksi vault peer HOME CARD-FILE                 know another vault of the record: all of them, one after another
saksi vault know DIR CARD-FILE…                 at a record: bring couriers to these vaults
saksi vault doors HOME --url URL --out FILE     whom to ask, for those who open: oversight's key and the vaults, to be given by hand
saksi vault serve HOME [--port N] [--host H] [--pages-port N --url URL]
${PAGES_USAGE}
saksi vault status HOME --url URL
saksi vault declare HOME|DIR --administrator CODE --backup CODE --authority CODE
                                                who can become root there, where its copies go, whom its keeper obeys: for saksi doctor
${KEYS_USAGE}
${COPIES_USAGE}
${EMERGENCY_USAGE}
${OPENINGS_USAGE}

A vault belongs to a party of its own, on its own machine, with its own administrator. It opens nothing that the record's log
does not show, that too few witnesses cosigned, or that the policy does not allow; and nothing alone (docs/operate/vault.md).

  saksi vault init ./vault --name vault.example/trustee --side trustee --invitation invitation.json`,
  async run(argv, io) {
    const [act, ...rest] = argv
    switch (act) {
      case 'invite':
        return invite(rest, io)
      case 'begin':
        return begin(rest, io)
      case 'meet':
        return meet(rest, io)
      case 'code':
        return code(rest, io)
      case 'init':
        return init(rest, io)
      case 'follow':
        return follow(rest, io)
      case 'keys':
        return moveKeys(rest, io)
      case 'card':
        return card(rest, io)
      case 'peer':
        return peer(rest, io)
      case 'know':
        return know(rest, io)
      case 'doors':
        return doors(rest, io)
      case 'serve':
        return serve(rest, io)
      case 'pages':
        return pages(rest, io)
      case 'status':
        return status(rest, io)
      case 'declare':
        return declare(rest, io)
      case 'rotate':
        return rotate(rest, io)
      case 'retire':
        return retire(rest, io)
      case 'rewrap':
        return rewrap(rest, io)
      case 'emergency':
        return emergency(rest, io)
      case 'openings':
        return openings(rest, io)
      case 'split':
        return split(rest, io)
      case 'copy':
        return copy(rest, io)
      case 'drill':
        return drill(rest, io)
      case 'join':
        return rejoin(rest, io)
      default:
        throw new Usage(
          'say what: invite, begin, meet, code, init, follow, keys, card, peer, know, doors, serve, pages, status, declare, rotate, retire, rewrap, split, copy, drill, join, emergency or openings',
        )
    }
  },
}

const SECRET = { mode: 0o600 }
const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const text = (value: unknown, option: string): string => {
  if (typeof value !== 'string') throw new Usage(`--${option} is missing`)
  return value
}

async function invite(argv: string[], io: Io): Promise<ExitCode> {
  const options = {
    url: { type: 'string' },
    out: { type: 'string' },
    name: { type: 'string', default: 'vault' },
    origin: { type: 'string', multiple: true },
    pages: { type: 'string' },
  } as const
  const { values, positionals } = readArguments(argv, options, ['DIR'])
  const [url, out, name] = [text(values.url, 'url'), text(values.out, 'out'), text(values.name, 'name')]
  const installation = await openInstallation(folder(positionals[0] as string))
  try {
    const policy = installation.policy()
    if (!policy || policy.quorum === null) throw new NoVault('opening.no-witnesses')
    const [created] = await readOwn(installation.pools.saksi_reader, 'installation.created')
    const record = created?.stub.origin ?? installation.settings.origin
    const token = toBase64Url(nodeRandom.bytes(32))
    const invitation: Invitation = {
      format: 'saksi-vault-invitation/1',
      country: installation.country.id,
      demo: installation.settings.demo,
      log: { url, vkey: installation.vkey },
      ...(record === installation.settings.origin ? {} : { record }),
      oversight: await oversightKey(installation),
      origins: listOf(values.origin ?? []),
      ...(typeof values.pages === 'string' ? { pages: values.pages } : {}),
      witnesses: printPolicy(policy, false),
      token,
    }
    if (!isInvitation(invitation))
      throw new Usage('--url, --origin and --pages are addresses: http://… or https://…; and --pages is none of the others’ origins')
    setReader(installation.layout, name, token)
    await stateSettings(installation)
    writeDurably(out, printJson(invitation), SECRET)
    io.out(
      io.json
        ? JSON.stringify({ out, name })
        : `${out} is for the keeper of "${name}" alone: it reads the private log. Hand it over, and destroy the copy here`,
    )
    return 0
  } finally {
    await installation.close()
  }
}

function init(argv: string[], io: Io): ExitCode {
  const { values, positionals } = readArguments(
    argv,
    { name: { type: 'string' }, side: { type: 'string' }, invitation: { type: 'string' } },
    ['HOME'],
  )
  const side = SIDES.find((s) => s === values.side)
  if (!side) throw new Usage(`--side is one of ${SIDES.join(', ')}: whose share it holds`)
  const invitation = readInvitation(text(values.invitation, 'invitation'))
  const home = folder(positionals[0] as string)
  initVault(home, { name: text(values.name, 'name'), side, invitation })
  io.out(
    io.json
      ? JSON.stringify({ home, vkey: printVkey(readVaultSigner(homeOf(home)).key) })
      : `made ${home}\nits key: ${printVkey(readVaultSigner(homeOf(home)).key)}\nnext: saksi vault card ${positionals[0]} --url URL --out CARD-FILE`,
  )
  return 0
}

function follow(argv: string[], io: Io): ExitCode {
  const { positionals } = readArguments(argv, {}, ['HOME', 'INVITATION'])
  const [home, file] = positionals as [string, string]
  const invitation = readInvitation(file)
  followLog(homeOf(folder(home)), invitation)
  const { vkey } = invitation.log
  io.out(
    io.json
      ? JSON.stringify({ home, vkey })
      : `follows ${vkey}\ncompare that key with the other keepers and with oversight, then start the vault again; destroy ${file}`,
  )
  return 0
}

function moveKeys(argv: string[], io: Io): ExitCode {
  const { positionals } = readArguments(argv, {}, ['HOME', 'FOLDER'])
  const holders = takeKeys(folder(positionals[0] as string), positionals[1] as string)
  io.out(io.json ? JSON.stringify({ holders }) : `${holders.length} keys moved here: ${holders.join(', ')}`)
  return holders.length > 0 ? 0 : 1
}

function card(argv: string[], io: Io): ExitCode {
  const { values, positionals } = readArguments(argv, { url: { type: 'string' }, out: { type: 'string' }, courier: { type: 'boolean' } }, [
    'HOME',
  ])
  const [url, out] = [text(values.url, 'url'), text(values.out, 'out')]
  const home = homeOf(folder(positionals[0] as string))
  const own = ownCard(home, url)
  writeDurably(out, printJson(values.courier === true ? { ...own, courierToken: readText(home.courierToken) } : own), SECRET)
  io.out(
    io.json ? JSON.stringify({ out }) : `${out} ${values.courier === true ? 'is for the record’s operator' : 'is for the other keepers'}`,
  )
  return 0
}

function peer(argv: string[], io: Io): ExitCode {
  const { positionals } = readArguments(argv, {}, ['HOME', 'CARD-FILE'])
  const { card: other } = readCard(positionals[1] as string)
  setPeer(homeOf(folder(positionals[0] as string)), other)
  io.out(io.json ? JSON.stringify({ peer: other.name }) : `knows ${other.name} at ${other.url}; start it again to take this up`)
  return 0
}

/** All from one keeper: he was told of each other vault by its own keeper. */
async function doors(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { url: { type: 'string' }, out: { type: 'string' } }, ['HOME'])
  const out = text(values.out, 'out')
  const home = homeOf(folder(positionals[0] as string))
  writeDoors(out, doorsOf(home, text(values.url, 'url')))
  const check = circleCodeOf(home)
  io.out(
    io.json
      ? JSON.stringify({ file: out, check })
      : `written: ${out}; give it by hand to those who open
check ${check}: each desk that knew other vaults shows it, and its people telephone a keeper to hear it (saksi vault code HOME)`,
  )
  return 0
}

function know(argv: string[], io: Io): ExitCode {
  const { positionals } = readArguments(argv, {}, ['DIR', 'CARD-FILE', ...argv.map(() => 'CARD-FILE?')])
  const [dir, ...files] = positionals as [string, ...string[]]
  const layout = layoutOf(folder(dir))
  if (!isInstallation(layout)) throw new Usage(`${dir} holds no installation`)
  const vaults = files.map((file) => {
    const { card: known, courierToken } = readCard(file)
    if (courierToken === undefined) throw new Usage(`${file} lacks its courier token: ask its keeper for the one that is for the record`)
    return { name: known.name, side: known.side, url: known.url, vkey: known.vkey, courierToken }
  })
  for (const vault of vaults) knowVault(layout, vault)
  const said = vaults.map(({ name, side }) => ({ name, side }))
  if (io.json) io.out(JSON.stringify(said.length === 1 ? said[0] : said))
  else for (const { name, side } of said) io.out(`couriers go to ${name}, which holds the ${side}’s share`)
  return 0
}

async function serve(argv: string[], io: Io): Promise<ExitCode> {
  const options = { port: { type: 'string', default: '7390' }, host: { type: 'string' }, ...PAGES_OPTIONS } as const
  const { values, positionals } = readArguments(argv, options, ['HOME'])
  const dir = folder(positionals[0] as string)
  // A vault is not told whether a coalition keeps the record: it knows whoever may have a device in either.
  const country = withMembers(await loadCountry(join(COUNTRIES, readVaultSettings(homeOf(dir)).country)))
  const running = await serveVault({
    dir,
    port: portOf(values.port),
    ...(typeof values.host === 'string' ? { host: values.host } : {}),
    ...pagesFrom(values, country.id),
    country,
    decideBy: (today) => openDecide(country, today),
    accessPolicy: hashPolicies(country),
    log: (line) => io.err(`${new Date().toISOString()} ${line}`),
  })
  io.out(running.pagesUrl === null ? running.url : `${running.url}\n${running.pagesUrl}`)
  await untilStopped()
  await running.close()
  return 0
}

/** Exit code 1: it opens nothing now, or something given by telephone is not on record yet. */
async function status(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { url: { type: 'string' } }, ['HOME'])
  const home = homeOf(folder(positionals[0] as string))
  const url = `${text(values.url, 'url').replace(/\/+$/, '')}/status`
  const headers = { authorization: `Bearer ${readText(home.keeperToken)}` }
  const answer = await boundedFetch(url, { headers }, { most: 64 * 1024, ms: 5_000 }).catch(() => undefined)
  if (!answer?.isOk) throw new Error('the vault does not answer; start it with saksi vault serve')
  const said = JSON.parse(textOf(answer) ?? '') as {
    name: string
    open: boolean
    closed: string | null
    folded: number
    mark: number
    floor: number
    refused: number
    emergencies: readonly { readonly id: string; readonly at: number }[]
  }
  const check = circleCodeOf(home)
  const keys = readHolders(home)
  const unmerged = said.emergencies.map(
    ({ id, at }) => `\n✗ EMERGENCY ${id} of ${new Date(at * 1000).toISOString()} is not merged into the log yet`,
  )
  io.out(
    io.json
      ? JSON.stringify({ ...said, check, keys })
      : `${said.open ? '✔' : '✗'} ${said.name} ${said.open ? 'opens' : `opens nothing: ${said.closed}`}
  log folded to ${said.folded}; answered up to ${said.mark}; answers no row below ${said.floor}; refused since it started: ${said.refused}
  keys here: ${keys.length === 0 ? 'none' : `${keys.length} (${keys.join(', ')})`}
  check code of the vaults that it knows: ${check}${unmerged.join('')}`,
  )
  return said.open && unmerged.length === 0 ? 0 : 1
}

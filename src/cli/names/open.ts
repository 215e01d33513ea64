import { hpke, makeVaultKeys } from '../../outside/hpke/hpke.ts'
import { readFileSync } from 'node:fs'
import { layoutOf } from '../../store/files/layout.ts'
import { readEdgeKeys } from '../../work/installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { openingPorts, readSealed } from '../../outside/vault/opening-ports.ts'
import { doorsFile, readDoors } from '../../work/openings/doors.ts'
import { CREDENTIAL_ROLES } from '../../core/entry/credential-card.ts'
import { PURPOSES } from '../../core/entry/oversight-acts.ts'
import { readSigningKey, softwareSigner } from '../../core/entry/software-key.ts'
import { EMERGENCY_REASONS } from '../../core/vault/emergency.ts'
import { askOpening, fetchOpening } from '../../work/openings/open.ts'
import { folder, oneOf, readArguments } from '../arguments.ts'
import { Usage, type Command } from '../command.ts'
import { joinAnswers, writeRequest } from './open/by-telephone.ts'

export const command: Command = {
  name: 'open',
  usage: `saksi open DIR RECORD --agency A --role R --purpose P --field F[,F…] [--server URL] [--doors FILE] [--emergency]
saksi open DIR RECORD --agency A --role R --purpose P --field F[,F…] --by-telephone FILE --why REASON
saksi open join FILE ANSWER-FILE…

Asks as the person of that agency and role whose key saksi init left in DIR.edge: a demonstration has such keys, and a real
record none, where a device asks instead. The asking is put on record and cosigned by outside witnesses before any vault
is asked. --by-telephone is for the night when log or witnesses are down and a child is at risk: FILE goes to the vaults' keepers, who
each give their part by hand (docs/operate/keepers.md), and join reads what they gave. REASON is what oversight reads
of it: ${EMERGENCY_REASONS.join(', ')}. Purposes: ${PURPOSES.join(', ')}.

  saksi open saksi-demo/kh 0123456789abcdef0123456789abcdef --agency moj --role clerk --purpose correction --field accused_name`,
  async run(argv, io) {
    if (argv[0] === 'join') return joinAnswers(argv.slice(1), io)
    const options = Object.fromEntries(
      ['agency', 'role', 'purpose', 'field', 'server', 'doors', 'why'].map((name) => [name, { type: 'string' as const }]),
    )
    const { values, positionals } = readArguments(
      argv,
      { ...options, emergency: { type: 'boolean' }, 'by-telephone': { type: 'string' } },
      ['DIR', 'RECORD'],
    )
    const [dir, record] = positionals as [string, string]
    const purpose = PURPOSES.find((p) => p === values.purpose)
    const role = CREDENTIAL_ROLES.find((r) => r === values.role)
    const { agency, field } = values
    if (typeof agency !== 'string') throw new Usage('--agency is missing: whose person asks')
    if (!role) throw new Usage(`--role is one of: ${CREDENTIAL_ROLES.join(', ')}`)
    if (!purpose) throw new Usage(`--purpose is one of: ${PURPOSES.join(', ')}`)
    if (typeof field !== 'string') throw new Usage('--field is missing: which sealed fields, by their names in the form')
    if (!/^[0-9a-f]{32}$/.test(record)) throw new Usage('RECORD is 32 digits of 0–9 and a–f')
    const layout = layoutOf(folder(dir))
    const key = readSigningKey(readJsonFile(layout.signingKey(agency, role)))
    if (!key) throw new Usage(`${layout.signingKey(agency, role)} holds no signing key`)
    const server = {
      url: typeof values.server === 'string' ? values.server : 'http://localhost:8080',
      token: readEdgeKeys(layout.edge(agency)).submitToken,
    }
    if (typeof values['by-telephone'] === 'string') {
      if (typeof values.why !== 'string') throw new Usage('--why is missing: why it cannot wait for the log')
      const why = oneOf(values.why, EMERGENCY_REASONS, 'why')
      return writeRequest(values['by-telephone'], { record: await readSealed(server, record, purpose), fields: field.split(','), why }, io)
    }
    const { oversight, vaults } = readDoors(typeof values.doors === 'string' ? values.doors : doorsFile(layout))
    const wrong: string[] = []
    const onWrongPart = (names: readonly string[]): void => void wrong.push(...names)
    const tools = { random: nodeRandom, hpke, signer: softwareSigner(key), oversight, oneTime: await makeVaultKeys(), vaults, onWrongPart }
    const wish = {
      record: await readSealed(server, record, purpose),
      agency,
      purpose,
      fields: field.split(','),
      emergency: values.emergency === true,
    }
    const started = performance.now()
    const ports = openingPorts(server)
    const asked = await askOpening(wish, ports, tools)
    if (!io.json)
      io.err(
        `on record: row ${asked.parts.id}, position ${asked.standing.index}; nothing is opened before outside witnesses have cosigned it`,
      )
    const opened = await fetchOpening(wish, asked, ports, tools)
    const milliseconds = Math.round(performance.now() - started)
    if (wrong.length > 0)
      io.err(`✗ ${wrong.join(' and ')} gave a part that does not fit; it opened without. Tell oversight and that vault's keeper`)
    if (io.json) io.out(JSON.stringify({ row: asked.parts.id, index: asked.standing.index, opened, milliseconds }))
    else {
      for (const [name, value] of Object.entries(opened)) io.out(`${name}: ${value === '' ? '(left empty)' : value}`)
      io.err(`asked: ${vaults.map((v) => v.name).join(', ')}; ${milliseconds} ms from asking to reading`)
    }
    return 0
  },
}

function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined // no key, and refused as such
  }
}

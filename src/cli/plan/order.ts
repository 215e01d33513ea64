/** For a member of the oversight body: what he orders of one sealed plan, on record and witnessed before anybody carries it. */
import { existsSync } from 'node:fs'
import { readDoors } from '../../adapters/files/doors.ts'
import { writeDurably } from '../../adapters/files/durable.ts'
import { hpke } from '../../adapters/hpke/hpke.ts'
import { readEdgeKeys } from '../../adapters/installation.ts'
import { nodeRandom } from '../../adapters/node-random.ts'
import { openingPorts } from '../../adapters/vault-http/opening-ports.ts'
import {
  EXTENSION_REASONS,
  isOversightAct,
  UNSEALING_REASONS,
  type PlanExtension,
  type PlanUnsealing,
} from '../../core/entry/oversight-acts.ts'
import { readSigningKey, softwareSigner } from '../../core/entry/software-key.ts'
import { showAct, standingOf } from '../../flow/open.ts'
import { sealAct } from '../../flow/oversight.ts'
import { oneOf, readArguments } from '../arguments.ts'
import { Usage, type ExitCode, type Io } from '../command.ts'
import { one, readText, required } from './read.ts'

const ACT = { value: one, reason: one, until: one, extend: { type: 'boolean' } } as const
const OPTIONS = { ...ACT, keys: one, sign: one, doors: one, url: one, out: one } as const

export async function order(argv: string[], io: Io): Promise<ExitCode> {
  const { values } = readArguments(argv, OPTIONS, [])
  const out = required(values.out, 'out', 'where to write the order')
  if (existsSync(out)) throw new Usage(`${out} is there already`)
  const file = required(values.sign, 'sign', 'the signing key of a member of the oversight body')
  const key = readSigningKey(JSON.parse(readText(file)))
  if (!key) throw new Usage(`${file} is no signing key`)
  const signer = softwareSigner(key)
  const base = {
    agency: key.card.agency,
    asker: signer.credential,
    purpose: 'oversight',
    value: required(values.value, 'value', 'the seal, by the 64 digits that saksi plan held --values says'),
    until: required(values.until, 'until', 'the first day on which it no longer holds, at most 14 days from now'),
  } as const
  const reason = required(values.reason, 'reason', 'a code')
  const act: PlanUnsealing | PlanExtension =
    values.extend === true
      ? { ...base, kind: 'plan.extension', reason: oneOf(reason, EXTENSION_REASONS, 'reason') }
      : { ...base, kind: 'plan.unsealing', reason: oneOf(reason, UNSEALING_REASONS, 'reason') }
  if (!isOversightAct(act)) throw new Usage('--value is 64 digits of 0–9 and a–f, and --until a day: 2026-11-25')
  const { oversight } = readDoors(required(values.doors, 'doors', 'whom acts are sealed to, as a vault’s keeper gives it by hand'))
  const ports = openingPorts({
    url: required(values.url, 'url', 'where the server is'),
    token: readEdgeKeys(required(values.keys, 'keys', 'the key file of an office: any, for the row says nothing of who asks')).submitToken,
  })
  const sealed = await sealAct(act, oversight, signer, { random: nodeRandom, hpke })
  const standing = standingOf(await ports.appendRow(sealed.parts))
  writeDurably(out, `${await showAct(sealed, standing, null, ports)}\n`, { mode: 0o600 })
  io.out(
    io.json
      ? JSON.stringify({ order: sealed.parts.id, index: standing.index, out })
      : `on record and witnessed as row ${sealed.parts.id}; ${out} says which plan: carry it to two unsealers by hand, and destroy it here`,
  )
  return 0
}

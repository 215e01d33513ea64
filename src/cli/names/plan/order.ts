/** For a member of the oversight body: what he orders of one sealed plan, on record and witnessed before anybody carries it. */
import { existsSync } from 'node:fs'
import { readDoors } from '../../../work/openings/doors.ts'
import { writeDurably } from '../../../store/files/durable.ts'
import { hpke } from '../../../outside/hpke/hpke.ts'
import { readEdgeKeys } from '../../../work/installation/installation.ts'
import { nodeRandom } from '../../../outside/host/node-random.ts'
import { openingPorts } from '../../../outside/vault/opening-ports.ts'
import { EXTENSION_REASONS, UNSEALING_REASONS } from '../../../core/entry/oversight-acts.ts'
import { HASH } from '../../../core/shape.ts'
import { readSigningKey, softwareSigner } from '../../../core/entry/software-key.ts'
import { isDay } from '../../../core/model/dates.ts'
import { printOrder, signOverseeing, type PlanOrderWish } from '../../../work/oversight/order.ts'
import { oneOf, readArguments } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'
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
  const base = {
    value: required(values.value, 'value', 'the seal, by the 64 digits that saksi plan held --values says'),
    until: required(values.until, 'until', 'the first day on which it no longer holds, at most 14 days from now'),
  }
  if (!HASH.test(base.value) || !isDay(base.until)) throw new Usage('--value is 64 digits of 0–9 and a–f, and --until a day: 2026-11-25')
  const reason = required(values.reason, 'reason', 'a code')
  const wish: PlanOrderWish =
    values.extend === true
      ? { ...base, kind: 'plan.extension', reason: oneOf(reason, EXTENSION_REASONS, 'reason') }
      : { ...base, kind: 'plan.unsealing', reason: oneOf(reason, UNSEALING_REASONS, 'reason') }
  const { oversight } = readDoors(required(values.doors, 'doors', 'whom acts are sealed to, as a vault’s keeper gives it by hand'))
  const ports = openingPorts({
    url: required(values.url, 'url', 'where the server is'),
    token: readEdgeKeys(required(values.keys, 'keys', 'the key file of an office: any, for the row says nothing of who asks')).submitToken,
  })
  const signed = await signOverseeing(wish, key.card.agency, ports, {
    signer: softwareSigner(key),
    oversight,
    random: nodeRandom,
    hpke,
  })
  writeDurably(out, await printOrder(signed, ports), { mode: 0o600 })
  io.out(
    io.json
      ? JSON.stringify({ order: signed.parts.id, index: signed.standing.index, out })
      : `on record and witnessed as row ${signed.parts.id}; ${out} says which plan: carry it to two unsealers by hand, and destroy it here`,
  )
  return 0
}

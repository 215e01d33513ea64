import { existsSync } from 'node:fs'
import { writeDurably } from '../../../store/files/durable.ts'
import type { Kept, PlanBox } from '../../../work/plans/plan-box.ts'
import { hpke } from '../../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../../outside/host/node-random.ts'
import { fromBase64Url, toHex } from '../../../core/bytes.ts'
import { AFTER_MOST, lastOf, planFault, printMinute, type Plan } from '../../../core/plan/plan.ts'
import { Failure } from '../../../errors.ts'
import { deviceToken, packPlan, sealPlan, teamOf, type PlanPackage } from '../../../work/plans/seal-plan.ts'
import { listOf, readArguments } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'
import { many, one, openBox, readCard, readJson, readText, required } from './read.ts'

const tools = { random: nodeRandom, hpke }

export async function sealPage(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { action: one, team: many, again: one }, ['BOX', 'TEXT'])
  const box = openBox(positionals[0] as string)
  const before = typeof values.again === 'string' ? teamOf((await box.find(values.again)).plan).plan : undefined
  const earlier = (await box.all()).filter((k) => teamOf(k.plan).plan.plan === before?.plan)
  const others = listOf(values.team).map(readCard)
  const plan: Plan = {
    v: 2,
    plan: before?.plan ?? toHex(nodeRandom.bytes(16)),
    agency: box.settings.agency,
    action: required(values.action ?? before?.action, 'action', 'the hour, in UTC: 2026-11-25T04:30Z'),
    sealed: printMinute(Math.floor(Date.now() / 1000)),
    team: [box.card, ...others].map(({ name, key }) => ({ name, device: deviceToken(fromBase64Url(key)) })),
    text: readText(positionals[1] as string).trim(),
    after: lastOf(earlier.map((k) => k.plan.text))
      .slice(-AFTER_MOST)
      .toSorted(),
  }
  const fault = planFault(plan)
  if (fault !== undefined) throw new Failure('plan.does-not-hold', { what: WORDS[fault] })
  const sealed = await sealPlan(plan, box.settings.keys, tools)
  const handle = await box.keep(sealed.plan, 'queued')
  if (io.json) io.out(JSON.stringify({ handle, plan: plan.plan, state: 'queued' }))
  else
    io.out(`sealed as ${handle}, for ${plan.team.map((m) => m.name).join(', ')}
it goes out with the stream's next beat; the text file is still in clear: destroy it
when saksi plan list says "held", hand it on: saksi plan share ${positionals[0]} ${handle} --out PACKAGE`)
  return 0
}

const WORDS = {
  form: { en: 'its form', km: 'ទម្រង់' },
  action: { en: 'its hour', km: 'ម៉ោងសកម្មភាព' },
  sealed: { en: 'this device’s clock', km: 'នាឡិការបស់ឧបករណ៍' },
  team: { en: 'its team, or a device twice', km: 'ក្រុម ឬឧបករណ៍ដដែលពីរដង' },
  text: { en: 'it is empty', km: 'គ្មានអត្ថបទ' },
  length: { en: 'it is too long', km: 'វែងពេក' },
} as const

export async function list(argv: string[], io: Io): Promise<ExitCode> {
  const { positionals } = readArguments(argv, {}, ['BOX'])
  const all = (await openBox(positionals[0] as string).all()).map((k) => ({ ...k, said: teamOf(k.plan).plan }))
  if (io.json) io.out(JSON.stringify(all.map(({ handle, state, said }) => ({ handle, state, plan: said.plan, action: said.action }))))
  else if (all.length === 0) io.out('no plan on this device')
  else
    for (const { handle, state, said } of all)
      io.out(`${handle}  ${state.padEnd(6)}  ${said.action}  ${said.team.map((m) => m.name).join(', ')}`)
  return 0
}

/** @throws Failure 'plan.waiting' */
export async function findHeld(box: PlanBox, handle: string): Promise<Kept> {
  const kept = await box.find(handle)
  if (kept.plan.held === null) throw new Failure('plan.waiting')
  return kept
}

/** To the devices that the plan itself names: a package for another would make the committed team a lie. */
export async function share(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { out: one, team: many }, ['BOX', 'HANDLE'])
  const box = openBox(positionals[0] as string)
  const out = required(values.out, 'out', 'where to write the package')
  if (existsSync(out)) throw new Usage(`${out} is there already`)
  const { plan } = await findHeld(box, positionals[1] as string)
  const cards = [box.card, ...listOf(values.team).map(readCard)]
  const named = new Set(teamOf(plan).team.map((m) => m.device))
  const keys = cards.map((c) => fromBase64Url(c.key))
  const stranger = cards.find((_, i) => !named.has(deviceToken(keys[i] as Uint8Array)))
  if (stranger) throw new Usage(`${stranger.name} is not of the team that this plan was sealed for; seal it again with --again`)
  if (cards.length < named.size)
    throw new Usage(`--team is missing for ${named.size - cards.length} of the team: give the card of every member`)
  writeDurably(out, `${JSON.stringify(await packPlan(plan, keys, tools))}\n`, { mode: 0o600 })
  io.out(
    io.json
      ? JSON.stringify({ out, copies: keys.length })
      : `${keys.length} copies in ${out}; carry it by hand, never by the server or by mail`,
  )
  return 0
}

export async function take(argv: string[], io: Io): Promise<ExitCode> {
  const { positionals } = readArguments(argv, {}, ['BOX', 'PACKAGE'])
  const box = openBox(positionals[0] as string)
  const pack = readJson<PlanPackage>(
    positionals[1] as string,
    'package of a plan',
    (p) => p.format === 'saksi-plan/1' && Array.isArray(p.copies),
  )
  const plan = await box.unpack(pack)
  const handle = await box.keep(plan, 'held')
  io.out(io.json ? JSON.stringify({ handle }) : `taken as ${handle}; destroy ${positionals[1]} when every member has taken it`)
  return 0
}

export async function show(argv: string[], io: Io): Promise<ExitCode> {
  const { positionals } = readArguments(argv, {}, ['BOX', 'HANDLE'])
  const { plan } = teamOf((await openBox(positionals[0] as string).find(positionals[1] as string)).plan)
  io.out(io.json ? JSON.stringify(plan) : `${plan.action}  ${plan.team.map((m) => m.name).join(', ')}\n\n${plan.text}`)
  return 0
}

/** For the three who open a seal when its time has come: each on a machine of his own, with his own key. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../../adapters/files/durable.ts'
import { readSeals, unsealerOf, witnessTime, type Place, type Seal, type Unsealer } from '../../adapters/plan-cells.ts'
import { fromBase64Url, toBase64Url } from '../../core/bytes.ts'
import type { Slot } from '../../core/plan/cell.ts'
import { printMinute } from '../../core/plan/plan.ts'
import { Failure } from '../../errors.ts'
import { unsealCell, type PlanKeys } from '../../flow/plan.ts'
import { folder, listOf, readArguments } from '../arguments.ts'
import { Usage, type ExitCode, type Io } from '../command.ts'
import { many, one, readJson, readPlanKeys, readPolicy, readText, required } from './read.ts'

const PLACE = { 'plan-keys': one, unsealer: many, url: one, token: one, policy: one, state: one } as const
type Values = Readonly<Record<string, unknown>>
/** An unsealer's memory: what was put off, each once. */
type State = { readonly extended: readonly string[] }
/** One unsealer's part of one seal. Whoever holds two of these reads the plan. */
type Share = {
  readonly format: 'saksi-plan-share/1'
  readonly value: string
  readonly unsealer: number
  readonly shares: readonly string[]
}

export async function held(argv: string[], io: Io): Promise<ExitCode> {
  const { values } = readArguments(argv, PLACE, [])
  const { seals, now, clock } = await look(values, readState(values.state))
  const agencies = [...Map.groupBy(seals, (s) => s.agency)].map(([agency, own]) => ({
    agency,
    sealed: own.filter((s) => s.opens > now).length,
    due: own.filter((s) => s.opens <= now).length,
  }))
  if (io.json) io.out(JSON.stringify({ at: now, clock, agencies }))
  else {
    for (const a of agencies) io.out(`${a.agency.padEnd(20)} ${a.sealed} sealed, ${a.due} due`)
    if (agencies.length === 0) io.out('no seal')
    io.out(`at ${printMinute(now)}, by the clock of ${clock}`)
  }
  return 0
}

export async function unseal(argv: string[], io: Io): Promise<ExitCode> {
  const { values } = readArguments(argv, { ...PLACE, share: many, out: one, extend: one }, [])
  const state = readState(values.state)
  if (typeof values.extend === 'string') return extend(values, values.extend, state, io)
  const out = folder(required(values.out, 'out', 'a folder for what is opened'))
  const shares = listOf(values.share).map((p) =>
    readJson<Share>(p, 'share of an unsealer', (s) => s.format === 'saksi-plan-share/1' && s.shares.length === 2),
  )
  const { seals, now } = await look(values, state)
  const due = seals.filter((s) => s.opens <= now)
  if (due.length === 0) throw new Failure('plan.not-due')
  let [opened, faults] = [0, 0]
  for (const seal of due) {
    const slots = [...seal.slots, ...shares.filter((s) => s.value === seal.value).map((s) => slotOf(s, seal))]
    const [first, second] = [...new Map(slots.map((s) => [s.unsealer, s])).values()]
    const file = join(out, seal.value.slice(0, 12))
    if (!first || !second) {
      for (const slot of seal.slots)
        writeDurably(`${file}.${slot.unsealer + 1}.share.json`, JSON.stringify(shareOf(seal, slot)), { mode: 0o600 })
      continue
    }
    const { plan, text, nonce, isCommitted } = unsealCell(seal.cell, seal.value, [first, second])
    const record = {
      format: 'saksi-plan-unsealed/1',
      plan: plan.plan,
      value: seal.value,
      at: now,
      isEarly: false,
      by: [first, second].map((s) => s.unsealer + 1).toSorted(),
    }
    writeDurably(`${file}.json`, JSON.stringify({ ...record, isCommitted, text, nonce: toBase64Url(nonce) }), { mode: 0o600 })
    opened++
    if (!isCommitted) faults++
  }
  if (io.json) io.out(JSON.stringify({ due: due.length, opened, not_as_committed: faults, out }))
  else if (opened === 0) io.out(`${due.length} due; your shares are in ${out}: carry them to another unsealer, who gives them with --share`)
  else
    io.out(
      `${opened} of ${due.length} due opened into ${out}${faults > 0 ? `; ${faults} of them are not what their team had committed to: it sealed one plan and deposited another` : ''}`,
    )
  return faults > 0 ? 1 : 0
}

/** Each unsealer for himself: two of three who have put it off leave no pair that opens. */
function extend(values: Values, value: string, state: State, io: Io): ExitCode {
  const path = required(values.state, 'state', 'your own file of what was put off')
  if (!/^[0-9a-f]{64}$/.test(value)) throw new Usage('--extend is a value of 64 digits')
  if (state.extended.includes(value)) throw new Failure('plan.extended-already')
  writeDurably(path, JSON.stringify({ extended: [...state.extended, value] }), { mode: 0o600 })
  io.out(io.json ? JSON.stringify({ extended: value }) : 'put off by 30 days, once; another unsealer must do the same')
  return 0
}

function readState(path: unknown): State {
  return typeof path === 'string' && existsSync(path)
    ? readJson<State>(path, 'file of what was put off', (s) => Array.isArray(s.extended))
    : { extended: [] }
}

type Looked = { readonly seals: readonly Seal[]; readonly now: number; readonly clock: string }
async function look(values: Values, state: State): Promise<Looked> {
  const keys = readPlanKeys(values['plan-keys'])
  const place: Place = {
    url: required(values.url, 'url', 'where the server is').replace(/\/+$/, ''),
    token:
      readText(required(values.token, 'token', 'a file with your reader’s token: saksi log reader'))
        .trim()
        .split('\n')[0] ?? '',
  }
  const policy = readPolicy(values.policy)?.policy
  const witnessed = policy && (await witnessTime(place, keys, policy))
  if (policy && witnessed === undefined)
    throw new Usage('no quorum of your witnesses has cosigned the log: without their time nothing is due')
  const seals = await readSeals(place, unsealersOf(values.unsealer, keys), new Set(state.extended))
  return {
    seals,
    now: witnessed ?? Math.floor(Date.now() / 1000),
    clock: policy ? 'the witnesses' : 'this machine; --policy takes the witnesses’',
  }
}

function unsealersOf(paths: unknown, keys: PlanKeys): readonly Unsealer[] {
  const files = listOf(paths)
  if (files.length === 0) throw new Usage('--unsealer is missing: your own key file')
  return files.map((path) => {
    const unsealer = unsealerOf(readText(path), keys)
    if (!unsealer) throw new Usage(`${path} is the key of no unsealer`)
    return unsealer
  })
}

const shareOf = (seal: Seal, slot: Slot): Share => ({
  format: 'saksi-plan-share/1',
  value: seal.value,
  unsealer: slot.unsealer,
  shares: slot.shares.map(toBase64Url),
})
const slotOf = (share: Share, seal: Seal): Slot => {
  const [a = '', b = ''] = share.shares
  const head = seal.slots[0] as Slot
  return { ...head, unsealer: share.unsealer, shares: [fromBase64Url(a), fromBase64Url(b)] }
}

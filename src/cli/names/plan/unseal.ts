/** For the three who open a seal when its time has come, or oversight orders it: each on a machine of his own, with his own key. */
import { join } from 'node:path'
import { writeDurably } from '../../../store/files/durable.ts'
import { toBase64Url } from '../../../core/bytes.ts'
import { heldSeals } from '../../../core/plan/held.ts'
import { EXTENSION } from '../../../core/plan/plan.ts'
import { Failure } from '../../../errors.ts'
import { unsealCell } from '../../../work/plans/seal-plan.ts'
import { folder, listOf, readArguments } from '../../arguments.ts'
import type { ExitCode, Io } from '../../command.ts'
import { followOrder } from './follow-order.ts'
import { look, LOOK, type Timed } from './look.ts'
import { readMemory, writeMemory } from './memory.ts'
import { many, one, required } from './read.ts'
import { readShare, slotOf, writeShares, type Share } from './share.ts'

/**
 * Numbers by agency, and with `--values` what an order names a seal by: never an hour, which is the team's. With `--out` both go
 * into the file that oversight's desk takes.
 */
export async function held(argv: string[], io: Io): Promise<ExitCode> {
  const { values } = readArguments(argv, { ...LOOK, values: { type: 'boolean' }, out: one }, [])
  const { seals, now, clock } = await look(values, readMemory(values.state))
  const list = heldSeals(seals, now)
  if (typeof values.out === 'string') writeDurably(values.out, `${JSON.stringify(list)}\n`, { mode: 0o600 })
  const agencies = list.agencies.map(({ seals: own, ...numbers }) => (values.values === true ? { ...numbers, seals: own } : numbers))
  if (io.json) io.out(JSON.stringify({ at: list.at, clock, agencies }))
  else {
    for (const a of list.agencies) {
      io.out(`${a.agency.padEnd(20)} ${a.sealed} sealed, ${a.due} due${a.extended > 0 ? `, ${a.extended} put off` : ''}`)
      if (values.values === true)
        for (const s of a.seals) io.out(`  ${s.value}  since ${s.since}, ${s.isDue ? 'due' : `opens by itself by ${s.latest} or before`}`)
    }
    if (list.agencies.length === 0) io.out('no seal')
    io.out(`at ${list.at}, by the clock of ${clock}`)
    if (typeof values.out === 'string')
      io.out(`${values.out} is for a member of the oversight body: carry it by hand to the desk, and destroy it`)
  }
  return 0
}

export async function unseal(argv: string[], io: Io): Promise<ExitCode> {
  const { values } = readArguments(argv, { ...LOOK, share: many, out: one, order: one }, [])
  const out = folder(required(values.out, 'out', 'a folder for what is opened'))
  const shares = listOf(values.share).map(readShare)
  const order = values.order === undefined ? undefined : await followOrder(values, 'plan.unsealing', readMemory(values.state))
  const { seals, now } = await look(values, order?.memory ?? readMemory(values.state))
  const found = order ? seals.filter((s) => s.value === order.act.value) : seals.filter((s) => s.opens <= now)
  if (found.length === 0) throw new Failure(order ? 'plan.order-other-plan' : 'plan.not-due')
  const told = found.map((seal) => openSeal(seal, shares, { out, now, ...(order ? { order: order.row } : {}) }))
  // After what it ordered: a crash before this line is carried out once more, by the same hand into the same files.
  if (order) {
    const memory = readMemory(values.state)
    writeMemory(String(values.state), { ...memory, orders: [...memory.orders, order.row] })
  }
  const [opened, faults] = [told.filter((t) => t !== 'shared').length, told.filter((t) => t === 'not-as-committed').length]
  const what = order ? 'ordered' : 'due'
  if (io.json) io.out(JSON.stringify({ [what]: found.length, opened, not_as_committed: faults, out }))
  else if (opened === 0)
    io.out(`${found.length} ${what}; your shares are in ${out}: carry them to another unsealer, who gives them with --share`)
  else
    io.out(
      `${opened} of ${found.length} ${what} opened into ${out}${faults > 0 ? `; ${faults} of them are not what their team had committed to: it sealed one plan and deposited another` : ''}`,
    )
  return faults > 0 ? 1 : 0
}

type Opening = { readonly out: string; readonly now: number; /** The row of the order. */ readonly order?: string }
/** With two unsealers' shares the plan is written; with one's alone, his share. */
function openSeal(seal: Timed, shares: readonly Share[], { out, now, order }: Opening): 'shared' | 'opened' | 'not-as-committed' {
  const slots = [...seal.slots, ...shares.filter((s) => s.value === seal.value).map((s) => slotOf(s, seal))]
  const [first, second] = [...new Map(slots.map((s) => [s.unsealer, s])).values()]
  const file = join(out, seal.value.slice(0, 12))
  if (!first || !second) {
    writeShares(file, seal)
    return 'shared'
  }
  const { plan, text, nonce, isCommitted } = unsealCell(seal.cell, seal.value, [first, second])
  const record = {
    format: 'saksi-plan-unsealed/1',
    plan: plan.plan,
    value: seal.value,
    since: seal.keptAt,
    at: now,
    isEarly: seal.opens > now,
    isExtended: seal.isExtended,
    order: order ?? null,
    by: [first, second].map((s) => s.unsealer + 1).toSorted(),
  }
  writeDurably(`${file}.json`, JSON.stringify({ ...record, isCommitted, text, nonce: toBase64Url(nonce) }), { mode: 0o600 })
  return isCommitted ? 'opened' : 'not-as-committed'
}

/** Each unsealer for himself: two of three who have put it off leave no pair that opens. */
export async function extend(argv: string[], io: Io): Promise<ExitCode> {
  const { values } = readArguments(argv, { ...LOOK, order: one }, [])
  const { act, row, memory } = await followOrder(values, 'plan.extension', readMemory(values.state))
  const { seals } = await look(values, memory)
  if (!seals.some((s) => s.value === act.value)) throw new Failure('plan.order-other-plan')
  const now = readMemory(values.state)
  writeMemory(String(values.state), { ...now, orders: [...now.orders, row], extended: [...now.extended, act.value] })
  io.out(
    io.json
      ? JSON.stringify({ extended: act.value, order: row })
      : `put off by ${EXTENSION / 86_400} days, once; another unsealer must do the same`,
  )
  return 0
}

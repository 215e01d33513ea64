/**
 * An unsealer's own judgement of an order: he folds the log for himself up to the newest state that his witnesses cosigned, as
 * a vault does, and believes neither the server nor whoever brought the file.
 */
import { join } from 'node:path'
import { openDecide } from '../../../outside/cedar/decide.ts'
import { COUNTRIES, loadCountry } from '../../../store/files/load-country.ts'
import { hashPolicy, readPolicyText } from '../../../store/files/witnessed.ts'
import { hpke } from '../../../outside/hpke/hpke.ts'
import { hashPolicies } from '../../../core/access/hash-policies.ts'
import { equalBytes, fromHex, toHex } from '../../../core/bytes.ts'
import { parseVkey } from '../../../core/ledger/note.ts'
import { judgeOrder, type Ordered, type OrderFault } from '../../../core/plan/order.ts'
import { judgeCheckpoint, type ReadCheckpoint } from '../../../core/vault/judge-row.ts'
import { dayOf } from '../../../core/vault/judge.ts'
import { rowBytes } from '../../../core/vault/prove.ts'
import { readActRequest, type RowShown } from '../../../core/vault/request.ts'
import { Failure, type ErrorCode } from '../../../errors.ts'
import { isForOversight } from '../../../work/oversight/seal-row.ts'
import type { Invitation } from '../../../vault/home.ts'
import { Pull } from '../../../vault/pull.ts'
import { Usage } from '../../command.ts'
import { readInvitation, type Values } from './look.ts'
import { writeMemory, type Memory } from './memory.ts'
import { readText, required } from './read.ts'

/**
 * What the file of `--order` orders, if it counts; the mark in the memory has moved by then.
 * @throws Failure that says why not; LogUnreachable, LogShort, VaultHalt.
 */
export async function followOrder(values: Values, kind: Ordered['act']['kind'], memory: Memory): Promise<Ordered & { memory: Memory }> {
  const path = required(values.state, 'state', 'your own memory: what you carried out, and how far you have seen the log')
  const invitation = readInvitation(values)
  const file = required(values.order, 'order', 'what oversight ordered: saksi plan order')
  const request = readActRequest(readText(file))
  if (!request) throw new Usage(`${file} is no order`)
  const witnesses = readPolicyText(invitation.witnesses, invitation.log.vkey)
  const { fold, newest } = await foldLog(invitation, witnesses, memory)
  const seen: Memory = { ...memory, mark: { size: newest.size, root: toHex(newest.root) } }
  writeMemory(path, seen)
  const country = await loadCountry(join(COUNTRIES, invitation.country))
  const state = {
    fold,
    country,
    decide: openDecide(country, () => dayOf(newest.at)),
    adopted: { witnesses: hashPolicy(witnesses), access: hashPolicies(country) },
    oversight: invitation.oversight.epoch,
    witnesses,
    done: memory,
  }
  const judged = judgeOrder(request, kind, newest, state, await isRead(request.row, invitation))
  if (typeof judged === 'string') throw refusal(judged)
  return { ...judged, memory: seen }
}

async function foldLog(invitation: Invitation, witnesses: Parameters<typeof judgeCheckpoint>[1]['witnesses'], { mark }: Memory) {
  const origin = parseVkey(invitation.log.vkey)?.name ?? ''
  const pull = new Pull({ url: invitation.log.url, token: invitation.token }, { origin, isDemo: invitation.demo })
  const note = await pull.newest()
  const now = Math.floor(Date.now() / 1000)
  const newest: ReadCheckpoint | OrderFault =
    note === undefined ? 'checkpoint.no-quorum' : judgeCheckpoint(note, { witnesses, mark: mark?.size ?? 0, now })
  if (typeof newest === 'string') throw refusal(newest)
  if (!(await pull.to(newest))) throw refusal('checkpoint.other-root')
  if (mark && !equalBytes(pull.fold.rootAt(mark.size), fromHex(mark.root))) throw refusal('checkpoint.other-root')
  return { fold: pull.fold, newest }
}

async function isRead({ parts, key }: RowShown, { oversight }: Invitation): Promise<boolean> {
  try {
    return await isForOversight(parts.id, rowBytes(parts), key, oversight, hpke)
  } catch {
    return false // no row, which the judgement says
  }
}

const refusal = (why: OrderFault): Failure => new Failure(orderError(why))
/** What cannot be told apart by whoever was brought the file is one error: he does nothing, and asks oversight by voice. */
function orderError(why: OrderFault): ErrorCode {
  switch (why) {
    case 'checkpoint.no-quorum':
    case 'checkpoint.old':
      return 'plan.order-not-cosigned'
    case 'checkpoint.behind':
    case 'checkpoint.other-root':
      return 'plan.log-put-back'
    case 'policy.witnesses':
    case 'policy.access':
      return 'plan.other-policies'
    case 'signature.revoked-credential':
      return 'plan.order-revoked'
    case 'act.role':
      return 'plan.order-no-power'
    case 'act.other-kind':
      return 'plan.order-other-kind'
    case 'order.over':
    case 'order.too-long':
      return 'plan.order-over'
    case 'order.carried-out':
      return 'plan.order-done'
    case 'order.second-extension':
      return 'plan.extended-already'
    default:
      return 'plan.order-forged'
  }
}

/**
 * Erasures as the desk shows them to one person: those of the body's own records to its heads, those that a body may stop for the person to
 * its heads and caseworkers, all to oversight. What the policies do not let somebody read is not there for him here either: police see
 * no order about a record of the protection side, not even one of their own.
 */
import type { AccessRequest, Decide } from '../../core/access/decision.ts'
import { resourceOf } from '../../core/access/resource.ts'
import { namesSame } from '../../core/entry/erasing.ts'
import { findRecordKind } from '../../core/model/kinds.ts'
import { parseVkey } from '../../core/ledger/note.ts'
import { readErasureSaid } from '../../core/vault/erasures.ts'
import { readCredentialsOf } from '../../store/postgres/credentials.ts'
import type { Installation } from '../installation/installation.ts'
import { readVaults } from '../openings/known-vaults.ts'
import { mayStandFor, readAskedErasures, type AskedErasure } from './asked.ts'
import { readSaid } from './bring-erasures.ts'
import { listDeclines, listErasures, rowsOf, type ErasureState } from './standing.ts'

type Principal = AccessRequest['principal']
/** What a vault has said of the newest act, in words that it signed: null where it has said nothing yet. */
export type VaultWord = { readonly vault: string; readonly said: 'heard' | 'destroyed' | null }
export type ShownErasure = ErasureState & { readonly vaults: readonly VaultWord[]; readonly mayStop: boolean; readonly isAsked: boolean }
export type ShownAsked = AskedErasure & {
  /** This person is the second. */
  readonly isMine: boolean
  /** His body’s record, and he is a head of it; else one of his own body was asked. */ readonly isOwn: boolean
  /** Oversight’s no to it stands. */ readonly isDeclined: boolean
  /** The record is still as it was when the first signed, and nothing stands in the log that was ordered since. */
  readonly isCurrent: boolean
}
export type ErasuresShown = { readonly erasures: readonly ShownErasure[]; readonly asked: readonly ShownAsked[] }

const NOTHING: AccessRequest['context'] = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }

type Of = { readonly agency: string; readonly kind: string; readonly record: string }

/** The country's policies let this person read records of this kind of his own body; one that is closed to him is not there. */
function mayRead(principal: Principal, { kind, record, agency }: Of, decide: Decide): boolean {
  if (findRecordKind(kind) === undefined || principal.closed?.includes(record)) return false
  const resource = resourceOf({ agency, kind, record: '0'.repeat(32), fields: [] })
  return decide({ principal, action: 'read', purpose: 'recording', resource, context: NOTHING }).isAllowed
}

const has = ({ roles }: Principal, ...some: readonly Principal['roles'][number][]): boolean => roles.some((r) => some.includes(r))

/** Undefined for whom there are none, whatever is on record: what he asks for is not there. */
export async function showErasures(installation: Installation, principal: Principal, decide: Decide): Promise<ErasuresShown | undefined> {
  const { agencyType } = principal
  const [isHead, isOversight] = [has(principal, 'head'), has(principal, 'oversight')]
  const speaks = (agencyType === 'ngo' || agencyType === 'social') && has(principal, 'head', 'caseworker')
  if (!isHead && !isOversight && !speaks) return undefined
  const all = await listErasures(installation)
  const sees = ({ agency, kind, record }: Of, advocate: string | undefined): boolean =>
    !principal.closed?.includes(record) &&
    ((isHead && agency === principal.agency && mayRead(principal, { agency, kind, record }, decide)) ||
      (speaks && advocate === principal.agency) ||
      mayStandFor(principal, { agency, kind }, decide))
  const asked: ShownAsked[] = []
  const declined = new Set((await listDeclines(installation.pools.saksi_reader)).map(({ ask }) => ask))
  const colleagues = isOversight ? await readCredentialsOf(installation.pools.saksi_reader, principal.agency) : []
  for (const one of readAskedErasures(installation)) {
    const { act } = one
    const isMine = act.approvedBy[1] === principal.credential
    const isOwn = isHead && act.agency === principal.agency
    const of = { agency: act.agency, kind: act.type, record: act.record }
    // Everybody of the body that was asked: who declined is not passed over by asking the next of it.
    const isOfOurs = colleagues.some(({ credential }) => credential === act.approvedBy[1])
    if (!(isOwn || isOfOurs) || !sees(of, undefined)) continue
    asked.push({ ...one, isMine, isOwn, isDeclined: declined.has(one.entry.id), isCurrent: await isCurrent(installation, one, all) })
  }
  const erasures = all
    .filter(({ act }) => sees({ agency: act.agency, kind: act.type, record: act.record }, act.advocate))
    .map((one) => ({
      ...one,
      vaults: wordsOf(installation, one),
      isAsked: asked.some((a) => a.isCurrent && !a.isDeclined && a.act.agency === one.act.agency && a.act.record === one.act.record),
      mayStop: one.state === 'held' || one.state === 'due' || one.state === 'overtaken',
    }))
  return { erasures, asked }
}

async function isCurrent({ pools }: Installation, { act }: AskedErasure, all: readonly ErasureState[]): Promise<boolean> {
  const orders = all.filter((o) => o.act.agency === act.agency && o.act.record === act.record && o.act.type === act.type)
  const stands = orders.some((o) => o.state === 'held' || o.state === 'due')
  if (orders.some((o) => o.state === 'signed' || o.state === 'erased')) return false
  if (act.kind === 'erasure.ordered' ? stands : !stands) return false
  return namesSame(await rowsOf(pools.saksi_reader, act, act.type), act.entries)
}

/** Only words that the vault itself signed are words of it. */
function wordsOf({ layout }: Pick<Installation, 'layout'>, { act, erased }: ErasureState): VaultWord[] {
  const about = erased ?? act
  const said = readSaid(layout, about.id)
  return readVaults(layout).map(({ name, side, vkey }) => {
    const key = parseVkey(vkey)
    const word = key && readErasureSaid(said[side] ?? '', key)
    return { vault: name, said: word?.agency === about.agency && word.entry === about.id ? word.what : null }
  })
}

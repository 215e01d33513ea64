/**
 * Plans help for a person, has a supervisor look at it, and says who answers for her. Acts come in signed; what stands in the record is asked before
 * they are appended, and again by everybody who reads (core/person/care.ts): the door spares somebody a wrong step, the fold makes it harmless.
 */
import { checkAct } from '../../core/entry/check-act.ts'
import { isFault } from '../../core/entry/check.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Parts } from '../../core/entry/make.ts'
import { mayFollow, mayJudge, tellCare, type CareAct } from '../../core/person/care.ts'
import { counselOf } from '../../core/person/counsel.ts'
import { asRecord, inOrder, listStanding, type PersonRecord } from '../../core/person/record.ts'
import { isTakenBack } from '../../core/person/unstopped.ts'
import { WATCHED } from '../../core/person/watch.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { findOwn, type PeopleWith, type Principal } from './read-person.ts'

const CARE = ['care.planned', 'care.judged', 'care.moved'] as const
type CareStub = Extract<Stub, { kind: (typeof CARE)[number] }>
const isCare = (stub: Stub): stub is CareStub => CARE.some((kind) => kind === stub.kind)

/** Acts of one person about another: more than anybody's day of work, and few enough that her file opens whatever is done to it. */
const ACTS_A_DAY = 40
const DAY_MS = 86_400_000

type By = PeopleWith & { readonly principal: Principal; readonly record: RecordStore }

/**
 * One act at a time: each is judged by what stands.
 * @throws AppendRefused `care.not-there` for a record, a plan or a colleague that is not there or not this body's, for an answer to what is not owed, for a call about what holds nobody, and for a stop of what was not taken back; `care.own-plan` for a word on one's
 * own plan; `care.moved-on` where the step may not follow what stands; `care.too-many` after a day's worth; `act.not-sound` names the entry and where.
 */
export async function moveCare(parts: Parts, now: Date, by: By): Promise<ActsAppended> {
  const { principal, country } = by
  const checked = checkAct(parts, country, principal.agency)
  if (isFault(checked)) throw new AppendRefused('act.not-sound', checked.where, 0)
  const { stub } = checked
  if (!isCare(stub)) throw new AppendRefused('act.not-sound', 'stub.kind', 0)
  const own = await findOwn(principal, stub.record, by)
  if (!own) throw new AppendRefused('care.not-there', 'stub.record', 0)
  const acts = await by.care.acts(own.reader, own.records)
  const since = now.getTime() - DAY_MS
  if (acts.filter((a) => a.person === principal.person && Date.parse(a.at) > since).length >= ACTS_A_DAY)
    throw new AppendRefused('care.too-many', 'stub.record', 0)
  // Of two versions that stand either may have taken it back.
  const isStop = stub.kind === 'care.moved' && stub.step === 'sharing_stopped'
  if (isStop && !own.versions.some((v) => v.isStanding && v.record === stub.record && isTakenBack(asRecord(v))))
    throw new AppendRefused('care.not-there', 'stub.record', 0)
  await mustFit(stub, acts, inOrder(listStanding(own.versions)), by)
  return appendActs([parts], CARE, { agency: principal.agency, country, store: by.record })
}

async function mustFit(stub: CareStub, acts: readonly CareAct[], records: readonly PersonRecord[], { principal, care }: By): Promise<void> {
  const { person, agency } = principal
  if (stub.kind === 'care.planned') {
    // Written over what is no longer the newest: whoever wrote it has not read what came since.
    const heads = tellCare(acts).plans.map((p) => p.plan)
    const known = acts.filter((a) => a.act === 'planned').map((a) => a.entry)
    if (!stub.over.every((p) => known.includes(p))) throw new AppendRefused('care.not-there', 'stub.over', 0)
    if (!heads.every((p) => stub.over.includes(p))) throw new AppendRefused('care.moved-on', 'stub.over', 0)
    return
  }
  if (stub.kind === 'care.judged') {
    const plan = tellCare(acts).plans.find((p) => p.plan === stub.plan)
    if (!plan) throw new AppendRefused(acts.some((a) => a.entry === stub.plan) ? 'care.moved-on' : 'care.not-there', 'stub.plan', 0)
    // Elsewhere it would leave the plan, were these records ever found to be two persons'.
    if (plan.record !== stub.record) throw new AppendRefused('care.not-there', 'stub.record', 0)
    if (plan.by === person) throw new AppendRefused('care.own-plan', 'stub.plan', 0)
    if (!mayJudge(plan, { person, record: stub.record })) throw new AppendRefused('care.moved-on', 'stub.verdict', 0)
    return
  }
  const { step: act, colleague } = stub
  if (colleague !== null && !(await care.colleagues(agency)).includes(colleague))
    throw new AppendRefused('care.not-there', 'stub.colleague', 0)
  if (act === 'answered' && !counselOf(records)?.lawyers.some((r) => r.record === stub.record))
    throw new AppendRefused('care.not-there', 'stub.record', 0)
  // Of somebody who was met, held or asked: of nothing else is whoever holds her rung.
  const isWatched = records.some((r) => r.record === stub.record && WATCHED.some((kind) => kind === r.kind))
  if (act.startsWith('rang_') && !isWatched) throw new AppendRefused('care.not-there', 'stub.record', 0)
  const isHead = principal.roles.includes('head')
  const next: CareAct = { entry: stub.id, record: stub.record, person, isHead, at: '', act, colleague }
  if (!mayFollow(tellCare(acts), next)) throw new AppendRefused('care.moved-on', 'stub.step', 0)
}

/**
 * What leaves a vault: one record's part, sealed to the one-time key of whoever asked. By the log, or, where it is down, by the
 * keepers' telephone. A line in the journal is synced before either leaves.
 */
import { fromBase64Url, toBase64Url, utf8 } from '../core/bytes.ts'
import { canonical, parseJson } from '../core/canonical.ts'
import type { SealedClass } from '../core/model/fields.ts'
import { emergencyRecord, MERGE_SECONDS, readEmergencyCall } from '../core/vault/emergency.ts'
import { judgeOpening, type Opened } from '../core/vault/judge.ts'
import { classesOf, judgeAsking, type Asking } from '../core/vault/judge-asking.ts'
import { readOpeningRequest, type OpeningRequest } from '../core/vault/request.ts'
import { OPENING_INFO, openingPlace } from '../work/openings/vault-answers.ts'
import type { Bench } from './bench.ts'
import { readPeers } from './known-peers.ts'
import type { Shares } from './shares.ts'

export const LATER = 'later'
/** Sealed to the asker's key; null: refused, whatever the reason; `later`: this vault answers nobody now. */
export type Answer = { readonly sealed: string } | null | typeof LATER

/** An opening that stands on record and is cosigned. The order is the keeper's (keeper.ts). */
export async function giveByLog(body: string, bench: Bench, shares: Shares): Promise<Answer> {
  const { standing, memory, options } = bench
  const request = readOpeningRequest(body)
  if (!request) return bench.refuse('request')
  const ready = await bench.prepare(request.checkpoint, request.row)
  if (typeof ready === 'string') {
    bench.refuse(ready)
    return standing.isOpen ? null : LATER
  }
  if (memory.emergencies.isOverdue(options.now())) {
    bench.refuse('emergency.unmerged')
    return LATER
  }
  const judged = judgeOpening(request, ready.checkpoint, bench.state(), ready.isForOversight)
  if (judged.is === 'refused') return bench.refuse(judged.why, request.row, judged.person, ready.checkpoint.at)
  const parts = partsOf(judged.record, judged.classes, shares)
  if (!parts) return bench.refuse('record.not-held', request.row, judged.by.person, judged.at)
  const sealed = await sealTo(judged.key, judged.row, judged.record.id, parts, bench)
  if (sealed === undefined) return bench.refuse('key', request.row, judged.by.person, judged.at)
  if (!(await standing.advance(ready.checkpoint))) return LATER
  memory.opened(judged)
  return { sealed }
}

/** What an opening asks, proved as if it were answered; nothing is given, and nothing written down but a refusal. */
export async function readAsking(request: OpeningRequest, bench: Bench): Promise<Asking | null | typeof LATER> {
  const ready = await bench.prepare(request.checkpoint, request.row)
  if (typeof ready === 'string') {
    bench.refuse(ready)
    return bench.standing.isOpen ? null : LATER
  }
  const judged = judgeAsking(request, ready.checkpoint, bench.state(), ready.isForOversight)
  return judged.is === 'asked' ? judged : bench.refuse(judged.why, request.row, judged.person, ready.checkpoint.at)
}

/**
 * By hand of this vault's keeper, who has the others on the telephone. Nothing is asked of log, witnesses or peer: they are
 * down. @returns the part; else why not.
 */
export async function giveByTelephone(
  body: string,
  { memory, options }: Bench,
  shares: Shares,
): Promise<{ readonly sealed: string } | { readonly why: string }> {
  // The agency's keeper, and the trustee's, or two of its three.
  const call = readEmergencyCall(parseJson(body), readPeers(options.home).length === 1 ? 2 : 3)
  const record = call && emergencyRecord(call.request)
  const now = options.now()
  if (!call || !record) return { why: 'request' }
  const fault = memory.emergencies.judge(call, now)
  if (fault) return { why: fault }
  const { request, keepers } = call
  const classes = classesOf(record, request.fields, options.country)
  const parts = classes && partsOf(record, classes, shares)
  if (!parts) return { why: 'record.not-held' }
  const sealed = await sealTo(request.key, request.id, record.id, parts, { options })
  if (sealed === undefined) return { why: 'key' }
  const { agency, type, record: token, id: entry } = record
  const about = { id: request.id, why: request.why, agency, type, record: token, entry, fields: request.fields }
  memory.emergency({ is: 'emergency', at: now, ...about, keepers })
  options.log(`EMERGENCY ${request.id}: a part was given by telephone; to be merged into the log within ${MERGE_SECONDS / 3600} hours`)
  return { sealed }
}

type Parts = Partial<Record<SealedClass, string>>

/** Undefined where the record's salt is not here. */
function partsOf(record: Opened['record'], classes: readonly SealedClass[], shares: Shares): Parts | undefined {
  const parts: Parts = {}
  const { agency, batch, id: entry, type, record: token } = record
  for (const privacy of classes) {
    const part = shares.part({ agency, batch, entry, type, record: token }, privacy)
    if (!part) return undefined
    parts[privacy] = toBase64Url(part)
  }
  return parts
}

/** Undefined for a one-time key that nothing can be sealed to. */
async function sealTo(
  key: string,
  row: string,
  entry: string,
  parts: Parts,
  { options }: Pick<Bench, 'options'>,
): Promise<string | undefined> {
  const text = canonical({ row, entry, parts })
  try {
    return toBase64Url(await options.hpke.seal(fromBase64Url(key), OPENING_INFO, openingPlace(row, options.settings.name), utf8(text)))
  } catch {
    return undefined
  }
}

import { readBounded } from '../../../outside/http/bounded-fetch.ts'
import { writeDurably } from '../../../store/files/durable.ts'
import type { Kept, PlanBox } from '../../../work/plans/plan-box.ts'
import { nodeRandom } from '../../../outside/host/node-random.ts'
import { policyOf } from '../../../work/plans/hand-in.ts'
import { fromUtf8 } from '../../../core/bytes.ts'
import type { Parts } from '../../../core/entry/make.ts'
import type { EntrySigner } from '../../../core/entry/sign.ts'
import { readSigningKey, softwareSigner } from '../../../core/entry/software-key.ts'
import { ACTED_WITHDRAWALS } from '../../../core/entry/kinds/acted-withdrawn.ts'
import { TOKEN, UUID } from '../../../core/shape.ts'
import { readLeafTime } from '../../../core/ledger/leaf.ts'
import { parseReceipt } from '../../../core/ledger/receipt.ts'
import { printOpening } from '../../../core/plan/opening.ts'
import { readMinute } from '../../../core/plan/plan.ts'
import { provePlan, type PlanProof } from '../../../core/plan/prove.ts'
import { cellHashOf, checkHeld } from '../../../core/plan/stream.ts'
import { NOT_WHO_TOLD, printLine, timelineOf, type Unsealing } from '../../../core/plan/timeline.ts'
import { Failure } from '../../../errors.ts'
import { openingOf, openPlan, proofOf, sayActed, takeBackActed } from '../../../work/plans/open-plan.ts'
import { teamOf, valueOf } from '../../../work/plans/seal-plan.ts'
import { listOf, oneOf, readArguments } from '../../arguments.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'
import { findHeld } from './team.ts'
import { many, one, openBox, readJson, readPlanKeys, readPolicy, readText, required } from './read.ts'

export async function open(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { sign: one, out: one, receipt: one }, ['BOX', 'HANDLE'])
  const box = openBox(positionals[0] as string)
  const { plan, handle } = await findHeld(box, positionals[1] as string)
  const { action, agency } = teamOf(plan).plan
  if (Date.now() / 1000 < (readMinute(action) ?? 0)) throw new Failure('plan.too-early', { action })
  if (typeof values.receipt === 'string') return keepReceipt(box, handle, values.receipt, io)
  if (typeof values.out === 'string') {
    writeDurably(values.out, printOpening(openingOf(plan)), { mode: 0o600 })
    io.out(
      io.json
        ? JSON.stringify({ out: values.out })
        : `${values.out} holds the plan in clear: carry it to the desk, Sealed plans, where whoever answers for it reads and signs; then destroy it.
With the receipt that the desk gives: saksi plan open ${positionals[0]} ${handle} --receipt FILE`,
    )
    return 0
  }
  const receipt = await handIn(box, agency, await openPlan(plan, signerOf(values.sign, agency), nodeRandom))
  if (receipt) writeDurably(openedFile(box, handle), JSON.stringify(receipt), { mode: 0o600 })
  io.out(
    io.json
      ? JSON.stringify(receipt)
      : `opened: entry ${receipt?.entry ?? ''}; now prove it: saksi plan proof ${positionals[0]} ${handle} --out PROOF
and say of which operation it was: saksi plan acted ${positionals[0]} ${handle} --operation RECORD`,
  )
  return 0
}

/** What the desk gave when somebody signed the opening there: from then on this device knows when the plan was opened, and by which entry. */
function keepReceipt(box: PlanBox, handle: string, path: string, io: Io): ExitCode {
  const given = readJson<Receipted & { readonly format: string }>(path, 'receipt of an opening', (r) => isReceipt(r))
  const { entry, proof: text } = given
  writeDurably(openedFile(box, handle), JSON.stringify({ entry, proof: text }), { mode: 0o600 })
  io.out(io.json ? JSON.stringify({ entry }) : `noted: opened by entry ${entry}`)
  return 0
}
const isReceipt = ({ entry, proof: text }: Receipted): boolean =>
  UUID.test(String(entry)) && typeof text === 'string' && parseReceipt(text) !== undefined

/** Only of a plan that is opened: until then nothing of it stands anywhere, and not that there is one. */
export async function acted(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { sign: one, operation: one, opened: one }, ['BOX', 'HANDLE'])
  const box = openBox(positionals[0] as string)
  const { plan, handle } = await findHeld(box, positionals[1] as string)
  const operation = required(values.operation, 'operation', 'the record of the operation, 32 digits, from its receipt')
  if (!TOKEN.test(operation)) throw new Usage(`"${operation}" is no record: 32 digits of 0–9 and a–f, from its receipt`)
  const opened = typeof values.opened === 'string' ? values.opened : openedReceipt(box, handle)?.entry
  if (opened === undefined) throw new Usage('this device did not open it: say by --opened which entry did')
  const { agency } = teamOf(plan).plan
  const receipt = await handIn(box, agency, await sayActed({ agency, opened, operation }, signerOf(values.sign, agency), nodeRandom))
  io.out(
    io.json
      ? JSON.stringify(receipt)
      : `on record as entry ${receipt?.entry ?? ''}: the file of the place now says that the operation had been planned under seal
was it of another: saksi plan unsay ${positionals[0]} --acted ${receipt?.entry ?? ''} --operation ${operation} --reason another-operation --sign KEY.json`,
  )
  return 0
}

/** What `acted` said is taken back. Both stay on record, and in the file of the place. */
export async function unsay(argv: string[], io: Io): Promise<ExitCode> {
  const options = { sign: one, acted: one, operation: one, reason: one } as const
  const { values, positionals } = readArguments(argv, options, ['BOX'])
  const box = openBox(positionals[0] as string)
  const acted = required(values.acted, 'acted', 'the entry that said it, as saksi plan acted printed it')
  const operation = required(values.operation, 'operation', 'the record that it named, 32 digits')
  if (!UUID.test(acted)) throw new Usage(`"${acted}" is no entry`)
  if (!TOKEN.test(operation)) throw new Usage(`"${operation}" is no record: 32 digits of 0–9 and a–f, from its receipt`)
  const reason = oneOf(required(values.reason, 'reason', ACTED_WITHDRAWALS.join(', ')), ACTED_WITHDRAWALS, 'the reason')
  const { agency } = box.settings
  const receipt = await handIn(
    box,
    agency,
    await takeBackActed({ agency, acted, operation, reason }, signerOf(values.sign, agency), nodeRandom),
  )
  io.out(
    io.json ? JSON.stringify(receipt) : 'taken back: the file of the place shows both. Say which operation it was of: saksi plan acted …',
  )
  return 0
}

function signerOf(sign: unknown, agency: string): EntrySigner {
  const path = required(sign, 'sign', 'the signing key of whoever answers for it')
  const key = readSigningKey(JSON.parse(readText(path)))
  if (!key || key.card.agency !== agency) throw new Usage(`${path} is no signing key of ${agency}`)
  return softwareSigner(key)
}

type Receipted = { readonly entry: string; readonly proof: string }
async function handIn(box: PlanBox, agency: string, parts: Parts): Promise<Receipted | null> {
  const answer = await fetch(`${box.settings.url}/api/v1/plans`, {
    method: 'POST',
    headers: { authorization: `Bearer ${box.settings.submitToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ agency, entries: [parts] }),
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  })
  const body = JSON.parse(fromUtf8(await readBounded(answer, 256 * 1024))) as { message?: string; receipt?: Receipted | null }
  if (!answer.ok) throw new Error(body.message ?? `the server answered ${answer.status}`)
  return body.receipt ?? null
}

const openedFile = (box: PlanBox, handle: string): string => `${box.dir}/opened/${handle}.json`

export async function proof(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { out: one }, ['BOX', 'HANDLE'])
  const out = required(values.out, 'out', 'where to write the proof')
  const { plan } = await findHeld(openBox(positionals[0] as string), positionals[1] as string)
  writeDurably(out, `${JSON.stringify(proofOf(plan))}\n`, { mode: 0o600 })
  io.out(io.json ? JSON.stringify({ out }) : `${out} holds the plan in clear, and all that proves when it was fixed`)
  return 0
}

export async function prove(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { 'plan-keys': one, policy: one }, ['PROOF'])
  const keys = readPlanKeys(values['plan-keys'])
  const given = readJson<PlanProof>(positionals[0] as string, 'proof of a plan', (p) => p.format === 'saksi-plan-proof/1')
  const verdict = provePlan(given, keys.vkey, readPolicy(values.policy)?.policy)
  if (io.json) io.out(JSON.stringify({ ok: verdict.ok, by: verdict.by ?? null, fixed_at: verdict.fixedAt ?? null, steps: verdict.steps }))
  else {
    for (const { ok, words } of verdict.steps) io.out(`${ok ? '✓' : '✗'} ${words.en}\n  ${words.km}`)
    io.out(verdict.ok ? 'older than its action' : 'not proved older than its action')
  }
  return verdict.ok ? 0 : 1
}

type UnsealedFile = { readonly format: 'saksi-plan-unsealed/1'; readonly plan: string } & Pick<Unsealing, 'at' | 'isEarly' | 'by'> &
  Partial<Unsealing>

export async function timeline(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { unsealed: many }, ['BOX', 'HANDLE'])
  const box = openBox(positionals[0] as string)
  const own = await sealingsOf(box, positionals[1] as string)
  const sealings = own.map((k) => ({ plan: teamOf(k.plan).plan, fixedAt: fixedAt(box, k), place: placeOf(k) }))
  const unsealings = readUnsealings(listOf(values.unsealed), sealings[0]?.plan.plan)
  const opened = own.flatMap((k) => openedAt(box, k.handle) ?? [])
  const lines = timelineOf(sealings, unsealings, opened.length > 0 ? Math.min(...opened) : null)
  if (io.json) io.out(JSON.stringify({ lines, note: NOT_WHO_TOLD }))
  else io.out([...lines.map(printLine), '', NOT_WHO_TOLD.en, NOT_WHO_TOLD.km].join('\n'))
  return 0
}

/** Every sealing of the plan that this device has. */
export async function sealingsOf(box: PlanBox, handle: string): Promise<readonly Kept[]> {
  const { plan } = teamOf((await box.find(handle)).plan)
  return (await box.all()).filter((k) => teamOf(k.plan).plan.plan === plan.plan)
}

/** @param plan records of other plans are passed over. */
export function readUnsealings(paths: readonly string[], plan: string | undefined): readonly Unsealing[] {
  return (
    paths
      .map((p) => readJson<UnsealedFile>(p, 'record of an unsealing', (u) => u.format === 'saksi-plan-unsealed/1' && Array.isArray(u.by)))
      .filter((u) => u.plan === plan)
      // A record of the time before orders speaks of none.
      .map(({ at, isEarly, by, isExtended = false, order = null }) => ({ at, isEarly, by, isExtended, order }))
  )
}

function fixedAt(box: PlanBox, { plan }: Kept): number | null {
  if (!plan.held) return null
  const policy = policyOf(box.settings.policy)
  const check = checkHeld(valueOf(plan), cellHashOf(plan.cell), plan.held, box.settings.keys.vkey, policy)
  return check.witnessedAt ?? check.recordedAt
}

const placeOf = ({ plan }: Kept): number | null => (plan.held && parseReceipt(plan.held.proof)?.index) ?? null

function openedAt(box: PlanBox, handle: string): number | undefined {
  const micros = readLeafTime(parseReceipt(openedReceipt(box, handle)?.proof ?? '')?.leaf ?? new Uint8Array(0))
  return micros === undefined ? undefined : Number(micros / 1_000_000n)
}

function openedReceipt(box: PlanBox, handle: string): Receipted | undefined {
  try {
    return JSON.parse(readText(openedFile(box, handle))) as Receipted
  } catch (error) {
    if (error instanceof Usage) return undefined // it was never opened from this device
    throw error
  }
}

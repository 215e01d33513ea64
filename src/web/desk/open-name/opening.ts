import { hpke, makeVaultKeys } from '../../../outside/hpke/hpke.ts'
import { approvalPorts } from '../../../outside/vault/approval-ports.ts'
import type { Country } from '../../../core/country/index.ts'
import type { GrantSlip } from '../../../core/entry/grant-slip.ts'
import type { Purpose } from '../../../core/entry/oversight-acts.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import type { EntrySigner } from '../../../core/entry/sign.ts'
import type { SealedClass } from '../../../core/model/fields.ts'
import type { ApprovalSaid } from '../../../core/vault/approvals.ts'
import type { ErrorCode } from '../../../errors.ts'
import { askApproval, readApprovals } from '../../../work/openings/approve.ts'
import { askOpening, fetchOpening, NotOpened, trusteeOf, type OpeningWish } from '../../../work/openings/open.ts'
import type { Api } from '../account/api.ts'
import type { DeskConfig } from '../config.ts'
import { sealedFields, type SealedField } from './fields.ts'
import type { KeptOpening } from './kept-openings.ts'
import { deskPorts, readSealed } from './ports.ts'
import type { Written } from './written.ts'

export type Named = { readonly field: SealedField; readonly value: string }
export type Outcome =
  /** `wrong`: vaults that gave a part that is not the one that opened it. */
  | { readonly is: 'open'; readonly names: readonly Named[]; readonly wrong: readonly string[] }
  /** A vault or the witnesses do not answer now: it may be asked again, by the same row. */
  | { readonly is: 'waits' }
  | { readonly is: 'refused'; readonly code: ErrorCode | 'no-passkey'; readonly vaults?: string }
  /** Others were asked to stand for it. */
  | { readonly is: 'asked'; readonly offices: readonly ApprovalSaid[] }
  /** The vault takes no such asking. */
  | { readonly is: 'not-taken' }

export type Asker = {
  readonly api: Api
  readonly doors: NonNullable<DeskConfig['doors']>
  readonly country: Country
  readonly signer: EntrySigner
  readonly agency: string
  /** Called whenever an office was asked: what it takes to go on with it in another window. Nobody is told that it waits before it has ended. */
  readonly onWaits: (kept: Waits) => Promise<void>
}
export type Waits = Pick<KeptOpening, 'fields' | 'asked' | 'oneTime'>
export type Asking = Asker & {
  readonly record: string
  readonly purpose: Purpose
  readonly classes: readonly SealedClass[]
  /** Its owner's slip, for another agency's record. */
  readonly grant?: GrantSlip
  /** The office whose approval is asked for first; without one the vaults are asked right away. */
  readonly office?: string
  /** Called once the row stands in the log. */
  readonly onWritten: (written: Written) => void
}

const WAITING: readonly string[] = ['opening.vault-silent', 'opening.not-witnessed']

/** One opening, from its row to the names: everything that follows goes by the same row. */
export type Opening = {
  /** What kind of record it is, and whose; undefined where it is not there. */
  readonly about?: { readonly kind: string; readonly agency: string }
  readonly outcome: Outcome
  /** Asks the vaults. */
  readonly again: () => Promise<Outcome>
  /** Asks an office to stand for it. */
  readonly ask: (office: string) => Promise<Outcome>
  /** What the offices said; undefined where nothing waits any more, or nobody answers. */
  readonly look: () => Promise<readonly ApprovalSaid[] | undefined>
}

const ended = (outcome: Outcome): Opening => ({
  outcome,
  again: async () => outcome,
  ask: async () => outcome,
  look: async () => undefined,
})

export async function open(asking: Asking): Promise<Opening> {
  const { api, doors, country, signer, agency, purpose } = asking
  try {
    const record = await readSealed(api, asking.record, purpose, asking.grant)
    const fields = sealedFields(record, asking.classes, country)
    if (fields.length === 0) return ended({ is: 'refused', code: 'opening.no-record' })
    const oneTime = await makeVaultKeys()
    const wish = { record, agency, purpose, fields: fields.map((f) => f.id), emergency: false }
    const asked = await askOpening(wish, deskPorts(api), { random, hpke, signer, oneTime, ...doors })
    asking.onWritten({ position: asked.standing.index, at: new Date(), purpose, code: checkCode(asked.asked) })
    const begun = follow(asking, wish, fields, { asked, oneTime })
    return { ...begun, outcome: await (asking.office === undefined ? begun.again() : begun.ask(asking.office)) }
  } catch (error) {
    return ended(refusalOf(error))
  }
}

/** Goes on with one that was asked in another window of this device. The record is fetched anew: nothing of it was kept. */
export async function resume(asker: Asker, kept: KeptOpening): Promise<Opening> {
  const { api, country, agency } = asker
  const { purpose, classes, grant } = kept
  try {
    const record = await readSealed(api, kept.record, purpose, grant)
    const fields = sealedFields(record, classes, country).filter((f) => kept.fields.includes(f.id))
    const wish = { record, agency, purpose, fields: kept.fields, emergency: false }
    const begun = follow(asker, wish, fields, kept)
    const offices = await begun.look()
    return { ...begun, outcome: offices ? { is: 'asked', offices } : { is: 'waits' } }
  } catch (error) {
    return ended(refusalOf(error))
  }
}

const random = { bytes: (n: number) => crypto.getRandomValues(new Uint8Array(n)) }

function follow(
  { api, doors, signer, onWaits }: Asker,
  wish: OpeningWish,
  fields: readonly SealedField[],
  { asked, oneTime }: Pick<KeptOpening, 'asked' | 'oneTime'>,
): Omit<Opening, 'outcome'> {
  const wrong = new Set<string>()
  const onWrongPart = (vaults: readonly string[]): void => vaults.forEach((vault) => wrong.add(vault))
  const tools = { random, hpke, signer, oneTime, ...doors, onWrongPart }
  const server = deskPorts(api)
  const ports = { ...server, ...approvalPorts(server, trusteeOf(doors.vaults)) }
  const look: Opening['look'] = () => readApprovals(asked, ports)
  const { type: kind, agency: of } = JSON.parse(wish.record.stub) as { type: string; agency: string }
  return {
    about: { kind, agency: of },
    look,
    again: async () => {
      try {
        const opened = await fetchOpening(wish, asked, ports, tools)
        return { is: 'open', names: fields.map((field) => ({ field, value: opened[field.id] ?? '' })), wrong: [...wrong] }
      } catch (error) {
        return refusalOf(error)
      }
    },
    ask: async (office) => {
      try {
        if (!(await askApproval(wish.record, asked, office, ports))) return { is: 'not-taken' }
        // Who reads that it waits may close the window: by then it is on the disk.
        await onWaits({ fields: wish.fields, asked, oneTime })
        return { is: 'asked', offices: (await look()) ?? [{ office, is: 'waits' }] }
      } catch (error) {
        return refusalOf(error)
      }
    },
  }
}

function refusalOf(error: unknown): Outcome {
  if (!(error instanceof NotOpened)) return { is: 'refused', code: 'no-passkey' } // the device was not asked, or said no
  if (WAITING.includes(error.code)) return { is: 'waits' }
  return { is: 'refused', code: error.code, ...(error.vaults === undefined ? {} : { vaults: error.vaults }) }
}

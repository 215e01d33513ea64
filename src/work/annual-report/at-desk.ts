/**
 * Annual reports that are being written at the desk, one a year, under `annual/desk/`: an outline that its editors change, until somebody signs it. The first
 * signature freezes it, as it stands and with what each number says then; the second, of another office, puts it out. Nothing of it is out before.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { ANNUAL_FORMAT, readOutline, saysSame, type FrozenFigure, type Outline, type OutlineOf } from '../../core/report/annual.ts'
import { hashReport, signedHash, signersOf } from '../../core/report/annual-signed.ts'
import { hasNumberInWords } from '../../core/report/says-number.ts'
import { printSignature, type KeySignature } from '../../core/ledger/signature.ts'
import { arePeopleApart, wordFault } from '../../core/release/approval.ts'
import { Failure } from '../../errors.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Installation } from '../installation/installation.ts'
import { oneLeaves } from '../releases/one-at-a-time.ts'
import { readSigners } from '../releases/released-files.ts'
import { findFrozen, noteReport } from './freeze.ts'
import { publishAnnual } from './published.ts'

type At = Pick<Installation, 'layout'>
type Desk = Pick<Installation, 'layout' | 'note' | 'pools' | 'sequencer' | 'settings'>

/** Years, the newest first. */
export const listAtDesk = ({ layout }: At): readonly number[] =>
  existsSync(layout.annualDeskFolder)
    ? readdirSync(layout.annualDeskFolder)
        .flatMap((name) => /^(\d{4})\.json$/.exec(name)?.slice(1).map(Number) ?? [])
        .toSorted((a, b) => b - a)
    : []

/** Undefined where there is none, or what lies there is none. */
export function readAtDesk({ layout }: At, year: number, of: OutlineOf): Outline | undefined {
  try {
    const outline = readOutline(JSON.parse(readFileSync(layout.annualDesk(year), 'utf8')), of)
    return 'wrong' in outline || outline.year !== year ? undefined : outline
  } catch {
    return undefined // not there, or cut off by hand: it is begun again
  }
}

/**
 * Keeps what an editor wrote. @param before the stamp of what the editor began with; null where nothing was there.
 * @throws Failure where somebody else wrote or signed meanwhile, where it fits no country, or where a number stands in its words.
 */
export async function writeAtDesk(desk: At & Pick<Desk, 'pools'>, value: unknown, before: string | null, of: OutlineOf): Promise<Outline> {
  const outline = readOutline(value, of)
  if ('wrong' in outline || outline.frozen) throw new Failure('annual.wrong')
  if (hasNumberInWords(outline)) throw new Failure('annual.number-in-words')
  // In its turn: a signature reads what lies here, and writes it frozen when its entry is in the log.
  return oneLeaves(desk, async () => {
    const lying = readAtDesk(desk, outline.year, of)
    if (lying?.frozen) throw new Failure('annual.signed')
    if ((lying ? hashReport(lying) : null) !== before) throw new Failure('annual.written-meanwhile')
    writeDurably(desk.layout.annualDesk(outline.year), printed(outline))
    return outline
  })
}

/** What would be signed now: as it was frozen, or as it stands with what each number says today. @param on ISO day */
export const asSigned = (outline: Outline, figures: readonly FrozenFigure[], on: string): Outline & Required<Pick<Outline, 'frozen'>> => ({
  ...outline,
  ...(outline.frozen ? { frozen: outline.frozen } : { format: ANNUAL_FORMAT, frozen: { on, figures } }),
})

type Signing = {
  readonly year: number
  readonly of: OutlineOf
  /** What each figure of it says now. */
  readonly figures: (outline: Outline) => readonly FrozenFigure[]
  /** ISO day. */
  readonly on: string
  readonly signature: KeySignature
}
/**
 * Takes a signature. The first freezes, and is on record before it lies here; the second puts it out.
 * @throws Failure where it is not over just this, of nobody who may sign, of an office that signed already, or where a number has moved since it was frozen.
 */
export const signAtDesk = (desk: Desk, { year, of, figures, on, signature }: Signing): Promise<'waits' | 'out'> =>
  oneLeaves(desk, async () => {
    const lying = readAtDesk(desk, year, of)
    if (!lying) throw new Failure('not-found')
    const now = figures(lying)
    const report = asSigned(lying, now, on)
    const signers = await readSigners(desk)
    const fault = wordFault(signature, signedHash(report), signers)
    // It is somebody's signature under something else: a number moved, or a word, between reading and signing.
    if (fault) throw new Failure(fault === 'signature.forged' ? 'annual.moved' : fault)
    if (!lying.frozen) {
      if (on <= `${year}-12-31`) throw new Failure('annual.year-runs')
      await noteReport(desk, 'signed', report)
      await desk.sequencer.flush()
      writeDurably(desk.layout.annualDesk(year), printed({ ...report, signed: [printSignature(signature)] }))
      return 'waits'
    }
    if (isMoved(now, lying.frozen.figures)) throw new Failure('annual.moved-since')
    const whole: Outline = { ...report, signed: [...(report.signed ?? []), printSignature(signature)] }
    const cards = signersOf(whole, signers) ?? []
    if (!(await findFrozen(desk, report)) || cards.length !== 2) throw new Failure('annual.moved')
    if (!arePeopleApart(cards)) throw new Failure('approval.same-office')
    await publishAnnual(desk, whole)
    // A kill before this leaves it here as well: it is signed, and put out, once more.
    rmSync(desk.layout.annualDesk(year), { force: true })
    return 'out'
  })

const isMoved = (now: readonly FrozenFigure[], then: readonly FrozenFigure[]): boolean =>
  now.length !== then.length || now.some((figure, i) => !saysSame(figure, then[i]!))

/** Back to its editors: what was signed of it stands no more, and that it was frozen stays on record. */
export const openAtDesk = (desk: Pick<Desk, 'layout' | 'pools'>, year: number, of: OutlineOf): Promise<Outline> =>
  oneLeaves(desk, async () => {
    const lying = readAtDesk(desk, year, of)
    if (!lying) throw new Failure('not-found')
    const { frozen: _frozen, signed: _signed, ...outline } = lying
    writeDurably(desk.layout.annualDesk(year), printed(outline))
    return outline
  })

const printed = (outline: Outline): string => `${JSON.stringify(outline, null, 2)}\n`

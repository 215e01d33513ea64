/** The annual report's way out: from the outline to the frozen file, and in a demonstration to the public page. */
import { printSignature, type KeySignature } from '../../core/ledger/signature.ts'
import type { Outline } from '../../core/report/annual.ts'
import { signedHash } from '../../core/report/annual-signed.ts'
import { hasNumberInWords } from '../../core/report/says-number.ts'
import { Failure } from '../../errors.ts'
import { asSigned, signAtDesk, writeAtDesk } from '../../work/annual-report/at-desk.ts'
import { beginOutline } from '../../work/annual-report/begin.ts'
import { noteReport } from '../../work/annual-report/freeze.ts'
import { publishAnnual } from '../../work/annual-report/published.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { freezeFigures } from './annual-model.ts'
import { readFrontPage } from './indicator-model.ts'
import { outlineOf, readOut, type Out } from './releases.ts'
import { readableCountry } from './readable-country.ts'
import { readLogged } from './release-model.ts'

/** What is released and lies here. */
export const readStanding = async (installation: Installation): Promise<Out> =>
  readOut(
    installation,
    readableCountry(installation.country),
    (await readLogged(installation)).filter((one) => one.isHere),
  )

/** What people ask first, as far as something of it was released: the secretariat goes on from there. */
export const beginReport = async ({ country }: Pick<Installation, 'country'>, year: number, out: Out): Promise<Outline> =>
  beginOutline(
    country,
    year,
    (await readFrontPage(country)).first.filter((id) => out.series.has(id)),
  )

/**
 * @param on ISO day.
 * @returns the outline with what each of its numbers says now; its hash is in the log before anybody has the file: one without its entry would be nobody's.
 * @throws Failure where a number stands in its words, as at the desk.
 */
export async function freezeReport(
  installation: Pick<Installation, 'note' | 'pools' | 'sequencer'>,
  outline: Outline,
  out: Out,
  on: string,
): Promise<Outline> {
  if (hasNumberInWords(outline)) throw new Failure('annual.number-in-words')
  const frozen = asSigned(outline, freezeFigures(outline, out), on)
  await noteReport(installation, 'frozen', frozen)
  await installation.sequencer.flush()
  return frozen
}

/** What makes the signatures of a demonstration's invented people, each of another office. @param hash 32 bytes */
export type SignReport = (hash: Uint8Array) => Promise<readonly KeySignature[]>

/** A demonstration's own report, signed by all of them and out. */
export async function publishReport(installation: Installation, year: number, sign: SignReport): Promise<void> {
  const out = await readStanding(installation)
  const outline = await beginReport(installation, year, out)
  const frozen = asSigned(outline, freezeFigures(outline, out), today())
  await noteReport(installation, 'signed', frozen)
  await publishAnnual(installation, { ...frozen, signed: (await sign(signedHash(frozen))).map(printSignature) })
}

/** Another that its first reader has signed: it waits at the desk for a second. */
export async function leaveReport(installation: Installation, year: number, sign: SignReport): Promise<void> {
  const [out, of, on] = [await readStanding(installation), outlineOf(readableCountry(installation.country)), today()]
  const outline = await writeAtDesk(installation, await beginReport(installation, year, out), null, of)
  const figures = (report: Outline) => freezeFigures(report, out)
  const [signature] = await sign(signedHash(asSigned(outline, figures(outline), on)))
  if (signature) await signAtDesk(installation, { year, of, figures, on, signature })
}

const today = (): string => new Date().toISOString().slice(0, 10)

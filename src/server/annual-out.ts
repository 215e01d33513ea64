/** The annual report's way out: from the outline to the frozen file, and in a demonstration to the public page. */
import type { Outline } from '../core/report/annual.ts'
import { beginOutline } from '../work/annual-report/begin.ts'
import { noteReport } from '../work/annual-report/freeze.ts'
import { publishAnnual } from '../work/annual-report/published.ts'
import type { Installation } from '../work/installation/installation.ts'
import { freezeFigures } from './annual-model.ts'
import { readFrontPage } from './indicator-model.ts'
import { readOut, type Out } from './public-releases.ts'
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

/** @param on ISO day. @returns the outline with what each of its numbers says now; its hash is in the log before anybody has the file: one without its entry would be nobody's. */
export async function freezeReport(
  installation: Pick<Installation, 'note' | 'pools' | 'sequencer'>,
  outline: Outline,
  out: Out,
  on: string,
): Promise<Outline> {
  const frozen: Outline = { ...outline, frozen: { on, figures: freezeFigures(outline, out) } }
  await noteReport(installation, 'frozen', frozen)
  await installation.sequencer.flush()
  return frozen
}

/** A demonstration's own report. */
export async function publishReport(installation: Installation, year: number): Promise<void> {
  const out = await readStanding(installation)
  const outline = await beginReport(installation, year, out)
  await publishAnnual(installation, await freezeReport(installation, outline, out, new Date().toISOString().slice(0, 10)))
}

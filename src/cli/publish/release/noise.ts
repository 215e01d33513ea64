/** Noise at the gate: proposed where tables are refused, drawn into a draft, published once two have signed, and what is left of each year's budget. */
import { counted } from '../../counted.ts'
import { findIndicator } from '../../../core/country/find.ts'
import { DELTA, YEARLY } from '../../../core/protect/methods/noise/yearly.ts'
import { epsilonOf, rhoOf } from '../../../core/protect/methods/noise/zcdp.ts'
import { marginOf } from '../../../core/release/noisy-release.ts'
import { whyNoNoise, yearOf } from '../../../road/protect/noise.ts'
import { removeDraft, type Asks, type ReleaseDraft } from '../../../work/releases/drafts.ts'
import { draftNoise, noiseLeft, publishNoise, readNoiseBudget, type WantedNoise } from '../../../work/releases/noise.ts'
import type { Installation } from '../../../work/installation/installation.ts'
import { Usage, type ExitCode, type Io } from '../../command.ts'

/** @returns millionths of rho, rounded down: no more is spent than was said. */
export function readCost(text: string | boolean): number {
  const epsilon = Number(text)
  const millionths = epsilon > 0 && epsilon <= 1 ? Math.floor(1e6 * rhoOf(epsilon, DELTA)) : 0
  if (millionths < 1) throw new Usage('--noise must be above 0.01, and 1 at most: a year has no more')
  return millionths
}

/** Where exact tables are refused: what noise would do to those that were named, and what is left to pay it. */
export async function sayNoiseWouldDo(installation: Installation, asks: Asks, asOf: string, today: string): Promise<readonly string[]> {
  if ('year' in asks || !asks.tables) return []
  const { country } = installation
  const [indicator, year] = [findIndicator(country, asks.indicator), yearOf(asks)]
  const named = { ...asks, by: [...new Set(asks.tables.flat())], tables: asks.tables }
  if (!indicator || year === undefined || whyNoNoise(named, asOf, today, country, indicator) !== undefined) return []
  const left = await noiseLeft(installation, year)
  if (left < 1) return [`nothing is left of the budget for noise of ${year}`]
  const off = marginOf(left, asks.tables.length)
  return [
    `with noise they may go out as they are asked, where every return is in (--as-of ${asOf} --noise E): for all that is left of ${year}, epsilon ${sayLeft(left)}, each number would be off by ${off} or less in 95 of 100 draws, a total by more; for less of it by more`,
  ]
}

export async function drawDraft(
  installation: Installation,
  wanted: WantedNoise,
  offices: readonly string[] | null,
  io: Io,
  today?: string,
): Promise<ExitCode> {
  const done = await draftNoise(installation, wanted, offices, today)
  if ('refused' in done) {
    if (io.json) io.out(JSON.stringify({ drawn: false, refused: done.refused }))
    else io.err(`refused: ${done.refused}`)
    return 1
  }
  const { asks } = wanted
  const said = {
    margin: marginOf(asks.noise, asks.tables.length),
    left: sayLeft(done.left),
    year: yearOf(asks),
    offices: done.draft.offices,
  }
  if (io.json) io.out(JSON.stringify({ drawn: true, id: wanted.id, as_of: wanted.asOf, as_of_by: 'recorded', ...said }))
  else {
    io.out(
      `${wanted.id}: ${counted(asks.tables.length, 'tables')} with noise; each number is off by ${said.margin} or less in 95 of 100 draws, a total by more`,
    )
    io.out(`left for noise of ${said.year}: epsilon ${said.left} of ${sayLeft(YEARLY)}`)
    io.out(`waits at the desk for two people of two agencies of: ${said.offices.join(', ')}`)
  }
  return 0
}

export async function publishDrawn(installation: Installation, draft: ReleaseDraft, io: Io): Promise<ExitCode> {
  const path = await publishNoise(installation, draft)
  removeDraft(installation, draft.id)
  io.out(io.json ? JSON.stringify({ id: draft.id, paths: [path] }) : `published in ${path}`)
  return 0
}

/** A line a year of which something was spent. */
export async function sayNoiseLeft(installation: Installation): Promise<readonly string[]> {
  const { charged } = await readNoiseBudget(installation)
  const years = [...new Set(charged.map(({ year }) => year))].sort()
  return Promise.all(
    years.map(async (year) => `left for noise of ${year}: epsilon ${sayLeft(await noiseLeft(installation, year))} of ${sayLeft(YEARLY)}`),
  )
}

/** Rounded down: whoever asks for it gets it. */
const sayLeft = (millionths: number): string =>
  millionths > 0 ? (Math.floor(1000 * epsilonOf(millionths / 1e6, DELTA)) / 1000).toFixed(3) : '0'

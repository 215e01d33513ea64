/**
 * Counts with noise, drafted and published like any other release: paid on record before a number is drawn, out of the year's budget, which is a sum over
 * the log; whoever puts an older log in its place takes from it what was charged since. What was once asked has one answer: the same numbers again for
 * nothing, and none other, whatever was recorded since. It is asked as known on a day that is over, of which nothing more becomes known.
 */
import { toHex, utf8 } from '../../core/bytes.ts'
import { canonical } from '../../core/canonical.ts'
import { findIndicator } from '../../core/country/find.ts'
import type { NoiseCharged } from '../../core/entry/kinds/noise-charged.ts'
import { purposeHash } from '../../core/hash.ts'
import { leftOf, type Budget } from '../../core/protect/methods/noise/budget.ts'
import { commitNoise, noiseTables } from '../../core/protect/methods/noise/index.ts'
import { DELTA, YEARLY } from '../../core/protect/methods/noise/yearly.ts'
import { approvalFault, contentOf, printApprovals } from '../../core/release/approval.ts'
import { approveNoisy, isNoisy, readNoisy, rewriteNoisy, writeNoisyRelease, type NoiseShape } from '../../core/release/noisy-release.ts'
import { noiseLabelsOf } from '../../core/release/words/labels.ts'
import { APPROVALS, PACKAGE } from '../../core/release/write.ts'
import { Failure } from '../../errors.ts'
import { countWithContributions } from '../../road/count.ts'
import { link } from '../../road/link.ts'
import { noiseSetOf, oneOf, whyNoNoise, whyNotWhole, yearOf } from '../../road/protect/noise.ts'
import type { Counted } from '../../road/stages.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import type { Installation } from '../installation/installation.ts'
import { findDraft, findSoundFiles, readDraftFiles, readStanding, type Asks, type DraftFiles, type ReleaseDraft } from './drafts.ts'
import { titleOf } from './drafting/clear-draft.ts'
import { agenciesAsked, leaveDraft, type WantedDraft } from './keep-draft.ts'
import { oneLeaves } from './one-at-a-time.ts'
import { isPublished, publishFiles, readSigners } from './released-files.ts'
import { readRoundingKey } from './rounding-key.ts'

type Pools = Pick<Installation, 'pools'>
export type NoiseAsks = Extract<Asks, { readonly indicator: string }> & {
  readonly noise: number
  readonly tables: readonly (readonly string[])[]
}
export type WantedNoise = Omit<WantedDraft, 'asks'> & { readonly asks: NoiseAsks }
export const asksForNoise = (asks: Asks): asks is NoiseAsks => 'noise' in asks && asks.noise !== undefined && asks.tables !== null

/** What was spent so far, each question once, and of which years. */
export async function readNoiseBudget({ pools }: Pools): Promise<Budget & { readonly charged: readonly NoiseCharged[] }> {
  const charged = (await readOwn(pools.saksi_reader, 'noise.charged')).map(({ stub }) => stub)
  // An earlier program charged one question twice where a definition had got another version: what was told is told once.
  const once = [...new Map(charged.map((charge) => [`${charge.year} ${charge.question}`, charge])).values()]
  const charges = once.map(({ year, question, millionths, key }) => ({ population: String(year), question, millionths, key }))
  return { cap: YEARLY, charges, charged }
}
/** Millionths of rho. */
export const noiseLeft = async (at: Pools, year: number): Promise<number> => leftOf(await readNoiseBudget(at), String(year))

/** What is asked, without any number: it has one answer, ever. */
const nameOf = ({ asks: { indicator, from, to, tables, noise }, asOf }: WantedNoise, definition: number): string =>
  toHex(purposeHash('saksi/noise-asked/1', utf8(canonical({ indicator, definition, from, to, as_of: asOf, tables, millionths: noise }))))

/**
 * Charges, draws and leaves the draft for two people to approve. Cut off after the charge, the same command draws the same numbers and is charged nothing.
 * @param offices null for whoever receives returns and whose records are counted. @param today ISO day.
 * @throws Failure 'noise.spent', 'noise.other-key', or 'noise.answered' where the record has changed since the same was asked.
 */
export async function draftNoise(
  installation: Installation,
  wanted: WantedNoise,
  offices: readonly string[] | null,
  today = new Date().toISOString().slice(0, 10),
): Promise<{ readonly draft: ReleaseDraft; readonly files: DraftFiles; readonly left: number } | { readonly refused: string }> {
  const { country, counts, layout } = installation
  const { asks, asOf, id } = wanted
  const indicator = findIndicator(country, asks.indicator)
  const year = yearOf(asks)
  if (!indicator) throw new Error(`impossible: no indicator ${asks.indicator}`)
  const refused = whyNoNoise(asks, asOf, today, country, indicator)
  if (refused !== undefined || year === undefined) return { refused: refused ?? `impossible: no year of ${asks.from}` }
  if (await isPublished(installation, id)) throw new Failure('release.there-already', { id })
  const linked = await link({ entries: [] }, asOf, counts)
  const request = { indicator, interval: asks, by: asks.by, onePlace: true }
  const { counted } = await countWithContributions(linked, request, country, counts)
  const open = whyNotWhole(counted)
  if (open !== undefined) return { refused: open }
  const set = noiseSetOf(counted, country, indicator, asks.tables)
  if ('refused' in set) return set
  const key = readRoundingKey(layout)
  const account = String(year)
  // The day of knowledge is of the question: numbers that stayed the same over two days would say that nobody came.
  const asked = { ...set, population: `${set.population} as known on ${asOf}` }
  return oneLeaves(installation, async () => {
    const budget = await readNoiseBudget(installation)
    const done = noiseTables(asked, { millionths: asks.noise, budget, key, delta: DELTA, account })
    if ('refused' in done) {
      if (done.refused === 'other_key') throw new Failure('noise.other-key', { year: account })
      throw new Failure('noise.spent', { year: account })
    }
    const name = nameOf(wanted, counted.definition)
    if (budget.charged.some((c) => c.asked === name && c.question !== done.question)) throw new Failure('noise.answered', { day: asOf })
    if (!budget.charged.some((c) => c.question === done.question)) {
      const { indicator: of, from, to, noise: millionths } = asks
      const charge = { year, indicator: of, from, to, millionths, asked: name, question: done.question, key: commitNoise(key) }
      await installation.note({ kind: 'noise.charged', ...charge })
    }
    const { received, due } = counted.coverage
    const about = {
      population: set.population,
      unit: set.unit,
      one: oneOf(indicator),
      as_of: asOf,
      coverage: { received, due },
      definition: counted.definition,
    }
    const cost = { millionths: asks.noise, dimensions: set.dimensions }
    const shape = { ...set, tables: done.tables.map(({ id: table, columns }) => ({ id: table, by: columns })) }
    const files = writeNoisyRelease(done, about, cost, infoOf(installation, wanted, createdOf(installation, wanted), shape))
    const draft = leaveDraft(installation, wanted, new Map([[id, files]]), {
      offices: offices ?? officesOf(installation, counted),
      beside: [],
    })
    return { draft, files, left: leftOf(await readNoiseBudget(installation), account) }
  })
}

const officesOf = ({ country }: Installation, counted: Counted): string[] => agenciesAsked(country, Object.keys(counted.lineage.agencies))

/** Drawn again to the byte as it lies there. */
function createdOf(installation: Installation, { id }: WantedNoise): string {
  const now = new Date().toISOString()
  const old = findDraft(installation, id)
  if (!old || !asksForNoise(old.asks)) return now
  // One that somebody altered is drawn again whole.
  return createdIn(findSoundFiles(installation, old)?.get(id)) ?? now
}

const createdIn = (files: DraftFiles | undefined): string | undefined =>
  (JSON.parse(files?.get(PACKAGE) ?? '{}') as { created?: string }).created

/** Nobody writes it: nothing goes out in words that nobody signed. */
function infoOf({ country, settings }: Installation, draft: Pick<WantedDraft, 'id' | 'asks'>, created: string, shape: NoiseShape) {
  const labels = noiseLabelsOf(country, shape)
  const named = { ...(labels ? { labels } : {}), ...(country.licence ? { license: country.licence } : {}) }
  const info = { title: titleOf(draft, country), tool: 'saksi', source: country.words.en, created, ...named }
  return settings.demo ? { ...info, isDemo: true as const } : info
}

/**
 * The numbers that were read and signed go out as they lie there: drawn anew after a correction they would be others. All else is made anew, and is what
 * was signed, to the byte and without a file more.
 * @returns its folder. @throws Failure unless two people of two offices signed just these, and the log has what they cost.
 */
export async function publishNoise(installation: Installation, draft: ReleaseDraft): Promise<string> {
  const files = readDraftFiles(installation, draft).get(draft.id)
  const { is, approvals } = await readStanding(installation, draft)
  if (is === 'refused') throw new Failure('draft.refused')
  const signers = await readSigners(installation)
  const fault = approvalFault(approvals, signers)
  if (fault) throw new Failure(fault)
  if (!files || !isNoisy((name) => files.get(name))) throw new Failure('draft.altered')
  // Without the licence as well, of what was signed before the country's folder had one.
  const made = [true, false]
    .map((isLicensed) => madeAnew(installation, draft, files, isLicensed))
    .find((of) => of && contentOf(of) === draft.releases[draft.id])
  if (!made) throw new Failure('draft.altered')
  const { about } = readNoisy((name) => made.get(name))
  return oneLeaves(installation, async () => {
    const { charged } = await readNoiseBudget(installation)
    const isPaid = charged.some(({ question, millionths }) => question === about.question && millionths === about.millionths)
    if (!isPaid) throw new Failure('noise.unpaid', { id: draft.id })
    const approved = approveNoisy(made, { name: APPROVALS, text: printApprovals(approvals, signers) })
    const approvedBy = approvals.signed.flatMap(({ credential }) => signers.cardOf(credential) ?? [])
    return publishFiles(installation, draft.id, approved, approvedBy)
  })
}

/** Undefined where it cannot be read, or is not of what the draft asks for. */
function madeAnew(installation: Installation, draft: ReleaseDraft, files: DraftFiles, isLicensed: boolean): DraftFiles | undefined {
  const indicator = 'indicator' in draft.asks ? findIndicator(installation.country, draft.asks.indicator) : undefined
  const created = createdIn(files)
  if (!indicator || created === undefined) return undefined
  const of = { unit: indicator.unit.en, one: oneOf(indicator) }
  try {
    return rewriteNoisy(
      (name) => files.get(name),
      of,
      (shape) => {
        const { license, ...info } = infoOf(installation, draft, created, shape)
        return isLicensed && license !== undefined ? { ...info, license } : info
      },
    )
  } catch {
    return undefined // altered before anybody signed it
  }
}

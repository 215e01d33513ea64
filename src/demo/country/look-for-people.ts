/**
 * How often one person is there, as the social ministry's people found out: a sample of stays in shelters, each drawn record resolved, so that the
 * figure has an interval; some pairs of told episodes that nobody can tell apart, so that theirs lies between; and the pairs that a program finds in a
 * sheet in which some were written down twice, for people to decide. Where no printed figure stands.
 */
import { mulberry32 } from '../../core/seeded.ts'
import type { EntryBody } from '../../core/entry/kinds.ts'
import { findLookAlikes, type SheetPerson } from '../../core/review/look-alike.ts'
import { reviewPeople } from '../../work/links/review-people.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { between } from '../chance.ts'
import { signAct } from '../sign-act.ts'
import type { Sent } from './follow-cases.ts'

const DRAWN = 60
const UNSURE = 6
const SEED = 41

/** @param met the rows of that sheet, as its office reads them. */
export async function lookForPeople(
  installation: Installation,
  sent: readonly Sent[],
  met: readonly SheetPerson[],
  agency: string,
): Promise<void> {
  const { country, store, pools } = installation
  const chance = mulberry32(SEED)
  const put = async (acts: readonly EntryBody[]): Promise<readonly string[]> => {
    const entries = await Promise.all(acts.map((body) => signAct(installation, agency, body)))
    return (await reviewPeople(entries, { agency, country, store, db: pools.saksi_reader })).entries
  }
  const own = (kind: string): readonly string[] => sent.filter((s) => s.kind === kind && s.agency === agency).map((s) => s.record)

  const stays = own('shelter_stay')
  // Invented, as everybody is: of three stays two are one person's.
  const personOf = new Map(stays.map((record, i) => [record, Math.floor((i * 2) / 3)]))
  const left = [...stays]
  const records = Array.from(
    { length: Math.min(DRAWN, left.length) },
    () => left.splice(between(0, left.length - 1, chance), 1)[0] as string,
  )
  const [sample] = await put([{ kind: 'sample.drawn', type: 'shelter_stay', records }])
  if (sample === undefined) throw new Error('impossible: nothing was drawn')
  await put(
    records.map((record): EntryBody => {
      const same = stays.filter((other) => personOf.get(other) === personOf.get(record))
      return { kind: 'sample.resolved', sample, record, same }
    }),
  )
  const told = own('victim_episode')
  const unsure = Array.from({ length: Math.min(UNSURE, told.length >> 1) }, (_, i): EntryBody => {
    const ref = (at: number) => [agency, 'victim_episode', told[at] ?? ''] as const
    return { kind: 'pair.judged', a: ref(2 * i), b: ref(2 * i + 1), verdict: 'unsure', bits: null, model: null }
  })
  await put(unsure)
  const { pairs, model } = findLookAlikes(met)
  const ref = (at: number) => [agency, met[at]?.kind ?? '', met[at]?.record ?? ''] as const
  const likely = pairs.flatMap((pair): readonly EntryBody[] => {
    const bits = Math.round(pair.bits)
    return bits > 0 ? [{ kind: 'pair.judged', a: ref(pair.a), b: ref(pair.b), verdict: 'likely', bits, model }] : []
  })
  await put(likely)
}

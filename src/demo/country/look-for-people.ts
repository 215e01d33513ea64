/**
 * How often one person is there, as the social ministry's people found out: a sample of stays in shelters, each drawn record resolved, so that the
 * figure has an interval; and twenty pairs of told episodes that a program holds likely and nobody has looked at, so that theirs lies between. Where
 * no printed figure stands.
 */
import { mulberry32 } from '../../core/seeded.ts'
import type { EntryBody } from '../../core/entry/kinds.ts'
import { reviewPeople } from '../../work/links/review-people.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { between } from '../chance.ts'
import { signAct } from '../sign-act.ts'
import type { Sent } from './follow-cases.ts'

const DRAWN = 60
const PAIRS = 20
const SEED = 41

export async function lookForPeople(installation: Installation, sent: readonly Sent[], agency: string): Promise<void> {
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
  const likely = Array.from({ length: Math.min(PAIRS, told.length >> 1) }, (_, i): EntryBody => {
    const [a, b] = [told[2 * i] as string, told[2 * i + 1] as string]
    const bits = between(2, 12, chance)
    return {
      kind: 'pair.judged',
      a: [agency, 'victim_episode', a],
      b: [agency, 'victim_episode', b],
      verdict: 'likely',
      bits,
      model: 'saksi-match-1',
    }
  })
  await put(likely)
}

/** What bodies of the demonstration said of recommendations that they owe. Who is late there is invented; a ministry only has something under way. */
import type { RecommendationStated } from '../core/entry/kinds/recommendation-stated.ts'
import { stateRecommendations } from '../work/recommendations/stated.ts'
import type { Installation } from '../work/installation/installation.ts'
import { signAct } from './sign-act.ts'

type Said = Omit<RecommendationStated, 'kind'> & { readonly agency: string }
const SAID: readonly Said[] = [
  // Before the day at which the demonstration stands: it is overdue.
  { agency: 'ngo-coalition', recommendation: 'R23', is: 'under-way', due_by: '2024-03-01' },
  { agency: 'ngo-coalition', recommendation: 'R28', is: 'done', due_by: null },
  { agency: 'moj', recommendation: 'R29', is: 'under-way', due_by: '2024-12-31' },
]

export async function statePartly(installation: Installation): Promise<void> {
  for (const { agency, ...said } of SAID) {
    const entry = await signAct(installation, agency, { kind: 'recommendation.stated', ...said }, {}, 'head')
    await stateRecommendations([entry], { agency }, installation)
  }
}

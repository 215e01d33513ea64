/** What the application tells of recommendations (src/server/routes/recommendations.ts). */
import type { RecommendationStated } from '../../../core/entry/kinds/recommendation-stated.ts'
import type { Words } from '../../../core/model/fields.ts'
import type { Datum } from '../../public/figure.ts'

export type Listed = {
  readonly recommendations: readonly {
    readonly id: string
    readonly asks: Words
    readonly owners: readonly string[]
    readonly isMine: boolean
    readonly stated: readonly (Pick<RecommendationStated, 'is' | 'due_by'> & {
      readonly agency: string
      readonly isPast: boolean
      readonly on: string | null
    })[]
    readonly evidence: readonly {
      readonly what: Words
      readonly of: readonly Words[]
      readonly slug: string
      /** The newest edition, and why it says no number of it. */
      readonly without: { readonly why: 'left-out' | 'hidden'; readonly when: Words } | null
      readonly point:
        | (Omit<Datum, 'label'> & { readonly when: Words; readonly received: number | null; readonly due: number | null })
        | null
    }[]
  }[]
}
export const RECOMMENDATIONS = '/api/v1/recommendations'

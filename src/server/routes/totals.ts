/** Totals that an agency states from a document come in here, without records under them. */
import { appendActs } from '../../work/acts/append-acts.ts'
import type { App, Taking } from '../options.ts'
import { actRoute } from './acts.ts'

export async function totalRoutes(app: App, options: Taking): Promise<void> {
  const { country, store } = options.installation
  actRoute(app, options, {
    url: '/api/v1/totals',
    summary: 'State totals from a document',
    take: (entries, agency) => appendActs(entries, ['aggregate.stated'], { agency, country, store }),
  })
}

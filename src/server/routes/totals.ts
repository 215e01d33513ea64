/** Totals that an agency states from a document come in here, without records under them. */
import { appendTotals } from '../../work/totals/append-totals.ts'
import type { App, Taking } from '../options.ts'
import { actRoute } from './acts.ts'

export async function totalRoutes(app: App, options: Taking): Promise<void> {
  const { country, store } = options.installation
  actRoute(app, options, {
    url: '/api/v1/totals',
    summary: 'State totals from a document',
    take: (entries, { agency }) => appendTotals(entries, { agency, country, store }),
  })
}

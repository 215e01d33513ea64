/** Links come in here: that two records are one, or that this is taken back. Nothing here says whether a record exists. */
import { assertLinks } from '../../work/links/assert-links.ts'
import type { App, Taking } from '../options.ts'
import { actRoute } from './acts.ts'

export async function linkRoutes(app: App, options: Taking): Promise<void> {
  const { country, store } = options.installation
  actRoute(app, options, {
    url: '/api/v1/links',
    summary: 'Assert that records are one person or one case, or take it back',
    take: (entries, agency) => assertLinks(entries, agency, country, store),
  })
}

import { takesLeads } from '../../../core/entry/bodies.ts'
import { both } from '../../words/say.ts'
import { signsRecords, type Journey } from '../journey.ts'

export const lead: Journey = {
  id: 'lead',
  title: both('Leads', 'ព័ត៌មាន'),
  explain: () => import('./explain-words.ts'),
  isFor: (who, country) => signsRecords(who) && takesLeads(country, who.agency),
  load: () => import('./lead-page.tsx'),
}

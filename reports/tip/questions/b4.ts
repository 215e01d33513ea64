import { defineQuestions } from '../../../src/core/report/report.ts'

export default defineQuestions([
  {
    id: 'b4-repatriated',
    part: 'b4',
    asks: { en: 'How often the agreed procedure was used in repatriations', km: 'អ្នកមាតុភូមិនិវត្តន៍' },
    requirements: ['R167', 'R174'],
    owner: 'mfaic',
    query: { indicator: 'repatriated', by: ['direction'] },
    window: 'reporting',
  },
  {
    id: 'b4-repatriated-inbound',
    part: 'b4',
    asks: { en: 'How many people came home from China out of forced marriages', km: 'ជនជាតិខ្មែរដែលបាននាំត្រឡប់' },
    requirements: ['R168'],
    owner: 'mfaic',
    query: { indicator: 'repatriated-inbound', by: ['sex'] },
    window: 'reporting',
  },
  {
    id: 'b4-repatriation-partners',
    part: 'b4',
    asks: { en: 'Partner states in repatriations', km: 'រដ្ឋដៃគូក្នុងមាតុភូមិនិវត្តន៍' },
    requirements: ['R174'],
    owner: 'mfaic',
    query: { indicator: 'repatriation-partners' },
    window: 'reporting',
  },
])

import { defineQuestions } from '../../../src/core/report/report.ts'

export default defineQuestions([
  {
    id: 'b12-persons-prosecuted',
    part: 'b12',
    asks: { en: 'Foreigners accused of sexually exploiting children', km: 'ជនបរទេសជាប់ចោទធ្វើអាជីវកម្មផ្លូវភេទលើកុមារ' },
    requirements: ['R235'],
    owner: 'moj',
    query: { indicator: 'persons-prosecuted', by: ['citizenship'], where: { form_detail: 'CSE' } },
    window: 'reporting',
  },
  {
    id: 'b12-entry-denials-sex-offenders',
    part: 'b12',
    asks: { en: 'How many sex offenders were turned away', km: 'ជនល្មើសផ្លូវភេទត្រូវបានបដិសេធចូល' },
    requirements: ['R236'],
    owner: 'gdi',
    query: { indicator: 'entry-denials-sex-offenders', by: ['citizenship'] },
    window: 'reporting',
  },
  {
    id: 'b12-local-demand-activities',
    part: 'b12',
    asks: { en: 'What was done against local demand', km: 'សកម្មភាពប្រឆាំងតម្រូវការក្នុងស្រុក; អ្នកទទួលសារ' },
    requirements: ['R261'],
    owner: 'ncct',
    query: { indicator: 'local-demand-activities' },
    window: 'reporting',
  },
])

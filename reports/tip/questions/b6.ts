import { defineQuestions } from '../../../src/core/report/report.ts'

export default defineQuestions([
  {
    id: 'b6-transit-arrivals',
    part: 'b6',
    asks: {
      en: 'How many people arrived at the transit centre, were screened, were identified',
      km: 'អ្នកមកដល់មជ្ឈមណ្ឌលឆ្លងកាត់; ភាគរយដែលបានពិនិត្យនៅមជ្ឈមណ្ឌលឆ្លងកាត់; ជនរងគ្រោះកំណត់នៅមជ្ឈមណ្ឌលឆ្លងកាត់',
    },
    requirements: ['R142'],
    owner: 'mosavy',
    query: { indicator: 'transit-arrivals', by: ['returnee_source'] },
    window: 'reporting',
  },
  {
    id: 'b6-transit-identified',
    part: 'b6',
    asks: { en: 'Victims identified at transit centres', km: 'ជនរងគ្រោះកំណត់នៅមជ្ឈមណ្ឌលឆ្លងកាត់' },
    requirements: ['R142'],
    owner: 'mosavy',
    query: { indicator: 'transit-identified', by: ['returnee_source'] },
    window: 'reporting',
  },
  {
    id: 'b6-transit-screened-share',
    part: 'b6',
    asks: { en: 'Share of arrivals screened at transit centres', km: 'ភាគរយដែលបានពិនិត្យនៅមជ្ឈមណ្ឌលឆ្លងកាត់' },
    requirements: ['R142'],
    owner: 'mosavy',
    query: { indicator: 'transit-screened-share', by: ['returnee_source'] },
    window: 'reporting',
  },
  {
    id: 'b6-victim-episodes',
    part: 'b6',
    asks: { en: 'How victims crossed borders', km: 'អ្នកដែលមានកំណត់ត្រាធ្វើអាជីវកម្ម' },
    requirements: ['R223'],
    owner: 'mosavy',
    query: { indicator: 'victim-episodes', by: ['movement_mode'] },
    window: 'reporting',
  },
])

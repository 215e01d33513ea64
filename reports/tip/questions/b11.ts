import { defineQuestions } from '../../../src/core/report/report.ts'

export default defineQuestions([
  {
    id: 'b11-recommendations',
    part: 'b11',
    asks: {
      en: 'Which rank an outside assessment gave each year, and what became of each recommendation, with the figure that shows it',
      km: 'អនុសាសន៍វាយតម្លៃពីខាងក្រៅ; ភាគរយអនុសាសន៍មានសូចនាករ',
    },
    requirements: ['R1'],
    owner: 'ncct',
    query: { indicator: 'recommendations', by: ['pillar'] },
    window: 'reporting',
  },
  {
    id: 'b11-cases-prosecuted-tip-law',
    part: 'b11',
    asks: { en: 'The same figure under the anti-trafficking law, year by year', km: 'តួលេខដដែលតាមច្បាប់ប្រឆាំងការជួញដូរ តាមឆ្នាំ' },
    requirements: ['R50'],
    owner: 'moj',
    query: { indicator: 'cases-prosecuted-tip-law', by: ['year'] },
    window: 'calendar',
  },
  {
    id: 'b11-persons-convicted',
    part: 'b11',
    asks: { en: 'Persons convicted in the year before, law not stated', km: 'ទណ្ឌិតឆ្នាំមុន មិនបានបញ្ជាក់ច្បាប់' },
    requirements: ['R56'],
    owner: 'moj',
    query: { indicator: 'persons-convicted', by: ['year'] },
    window: 'calendar',
  },
  {
    id: 'b11-referred-to-ngo-shelters',
    part: 'b11',
    asks: { en: 'The same figure of the year before, by the same definition', km: 'អ្នកដែលត្រូវបានបញ្ជូនទៅទីជម្រកអង្គការ' },
    requirements: ['R145'],
    owner: 'mosavy',
    query: { indicator: 'referred-to-ngo-shelters' },
    window: 'reporting',
  },
  {
    id: 'b11-ncct-meetings',
    part: 'b11',
    asks: { en: 'The same figure of the year before', km: 'កិច្ចប្រជុំគណៈកម្មាធិការជាតិ' },
    requirements: ['R195'],
    owner: 'ncct',
    query: { indicator: 'ncct-meetings' },
    window: 'calendar',
  },
])

import { defineQuestions } from '../../../src/core/report/report.ts'

export default defineQuestions([
  {
    id: 'b9-services-given',
    part: 'b9',
    asks: { en: 'Who paid for each service', km: 'សេវាដែលបានផ្តល់' },
    requirements: ['R152'],
    owner: 'mosavy',
    query: { indicator: 'services-given', by: ['funder'] },
    window: 'reporting',
  },
  {
    id: 'b9-contributions',
    part: 'b9',
    asks: { en: 'What NGOs and others gave', km: 'តម្លៃវិភាគទានពីខាងក្រៅ' },
    requirements: ['R203'],
    owner: 'ncct',
    query: { indicator: 'contributions', by: ['activity', 'kind'] },
    window: 'reporting',
  },
])

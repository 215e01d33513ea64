import { defineQuestions } from '../../../src/core/report/report.ts'

export default defineQuestions([
  {
    id: 'b5-extraditions',
    part: 'b5',
    asks: { en: 'How many extraditions were asked for, either way, and what came of them', km: 'ចំនួនសំណើបត្យាប័ន ទាំងសងខាង និងលទ្ធផល' },
    requirements: ['R84'],
    owner: 'ahtjp',
    query: { indicator: 'extradition-requests', by: ['outcome'] },
    window: 'reporting',
  },
])

import { defineQuestions } from '../../../src/core/report/report.ts'

export default defineQuestions([
  {
    id: 'b8-persons-served',
    part: 'b8',
    asks: { en: 'Persons served', km: 'អ្នកដែលបានទទួលសេវា' },
    requirements: ['R148'],
    owner: 'mosavy',
    query: { indicator: 'persons-served', by: ['citizenship'] },
    window: 'reporting',
  },
  {
    id: 'b8-referred-to-services',
    part: 'b8',
    asks: { en: 'How many of those helped are Cambodians, and how many foreigners', km: 'អ្នកដែលត្រូវបានបញ្ជូនទៅសេវា; អ្នកដែលបានទទួលសេវា' },
    requirements: ['R148'],
    owner: 'mosavy',
    query: { indicator: 'referred-to-services', by: ['citizenship'] },
    window: 'reporting',
  },
])

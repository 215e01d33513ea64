import type { HeadingWords } from '../../../../src/core/country/index.ts'
import { joined } from '../joined.ts'

/** Headings of registers as narrow columns shorten them. Khmer is a draft until a native reader has signed it. */
export const REGISTER_SHORT: readonly HeadingWords[] = [
  { fields: ['case_number'], phrases: joined(['លេខ ', 'លេខ', 'ល.', 'ល. '], ['ក.ហ', 'ក.ហ.', 'កហ']) },
  {
    fields: ['opened_on'],
    phrases: joined(['ថ្ងៃ', 'ថ្ងៃទី', 'ថ្ងៃខែ', 'កាលបរិច្ឆេទ'], ['ចាប់ផ្តើម', 'ចាប់ផ្ដើម']),
  },
  {
    fields: ['victims_identified', 'persons_identified'],
    phrases: ['ជ.រ', 'ជ.រ.', 'ជ.រ (ស្រី)', 'ជ.រ/ស្រី', 'ជ.រ.គ (ស្រី)', 'vict.', 'victims (f)', 'victims (female)'],
  },
  { fields: ['suspects'], phrases: ['ជ.ស', 'ជ.ស.', 'susp.'] },
  {
    fields: ['file_number'],
    isLikely: true,
    phrases: ['benef', 'benef.', 'ben. no', 'ben. code', 'benef. code', 'benef code', 'benef. no', 'beneficiary code', 'bénéf.'],
  },
  {
    fields: ['received_on', 'received_month'],
    phrases: [
      ...joined(['', 'date '], ['recvd', 'rcvd', 'recd', "rec'd", 'rec’d', 'recv.']),
      ...joined(['recvd', 'rcvd', 'recd', "rec'd"], [' on']),
    ],
  },
  { fields: ['entered_day', 'encountered_day', 'arrived_on', 'intake_day'], phrases: ['arr', 'arr.', 'arr. date', 'arr. on', 'date arr.'] },
  // Of a lead: when somebody first heard of it, and where.
  { fields: ['received_on'], phrases: ['heard', 'heard on', 'date heard', 'first heard', 'heard of', 'ដឹងថ្ងៃ', 'ឮថ្ងៃ'] },
  { fields: ['place'], phrases: ['compound', 'compound name', 'name of compound', 'which compound', 'បរិវេណ', 'ឈ្មោះបរិវេណ'] },
  { fields: ['place'], phrases: ['កន្លែង', 'site'] },
  { fields: ['state', 'outcome'], isLikely: true, phrases: ['ធ្វើអ្វី', 'ធ្វើអី', 'បានធ្វើអ្វី', 'what was done', 'what we did'] },
  { fields: ['province'], isLikely: true, phrases: ['area', 'តំបន់'] },
  { fields: ['credibility'], phrases: ['reliability', 'source reliability', 'how sure', 'កម្រិតជឿជាក់'] },
]

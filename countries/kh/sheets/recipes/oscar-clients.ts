import { defineRecipe } from '../../../../src/core/country/index.ts'

// Of what a client was referred for, or in whose name of a program it stands; some offices add a question of their own.
const REASON = ['Reason for referral', 'Reason for Referral', 'Program Name', 'ពាក់ព័ន្ធការជួញដូរ (ទម្រង់បន្ថែម)']
const DAY = ['Initial Referral Date', 'កាលបរិច្ឆេទទទួល']
const STATUS = ['Status', 'ស្ថានភាព']
const GENDER = ['Gender', 'ភេទ']

/**
 * The list of clients out of OSCaR, which most of its clients have nothing to do with trafficking: whether a reason for referral is one, is asked once for all
 * who have it, and only those come in, as people who were sent to help. Ages and days of birth of children stay where they are.
 */
export const oscarClients = defineRecipe({
  format: 'saksi-recipe-1',
  id: 'oscar-clients',
  title: { en: 'Client list of OSCaR', km: 'បញ្ជីអតិថិជនពី OSCaR' },
  source: 'OSCaR (Open Source Case-management and Record-keeping), the export of its list of clients, by the headings as it writes them',
  headings: [DAY, REASON, STATUS, GENDER],
  records: [
    {
      form: 'referral',
      when: [
        {
          column: REASON,
          says: ['Trafficking', 'Human trafficking', 'Victim of trafficking', 'ជួញដូរមនុស្ស', 'ជនរងគ្រោះដោយការជួញដូរ'],
          not: ['ទេ', 'Foster care', 'Kinship care'],
          asks: true,
        },
      ],
      fields: {
        file_number: { column: ['ID', 'Client ID', 'លេខសម្គាល់'] },
        person_name: {
          join: [
            ['Family Name (Khmer)', 'នាមត្រកូល (ខ្មែរ)'],
            ['Given Name (Khmer)', 'នាមខ្លួន (ខ្មែរ)'],
          ],
        },
        person_name_latin: {
          join: [
            ['Family Name (Latin)', 'នាមត្រកូល (ឡាតាំង)'],
            ['Given Name (Latin)', 'នាមខ្លួន (ឡាតាំង)'],
          ],
        },
        sent_day: { column: DAY },
        reason: { value: 'child_protection' },
        subject_status: { value: 'suspected_victim' },
        state: {
          column: STATUS,
          words: { Active: 'service_started', Accepted: 'accepted', Exited: 'closed', Referred: 'sent', Rejected: 'declined' },
        },
        sex: { column: GENDER, words: { 'Prefer not to say': 'unknown', Other: 'unknown' }, open: true },
        province: { column: ['Current Province', 'Birth Province', 'ខេត្តកំណើត'], mayLack: true },
      },
    },
  ],
})

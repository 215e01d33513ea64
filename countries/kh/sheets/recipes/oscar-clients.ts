import { defineRecipe } from '../../../../src/core/country/index.ts'

/**
 * The list of clients out of OSCaR, which most of its clients have nothing to do with trafficking: whether a reason for referral is one, is asked once for all
 * who have it, and only those come in, as people who were sent to help. Ages and days of birth of children stay where they are.
 */
export const oscarClients = defineRecipe({
  format: 'saksi-recipe-1',
  id: 'oscar-clients',
  title: { en: 'Client list of OSCaR', km: 'បញ្ជីអតិថិជនពី OSCaR' },
  source: 'OSCaR (Open Source Case-management and Record-keeping), the export of its list of clients, by the headings as it writes them',
  headings: ['Initial Referral Date', ['Reason for referral', 'Reason for Referral'], 'Status', 'Gender'],
  records: [
    {
      form: 'referral',
      when: [
        {
          column: ['Reason for referral', 'Reason for Referral'],
          says: ['Trafficking', 'Human trafficking', 'Victim of trafficking', 'ជួញដូរមនុស្ស', 'ជនរងគ្រោះដោយការជួញដូរ'],
          asks: true,
        },
      ],
      fields: {
        file_number: { column: ['ID', 'Client ID'] },
        person_name: { join: ['Family Name (Khmer)', 'Given Name (Khmer)'] },
        person_name_latin: { join: ['Family Name (Latin)', 'Given Name (Latin)'] },
        sent_day: { column: 'Initial Referral Date' },
        reason: { value: 'child_protection' },
        subject_status: { value: 'suspected_victim' },
        state: {
          column: 'Status',
          words: { Active: 'service_started', Accepted: 'accepted', Exited: 'closed', Referred: 'sent', Rejected: 'declined' },
        },
        sex: { column: 'Gender', words: { 'Prefer not to say': 'unknown', Other: 'unknown' }, open: true },
        province: { column: 'Current Province', mayLack: true },
      },
    },
  ],
})

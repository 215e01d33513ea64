import { defineCodeList } from '../../../src/core/country/index.ts'

/** What a fund answers. */
export default defineCodeList({
  id: 'fund-decisions',
  words: { en: 'Answer of a fund', km: 'ចម្លើយរបស់មូលនិធិ' },
  codes: [
    { code: 'pending', words: { en: 'Pending', km: 'រង់ចាំ' }, aliases: ['Under review', 'Waiting', 'កំពុងពិនិត្យ', 'មិនទាន់សម្រេច'] },
    { code: 'granted', words: { en: 'Granted', km: 'យល់ព្រម' }, aliases: ['Approved', 'អនុម័ត', 'អនុញ្ញាត'] },
    {
      code: 'granted_in_part',
      words: { en: 'Granted in part', km: 'យល់ព្រមមួយផ្នែក' },
      aliases: ['Partly approved', 'Approved in part', 'Partly granted'],
    },
    { code: 'refused', words: { en: 'Refused', km: 'បដិសេធ' }, aliases: ['Rejected', 'Not approved', 'មិនយល់ព្រម'] },
    { code: 'withdrawn', words: { en: 'Withdrawn', km: 'ដកពាក្យ' }, aliases: ['Withdrawn by applicant'] },
    { code: 'not_written', words: { en: 'Not written', km: 'មិនបានសរសេរ' } },
  ],
})

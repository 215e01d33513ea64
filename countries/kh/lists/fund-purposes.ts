import { defineCodeList } from '../../../src/core/country/index.ts'

/** What a fund is asked to pay for. */
export default defineCodeList({
  id: 'fund-purposes',
  words: { en: 'What a fund is asked for', km: 'គោលបំណងនៃការសុំមូលនិធិ' },
  codes: [
    { code: 'compensation', words: { en: 'What a court awarded and nobody paid', km: 'សំណងដែលតុលាការសម្រេច តែមិនទាន់បង់' } },
    { code: 'medical', words: { en: 'Treatment', km: 'ព្យាបាលជំងឺ' }, aliases: ['Medical', 'Health'] },
    { code: 'school', words: { en: 'School or training', km: 'ថ្លៃសិក្សា ឬបណ្តុះបណ្តាល' }, aliases: ['Schooling', 'Training'] },
    { code: 'livelihood', words: { en: 'A trade or small business', km: 'បង្កើតមុខរបរ' }, aliases: ['Small business', 'Livelihood'] },
    { code: 'travel', words: { en: 'Travel', km: 'ធ្វើដំណើរ' }, aliases: ['Transport', 'Transport to court'] },
    { code: 'living', words: { en: 'Food or rent', km: 'អាហារ ឬថ្លៃផ្ទះ' }, aliases: ['Food', 'Rent'] },
    { code: 'other', words: { en: 'Something else', km: 'ផ្សេងទៀត' } },
    { code: 'not_written', words: { en: 'Not written', km: 'មិនបានសរសេរ' } },
  ],
})

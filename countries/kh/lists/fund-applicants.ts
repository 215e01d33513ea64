import { defineCodeList } from '../../../src/core/country/index.ts'

/** Who asks a fund for help. */
export default defineCodeList({
  id: 'fund-applicants',
  words: { en: 'Who applies to a fund', km: 'អ្នកដាក់ពាក្យសុំមូលនិធិ' },
  codes: [
    { code: 'victim', words: { en: 'The victim', km: 'ជនរងគ្រោះ' }, aliases: ['Victim', 'Survivor'] },
    { code: 'parent', words: { en: 'A parent', km: 'ឪពុកម្តាយ' }, aliases: ['Parent', 'Mother', 'Father'] },
    { code: 'guardian', words: { en: 'A guardian', km: 'អាណាព្យាបាល' }, aliases: ['Guardian'] },
    { code: 'other', words: { en: 'Somebody else', km: 'អ្នកផ្សេង' }, aliases: ['Lawyer', 'Social worker'] },
    { code: 'not_written', words: { en: 'Not written', km: 'មិនបានសរសេរ' } },
  ],
})

import { defineCodeList } from '../../../src/core/country/index.ts'

/** How a case stands of somebody in prison. */
export default defineCodeList({
  id: 'inmate-standings',
  words: { en: 'How the case of a prisoner stands', km: 'ស្ថានភាពរឿងរបស់អ្នកទោស' },
  codes: [
    { code: 'awaiting_trial', words: { en: 'Waits for a judgment', km: 'មិនទាន់ជំនុំជម្រះ' }, aliases: ['Pre-trial', 'On remand', 'Charged'] },
    { code: 'on_appeal', words: { en: 'Judged, on appeal', km: 'កំពុងឧទ្ធរណ៍' }, aliases: ['Appeal', 'Convicted, not final'] },
    { code: 'sentenced', words: { en: 'Sentenced', km: 'ទណ្ឌិត' }, aliases: ['Final'] },
    { code: 'not_written', words: { en: 'Not written', km: 'មិនបានសរសេរ' } },
  ],
})

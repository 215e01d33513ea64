import { defineCodeList, groupsOf } from '../../../src/core/country/index.ts'

const NOT_FINAL = ['charged', 'investigating_judge', 'awaiting_trial', 'trial', 'decided', 'retrial', 'appeal']

/** Where the case of one accused stands at the end of the period. */
export default defineCodeList({
  id: 'stages',
  words: { en: 'Stage of the case', km: 'ដំណាក់កាលនៃសំណុំរឿង' },
  groupings: [
    groupsOf({
      before_trial: ['Before trial', 'មុនសវនាការ', ['charged', 'investigating_judge', 'awaiting_trial']],
      tried: ['At trial, or tried', 'កំពុងជំនុំជម្រះ ឬបានជំនុំជម្រះ', ['trial', 'decided', 'retrial', 'appeal', 'final']],
    }),
    groupsOf({ not_final: ['Not final', 'មិនទាន់ស្ថាពរ', NOT_FINAL] }),
    groupsOf({
      open: ['Not final, or not recorded', 'មិនទាន់ស្ថាពរ ឬមិនបានកត់ត្រា', [...NOT_FINAL, 'unknown', 'several']],
    }),
  ],
  codes: [
    { code: 'charged', words: { en: 'Charged', km: 'ចោទប្រកាន់' }, aliases: ['Prosecution'] },
    { code: 'investigating_judge', words: { en: 'Before the investigating judge', km: 'ស៊ើបសួរដោយចៅក្រម' } },
    { code: 'awaiting_trial', words: { en: 'Waiting for trial', km: 'រង់ចាំសវនាការ' } },
    { code: 'trial', words: { en: 'On trial', km: 'ជំនុំជម្រះ' }, aliases: ['Trial'] },
    { code: 'decided', words: { en: 'Decided at first instance', km: 'សម្រេចនៅសាលាដំបូង' }, aliases: ['Decided', 'Tried', 'Verdict'] },
    { code: 'retrial', words: { en: 'Retrial after opposition', km: 'ជំនុំជម្រះឡើងវិញតាមបណ្តឹងទាស់' }, aliases: ['Opposition'] },
    { code: 'appeal', words: { en: 'On appeal', km: 'ឧទ្ធរណ៍' }, aliases: ['Appeal'] },
    { code: 'final', words: { en: 'Final', km: 'ស្ថាពរ' } },
    { code: 'unknown', words: { en: 'Not recorded', km: 'មិនបានកត់ត្រា' }, aliases: ['Unknown', 'Not written', 'មិនដឹង'] },
  ],
})

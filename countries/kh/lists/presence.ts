import { defineCodeList } from '../../../src/core/country/index.ts'

/** Whether the accused was there: a conviction in absentia often means that nobody is in prison. */
export default defineCodeList({
  id: 'presence',
  words: { en: 'Presence at trial', km: 'វត្តមានពេលជំនុំជម្រះ' },
  codes: [
    { code: 'in_person', words: { en: 'In person', km: 'ចំពោះមុខ' }, aliases: ['Present'] },
    { code: 'in_absentia', words: { en: 'In absentia', km: 'កំបាំងមុខ' }, aliases: ['Absent', 'By default'] },
    // The judgment counts as given in the accused person's presence, though nobody stood there: time to appeal runs otherwise.
    { code: 'deemed_present', words: { en: 'Deemed present', km: 'ចាត់ទុកជាចំពោះមុខ' } },
    // Beside “not recorded” the words say which of the two it is: there was nothing to be at.
    {
      code: 'not_applicable',
      words: { en: 'No trial, or none yet', km: 'គ្មាន ឬមិនទាន់មានការជំនុំជម្រះ' },
      aliases: ['n/a', 'Not applicable', 'No trial yet', 'មិនពាក់ព័ន្ធ', 'មិនទាន់ជំនុំជម្រះ'],
    },
    { code: 'unknown', words: { en: 'Not recorded', km: 'មិនបានកត់ត្រា' }, aliases: ['Unknown', 'Not written', 'មិនដឹង'] },
  ],
})

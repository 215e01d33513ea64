import { extendRecordKind } from '../../../src/core/country/index.ts'

/** What whoever hands a lead over knows and no register of the police says: who was asked. Answered or not is then told by office. */
export default extendRecordKind('lead', {
  basis: 'Each body’s own register of what it handed over; our draft, to be settled with those who hand over',
  recipients: 'The body that received it and the body it is handed to; national figures without names',
  retention: 'Five years; coded counts for ever',
  fields: [
    {
      id: 'kh_asked_office',
      words: { en: 'Office asked', km: 'ការិយាល័យដែលបានស្នើ' },
      type: 'code',
      list: 'asked-offices',
      privacy: 'public',
      purpose: 'Shows what came of it',
      risk: 'None: it is an office, and none of the person’s',
    },
  ],
})

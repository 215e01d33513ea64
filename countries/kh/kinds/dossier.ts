import { extendRecordKind } from '../../../src/core/country/index.ts'

/** What a prosecutor decides of a dossier: under which articles is charged, and whether the facts show signs of trafficking, whatever law is applied to them. */
export default extendRecordKind('dossier', {
  basis: 'Law on Suppression of Human Trafficking and Sexual Exploitation (2008); our draft, to be settled with the prosecution',
  recipients: 'The justice ministry; secretariat of the national committee against trafficking',
  retention: 'As long as the case file; coded counts for ever',
  fields: [
    {
      id: 'kh_indicators',
      words: { en: 'Indicators of trafficking', km: 'មានសូចនាករជួញដូរ' },
      type: 'code',
      list: 'five-states',
      privacy: 'operational',
      purpose: 'Finds trafficking that is tried as something else',
      risk: 'Low: how work went, of nobody alone',
    },
    {
      id: 'kh_charged',
      words: { en: 'Charged under', km: 'ចោទប្រកាន់តាមមាត្រា' },
      type: 'codes',
      list: 'offences',
      privacy: 'public',
      purpose: 'Tells trafficking from other offences',
      risk: 'Low: the charge is public',
    },
  ],
})

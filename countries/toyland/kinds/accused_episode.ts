import { extendRecordKind } from '../../../src/core/country/index.ts'

/** What Toyland asks of an accused that no other country does. */
export default extendRecordKind('accused_episode', {
  basis: 'The Big Book, page 1',
  recipients: 'The Bell Ringers',
  retention: 'Until the next full moon',
  fields: [
    {
      id: 'toyland_bells',
      words: { en: 'Bells rung' },
      type: 'integer',
      unit: 'bells',
      max: 12,
      privacy: 'public',
      purpose: 'How loud it was',
      risk: 'None',
    },
    {
      id: 'toyland_excuse',
      words: { en: 'Excuse' },
      type: 'text',
      max: 200,
      privacy: 'sensitive',
      purpose: 'What was said for them',
      risk: 'Words name people: sealed at the edge',
    },
  ],
})

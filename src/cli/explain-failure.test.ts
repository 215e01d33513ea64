import { expect, it } from 'vitest'
import { explainFailure } from './explain-failure.ts'

it('a word that nobody may look at as a path is told in a sentence, and stops no explanation', () => {
  // The system answers a name that is too long as it answers one in a folder that this account may not enter: it throws.
  const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
  expect(explainFailure(error, ['restore', 'k'.repeat(5000)])?.message).toContain('may not be read')
})

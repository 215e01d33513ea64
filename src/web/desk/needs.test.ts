import { expect, it } from 'vitest'
import { missingIn } from './needs.ts'

it('names what a browser lacks, and nothing where it has all of it', () => {
  const whole = {
    isSecureContext: true,
    crypto: { subtle: {} },
    ...Object.fromEntries(['Worker', 'BroadcastChannel', 'AbortController'].map((n) => [n, {}])),
  }
  expect(missingIn(whole)).toEqual([])
  expect(missingIn({ ...whole, crypto: {} })).toEqual(['WebCrypto'])
  expect(missingIn({ ...whole, isSecureContext: false })).toEqual(['WebCrypto'])
  expect(missingIn({ ...whole, BroadcastChannel: undefined })).toEqual(['BroadcastChannel'])
})

import { expect, it } from 'vitest'
import { hashPassword, isPassword } from './password.ts'

/** Of the library that hashed them before (@node-rs/argon2 2.2.1), of `correct horse`: whoever has one signs in as before. */
const EARLIER = '$argon2id$v=19$m=19456,t=2,p=1$LhLSJZh4I+LP4eRMHk87Hg$3kfYqZQ6/Fs8psu96BCCJgnfIbXAqNWBrJxSoYRZv5k'

it('is known again, and no other is; each time another string is kept', async () => {
  const [one, two] = await Promise.all([hashPassword('ទឹក turnip seven'), hashPassword('ទឹក turnip seven')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(one).not.toBe(two)
  expect(await isPassword(one, 'ទឹក turnip seven')).toBe(true)
  expect(await isPassword(one, 'ទឹក turnip seven ')).toBe(false)
  // Typed on another keyboard, the same letters are other code points.
  expect(await isPassword(await hashPassword('caf\u00e9 turnip'), 'cafe\u0301 turnip')).toBe(true)
})
it('knows what was kept before', async () => {
  expect(await isPassword(EARLIER, 'correct horse')).toBe(true)
  expect(await isPassword(EARLIER, 'correct horsf')).toBe(false)
})
it.each([
  ['nothing', ''],
  ['no PHC string', 'correct horse'],
  ['of another kind', EARLIER.replace('argon2id', 'argon2i')],
  ['without a tag', EARLIER.replace(/[^$]+$/, '')],
  ['with a tag of one byte', EARLIER.replace(/[^$]+$/, 'AA')],
  ['with a salt of one byte', EARLIER.replace('LhLSJZh4I+LP4eRMHk87Hg', 'AA')],
  ['at no cost', EARLIER.replace('m=19456,t=2', 'm=0,t=0')],
])('says no to what is kept %s', async (_, kept) => {
  expect(await isPassword(kept, 'correct horse')).toBe(false)
})

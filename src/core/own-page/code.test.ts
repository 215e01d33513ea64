import { scryptSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { toBase64Url, utf8 } from '../bytes.ts'
import { purposeHash } from '../hash.ts'
import { keptOf, keysOf, readWord } from './code.ts'
import { ownCard, ownSigner } from './own-key.ts'

const CODE = 'ABCDEFGH23456789'
const SHOWN = /^[A-Za-z0-9_-]{43}$/

it('one word however it is typed, in any script; and none that is too short to be one', () => {
  for (const typed of ['Lotus', ' lotus ', 'LO TUS', 'lo\u200btus', 'ｌｏｔｕｓ']) expect(readWord(typed), typed).toBe('lotus')
  expect(readWord('ផ្កា\u200bឈូក')).toBe('ផ្កាឈូក')
  for (const bad of ['', 'abc', 'a b c', 'x'.repeat(65)]) expect(readWord(bad), bad).toBeUndefined()
})

it('what is shown says neither code nor word, and each of them alone makes none of the rest', async () => {
  const [own, otherWord, otherCode] = [await keysOf(CODE, 'lotus'), await keysOf(CODE, 'lotos'), await keysOf('ABCDEFGH2345678A', 'lotus')]
  expect([own.mark, own.proof, keptOf(own.proof)].every((s) => SHOWN.test(s))).toBe(true)
  expect(otherWord.mark).toBe(own.mark)
  expect(otherCode.mark).not.toBe(own.mark)
  const made = [own, otherWord, otherCode].flatMap(({ proof, seed }) => [proof, keptOf(proof), ownSigner(seed).credential])
  expect(new Set(made).size).toBe(9)
})

it('a word is tried by whoever has all that is kept at the price of 32 MiB each time, under a salt of its own code', async () => {
  const { proof, seed } = await keysOf(CODE, 'lotus')
  // By another library, so that what is stretched is the word and nothing less is asked.
  const stretched = scryptSync('lotus', purposeHash('saksi/own-page-salt/1', utf8(CODE)), 32, { N: 32_768, r: 8, p: 1, maxmem: 2 ** 26 })
  expect(proof).toBe(toBase64Url(purposeHash('saksi/own-page-proof/1', stretched)))
  expect(seed).toEqual(purposeHash('saksi/own-page-key/1', stretched))
})

it('its key is known by a card without a role', async () => {
  const { publicKey, credential } = ownSigner((await keysOf(CODE, 'lotus')).seed)
  expect(ownCard(publicKey, 'mosavy')).toMatchObject({ credential, agency: 'mosavy', roles: [] })
})

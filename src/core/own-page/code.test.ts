import { expect, it } from 'vitest'
import { keptOf, keysOf, readWord } from './code.ts'
import { ownCard, ownSigner } from './own-key.ts'

const CODE = 'ABCDEFGH23456789'
const SHOWN = /^[A-Za-z0-9_-]{43}$/

it('one word however it is typed, in any script; and none that is too short to be one', () => {
  for (const typed of ['Lotus', ' lotus ', 'LO TUS', 'lo\u200btus', 'ｌｏｔｕｓ']) expect(readWord(typed), typed).toBe('lotus')
  expect(readWord('ផ្កា\u200bឈូក')).toBe('ផ្កាឈូក')
  for (const bad of ['', 'abc', 'a b c', 'x'.repeat(65)]) expect(readWord(bad), bad).toBeUndefined()
})

it('what is shown says neither code nor word, and each of them alone makes none of the rest', () => {
  const [own, otherWord, otherCode] = [keysOf(CODE, 'lotus'), keysOf(CODE, 'lotos'), keysOf('ABCDEFGH2345678A', 'lotus')]
  expect([own.mark, own.proof, keptOf(own.proof)].every((s) => SHOWN.test(s))).toBe(true)
  expect(otherWord.mark).toBe(own.mark)
  expect(otherCode.mark).not.toBe(own.mark)
  const made = [own, otherWord, otherCode].flatMap(({ proof, seed }) => [proof, keptOf(proof), ownSigner(seed).credential])
  expect(new Set(made).size).toBe(9)
})

it('its key is known by a card without a role', () => {
  const { publicKey, credential } = ownSigner(keysOf(CODE, 'lotus').seed)
  expect(ownCard(publicKey, 'mosavy')).toMatchObject({ credential, agency: 'mosavy', roles: [] })
})

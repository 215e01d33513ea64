import { expect, it } from 'vitest'
import { invitationToken, makeInvitation } from './invitation.ts'

it('is read as people write it down, and nothing else is taken for one', () => {
  const code = makeInvitation(Uint8Array.from({ length: 12 }, (_, i) => 17 * i))
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)
  const token = invitationToken(code)
  expect(token).toMatch(/^[0-9a-f]{32}$/)
  const khmer = code.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0x17e0 - 0x30))
  for (const typed of [code.toLowerCase(), code.replaceAll('-', ' '), ` ${code.replaceAll('-', '')}\n`, khmer])
    expect([typed, invitationToken(typed)]).toEqual([typed, token])
  for (const none of ['', code.slice(1), `${code}2`, code.replace(/^./, '0'), code.replace(/^./, 'I')])
    expect([none, invitationToken(none)]).toEqual([none, undefined])
  expect(invitationToken(makeInvitation(new Uint8Array(12).fill(1)))).not.toBe(token)
})

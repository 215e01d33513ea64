import { describe, expect, it } from 'vitest'
import { diffLines } from '../text/line-diff.ts'
import { diffPolicies } from './policy-diff.ts'
import type { PolicyTexts } from './hash-policies.ts'

const rule = (id: string, effect = 'permit', body = 'principal, action, resource'): string =>
  `@id("${id}")\n@en("Says ${id}.")\n@km("និយាយ ${id}។")\n${effect} (${body});\n`
const texts = (policies: PolicyTexts['policies'], more: Partial<PolicyTexts> = {}): PolicyTexts => ({
  schema: 'entity Agency;',
  protocols: [],
  ...more,
  policies,
})

describe('a change of policies', () => {
  it('is nothing where nothing changed', () => {
    const one = texts([['a.cedar', rule('own.one')]])
    expect(diffPolicies(one, one)).toEqual([])
  })
  it('says of each rule what it does, in words, before and after', () => {
    const before = texts([['a.cedar', `${rule('own.one')}\n${rule('own.two', 'forbid')}`]])
    const after = texts([['a.cedar', `${rule('own.one', 'forbid')}\n${rule('own.three')}`]])
    expect(diffPolicies(before, after).map(({ id, before: a, after: b }) => [id, a?.effect, b?.effect, b?.words?.en])).toEqual([
      ['own.one', 'permit', 'forbid', 'Says own.one.'],
      ['own.two', 'forbid', undefined, undefined],
      ['own.three', undefined, 'permit', 'Says own.three.'],
    ])
  })
  it('says whom and what a rule names now and did not before, and no longer; what a comment names is nobody', () => {
    const body = (who: string): string => `principal, action == Action::"open", resource) when { [${who}].contains(context.x) }; // (`
    const before = texts([['a.cedar', rule('own.one', 'permit', body('Role::"head", Agency::"bell"'))]])
    const after = texts([['a.cedar', `// Role::"clerk"\n${rule('own.one', 'permit', body('Role::"head", Role::"reviewer"'))}`]])
    expect(diffPolicies(before, after)[0]?.named).toEqual({
      before: [{ type: 'Agency', id: 'bell' }],
      after: [{ type: 'Role', id: 'reviewer' }],
    })
  })
  it.each([
    ['a comment, which is what a lawyer reads', texts([['a.cedar', `// Otherwise.\n${rule('own.one')}`]])],
    [
      'a rule hidden behind another on its last line',
      texts([['a.cedar', `${rule('own.one').trim()} permit (principal, action, resource);`]]),
    ],
    ['a rule of the same id in the same file', texts([['a.cedar', `${rule('own.one')}\n${rule('own.one', 'permit', 'principal')}`]])],
    ['a rule before the first id', texts([['a.cedar', `permit (principal, action, resource);\n${rule('own.one')}`]])],
    ['a file of another name', texts([['b.cedar', rule('own.one')]])],
    ['a protocol', texts([['a.cedar', rule('own.one')]], { protocols: [['p', rule('protocol.p')]] })],
    ['the vocabulary', texts([['a.cedar', rule('own.one')]], { schema: 'entity Agency, Stranger;' })],
  ])('shows %s', (_, after) => {
    expect(diffPolicies(texts([['a.cedar', rule('own.one')]]), after).flatMap((c) => c.lines.filter((l) => l.is !== 'both'))).not.toEqual(
      [],
    )
  })
})

describe('lines', () => {
  it('come out as both texts, in their order', () => {
    const [a, b] = ['one\ntwo\nthree\nfour\n', 'zero\none\nthree\nfive\nfour\n']
    const lines = diffLines(a, b)
    const side = (is: 'before' | 'after'): string =>
      lines
        .filter((l) => l.is === 'both' || l.is === is)
        .map((l) => `${l.text}\n`)
        .join('')
    expect([side('before'), side('after')]).toEqual([a, b])
    expect(lines.filter((l) => l.is === 'both').map((l) => l.text)).toEqual(['one', 'three', 'four'])
  })
})

import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

const OPTIONS = { key: { type: 'string' }, sign: { type: 'string', multiple: true }, figures: { type: 'boolean' } } as const
const read = (...argv: string[]) => {
  const { values, positionals } = readArguments(argv, OPTIONS, ['DIR'])
  return { ...values, positionals }
}

describe('the value of an option', () => {
  it.each(['-Ab3_x', '--Ab3_x', '-', '---', '-1', '--9Zk-2'])('is %s, which begins with a dash as one key of 64 does', (key) => {
    for (const argv of [
      ['dir', '--key', key],
      ['--key', key, 'dir', '--figures'],
      [`--key=${key}`, 'dir'],
    ])
      expect(read(...argv)).toMatchObject({ key, positionals: ['dir'] })
    expect(read('dir', '--sign', key, '--sign', 'b')).toMatchObject({ sign: [key, 'b'] })
  })
  it('is not the next option, known or mistyped, nor what is behind the end of options', () => {
    expect(() => read('dir', '--key', '--sign', 'a')).toThrow(/--key/)
    expect(() => read('dir', '--key', '--figures')).toThrow(/--key/)
    expect(() => read('dir', '--key', '--singn', 'a')).toThrow(/--key/)
    expect(() => read('dir', '--key', '--')).toThrow()
    expect(() => read('--', '--key', '-x')).toThrow('one argument too many')
  })
  it('is none of an option that takes none', () => {
    expect(() => read('dir', '--figures', '-x')).toThrow(/-x/)
  })
})

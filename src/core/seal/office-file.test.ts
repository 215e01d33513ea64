import { describe, expect, it } from 'vitest'
import { toBase64Url } from '../bytes.ts'
import { MEMORY_FILE, openOfficeFile, RECIPE_FILE, sealOfficeFile } from './office-file.ts'

const keys = { contentKey: toBase64Url(new Uint8Array(32).fill(7)), agency: 'ngo' }
const sealed = sealOfficeFile(RECIPE_FILE, '{"column":"Wobbelise"}', keys, new Uint8Array(12).fill(3))

describe('a file that an office keeps for itself', () => {
  it('opens as what it was kept as, and says nothing meanwhile', () => {
    expect(openOfficeFile(RECIPE_FILE, sealed, keys)).toBe('{"column":"Wobbelise"}')
    expect(new TextDecoder('latin1').decode(sealed)).not.toContain('Wobbelise')
    expect((sealed.length - 4 - 12 - 16) % 4096).toBe(0)
  })
  it.each([
    ['another office', { ...keys, agency: 'police' }],
    ['another key', { ...keys, contentKey: toBase64Url(new Uint8Array(32).fill(8)) }],
  ])('opens for nobody else: %s', (_, other) => expect(openOfficeFile(RECIPE_FILE, sealed, other)).toBeUndefined())
  it('opens as nothing else, nor altered', () => {
    expect(openOfficeFile(MEMORY_FILE, sealed, keys)).toBeUndefined()
    const asMemory = sealed.slice()
    asMemory.set(new TextEncoder().encode(MEMORY_FILE.magic))
    expect(openOfficeFile(MEMORY_FILE, asMemory, keys)).toBeUndefined()
    const altered = sealed.slice()
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1
    expect(openOfficeFile(RECIPE_FILE, altered, keys)).toBeUndefined()
    expect(openOfficeFile(RECIPE_FILE, new Uint8Array(3), keys)).toBeUndefined()
  })
})

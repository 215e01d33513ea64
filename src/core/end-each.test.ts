import { expect, it } from 'vitest'
import { endEach } from './end-each.ts'

it('ends each in its order, whatever those before it said, and says what went wrong first', async () => {
  const ended: string[] = []
  const fails = (name: string) => async () => {
    ended.push(name)
    throw new Error(name)
  }
  await expect(endEach([() => ended.push('door'), fails('database'), () => ended.push('pools'), fails('log')])).rejects.toThrow('database')
  expect(ended).toEqual(['door', 'database', 'pools', 'log'])
  await endEach([() => ended.push('again')])
  expect(ended.at(-1)).toBe('again')
})

import { expect, it, vi } from 'vitest'
import { pagesFrom } from './pages.ts'

vi.mock(import('../../../server/build-web.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  // As where the service may write in its own folder alone.
  buildWeb: () => Promise.reject(new Error('read-only file system')),
}))

it('the vault builds nothing: it takes the bundle by its path, whether or not it is there', () => {
  const { pages } = pagesFrom({ 'pages-port': '7391', url: 'https://vault.example' }, 'kh')
  expect(pages).toMatchObject({ port: 7391, url: 'https://vault.example', bundle: expect.stringMatching(/dist\/desk\/kh$/) as string })
  expect(pagesFrom({}, 'kh')).toEqual({})
})

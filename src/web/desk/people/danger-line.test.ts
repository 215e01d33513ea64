import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Speaking } from '../lang.tsx'
import { DangerLine } from './danger-line.tsx'

const shown = (country: Parameters<typeof DangerLine>[0]['country'], lang: string): string =>
  renderToStaticMarkup(createElement(Speaking, { lang }, createElement(DangerLine, { country }))).replaceAll(/[\u200b\u2060]/g, '')

it('whoever is in danger now is rung for by the numbers of the country’s own folder, and by none that nobody gave', () => {
  const helplines = [{ words: { en: 'Invented line', km: 'ខ្សែប្រឌិត' }, number: '+000 (0) 12' }]
  expect(shown({ helplines }, 'en')).toMatch(/In danger now: ring first\..*Invented line: <a href="tel:\+000012">\+000 \(0\) 12/)
  expect(shown({ helplines }, 'km')).toMatch(/មានគ្រោះថ្នាក់ឥឡូវ.*ខ្សែប្រឌិត.*<a href="tel:\+000012">/)
  expect(shown({}, 'en')).toContain('No number is set here yet: ring whoever your office has agreed on')
  expect(shown({}, 'en')).not.toMatch(/tel:/)
})

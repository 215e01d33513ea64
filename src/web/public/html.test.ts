import { expect, test } from 'vitest'
import { html, trusted } from './html.ts'

test('what is put into a template cannot become markup', () => {
  const name = `<img src=x onerror="alert('x')">`
  expect(html`<p title="${name}">${name}</p>`.text).not.toMatch(/<img|="alert|'x'/)
})

test('markup nests, lists are joined, nothing prints for null and false', () => {
  const items = ['a', 'b&c'].map((t) => html`<li>${t}</li>`)
  expect(html`<ul>${items}${null}${false}${trusted('<hr>')}${0}</ul>`.text).toBe('<ul><li>a</li><li>b&amp;c</li><hr>0</ul>')
})

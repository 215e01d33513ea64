/** The page that checks a letter, in every state of a server: it answers itself, or says nothing of what program this is. */
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { loadCountry } from '../store/files/load-country.ts'
import type { Installation } from '../work/installation/installation.ts'
import { Filling } from './filling.ts'
import { nothingHere } from './public/nothing-here.ts'
import { onlyReading } from './only-reading.ts'
import { onlySigning } from './only-signing.ts'
import type { App } from './options.ts'

const country = await loadCountry(`${import.meta.dirname}/../../countries/kh`)
const installation = { country, settings: { demo: true } } as unknown as Installation
const DARK = /saksi|traffick|record|សាក្សី|ជួញដូរ/i
const html = { accept: 'text/html' }

function appOf(hang: (app: App) => void) {
  const app = Fastify() as unknown as App
  hang(app)
  app.get('/letter', async () => 'checked')
  app.post('/letter', async () => 'checked')
  app.post('/api/v1/people', async () => 'recorded')
  app.setNotFoundHandler(nothingHere({ installation, filling: undefined }))
  return app
}

it('is checked while a new version waits for two signatures', async () => {
  const app = appOf((a) => onlySigning(a, { standing: { waits: true }, installation } as unknown as Parameters<typeof onlySigning>[1]))
  for (const method of ['GET', 'POST'] as const)
    expect((await app.inject({ method, url: '/letter?n=X', headers: html })).body).toBe('checked')
  expect((await app.inject({ url: '/', headers: html })).statusCode).toBe(503)
})
it('is checked while a demonstration is written, which nothing else changes', async () => {
  const app = appOf((a) => onlyReading(a, new Filling({ done: 1, of: 2 })))
  expect((await app.inject({ method: 'POST', url: '/letter' })).body).toBe('checked')
  expect((await app.inject({ method: 'POST', url: '/api/v1/people' })).statusCode).toBe(503)
})
it('mistyped is a page for a number, under the neutral name', async () => {
  const app = appOf(() => undefined)
  for (const url of ['/letter/ABCD?lang=en', '/letters?lang=en', '/LETTER?lang=en', '/letter/?n=X&lang=en']) {
    const answer = await app.inject({ url, headers: html })
    expect([url, answer.statusCode]).toEqual([url, 404])
    expect(answer.body).toContain(country.neutralName.en)
    expect(answer.body.replace(/<link[^>]*>/g, '')).not.toMatch(DARK)
  }
})

/** An address where nothing is: a person who mistyped it gets a page and the way back, a program one constant word. */
import { frameOf } from './frame-model.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ServeOptions } from '../options.ts'
import { langOf, renderLetter, renderMessage } from '../../web/public/index.ts'
import { NOTHING } from '../refusals.ts'
import { publicLanguages } from '../../core/country/find-language.ts'

const TITLE = { en: 'There is nothing here', km: 'គ្មាន​អ្វី​នៅ​ទីនេះ​ទេ' }
const DETAIL = {
  en: 'The address may be mistyped, or what was here is not published.',
  km: 'អាសយដ្ឋាន​អាច​វាយ​ខុស ឬ​អ្វី​ដែល​នៅ​ទីនេះ​មិន​បាន​ចេញ​ផ្សាយ​ទេ។',
}
/** Beside the page that checks a letter: who mistyped it is told of a letter, and of no program. */
const NEAR_A_LETTER = /^\/letter/i
/** What programs alone ask for. */
const FOR_PROGRAMS = /^\/(?:api|log|anchor|openapi)/

/** Repeats nothing of what was asked for, and says the same whatever the address was. */
export function nothingHere({ installation, filling }: Pick<ServeOptions, 'installation' | 'filling'>) {
  const { country } = installation
  const frame = () => ({
    ...frameOf(installation),
    filling: filling?.progress,
  })
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const isPerson = request.headers.accept?.includes('text/html') === true && !FOR_PROGRAMS.test(request.url)
    if (!isPerson) return reply.status(404).send(NOTHING)
    const languages = publicLanguages(country)
    const lang = langOf(((request.query ?? {}) as { lang?: string }).lang, languages)
    const page = NEAR_A_LETTER.test(request.url)
      ? renderLetter({ name: country.neutralName, languages, demo: installation.settings.demo, number: '', told: null }, lang)
      : renderMessage(frame(), TITLE, DETAIL, lang)
    return reply.status(404).type('text/html').send(page)
  }
}

/** Under which terms released figures may be used: a line that stands wherever a file is taken away. */
import type { Licence } from '../../core/country/index.ts'
import type { Lang } from '../words/khmer.ts'
import { speaker } from '../words/say.ts'
import { TERMS } from '../words/terms.ts'
import { html, type Html } from './html.ts'

export function renderTerms(licence: Licence | undefined, lang: Lang): Html {
  const say = speaker(TERMS, lang)
  if (!licence) return html`${say('none')}`
  const [before = '', after = ''] = say('under', { title: '{link}', path: '' }).split('{link}')
  return html`${before}<a href="${licence.path}" rel="license">${licence.title}</a>${after.replace(/^[ ,]+/, '')}`
}

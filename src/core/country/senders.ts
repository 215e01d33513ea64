import type { Agency, Form } from './country.ts'

/** What an agency sends is said in its own file, or in the form's (`sentBy`): gathered here once, when the country loads. */
export function withSenders(agencies: readonly Agency[], forms: readonly Form[]): readonly Agency[] {
  return agencies.map((agency) => {
    const more = forms.filter((f) => f.sentBy?.includes(agency.id) && !agency.sends.includes(f.id)).map((f) => f.id)
    return more.length === 0 ? agency : { ...agency, sends: [...agency.sends, ...more] }
  })
}

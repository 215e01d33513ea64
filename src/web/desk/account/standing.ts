/** What the application says of itself before anybody signs in (src/server/routes/standing.ts). */
export type Standing = { readonly policies: 'adopted' | 'wait'; readonly registrars: 'enough' | 'gone' }

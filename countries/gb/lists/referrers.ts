import { defineCodeList } from '../../../src/core/country/index.ts'

/** First responder bodies: code, type (a code of `referrer-types`), and the source's name, which is also a proper name in Khmer. */
const BODIES = [
  ['GLAA', 'GOV', 'Gangmasters and Labour Abuse Authority GLAA'],
  ['HO_IE', 'GOV', 'Home Office - Immigration Enforcement IE'],
  ['HO_UKBF', 'GOV', 'Home Office - UK Border Force UKBF'],
  ['HO_UKVI', 'GOV', 'Home Office - UK Visas and Immigration UKVI'],
  ['NCA', 'GOV', 'National Crime Agency NCA'],
  ['LOCAL_AUTHORITY', 'LA', 'Local Authority'],
  ['BARNARDOS', 'NGO', "Barnardo's"],
  ['BAWSO', 'NGO', 'BAWSO'],
  ['BELFAST_LISBURN_WOMENS_AID', 'NGO', "Belfast and Lisburn Women's Aid"],
  ['KALAYAAN', 'NGO', 'Kalayaan'],
  ['MEDAILLE_TRUST', 'NGO', 'Medaille Trust'],
  ['MIGRANT_HELP', 'NGO', 'Migrant Help'],
  ['REFUGEE_COUNCIL', 'NGO', 'Refugee Council'],
  ['SALVATION_ARMY', 'NGO', 'The Salvation Army'],
  ['TARA', 'NGO', 'Trafficking Awareness Raising Alliance TARA'],
  ['UNSEEN', 'NGO', 'Unseen'],
  ['YOUTH_WORK_ALLIANCE', 'NGO', 'Youth Work Alliance'],
] as const

/** Every body that referred somebody in the five quarters. The police are a type only: no force is named in these tables. */
export default defineCodeList({
  id: 'referrers',
  words: { en: 'First responder' },
  source: 'Home Office, National Referral Mechanism statistics',
  codes: BODIES.map(([code, parent, name]) => ({ code, parent, words: { en: name, km: name }, aliases: [name] })),
})

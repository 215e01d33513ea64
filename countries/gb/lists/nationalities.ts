import { defineCodeList } from '../../../src/core/country/index.ts'
import type { Code } from '../../../src/core/country/index.ts'

/**
 * Every nationality as published, dual ones too, to the letter: capitals, brackets and trailing spaces are the source's. Two orders of
 * one pair ('Burmese Bangladeshi') are two words there, and stay two here.
 */
const PUBLISHED = [
  'Afghan', 'Afghan Indian', 'Afghan Pakistani', 'Afghan Russian', 'Afghan UK', 'Afghan Unknown', 'Albanian', 'Albanian Afghan',
  'Albanian Botswanan', 'Albanian Bulgarian', 'Albanian Equatorial Guinean', 'Albanian German', 'Albanian Greek', 'Albanian Italian',
  'Albanian Kosovan', 'Albanian Lithuanian', 'Albanian Romanian', 'Albanian Turkish', 'Albanian UK', 'Albanian Unknown', 'Algerian',
  'Algerian Eritrean', 'Algerian UK', 'Algerian Unknown', 'American', 'American Kenyan', 'American UK', 'Andorran Sudanese',
  'Andorran UK', 'Angolan', 'Angolan Portuguese', 'Angolan UK', 'Angolan Unknown', 'Argentine', 'Argentine Armenian',
  'Argentine Brazilian', 'Argentine Sri Lankan', 'Armenian', 'Armenian Bulgarian', 'Armenian Indian', 'Australian', 'Australian UK',
  'Austrian', 'Bahraini UK', 'Bangladeshi', 'Bangladeshi Burmese', 'Bangladeshi Irish', 'Bangladeshi Italian', 'Bangladeshi UK',
  'Bangladeshi Unknown', 'Barbadian', 'Belarusian', 'Belgian', 'Belgian Sierra Leonean', 'Belgian UK', 'Beninese', 'Beninese Nigerian',
  'Beninese UK', 'Bermudian', 'Bolivian', 'Botswanan', 'Botswanan UK', 'Botswanan Zimbabwean', 'Brazilian', 'Brazilian Congolese (Congo)',
  'Brazilian Nigerian', 'Brazilian Portuguese', 'Brazilian UK', 'British Virgin Islander Bangladeshi',
  'British Virgin Islander Citizen of the Dominican Republic', 'British Virgin Islander Jamaican', 'British Virgin Islander UK',
  'Bruneian', 'Bulgarian', 'Bulgarian Nigerian', 'Bulgarian Spanish', 'Bulgarian Turkish', 'Bulgarian UK', 'Burkinan', 'Burmese',
  'Burmese Bangladeshi', 'Burmese Saudi Arabian', 'Burundian', 'Cambodian', 'Cameroonian', 'Cameroonian UK', 'Canadian',
  'Canadian Jamaican', 'Canadian UK', 'Cape Verdean', 'Cayman Islander', 'Cayman Islander UK', 'Central African',
  'Central African Congolese (Drc)', 'Central African French', 'Central African Malian', 'Central African Nigerian', 'Central African UK',
  'Chadian', 'Chadian Sudanese', 'Chilean', 'Chilean Spanish', 'Chinese', 'Chinese Hong Konger', 'Chinese Kazakh', 'Chinese UK',
  'Chinese Vietnamese', 'Citizen of Antigua and Barbuda', 'Citizen of Bosnia and Herzegovina',
  'Citizen of Bosnia and Herzegovina Unknown', 'Citizen of Guinea Bissau', 'Citizen of Guinea Bissau UK', 'Citizen of Guinea-Bissau',
  'Citizen of Guinea-Bissau Nigerian', 'Citizen of Guinea-Bissau Sudanese', 'Citizen of Guinea-Bissau Vietnamese',
  'Citizen of the Dominican Republic', 'Citizen of the Dominican Republic Spanish', 'Colombian', 'Colombian UK', 'Colombian Venezuelan',
  'Congolese (Congo)', 'Congolese (Congo) UK', 'Congolese (DRC)', 'Congolese (DRC) Central African', 'Congolese (DRC) UK',
  'Congolese (Drc)', 'Congolese (Drc) UK', 'Congolese Congo ', 'Congolese Congo Rwandan', 'Congolese Congo UK', 'Congolese Drc ',
  'Congolese Drc Unknown', 'Costa Rican', 'Croatian', 'Cuban', 'Cuban UK', 'Cypriot', 'Czech', 'Czech Romanian', 'Czech Slovak',
  'Czech UK', 'Danish', 'Danish Somali', 'Dominican', 'Dominican UK', 'Dutch', 'Dutch Eritrean', 'Dutch Moroccan', 'Dutch Somali',
  'Dutch UK', 'Dutch Unknown', 'East Timorese', 'East Timorese Vincentian', 'Ecuadorean', 'Ecuadorean UK', 'Egyptian', 'Egyptian Kuwaiti',
  'Egyptian Syrian', 'Egyptian UK', 'Emirati Kuwaiti', 'Eritrean', 'Eritrean Ethiopian', 'Eritrean Sudanese', 'Eritrean Swedish',
  'Eritrean UK', 'Eritrean Unknown', 'Estonian', 'Estonian Russian', 'Ethiopian', 'Ethiopian Egyptian', 'Ethiopian Somali',
  'Ethiopian Sudanese', 'Ethiopian UK', 'Fijian UK', 'Filipino', 'Filipino UK', 'Filipino Unknown', 'Finnish', 'Finnish Nigerian',
  'French', 'French Ghanaian', 'French Ivorian', 'French Nigerian', 'French UK', 'Gambian', 'Gambian Italian', 'Gambian Sierra Leonean',
  'Gambian Spanish', 'Gambian UK', 'Gambian Unknown', 'Georgian', 'German', 'German Pakistani', 'German UK', 'Ghanaian', 'Ghanaian Irish',
  'Ghanaian Italian', 'Ghanaian UK', 'Ghanaian Unknown', 'Greek', 'Greek Iranian', 'Greek Italian', 'Greek Russian', 'Greek UK',
  'Grenadian', 'Guinean', 'Guinean Portuguese', 'Guinean UK', 'Guyanese', 'Haitian', 'Honduran', 'Honduran Spanish', 'Hungarian',
  'Hungarian Jordanian', 'Hungarian Romanian', 'Hungarian UK', 'Indian', 'Indian Portuguese', 'Indian Sri Lankan', 'Indian UK',
  'Indian Unknown', 'Indonesian', 'Iranian', 'Iranian Iraqi', 'Iranian Romanian', 'Iranian Turkish', 'Iranian UK', 'Iranian Unknown',
  'Iraqi', 'Iraqi Iranian', 'Iraqi Kuwaiti', 'Iraqi Syrian', 'Iraqi UK', 'Iraqi Unknown', 'Irish', 'Irish UK', 'Israeli', 'Italian',
  'Italian Nigerian', 'Italian Pakistani', 'Italian Romanian', 'Italian UK', 'Ivorian', 'Ivorian UK', 'Jamaican', 'Jamaican Pakistani',
  'Jamaican Portuguese', 'Jamaican UK', 'Jamaican Unknown', 'Japanese', 'Jordanian', 'Jordanian UK', 'Kazakh', 'Kenyan', 'Kenyan Somali',
  'Kenyan UK', 'Kittitian', 'Kosovan', 'Kosovan UK', 'Kuwaiti', 'Kuwaiti Saudi Arabian', 'Kuwaiti Swedish', 'Kuwaiti Syrian',
  'Kuwaiti UK', 'Kuwaiti Unknown', 'Kyrgyz', 'Lao', 'Lao Vietnamese', 'Latvian', 'Latvian Russian', 'Latvian UK', 'Lebanese',
  'Lebanese Palestinian', 'Lebanese UK', 'Liberian', 'Liberian UK', 'Libyan', 'Libyan Palestinian', 'Libyan Sudanese', 'Libyan UK',
  'Lithuanian', 'Lithuanian Swedish', 'Lithuanian UK', 'Macedonian', 'Malawian', 'Malaysian', 'Malian', 'Mauritanian', 'Mauritian',
  'Mauritian UK', 'Mexican', 'Moldovan', 'Mongolian', 'Montenegrin', 'Montserratian Zimbabwean', 'Moroccan', 'Moroccan Spanish',
  'Moroccan UK', 'Moroccan Unknown', 'Namibian', 'Namibian Unknown', 'Nepalese', 'New Zealander UK', 'Nicaraguan', 'Nicaraguan UK',
  'Nigerian', 'Nigerian Spanish', 'Nigerian Sudanese', 'Nigerian UK', 'Nigerian Unknown', 'Nigerien', 'Nigerien UK', 'Norwegian',
  'Pakistani', 'Pakistani South African', 'Pakistani Spanish', 'Pakistani UK', 'Pakistani Unknown', 'Palestinian', 'Panamanian', 'Polish',
  'Polish UK', 'Polish Unknown', 'Portuguese', 'Portuguese UK', 'Portuguese Unknown', 'Portuguese Zimbabwean', 'Qatari Somali',
  'Romanian', 'Romanian Spanish', 'Romanian Turkish', 'Romanian UK', 'Romanian Unknown', 'Russian', 'Russian Tajik', 'Russian UK',
  'Russian UKrainian', 'Rwandan', 'Salvadorean', 'Saudi Arabian', 'Saudi Arabian UK', 'Saudi Arabian Unknown', 'Senegalese', 'Serbian UK',
  'Sierra Leonean', 'Sierra Leonean Sudanese', 'Sierra Leonean UK', 'Singaporean UK', 'Slovak', 'Slovak Slovenian', 'Slovak UK',
  'Slovak Unknown', 'Slovenian UK', 'Somali', 'Somali Saudi Arabian', 'Somali UK', 'South African', 'South African Sudanese',
  'South African UK', 'South African Unknown', 'South Korean', 'South Sudanese', 'South Sudanese South African',
  'South Sudanese Sudanese', 'Spanish', 'Spanish UK', 'Sri Lankan', 'Sri Lankan UK', 'St Lucian', 'St Lucian UK', 'Sudanese',
  'Sudanese South Sudanese', 'Sudanese UK', 'Sudanese Unknown', 'Swazi', 'Swedish', 'Swedish Somali', 'Swiss', 'Syrian',
  'Syrian Saudi Arabian', 'Taiwanese', 'Tajik', 'Tanzanian', 'Thai', 'Thai UK', 'Thai Unknown', 'Togolese', 'Trinidadian',
  'Trinidadian UK', 'Tunisian', 'Turkish', 'Turkish UK', 'Turkish UKrainian', 'UK', 'UK Venezuelan', 'UK Vietnamese', 'UK Yemeni',
  'UK Zimbabwean', 'Ugandan', 'Ugandan UK', 'Ukrainian', 'Ukrainian UK', 'Unknown', 'Unknown UK', 'Unknown Vietnamese',
  'Unknown Zimbabwean', 'Uzbek', 'Uzbek UK', 'Venezuelan', 'Vietnamese', 'Vincentian', 'Yemeni', 'Zambian', 'Zimbabwean',
] as const

/** 'Congolese (DRC)', 'Congolese (Drc)' and 'Congolese Drc ' are one country in different quarters: one code, three spellings. */
const codeOf = (word: string): string => word.trim().toUpperCase().replace(/[^A-Z0-9]+/g, ' ').trim().replaceAll(' ', '_')

function codesOf(words: readonly string[]): Code[] {
  const spellings = new Map<string, string[]>()
  for (const word of words) {
    const code = codeOf(word)
    spellings.set(code, [...(spellings.get(code) ?? []), word])
  }
  return [...spellings].map(([code, aliases]) => {
    const name = aliases[0]?.trim() ?? code
    return { code, words: { en: name, km: name }, aliases }
  })
}

/** Nationalities. The words are left in English: they are quoted, and no table of the kind exists in Khmer. */
export default defineCodeList({
  id: 'nationalities',
  words: { en: 'Nationality', km: 'សញ្ជាតិ' },
  source: 'Home Office, National Referral Mechanism statistics',
  codes: codesOf(PUBLISHED),
})

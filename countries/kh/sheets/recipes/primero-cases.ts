import { defineRecipe } from '../../../../src/core/country/index.ts'

// An export writes the names of its fields, or what they are called on the screen; of two numbers the short one is the one that people go by.
const NUMBER = ['case_id_display', 'Short ID', 'case_id', 'Case ID']
const DAY = ['registration_date', 'Date of Registration or Interview', 'Registration date', 'Date of registration']
const CONCERNS = ['protection_concerns', 'Protection Concerns', 'Protection concerns']
const SEX = ['sex', 'Sex']

/**
 * Cases of children out of Primero, in one table. Only those with the concern of trafficking come in, as people whom the social services met; of a
 * concern that may be one (worst forms of child labour, sexual exploitation) it is asked, once for all who have it. A case is no victim by being there.
 */
export const primeroCases = defineRecipe({
  format: 'saksi-recipe-1',
  id: 'primero-cases',
  title: { en: 'Case export of Primero', km: 'សំណុំរឿងនាំចេញពី Primero' },
  source: 'https://github.com/primeroIMS/primero, db/configuration/lookups/lookups.rb (lookup-protection-concerns), names of its fields',
  headings: [NUMBER, DAY, CONCERNS, SEX],
  records: [
    {
      form: 'encounter',
      when: [
        {
          column: CONCERNS,
          several: true,
          says: ['trafficked_smuggled', 'Trafficked/smuggled', 'trafficked', 'trafficking', 'Trafficking / sale / abduction'],
          not: [
            'unaccompanied',
            'separated',
            'neglect',
            'Not attending school',
            'Physical abuse',
            'begging',
            'statelessness',
            'arrested_detained',
            'migrant',
            'disabled',
            'serious_health_issue',
            'refugee',
            'street_child',
            'child_mother',
            'physically_or_mentally_abused',
            'living_with_vulnerable_person',
            'child_headed_household',
            'mentally_distressed',
            'other',
          ],
          asks: true,
        },
      ],
      fields: {
        file_number: { column: NUMBER },
        encountered_day: { column: DAY },
        context: { value: 'not_written' },
        status: { value: 'suspected_victim' },
        person_name: { column: ['name', 'Full Name', 'Full name', 'Name'], mayLack: true },
        sex: { column: SEX },
        age_band: { column: ['age', 'Age'], mayLack: true },
        citizenship: { column: ['nationality', 'Nationality'], mayLack: true },
      },
    },
  ],
})

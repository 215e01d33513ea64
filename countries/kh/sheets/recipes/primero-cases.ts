import { defineRecipe } from '../../../../src/core/country/index.ts'

/**
 * Cases of children out of Primero, in one table. Only those with the concern of trafficking come in, as people whom the social services met; of a
 * concern that may be one (worst forms of child labour, sexual exploitation) it is asked, once for all who have it. A case is no victim by being there.
 */
export const primeroCases = defineRecipe({
  format: 'saksi-recipe-1',
  id: 'primero-cases',
  title: { en: 'Case export of Primero', km: 'សំណុំរឿងនាំចេញពី Primero' },
  source: 'https://github.com/primeroIMS/primero, db/configuration/lookups/lookups.rb (lookup-protection-concerns), names of its fields',
  headings: ['case_id_display', 'registration_date', 'protection_concerns', 'sex'],
  records: [
    {
      form: 'encounter',
      when: [
        {
          column: 'protection_concerns',
          several: true,
          says: ['trafficked_smuggled', 'Trafficked/smuggled', 'trafficked', 'trafficking', 'Trafficking / sale / abduction'],
          not: [
            'unaccompanied',
            'separated',
            'neglect',
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
        file_number: { column: 'case_id_display' },
        encountered_day: { column: 'registration_date' },
        context: { value: 'not_written' },
        status: { value: 'suspected_victim' },
        person_name: { column: 'name', mayLack: true },
        sex: { column: 'sex' },
        age_band: { column: 'age', mayLack: true },
        citizenship: { column: 'nationality', mayLack: true },
      },
    },
  ],
})

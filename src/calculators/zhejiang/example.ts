import type { ZhejiangFigures } from './fields.ts'

/** The same lab with a partner in Singapore: most conditions met, one to be explained, one report still to be told. */
export const EXAMPLE_ZHEJIANG: ZhejiangFigures = {
  eligibility: {
    chinese: {
      registeredInZhejiang: true,
      legalPerson: true,
      kind: '高校',
      strength: true,
      conditions: { team: true, site: true, facilities: true, funds: true },
    },
    foreign: {
      legalPerson: true,
      kind: '高校',
      region: 'foreign-country',
      strength: true,
      provides: true,
      foundation: true,
    },
    leads: { chinese: 1, foreign: 2 },
    cooperation: { stable: true, results: true },
    agreed: {
      goals: true,
      tasks: true,
      responsibilities: true,
      benefits: false,
      mechanism: true,
      safeguards: true,
    },
    document: { signedByBothLegalPersons: true },
    field: { clear: true },
    rules: { ip: true, data: true, ethics: true, secrecy: true },
    director: { fullTime: true, experience: true },
    team: { dedicatedStaff: true },
    entity: { independent: true, branches: false },
  },
  name: {
    countryZh: '新加坡',
    fieldZh: '集成电路',
    countryEn: 'Singapore',
    fieldEn: 'Integrated Circuits',
  },
  recognisedOn: '2023-06-15',
  submitted: [2024],
  changes: [
    { what: 'head-foreign', changedOn: '2025-09-01', appliedOn: '2025-09-20', affectsOperation: false },
  ],
  evaluations: [{ on: '2025-11-18', result: 'pass' }],
  grounds: [],
}

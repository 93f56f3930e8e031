import { describe, expect, test } from 'vitest'
import { isoDay } from '../../domain/when.ts'
import { parseOwnEntries, RegisterError } from './own-entries.ts'
import { knownRegister, officeAt, withOwnEntries } from './register.ts'

const header = 'kind,name,sector,other_names,country,second_sector,gender,office,from,to'

describe("a register of one's own", () => {
  test('is read by the names of its columns, with a line for each office', () => {
    const csv = 'name,kind,sector,country,office,from,to\nAna Lund,person,GOV,DNK,mayor,2021,\nAna Lund,person,GOV,DNK,envoy,2019-05,2020\n'
    const [lund, ...others] = parseOwnEntries(csv)
    expect([lund?.id, lund?.country, others]).toEqual(['own/person/ana-lund', 'DNK', []])
    expect(officeAt(lund!, isoDay('2020-02-01'))?.title).toBe('envoy')
    expect(officeAt(lund!, isoDay('2022-02-01'))?.title).toBe('mayor')
  })

  test('may tell other names, a second sector and gender', () => {
    expect(parseOwnEntries(`${header}\norganisation,"Front, the Harbour",PTY,HF;Harbour Front,GEO,OPP,,,,\n`)).toEqual([
      {
        id: 'own/organisation/front-the-harbour',
        kind: 'organisation',
        name: 'Front, the Harbour',
        otherNames: ['HF', 'Harbour Front'],
        sector: 'PTY',
        offices: [],
        country: 'GEO',
        secondSector: 'OPP',
      },
    ])
  })

  test.each([
    ['', [1], 'must name the columns'],
    ['kind,name\nperson,Ana Lund', [1], 'no column "sector"'],
    ['kind,name,sector,job\nperson,Ana Lund,GOV,x', [1], '"job" is no column'],
    ['kind,name,sector\nperson,Ana Lund', [2], '2 values for 3 columns'],
    ['kind,name,sector\nwoman,,KING', [2, 2, 2], 'the name is empty'],
    ['kind,name,sector,country\nperson,Ana Lund,GOV,Denmark', [2], '"Denmark" is no country code'],
    [`${header}\nperson,Ana Lund,GOV,,,,,mayor,2021-13,`, [2], '"2021-13" is no day'],
    [`${header}\nperson,Ana Lund,GOV,,,,,mayor,2021,2019`, [2], 'ends (2019) before it begins (2021)'],
    [`${header}\nperson,Ana Lund,GOV,,,,,,2021,`, [2], 'days without an office'],
  ] as const)('%j is told by line', (csv, lines, what) => {
    let thrown: unknown
    try {
      parseOwnEntries(csv)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(RegisterError)
    expect((thrown as RegisterError).lines).toEqual(lines)
    expect((thrown as RegisterError).message).toContain(what)
  })

  test('comes before what Sitrep knows, and leaves the rest as it is', () => {
    const merged = withOwnEntries(knownRegister, parseOwnEntries('kind,name,sector,country\nperson,Vladimir Putin,BUS,DNK\n'), 'e1')
    expect(merged.find('Vladimir Putin').map(({ country }) => country)).toEqual(['DNK'])
    expect(merged.find('Kim Yo-jong')).toEqual(knownRegister.find('Kim Yo-jong'))
    expect(merged.edition).toBe('e1')
  })
})

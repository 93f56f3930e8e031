import type { Dispatch } from './claims.ts'
import { thing } from './claims.ts'

const office = (name = 'liaison office') => thing(`facility/${name}`, 'PRK', 'KOR')
const zones = thing('zone/demilitarized zones', 'PRK', 'KOR')

/**
 * A story to try the folds on: an office is agreed, opened, threatened and blown up; lines are cut; soldiers are to go back into zones, and then are not;
 * an industrial park ran from 2004 to 2016.
 */
export const liaisonOfficeStory: readonly Dispatch[] = [
  {
    slug: 'summit',
    published: '2018-04-28',
    publisher: 'Northern Gazette',
    text: 'Moon and Kim met at Panmunjom on 27 April 2018. They agreed to set up a liaison office.',
    claims: [
      { on: 'met', act: 'CONSULT', actor: ['KOR:GOV @Moon Jae-in', 'PRK:GOV @Kim Jong-un'], when: '2018-04-27', where: 'Panmunjom' },
      { on: 'set up', act: 'AGREE', actor: ['KOR', 'PRK'], when: '2018-04-27', thing: office(), state: 'planned', status: 'planned' },
    ],
  },
  {
    slug: 'opened',
    published: '2018-09-14',
    publisher: 'Harbour Post',
    text: 'The two Koreas opened a joint liaison office in Wonsan on Friday.',
    claims: [
      { on: 'opened', act: 'COOPERATE', actor: ['KOR', 'PRK'], when: '2018-09-14', where: 'Wonsan', thing: office('joint liaison office'), state: 'open' },
    ],
  },
  {
    slug: 'lines',
    published: '2020-06-09',
    publisher: 'Harbour Post',
    text: 'North Korea cut all communication lines with the South at noon on Tuesday.',
    claims: [
      {
        on: 'cut',
        act: 'SANCTION/discontinue',
        actor: ['PRK'],
        recipient: ['KOR'],
        when: '2020-06-09T12:00',
        thing: thing('channel/communication lines', 'PRK', 'KOR'),
        state: 'cut',
      },
    ],
  },
  {
    slug: 'threat',
    published: '2020-06-13',
    publisher: 'Northern Gazette',
    text: 'Kim Yo-jong said on Saturday that the useless liaison office would be demolished.',
    claims: [
      {
        on: 'said',
        act: 'THREATEN/violence',
        speechAct: 'threat',
        actor: ['PRK:GOV @Kim Yo-jong'],
        when: '2020-06-13',
        about: { words: 'the useless liaison office would be demolished', act: 'ASSAULT/destroy', thing: office('useless liaison office') },
      },
    ],
  },
  {
    slug: 'blown-up',
    published: '2020-06-16',
    publisher: 'Lakeside Post',
    byline: 'dpa, kim',
    text: `On Tuesday the North blew up the joint liaison office near the border. By 2:50 pm nothing of it stood: one blast had destroyed the house, state media reported.
In the weeks before, Kim Yo-jong had threatened to raze the communications office in Wonsan. Telephones and fax had been cut, and the army threatened to end
all dealings and to take other steps. On the same day it threatened to occupy the demilitarized zones again. Until 2016 both states had run a joint industrial
complex there; its first halls opened in 2004.`,
    claims: [
      {
        on: 'blew up',
        act: 'ASSAULT/explosives',
        actor: ['PRK'],
        when: '2020-06-16',
        thing: office('joint liaison office near the border'),
        state: 'destroyed',
      },
      {
        on: 'destroyed',
        act: 'ASSAULT/explosives',
        when: '2020-06-16T14:50',
        where: 'Wonsan',
        thing: office('joint liaison office near the border'),
        state: 'destroyed',
        saidBy: ['PRK:JRN North Korean state media'],
        quoted: true,
      },
      {
        on: 'threatened to raze',
        act: 'THREATEN/violence',
        speechAct: 'threat',
        actor: ['PRK:GOV @Kim Yo-jong'],
        when: '..2020-06-16',
        about: { words: 'raze the communications office', act: 'ASSAULT/destroy', thing: office('communications office') },
      },
      {
        on: 'cut',
        act: 'SANCTION/discontinue',
        actor: ['PRK'],
        recipient: ['KOR'],
        when: '..2020-06-16',
        thing: thing('channel/telephone and fax lines', 'PRK', 'KOR'),
        state: 'cut',
      },
      {
        on: 'threatened to end',
        act: 'THREATEN/relations',
        speechAct: 'threat',
        actor: ['PRK'],
        recipient: ['KOR'],
        when: '..2020-06-16',
        about: { words: 'end\nall dealings', act: 'SANCTION/discontinue' },
      },
      {
        on: 'threatened to end',
        act: 'THREATEN',
        speechAct: 'threat',
        actor: ['PRK'],
        recipient: ['KOR'],
        when: '..2020-06-16',
        about: { words: 'take other steps' },
      },
      {
        on: 'threatened to occupy',
        act: 'THREATEN/territory',
        speechAct: 'threat',
        actor: ['PRK'],
        recipient: ['KOR'],
        when: '2020-06-16',
        about: { words: 'occupy the demilitarized zones', act: 'MOBILIZE/troops', thing: zones },
      },
      {
        on: 'run',
        act: 'COOPERATE',
        actor: ['PRK', 'KOR'],
        when: '..2016',
        where: 'Wonsan',
        thing: thing('facility/joint industrial complex', 'PRK', 'KOR'),
        state: 'open',
        background: true,
      },
      {
        on: 'opened',
        act: 'COOPERATE',
        when: '2004',
        where: 'Wonsan',
        thing: thing('facility/industrial park', 'PRK', 'KOR'),
        state: 'open',
        background: true,
      },
    ],
  },
  {
    slug: 'copy',
    published: '2020-06-16',
    publisher: 'Southern Courier',
    text: `On Tuesday the North blew up the joint liaison office near the border. By 2:50 pm nothing of it stood: one blast had destroyed the house, state media reported.
In the weeks before, Kim Yo-jong had threatened to raze the communications office in Wonsan. Telephones and fax had been cut.`,
    claims: [
      {
        on: 'blew up',
        act: 'ASSAULT/explosives',
        actor: ['PRK'],
        when: '2020-06-16',
        thing: office('joint liaison office near the border'),
        state: 'destroyed',
      },
    ],
  },
  {
    slug: 'next-day',
    published: '2020-06-17',
    publisher: 'Northern Gazette',
    text: 'The demolition of the inter-Korean liaison office drew criticism. The army said it would enter the zones and restore the guard posts.',
    claims: [
      {
        on: 'demolition',
        act: 'ASSAULT/destroy',
        actor: ['PRK'],
        when: 'assumed 2020-06-17',
        thing: office('inter-Korean liaison office'),
        state: 'destroyed',
      },
      {
        on: 'said',
        act: 'THREATEN/territory',
        speechAct: 'threat',
        actor: ['PRK:MIL Korean People’s Army'],
        recipient: ['KOR'],
        when: '2020-06-17',
        about: { words: 'enter the zones', act: 'MOBILIZE/troops', thing: thing('zone/demilitarised zones', 'PRK', 'KOR') },
      },
    ],
  },
  {
    slug: 'suspended',
    published: '2020-06-24',
    publisher: 'Harbour Post',
    text: 'Kim Jong-un suspended the military action plans against the South, among them to enter the zones.',
    claims: [
      {
        on: 'suspended',
        act: 'CONCEDE',
        actor: ['PRK:GOV @Kim Jong-un'],
        recipient: ['KOR'],
        when: '2020-06-24',
        about: { words: 'enter the zones', act: 'MOBILIZE/troops', thing: zones },
      },
    ],
  },
]

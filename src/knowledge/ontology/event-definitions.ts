import type { EventType } from '../../domain/act.ts'

/** The four corners of the field's usual summary; `neutral` is for plain statements, which PLOVER does not code. */
export const quads = ['verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict', 'neutral'] as const
type Quad = (typeof quads)[number]

export type ModeDefinition = {
  readonly definition: string
  /** -10 (worst) to 10. Absent where the manual prints none: the event's score holds. */
  readonly score?: number
}

export type EventDefinition = {
  readonly definition: string
  readonly quad: Quad
  /** An act on nobody is no act of this kind. */
  readonly recipientRequired: boolean
  /** -10 (worst) to 10. */
  readonly score: number
  readonly modes: Readonly<Record<string, ModeDefinition>>
  /** Ours, not PLOVER's: left out of PLOVER exports. */
  readonly extension?: true
}

/**
 * PLOVER 2.0 in our own words. Names, quad classes and scores are the manual's (Open Event Data Alliance, CC BY-SA 4.0).
 * ACCUSE is printed there as +3 although every mode of it is negative: -3 is taken.
 */
export const eventDefinitions: Readonly<Record<EventType, EventDefinition>> = {
  AGREE: {
    definition: 'Says that it will cooperate: agrees, promises or offers to meet, sign, help, settle or end its own fight. The cooperation is still to come.',
    quad: 'verbal cooperation',
    recipientRequired: false,
    score: 2.5,
    modes: {},
  },
  CONSULT: {
    definition: 'Meets, visits, telephones or negotiates. All who meet are actors; where one is the guest, the guest is actor and the host recipient.',
    quad: 'verbal cooperation',
    recipientRequired: false,
    score: 2.5,
    modes: {
      visit: { definition: 'One side travels to the other.', score: 4 },
      'third-party': { definition: 'The sides meet on the ground of somebody who is no side, or through a mediator.', score: 1 },
      multilateral: { definition: 'Three or more parties meet: a summit of many, a conference, a session of an organisation.', score: 4 },
      phone: { definition: 'By telephone, video link or letter, each at home.', score: 1.5 },
    },
  },
  SUPPORT: {
    definition:
      'Takes a side in words or by a legal act: praises, approves, defends, recognises, opens relations, signs or ratifies. What is given is backing, not goods.',
    quad: 'verbal cooperation',
    recipientRequired: false,
    score: 5,
    modes: {},
  },
  CONCEDE: {
    definition: 'Gives way in words or by decree: apologises, pardons, drops a demand, lifts a curfew, declares a ceasefire, announces a withdrawal.',
    quad: 'verbal cooperation',
    recipientRequired: false,
    score: 4.5,
    modes: {},
  },
  COOPERATE: {
    definition: 'Does something material together, to the good of both: trade, joint exercises, a joint plant, extradition, shared intelligence.',
    quad: 'material cooperation',
    recipientRequired: true,
    score: 9.5,
    modes: {},
  },
  AID: {
    definition:
      'Gives something material for the good of the recipient: money, arms, food, relief, peacekeepers, asylum, a debt forgiven, hostages freed by force.',
    quad: 'material cooperation',
    recipientRequired: true,
    score: 10,
    modes: {},
  },
  RETREAT: {
    definition: 'Carries out a concession: lets go, leaves, lays down arms, keeps a ceasefire, opens the way, steps down.',
    quad: 'material cooperation',
    recipientRequired: false,
    score: 6.5,
    modes: {
      withdraw: { definition: 'Troops, police or settlers leave ground that they held, or a blockade ends.', score: 8 },
      release: { definition: 'People or property that were held are given back.', score: 6.5 },
      disarm: { definition: 'Weapons are handed in or destroyed, units disbanded, a force surrenders.', score: 10 },
      ceasefire: { definition: 'The guns do fall silent: a truce takes effect and is kept.', score: 7.5 },
      access: { definition: 'Inspectors, observers, peacekeepers, relief or ordinary traffic are let in or through.', score: 6.5 },
      resign: { definition: 'Somebody gives up an office under pressure.', score: 4.5 },
    },
  },
  REQUEST: {
    definition: 'Asks or demands that another do something.',
    quad: 'verbal conflict',
    recipientRequired: false,
    score: 0,
    modes: {
      assist: { definition: 'Asks for help: aid, arms, protection, cooperation, backing.', score: 0.5 },
      change: { definition: 'Demands another policy, other rights or institutions, or that somebody go.', score: -1 },
      yield: { definition: 'Demands that the other give way: stop, release, withdraw, lift.', score: -1 },
      meet: { definition: 'Asks for a meeting, for talks or for mediation.', score: 0 },
    },
  },
  ACCUSE: {
    definition: 'Blames, criticises or proceeds against another: disapproval, allegation, investigation, charge, lawsuit.',
    quad: 'verbal conflict',
    recipientRequired: false,
    score: -3,
    modes: {
      disapprove: { definition: 'Condemns, criticises, complains, summons an ambassador, lodges a diplomatic protest.', score: -2 },
      investigate: { definition: 'Inquires into a possible wrong: probe, audit, search for evidence, commission.', score: -3.5 },
      allege: { definition: 'Says, sues or charges that the other has done a certain wrong.', score: -3.5 },
    },
  },
  REJECT: {
    definition: 'Refuses: turns down a request, a demand, a plan, a meeting or an accord; vetoes; calls a meeting off; bars entry.',
    quad: 'verbal conflict',
    recipientRequired: false,
    score: -2,
    modes: {
      assist: { definition: 'Refuses to help or to cooperate.', score: -1.5 },
      change: { definition: 'Refuses another policy, reforms, rights, or to go.', score: -2 },
      yield: { definition: 'Refuses to stop, release, withdraw, lift or comply.', score: -2 },
      meet: { definition: 'Refuses or cancels a meeting, talks, mediation or a settlement.', score: -2 },
    },
  },
  THREATEN: {
    definition: 'Says that it will or may do harm. The mode is what is threatened.',
    quad: 'verbal conflict',
    recipientRequired: false,
    score: -3.5,
    modes: {
      restrict: { definition: 'To ban, block, embargo, censor or impose a curfew.', score: -3 },
      arrest: { definition: 'To arrest or try somebody; a warrant for one who is absent.', score: -3.5 },
      relations: { definition: 'To reduce or break relations, talks, aid or trade.', score: -3.5 },
      expel: { definition: 'To expel people, diplomats or a member.', score: -3.5 },
      territory: { definition: 'To occupy, enter or seize ground.', score: -4 },
      violence: { definition: 'To attack, kill or destroy.', score: -3.5 },
    },
  },
  PROTEST: {
    definition: 'People act in public against somebody or something with their bodies in the street or their labour withheld.',
    quad: 'material conflict',
    recipientRequired: false,
    score: -5,
    modes: {
      demo: { definition: 'A march, rally, vigil or sit-in without force.', score: -5 },
      riot: { definition: 'A protest with violence.', score: -7 },
      strike: { definition: 'Work is stopped.', score: -5 },
      hunger: { definition: 'Food is refused.', score: -4.5 },
      boycott: { definition: 'Goods, elections or institutions are shunned.', score: -4.5 },
      obstruct: { definition: 'Roads, ports or buildings are blocked or occupied.', score: -4.5 },
      vandalize: { definition: 'Symbols or property are defaced or damaged.' },
    },
  },
  SANCTION: {
    definition: 'Reduces what was normal between the two: relations, aid, membership, negotiations, freedom by sentence of a court.',
    quad: 'material conflict',
    recipientRequired: true,
    score: -6,
    modes: {
      convict: { definition: 'A court finds guilty or liable.', score: -6 },
      expel: { definition: 'Diplomats, a mission or a member are sent away; people are made to flee.', score: -5.5 },
      withdraw: { definition: 'Leaves talks, a treaty or an organisation, recalls its own envoys or staff.', score: -6 },
      discontinue: { definition: 'Aid, trade, ties, lines or exchanges are cut; international sanctions are imposed.', score: -6 },
    },
  },
  MOBILIZE: {
    definition: 'Makes forces ready or shows them, short of using them and more than words. Exercises of one country alone are here.',
    quad: 'material conflict',
    recipientRequired: false,
    score: -5.5,
    modes: {
      troops: { definition: 'Soldiers are called up, deployed, put on alert or exercised.', score: -6.5 },
      weapons: { definition: 'Missiles, ships, aircraft or vehicles are moved, tested or displayed.', score: -6.5 },
      police: { definition: 'Police are deployed or put on alert.', score: -5.5 },
      militia: { definition: 'Irregular fighters gather, arm or recruit.', score: -6 },
    },
  },
  COERCE: {
    definition: 'Makes others bear its will by power of office or force, short of violence against bodies.',
    quad: 'material conflict',
    recipientRequired: false,
    score: -7,
    modes: {
      seize: { definition: 'Takes property or occupies ground.', score: -7 },
      restrict: { definition: 'Bans, blocks, blockades or limits movement, parties or trade at home.', score: -7 },
      censor: { definition: 'Restrains speech, press or network.', score: -6.5 },
      curfew: { definition: 'Orders people indoors.', score: -6.5 },
      'martial-law': { definition: 'Declares martial law or a state of emergency.', score: -7.5 },
      arrest: { definition: 'Arrests, detains or imprisons.', score: -7 },
      deport: { definition: 'Sends individuals out of the country.', score: -7 },
      withhold: { definition: 'Keeps back what others depend on: supply, pay, passage, information.', score: -7 },
      misinformation: { definition: 'Spreads falsehood on purpose.', score: -6.5 },
      cyber: { definition: 'Breaks into or disables computers or networks.', score: -7 },
    },
  },
  ASSAULT: {
    definition: 'Deliberate force that can do substantial bodily harm or destroy. In a fight both sides are actors.',
    quad: 'material conflict',
    recipientRequired: false,
    score: -9,
    modes: {
      abduct: { definition: 'Takes people by force: kidnapping, hijacking, capture in battle.', score: -8.5 },
      beat: { definition: 'Bodily force without weapons to speak of.', score: -7.5 },
      torture: { definition: 'Pain inflicted on somebody held.', score: -8.5 },
      sexual: { definition: 'Rape and other sexual violence.', score: -8.5 },
      targeted: { definition: 'A certain person is picked out to be killed.', score: -9.5 },
      destroy: { definition: 'Property is destroyed, where that is the aim or the means are unknown.', score: -8.5 },
      primitive: { definition: 'Knives, clubs, stones, fire, vehicles.', score: -8 },
      firearms: { definition: 'Small arms.', score: -9 },
      explosives: { definition: 'Bombs, mines, planted charges, car bombs, grenades.', score: -9 },
      'suicide-attack': { definition: 'The attacker dies with the charge.', score: -9.5 },
      aerial: { definition: 'From aircraft with a crew, or by missile from the air.', score: -9.5 },
      drone: { definition: 'From or by aircraft without a crew.', score: -9.5 },
      'heavy-weapons': { definition: 'Artillery, tanks, rockets, mortars, naval guns.', score: -9.5 },
      'crowd-control': { definition: 'Tear gas, water cannon, rubber bullets, batons against a crowd.', score: -7.5 },
      unconventional: { definition: 'Chemical, biological, radiological or nuclear weapons.', score: -10 },
    },
  },
  SAY: {
    definition: 'States, comments or reports without doing any of the other acts by it.',
    quad: 'neutral',
    recipientRequired: false,
    score: 0,
    modes: {},
    extension: true,
  },
  APPEAL: {
    definition: 'Speaks to others’ conduct in general from outside: calls for calm, peace, restraint; voices hope or concern; demands nothing for itself.',
    quad: 'verbal cooperation',
    recipientRequired: false,
    // Ours: as REQUEST assist, its nearest neighbour in PLOVER.
    score: 0.5,
    modes: {},
    extension: true,
  },
}

/** Own property only, so that "constructor" is no mode. */
export function modeOf(event: EventType, mode: string): ModeDefinition | undefined {
  const { modes } = eventDefinitions[event]
  return Object.hasOwn(modes, mode) ? modes[mode] : undefined
}

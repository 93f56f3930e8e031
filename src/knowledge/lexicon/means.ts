import { listed } from './listed.ts'

/** What violence was done with or out of, and the mode that it gives to an ASSAULT. */
export type Means = {
  readonly mode: string
  /** Lemmas in lower case; of two words the second is the head. */
  readonly words: ReadonlySet<string>
  /** Modes that the verb or noun of the act suggests and that these means put right: tanks that "open fire" shell, a helicopter's rockets fall from the air. */
  readonly over: readonly string[]
  readonly example: string
}

/** The first that fits decides: whoever blows himself up at a post has used explosives as well. */
export const means: readonly Means[] = [
  {
    mode: 'suicide-attack',
    words: new Set(
      listed(
        'suicide bomber, suicide squad, suicide attacker, suicide attack, suicide bombing, suicide vest, explosive vest, explosive belt, martyrdom operation',
      ),
    ),
    over: ['explosives', 'firearms'],
    example: 'A suicide bomber killed nine recruits.',
  },
  {
    mode: 'drone',
    words: new Set(listed('drone, uav, quadcopter, shahed, unmanned aircraft, loitering munition')),
    over: ['aerial', 'explosives', 'heavy-weapons'],
    example: 'A drone hit the refinery.',
  },
  {
    mode: 'aerial',
    words: new Set(
      listed(`
        jet, warplane, plane, aircraft, airplane, aeroplane, bomber, helicopter, gunship, fighter jet, fighter plane, air force, f-16, f-15, f-35, mig, sukhoi, antonov, barrel bomb,
        air strike, airstrike, air raid, aviation
      `),
    ),
    over: ['explosives', 'heavy-weapons', 'firearms'],
    example: 'Navy helicopters killed two smugglers.',
  },
  {
    mode: 'heavy-weapons',
    words: new Set(
      listed(`
        artillery, howitzer, mortar, shell, rocket, missile, tank, gunboat, warship, gunner, mortar bomb, mortar round, mortar fire, rocket launcher, rocket fire, cannon, cruise missile, ballistic missile,
        battery, shrapnel, tank fire, shellfire
      `),
    ),
    over: ['firearms', 'explosives'],
    example: 'Rockets hit a petrol station.',
  },
  {
    mode: 'explosives',
    words: new Set(
      listed(
        'bomb, mine, landmine, grenade, dynamite, ied, explosive, explosive device, improvised device, car bomb, truck bomb, parcel bomb, booby trap, bombing',
      ),
    ),
    over: [],
    example: 'A roadside bomb killed the mayor.',
  },
  {
    mode: 'primitive',
    words: new Set(
      listed(
        'machete, knife, stone, rock, brick, hammer, axe, club, cudgel, spear, sword, arrow, catapult, slingshot, iron bar, petrol bomb, molotov cocktail, firebomb, cutlass, sabre, dagger',
      ),
    ),
    over: ['explosives'],
    example: 'Villagers attacked the patrol with stones.',
  },
  {
    mode: 'crowd-control',
    words: new Set(listed('tear gas, teargas, rubber bullet, water cannon, stun grenade, pepper spray, plastic bullet, truncheon, baton')),
    over: ['explosives', 'firearms'],
    example: 'Police injured two marchers with rubber bullets.',
  },
  {
    mode: 'firearms',
    words: new Set(
      listed(
        'gunman, sniper, marksman, sharpshooter, rifleman, gunfire, bullet, rifle, pistol, shotgun, machine gun, revolver, handgun, kalashnikov, shot, gun battle, gunfight, firefight, shootout, shoot-out',
      ),
    ),
    over: [],
    example: 'A sniper wounded two peacekeepers.',
  },
]

import type { EventType } from '../../domain/act.ts'

// Written by training/fit-certainty.ts: fitted on the odd-numbered files of training/sentences, the level of the bases on the even-numbered ones.

/** The share of rows without any doubt that are right in every field but the day. */
export const bases: Readonly<Record<EventType, number>> = {
  AGREE: 0.57,
  CONSULT: 0.69,
  SUPPORT: 0.62,
  CONCEDE: 0.6,
  COOPERATE: 0.7,
  AID: 0.57,
  RETREAT: 0.59,
  REQUEST: 0.47,
  ACCUSE: 0.62,
  REJECT: 0.53,
  THREATEN: 0.5,
  PROTEST: 0.65,
  SANCTION: 0.64,
  MOBILIZE: 0.5,
  COERCE: 0.61,
  ASSAULT: 0.56,
  SAY: 0.25,
  APPEAL: 0.6,
}

/** What each kind of doubt leaves of it. Those of the day are set by hand, after the figures of the dates in bench/RESULTS.md. */
export const factors = {
  unsureArc: 0.93,
  veryUnsureArc: 0.93,
  rivals: 0.77,
  retold: 0.81,
  noun: 0.83,
  plainPresent: 0.8,
  learnedAct: 0.66,
  hardlyAct: 0.7,
  unlikelyAct: 0.56,
  unsureAct: 0.85,
  unlikelyMode: 0.74,
  noMode: 0.6,
  announced: 0.98,
  notPublic: 0.95,
  nobodyKnown: 0.84,
  unnamedActor: 0.65,
  borrowedActor: 0.83,
  referringActor: 0.77,
  throughTheirs: 0.97,
  togetherByThing: 0.7,
  unnamedRecipient: 0.78,
  severalRecipients: 0.76,
  otherSide: 0.7,
  affected: 0.83,
  sharedRecipient: 0.75,
  unlikelyStatus: 0.97,
  planned: 0.61,
  denied: 0.98,
  assumedDay: 0.8,
  assumedDaySaid: 0.9,
  inheritedDay: 0.9,
  unknownDay: 0.6,
} as const

export type DoubtKind = keyof typeof factors

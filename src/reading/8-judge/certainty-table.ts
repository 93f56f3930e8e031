import type { EventType } from '../../domain/act.ts'

// Written by training/fit-certainty.ts: fitted on the odd-numbered files of training/sentences, the level of the bases on the even-numbered ones.

/** The share of rows without any doubt that are right in every field but the day. */
export const bases: Readonly<Record<EventType, number>> = {
  AGREE: 0.58,
  CONSULT: 0.71,
  SUPPORT: 0.65,
  CONCEDE: 0.63,
  COOPERATE: 0.72,
  AID: 0.61,
  RETREAT: 0.59,
  REQUEST: 0.49,
  ACCUSE: 0.62,
  REJECT: 0.56,
  THREATEN: 0.52,
  PROTEST: 0.68,
  SANCTION: 0.64,
  MOBILIZE: 0.51,
  COERCE: 0.64,
  ASSAULT: 0.57,
  SAY: 0.26,
  APPEAL: 0.58,
}

/** What each kind of doubt leaves of it. Those of the day are set by hand, after the figures of the dates in bench/RESULTS.md. */
export const factors = {
  unsureArc: 0.86,
  veryUnsureArc: 0.93,
  rivals: 0.75,
  retold: 0.81,
  noun: 0.83,
  plainPresent: 0.79,
  learnedAct: 0.64,
  hardlyAct: 0.57,
  unlikelyAct: 0.57,
  unsureAct: 0.83,
  unlikelyMode: 0.76,
  noMode: 0.58,
  announced: 0.98,
  notPublic: 0.94,
  nobodyKnown: 0.84,
  unnamedActor: 0.67,
  borrowedActor: 0.84,
  referringActor: 0.79,
  throughTheirs: 0.97,
  togetherByThing: 0.7,
  unnamedRecipient: 0.79,
  severalRecipients: 0.71,
  otherSide: 0.7,
  affected: 0.82,
  sharedRecipient: 0.78,
  unlikelyStatus: 0.98,
  planned: 0.59,
  denied: 0.98,
  assumedDay: 0.8,
  assumedDaySaid: 0.9,
  inheritedDay: 0.9,
  unknownDay: 0.6,
} as const

export type DoubtKind = keyof typeof factors

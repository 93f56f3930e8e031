import type { EventType } from '../../domain/act.ts'

// Written by training/fit-certainty.ts: fitted on the odd-numbered files of training/sentences, the level of the bases on the even-numbered ones.

/** The share of rows without any doubt that are right in every field but the day. */
export const bases: Readonly<Record<EventType, number>> = {
  AGREE: 0.56,
  CONSULT: 0.69,
  SUPPORT: 0.62,
  CONCEDE: 0.61,
  COOPERATE: 0.7,
  AID: 0.57,
  RETREAT: 0.62,
  REQUEST: 0.46,
  ACCUSE: 0.6,
  REJECT: 0.54,
  THREATEN: 0.49,
  PROTEST: 0.68,
  SANCTION: 0.64,
  MOBILIZE: 0.52,
  COERCE: 0.62,
  ASSAULT: 0.55,
  SAY: 0.26,
  APPEAL: 0.57,
}

/** What each kind of doubt leaves of it. Those of the day are set by hand, after the figures of the dates in bench/RESULTS.md; that of what is told again like a word that refers back. */
export const factors = {
  unsureArc: 0.98,
  veryUnsureArc: 0.71,
  rivals: 0.76,
  retold: 0.81,
  noun: 0.83,
  plainPresent: 0.81,
  learnedAct: 0.73,
  hardlyAct: 0.63,
  unlikelyAct: 0.52,
  unsureAct: 0.8,
  unlikelyMode: 0.79,
  noMode: 0.62,
  announced: 0.98,
  notPublic: 0.95,
  nobodyKnown: 0.87,
  unnamedActor: 0.66,
  borrowedActor: 0.81,
  referringActor: 0.81,
  throughTheirs: 0.97,
  togetherByThing: 0.7,
  unnamedRecipient: 0.77,
  severalRecipients: 0.78,
  otherSide: 0.7,
  affected: 0.83,
  sharedRecipient: 0.77,
  unlikelyStatus: 0.97,
  planned: 0.59,
  denied: 0.98,
  assumedDay: 0.8,
  assumedDaySaid: 0.9,
  inheritedDay: 0.9,
  unknownDay: 0.6,
} as const

export type DoubtKind = keyof typeof factors

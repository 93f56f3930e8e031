import { createHash } from 'node:crypto'
import { userInfo } from 'node:os'
import { Command, Option } from 'commander'
import { settle, type Wish } from '../../app/decide/settle.ts'
import { openRecord } from '../../app/open-record.ts'
import { verdictWords } from '../../app/wording/verdict-words.ts'
import { claimsOfVerdict, type Decision } from '../../domain/decision.ts'
import { decisionId } from '../../domain/id.ts'
import type { IsoDay } from '../../domain/when.ts'
import type { Log } from '../../domain/ports.ts'
import { placeDecisions } from '../../record/decisions.ts'
import type { Io } from '../io.ts'
import { tableOf } from '../paint.ts'
import { learningClock } from '../learning-clock.ts'
import { withCommonOptions } from '../options.ts'
import { withLog } from '../with-log.ts'

type Options = { readonly db: string; readonly json?: boolean; readonly asOf?: IsoDay; readonly who?: string; readonly why: string }

const ids = 'claims (464aa4a7a67c-1) or events (e-464aa4a7a67c-1), as the other commands print them'

export function decideCommand(io: Io): Command {
  const decision = (name: string, description: string, example: string): Command =>
    withCommonOptions(new Command(name).description(description), 'keep the decision as one of that day, in a log that holds nothing later')
      .addHelpText('after', `\nExample:\n  $ sitrep decide ${name} ${example}`)
      .requiredOption('--why <words>', 'the reason, kept in the log')
      .option('--who <name>', 'whose decision it is; else the name that you are logged in by')
  const keep = async (wish: Wish, options: Options): Promise<void> => {
    const made = await keepDecision(wish, options, io)
    io.out(options.json === true ? JSON.stringify(made, undefined, 2) : `kept in ${options.db}: ${verdictWords(made.verdict)} (${made.id})`)
  }
  const word = decision(
    'link',
    'say that a threat, promise or plan was carried out, suspended or withdrawn, and which event shows it',
    '0a1b2c3d4e5f-2 5f4e3d2c1b0a-1 --as "carried out" --why "the office it named"',
  )
    .argument('<word>', 'the threat, promise or plan: a claim or an event')
    .argument('<deed>', 'what shows it: a claim or an event')
    .addOption(new Option('--as <status>', 'what came of it').choices(['carried out', 'suspended', 'withdrawn']).default('carried out'))
    .action((commitment: string, deed: string, options: Options & { readonly as: 'carried out' | 'suspended' | 'withdrawn' }) =>
      keep({ kind: 'link', commitment, deed, as: options.as }, options),
    )
  const commands = [
    decision('merge', 'say that claims or events are one event', '0a1b2c3d4e5f-7 5f4e3d2c1b0a-2 --why "both tell of the test of 4 May"')
      .argument('<id...>', ids)
      .action((of: readonly string[], options: Options) => keep({ kind: 'merge', of }, options)),
    decision('split', 'say that claims are an event apart from all others', '0a1b2c3d4e5f-7 --why "another test, a day later"')
      .argument('<id...>', ids)
      .action((of: readonly string[], options: Options) => keep({ kind: 'split', of }, options)),
    word,
    decision('undo', 'say that an event has nothing to do with a threat, promise or plan', '0a1b2c3d4e5f-2 5f4e3d2c1b0a-1 --why "another office"')
      .argument('<word>', 'the threat, promise or plan: a claim or an event')
      .argument('<deed>', 'what was taken for its fulfilment: a claim or an event')
      .action((commitment: string, deed: string, options: Options) => keep({ kind: 'link', commitment, deed, as: 'undo' }, options)),
    decision('accept', 'say that a claim is right, also one that was rejected', '0a1b2c3d4e5f-7 --why "seen on film"')
      .argument('<claim>', 'a claim')
      .action((of: string, options: Options) => keep({ kind: 'accept', of }, options)),
    decision('reject', 'say that a claim is wrong: it leaves the record, and stays in the log', '0a1b2c3d4e5f-7 --why "a figure of speech"')
      .argument('<claim>', 'a claim')
      .action((of: string, options: Options) => keep({ kind: 'reject', of }, options)),
    decision('correct', 'say that a claim is to be read otherwise, with certainty 1', '0a1b2c3d4e5f-7 --status planned --why "only announced"')
      .argument('<claim>', 'a claim')
      .option('--status <status>', 'done, ongoing, planned, possible, denied, hypothetical or habitual')
      .option('--act <act>', 'an event or mode of PLOVER: ASSAULT, ASSAULT/drone')
      .action((of: string, options: Options & { readonly status?: string; readonly act?: string }) =>
        keep(
          {
            kind: 'correct',
            of,
            ...(options.status === undefined ? {} : { status: options.status }),
            ...(options.act === undefined ? {} : { act: options.act }),
          },
          options,
        ),
      ),
    listCommand(io),
  ]
  const decide = new Command('decide')
    .description('keep a decision of a person in the log; it outranks what was read and holds for every later reading')
    .addHelpText('after', '\nExample:\n  $ sitrep decide merge 0a1b2c3d4e5f-7 5f4e3d2c1b0a-2 --why "both tell of the test of 4 May"')
  for (const command of commands) decide.addCommand(command)
  return decide
}

function listCommand(io: Io): Command {
  const list = withCommonOptions(new Command('list').description('list the decisions in the log'), 'the decisions that were taken by the end of that day (UTC)')
  return list.addHelpText('after', '\nExample:\n  $ sitrep decide list --as-of 2020-06-30').action(async ({ db, json, asOf }: Options) => {
    const all = await withLog(db, (log) => log.entries())
    const entries = asOf === undefined ? all : all.filter((entry) => entry.kind !== 'decided' || entry.decision.at.slice(0, 10) <= asOf)
    const placed = placeDecisions(
      entries.filter((entry) => entry.kind === 'decided'),
      entries.filter((entry) => entry.kind === 'read'),
    )
    if (json === true) {
      io.out(
        JSON.stringify(
          placed.map(({ decision, missing }) => ({ ...decision, holds: !missing })),
          undefined,
          2,
        ),
      )
      return
    }
    const rows = placed.map(({ decision: { at, who, why, verdict }, missing }) => [
      at,
      who,
      verdictWords(verdict),
      why,
      claimsOfVerdict(verdict).join(' '),
      missing ? 'no more: its claims are read no more' : 'yes',
    ])
    io.out(tableOf(io, ['when', 'who', 'decided', 'why', 'claims', 'holds'], rows, [21, 14, 0, 24, 18, 14]))
  })
}

/** Checks the wish against the record as it is, and writes what it comes to into the log. */
async function keepDecision(wish: Wish, { db, who, why, asOf }: Options, io: Io): Promise<Decision> {
  const keep = async (log: Log): Promise<Decision> => {
    const verdict = settle(wish, await openRecord(log, {}))
    const now = await learningClock(log, { db, ...(asOf === undefined ? {} : { asOf }) }, io)
    const at = now()
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([verdict, why]))
      .digest('hex')
      .slice(0, 8)
    const decision: Decision = { id: decisionId(`d-${at.replaceAll(/\D/gu, '')}-${fingerprint}`), verdict, who: who ?? userInfo().username, at, why }
    await log.decide(decision)
    return decision
  }
  return withLog(db, keep, { toRead: false })
}

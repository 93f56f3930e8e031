import { Command } from 'commander'
import { explain, type Explanation } from '../../app/explain.ts'
import { createLookup } from '../../app/lookup.ts'
import { sidesOf } from '../../app/sides.ts'
import { parseClaimId, type ClaimId } from '../../domain/id.ts'
import { CommandError, UsageError, type Io } from '../io.ts'
import { openClaimAt, type ViewOptions } from '../open.ts'
import { withView } from '../options.ts'
import { paint, type Style } from '../paint.ts'

const styles: Readonly<Record<string, Style>> = {
  act: ['bold', 'red'],
  actor: 'cyan',
  recipient: 'magenta',
  thing: 'yellow',
  when: 'green',
  where: 'blue',
  'said by': 'gray',
  condition: 'yellow',
  quantity: 'green',
}

export function whyCommand(io: Io): Command {
  return withView(
    new Command('why')
      .description('show the sentence behind a claim, with the words of each field marked')
      .argument('<id>', 'a claim, as the other commands print it'),
  )
    .addHelpText('after', '\nExample:\n  $ sitrep why 0a1b2c3d4e5f-7')
    .action(async (id: string, options: ViewOptions & { readonly json?: boolean }) => {
      const wanted = wantedId(id)
      const record = await openClaimAt(io, options, wanted)
      const lookup = createLookup(record)
      const claim = lookup.claim(wanted)
      const report = claim && lookup.report(claim.report)
      if (claim === undefined || report === undefined) throw new CommandError(`no claim ${id} in ${options.db}; "sitrep claims" lists them`)
      if (options.json === true) {
        const event = lookup.eventOf(claim.id)
        io.out(JSON.stringify({ ...claim, ...(event === undefined ? {} : { event, corroboration: sidesOf(event, lookup) }) }, undefined, 2))
        return
      }
      printExplanation(io, explain(claim, report, lookup))
    })
}

function wantedId(id: string): ClaimId {
  try {
    return parseClaimId(id)
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)}; "sitrep claims" lists the ids`)
  }
}

function printExplanation(io: Io, { heading, marked, fields, doubts }: Explanation): void {
  io.out(heading)
  io.out('')
  io.out(
    marked
      .map(({ words, field }) => (field === undefined ? words : paint(io, styles[field] ?? 'underline', io.colour ? words : `[${field}: ${words}]`)))
      .join(''),
  )
  io.out('')
  for (const { name, value, from } of fields)
    io.out(`  ${paint(io, styles[name] ?? 'bold', name.padEnd(10))} ${value}${from === '' ? '' : paint(io, 'dim', `  ← ${from}`)}`)
  for (const doubt of doubts) io.out(`  ${paint(io, 'dim', 'doubt'.padEnd(10))} ${doubt}`)
}

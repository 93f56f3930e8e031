import { Command } from 'commander'
import { createLookup, type Lookup } from '../../app/lookup.ts'
import { narrow } from '../../app/selection.ts'
import { sideCounts, sidesOf } from '../../app/sides.ts'
import { actWords, partyWords, quoted, speakerWords } from '../../app/wording/claim-words.ts'
import { whenWords } from '../../app/wording/when-words.ts'
import type { Event } from '../../domain/record.ts'
import type { Io } from '../io.ts'
import { openClaimsAt, type ViewOptions } from '../open.ts'
import { selectionOf, withSelection, type SelectionOptions } from '../options.ts'
import { tableOf } from '../paint.ts'

type Options = ViewOptions & SelectionOptions & { readonly json?: boolean }

export function claimsCommand(io: Io): Command {
  return withSelection(new Command('claims').description('list the claims: what each report says that somebody says'))
    .addHelpText('after', '\nExample:\n  $ sitrep claims --about "Kim Yo-jong" --min-certainty 0.3')
    .action(async (options: Options) => {
      const record = await openClaimsAt(io, options, selectionOf(options))
      const { claims } = narrow(record, selectionOf(options))
      if (options.json === true) {
        io.out(JSON.stringify(claims, undefined, 2))
        return
      }
      const lookup = createLookup(record)
      const rows = claims.map((claim) => [
        claim.id,
        whenWords(claim.when),
        partyWords(claim.actor),
        `${actWords(claim.act)}${claim.status === 'done' ? '' : ` (${claim.status})`}`,
        partyWords(claim.recipient),
        [quoted(lookup.report(claim.report), claim.evidence), speakerWords(claim)].filter((part) => part !== '').join(' — '),
        claim.certainty.toFixed(2),
        corroborationWords(lookup.eventOf(claim.id), lookup),
      ])
      io.out(tableOf(io, ['claim', 'when', 'who', 'did', 'to whom', 'words', 'certain', 'origins'], rows, [17, 20, 22, 18, 20, 0, 9, 14]))
    })
}

/** How many origins tell of the same event, and of which sides they are. */
function corroborationWords(event: Event | undefined, lookup: Lookup): string {
  if (event === undefined) return ''
  const sides = sideCounts(sidesOf(event, lookup))
  return `${event.origins.length}${sides === '' ? '' : ` (${sides})`}`
}

"""The tags of the name head: BIO over the kinds of `src/domain/sentence.ts`."""
NAME_KINDS = ('person', 'organisation', 'place', 'nationality', 'facility', 'weapon', 'event', 'other')
NAME_TAGS = ['O'] + [f'{b}-{k}' for k in NAME_KINDS for b in 'BI']

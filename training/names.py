"""The tags of the name head: BIO over the kinds of `src/domain/sentence.ts`."""
NAME_KINDS = ('person', 'organisation', 'place', 'nationality', 'facility', 'weapon', 'event', 'other')
NAME_TAGS = ['O'] + [f'{b}-{k}' for k in NAME_KINDS for b in 'BI']

SCORED = ('person', 'organisation', 'place')


def spans(tags):
    """(first, last, kind) of each name in a list of BIO tags."""
    found = []
    for i, tag in enumerate(tags):
        if tag == 'O':
            continue
        kind = tag[2:]
        if tag[0] == 'I' and found and found[-1][1] == i - 1 and found[-1][2] == kind:
            found[-1] = (found[-1][0], i, kind)
        else:
            found.append((i, i, kind))
    return set(found)


def strict_f1(gold, predicted, kinds=SCORED):
    """Strict F1 in percent over some kinds."""
    right = wanted = given = 0
    for g, p in zip(gold, predicted):
        g, p = ({s for s in spans(x) if s[2] in kinds} for x in (g, p))
        right, wanted, given = right + len(g & p), wanted + len(g), given + len(p)
    return round(200 * right / max(1, wanted + given), 2)

"""Sentences as numbers, and batches of them."""
import collections
import os
import random

import numpy as np
import torch

from features import PAD, ROOT, STYLES, TABLES, UNKNOWN, features, norm

IGNORE = -100
TARGETS = ('upos', 'xpos', 'head', 'relation')


def build_vocabulary(sentences, least=2):
    """One table of known values a feature, most frequent first, after <pad>, <unk> and <root>."""
    counts = [collections.Counter() for _ in TABLES]
    for s in sentences:
        for token in s:
            for count, value in zip(counts, features(token[0])):
                count[value] += 1
    return {n: ['<pad>', '<unk>', '<root>'] + [v for v, c in count.most_common() if c >= least] for n, count in zip(TABLES, counts)}


class Encoder:
    def __init__(self, tables, vector_words, upos, xpos, relations):
        self.tables = [{v: i for i, v in enumerate(tables[n])} for n in TABLES]
        self.vectors = {w: i + 1 for i, w in enumerate(vector_words)}
        self.upos, self.xpos, self.relations = ({v: i for i, v in enumerate(vs)} for vs in (upos, xpos, relations))

    def words(self, forms):
        ids = np.full((len(forms) + 1, len(TABLES)), ROOT)
        vectors = np.zeros(len(forms) + 1, int)
        for i, form in enumerate(forms, 1):
            ids[i] = [t.get(v, UNKNOWN) for t, v in zip(self.tables, features(form))]
            vectors[i] = self.vectors.get(norm(form), 0)
        return ids, vectors

    def sentence(self, tokens, style):
        targets = np.full((4, len(tokens) + 1), IGNORE)
        for i, (_, _, upos, xpos, head, relation) in enumerate(tokens, 1):
            targets[:, i] = self.upos.get(upos, IGNORE), self.xpos.get(xpos, IGNORE), head, self.relations.get(relation, IGNORE)
        forms = [t[0] for t in tokens]
        ids, vectors = self.words(forms)
        return {'ids': ids, 'vectors': vectors, 'style': STYLES[style], 'targets': targets, 'forms': forms}


def batches(data, size, shuffle):
    """Sentences of like length together, at most `size` words a batch."""
    order = sorted(range(len(data)), key=lambda i: len(data[i]['ids']) + (random.random() * 4 if shuffle else 0))
    groups, group, longest = [], [], 0
    for i in order:
        n = len(data[i]['ids'])
        if group and max(longest, n) * (len(group) + 1) > size:
            groups.append(group)
            group, longest = [], 0
        group.append(i)
        longest = max(longest, n)
    if group:
        groups.append(group)
    if shuffle:
        random.shuffle(groups)
    for group in groups:
        yield collate([data[i] for i in group])


def collate(items):
    b, t = len(items), max(len(s['ids']) for s in items)
    out = {
        'ids': torch.full((b, t, len(TABLES)), PAD), 'vectors': torch.zeros(b, t, dtype=torch.long),
        'style': torch.tensor([s['style'] for s in items]), 'lengths': torch.tensor([len(s['ids']) for s in items]),
        'names': torch.full((b, t), IGNORE), 'items': items,
    }
    targets = torch.full((len(TARGETS), b, t), IGNORE)
    for row, s in enumerate(items):
        n = len(s['ids'])
        out['ids'][row, :n] = torch.from_numpy(s['ids'])
        out['vectors'][row, :n] = torch.from_numpy(s['vectors'])
        targets[:, row, :n] = torch.from_numpy(s['targets'])
        if 'names' in s:
            out['names'][row, :n] = torch.from_numpy(s['names'])
    out.update(zip(TARGETS, targets))
    return out


def loud(tokens):
    """The sentence as an all-capitals wire would print it."""
    return [(t[0].upper(), *t[1:]) for t in tokens]

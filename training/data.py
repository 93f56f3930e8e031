"""Sentences as numbers, and batches of them."""
import collections
import os
import random

import numpy as np
import torch

from features import PAD, ROOT, STYLES, TABLES, UNKNOWN, features, norm, style_of

IGNORE = -100
KEPT = 4  # soft answers kept a word
TARGETS = ('upos', 'xpos', 'head', 'relation')


def build_vocabulary(sentences, silver=(), least=2, least_silver=12):
    """One table of known values a feature, most frequent first, after <pad>, <unk> and <root>. Values that only the silver
    text has must be more frequent."""
    counts, silver_counts = [collections.Counter() for _ in TABLES], [collections.Counter() for _ in TABLES]
    for table, words in ((counts, (t[0] for s in sentences for t in s)), (silver_counts, (w for s in silver for w in s))):
        for word in words:
            for count, value in zip(table, features(word)):
                count[value] += 1
    known = lambda gold, raw: [v for v, c in gold.most_common() if c >= least] + [v for v, c in raw.most_common() if c >= least_silver and gold[v] < least]
    return {n: ['<pad>', '<unk>', '<root>'] + known(*pair) for n, pair in zip(TABLES, zip(counts, silver_counts))}


def known_answers(sentences):
    """All tags and relations of some sentences, in the order in which models number them."""
    return {name: sorted({t[k] for s in sentences for t in s}) for name, k in (('upos', 2), ('xpos', 3), ('relations', 5))}


def half_soft(gold, soft):
    """The gold answers with half of the weight, a teacher's with the other half: (indices, shares) of KEPT answers a word."""
    index, share = soft
    index = np.concatenate([np.maximum(gold, 0)[:, None], index[:, :KEPT - 1]], 1)
    share = share[:, :KEPT - 1].astype('f4')
    share = share / np.maximum(share.sum(1, keepdims=True), 1e-6)
    return index.astype('i2'), (np.concatenate([np.ones((len(gold), 1)), share], 1) / 2).astype('f4')


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

    def mixed_sentence(self, tokens, style, soft):
        """A gold sentence with the teacher's soft answers beside the gold ones."""
        s = self.sentence(tokens, style)
        upos, xpos, heads, relations = s['targets']
        same_head = soft['head'][0][:, 0] == heads  # the teacher told the relation to its own head
        related = soft['relation'][0], np.where(same_head[:, None], soft['relation'][1], 0)
        halves = {'upos': half_soft(upos, soft['upos']), 'xpos': half_soft(xpos, soft['xpos']), 'head': half_soft(heads, soft['head']), 'relation': half_soft(relations, related)}
        halves['relation'][1][~same_head, 0] = 1
        return {**s, 'half_soft': halves}

    def plain(self, forms, style='gum'):
        """A sentence without answers."""
        ids, vectors = self.words(forms)
        return {'ids': ids, 'vectors': vectors, 'style': STYLES[style], 'forms': forms}

    def soft_sentence(self, silver, weight):
        """A sentence with the teachers' soft answers."""
        return {**self.plain(silver['words'], style_of(silver['words'])), 'soft': silver, 'weight': weight, 'names_soft': silver.get('names'), 'names_weight': silver.get('names_weight', 1)}

    def heard(self, s):
        """The sentence as it stands; now and then as an all-capitals wire would print it, as one who types no capitals, or with a word mistyped."""
        case = str.upper if (chance := random.random()) < 0.03 else str.lower if chance < 0.055 else mistyped if chance < 0.1 else None
        if not case:
            return s
        ids, vectors = self.words([case(w) for w in s['forms']])
        return {**s, 'ids': ids, 'vectors': vectors}


def mistyped(word):
    """Every sixth longer word with a letter left out, doubled or exchanged with the next, or a name without its capital."""
    if len(word) < 4 or not word.isalpha() or random.random() > 1 / 6:
        return word
    if word[0].isupper() and random.random() < 0.5:
        return word.lower()
    at = random.randrange(1, len(word) - 1)
    return word[:at] + random.choice((word[at + 1:], word[at] + word[at:], word[at + 1] + word[at] + word[at + 2:]))


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
        'style': torch.tensor([s['style'] for s in items]), 'lengths': torch.tensor([len(s['ids']) for s in items]), 'items': items,
    }
    targets = np.full((len(TARGETS), b, t), IGNORE)
    soft = {k: (np.zeros((b, t, KEPT), 'i8'), np.zeros((b, t, KEPT), 'f4')) for k in (*TARGETS, 'names')}
    weight, names_weight = np.zeros((b, t), 'f4'), np.zeros((b, t), 'f4')
    for row, s in enumerate(items):
        n = len(s['ids'])
        out['ids'][row, :n] = torch.from_numpy(s['ids'])
        out['vectors'][row, :n] = torch.from_numpy(s['vectors'])
        if 'targets' in s:
            targets[:, row, :n] = s['targets']
            for k, answers in zip(TARGETS, s['targets']):
                if 'half_soft' in s:
                    index, share = s['half_soft'][k]
                    soft[k][0][row, :n, :index.shape[1]] = np.minimum(index, n - 1) if k == 'head' else index
                    soft[k][1][row, :n, :index.shape[1]] = share
                else:
                    soft[k][0][row, :n, 0] = np.maximum(answers, 0)
                    soft[k][1][row, :n, 0] = answers >= 0
            weight[row, 1:n] = 1
        elif 'soft' in s:
            for k in TARGETS:
                index, share = s['soft'][k]
                soft[k][0][row, :n, :index.shape[1]] = np.minimum(index, n - 1) if k == 'head' else index
                soft[k][1][row, :n, :index.shape[1]] = share
            weight[row, 1:n] = s['weight']
        if s.get('names_soft') is not None:
            index, share = s['names_soft']
            soft['names'][0][row, :n, :index.shape[1]] = index
            soft['names'][1][row, :n, :index.shape[1]] = share
            names_weight[row, 1:n] = s.get('names_weight', 1)
    out.update(zip(TARGETS, torch.from_numpy(targets)))
    out['soft'] = {k: (torch.from_numpy(i), torch.from_numpy(p)) for k, (i, p) in soft.items()}
    out['weight'], out['names_weight'] = torch.from_numpy(weight), torch.from_numpy(names_weight)
    return out


def loud(tokens):
    """The sentence as an all-capitals wire would print it."""
    return [(t[0].upper(), *t[1:]) for t in tokens]

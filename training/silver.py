"""Puts the teachers' answers into one file for `train.py --silver`: work/silver-data.pkl, a list of sentences with soft
heads, relations, tags and names.

  ./py.sh silver.py select            writes work/gold-input.jsonl and work/names-input.jsonl: gold sentences to be labelled as well, and those whose names are worth marking
  ./py.sh silver.py build
"""
import argparse
import json
import os
import pickle
import random

import numpy as np

from data import known_answers
from features import WORK, treebank
from names import NAME_TAGS

NAMED = {0: 0.12, 1: 0.6, 2: 0.6}  # share of the sentences of addresses, encyclopedia and factbook whose names are marked; of all others all
NAMED_GOLD = 0.4


def read(name):
    return [json.loads(line) for line in open(os.path.join(WORK, name), encoding='utf8')]


def gold_sentences():
    return [(style, s) for style, name in (('ewt', 'ewt_train'), ('gum', 'gum_train_open')) for s in treebank(name)]


def has_names(words):
    return any(w[:1].isupper() and w != 'I' for w in words[1:])


def select():
    random.seed(5)
    raw = read('raw.jsonl')
    chosen = [i for i, r in enumerate(raw) if has_names(r['words']) and random.random() < NAMED.get(r['source'], 1)]
    gold = gold_sentences()
    with open(os.path.join(WORK, 'gold-input.jsonl'), 'w', encoding='utf8') as out:
        for style, s in gold:
            out.write(json.dumps({'words': [t[0] for t in s], 'style': style}, ensure_ascii=False) + '\n')
    with open(os.path.join(WORK, 'names-input.jsonl'), 'w', encoding='utf8') as out:
        for i in chosen:
            out.write(json.dumps({'words': raw[i]['words'], 'raw': i}, ensure_ascii=False) + '\n')
        for i, (_, s) in enumerate(gold):
            words = [t[0] for t in s]
            if has_names(words) and random.random() < NAMED_GOLD:
                out.write(json.dumps({'words': words, 'gold': i}, ensure_ascii=False) + '\n')
    print(len(chosen), 'raw sentences chosen')


def renumber(pair, old, new):
    """(indices, shares) over one list of values to another; unknown values get no share; shares sum to one."""
    at = {v: i for i, v in enumerate(new)}
    lookup = np.array([at.get(v, -1) for v in old])
    index, share = lookup[pair[0]], pair[1].astype('f4')
    share = np.where(index < 0, 0, share)
    return np.maximum(index, 0).astype('i2'), (share / np.maximum(share.sum(-1, keepdims=True), 1e-6)).astype('f2')


def renumbered(answer, old, new):
    """A teacher's answers to a sentence in the student's numbers."""
    head, share = answer['head']
    return {'head': (head, (share / np.maximum(share.sum(-1, keepdims=True), 1e-3)).astype('f2')), 'relation': renumber(answer['relation'], old['relations'], new['relations']),
            'upos': renumber(answer['upos'], old['upos'], new['upos']), 'xpos': renumber(answer['xpos'], old['xpos'], new['xpos'])}


def soft_names():
    """Soft name tags by the place of a raw sentence, and by the place of a gold one."""
    of_raw, of_gold = {}, {}
    answers = pickle.load(open(os.path.join(WORK, 'names-soft.pkl'), 'rb'))
    for r, (index, share) in zip(read('names-input.jsonl'), answers):
        kept = share.astype('f4')
        pair = index.astype('i2'), (kept / kept.sum(1, keepdims=True)).astype('f2')
        if 'raw' in r:
            of_raw[r['raw']] = pair
        else:
            of_gold[r['gold']] = pair
    return of_raw, of_gold


def labelled(name):
    silver = pickle.load(open(os.path.join(WORK, name), 'rb'))
    return silver['meta'], silver['records'], silver['answers']


def build(out):
    gold = gold_sentences()
    new = known_answers([s for _, s in gold])
    names_of_raw, names_of_gold = soft_names()
    data = []
    for file in ('silver.pkl', 'silver-names.pkl', 'swapped.pkl'):
        old, records, answers = labelled(file)
        for i, (r, answer) in enumerate(zip(records, answers)):
            s = {'words': r['words'], **renumbered(answer, old, new)}
            if 'tags' in r:
                tags = np.array([0] + [NAME_TAGS.index(t) for t in r['tags']])
                s['names'] = np.stack([tags, 0 * tags, 0 * tags], 1).astype('i2'), np.stack([1 + 0 * tags, 0 * tags, 0 * tags], 1).astype('f2')
                s['names_weight'] = 3
            elif file == 'silver.pkl' and i in names_of_raw:
                s['names'] = names_of_raw[i]
            data.append(s)
    old, _, answers = labelled('silver-gold.pkl')
    of_gold = [renumbered(a, old, new) for a in answers]
    pickle.dump({'meta': new, 'silver': data, 'of_gold': of_gold, 'names_of_gold': names_of_gold}, open(os.path.join(WORK, out), 'wb'), protocol=4)
    print(len(data), 'silver sentences', sum('names' in s for s in data), 'with names;', len(of_gold), 'gold sentences,', len(names_of_gold), 'with names')


if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    ap.add_argument('what', choices=['select', 'build'])
    ap.add_argument('--out', default='silver-data.pkl')
    a = ap.parse_args()
    select() if a.what == 'select' else build(a.out)

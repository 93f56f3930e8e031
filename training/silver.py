"""Puts the teachers' answers into one file for `train.py --silver`: work/silver-data.pkl, a list of sentences with soft
heads, relations, tags and names. Tags are the mean of the teacher's and an earlier student's, which knows letters better.

  ./py.sh silver.py select            writes work/names-input.jsonl: the sentences whose names are worth marking
  ./py.sh silver.py build --student base
"""
import argparse
import json
import os
import pickle
import random

import numpy as np
import torch

from data import KEPT, Encoder, batches
from features import WORK, treebank
from names import NAME_TAGS
from student import Student
from teacher import top

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
    with open(os.path.join(WORK, 'names-input.jsonl'), 'w', encoding='utf8') as out:
        for i in chosen:
            out.write(json.dumps({'words': raw[i]['words'], 'raw': i}, ensure_ascii=False) + '\n')
        for i, (_, s) in enumerate(gold_sentences()):
            words = [t[0] for t in s]
            if has_names(words) and random.random() < NAMED_GOLD:
                out.write(json.dumps({'words': words, 'gold': i}, ensure_ascii=False) + '\n')
    print(len(chosen), 'raw sentences chosen')


def load_student(name):
    saved = torch.load(os.path.join(WORK, name + '.pt'))
    m = saved['meta']
    vectors = saved['weights']['vectors.weight']
    model = Student(m['tables'], vectors, len(m['upos']), len(m['xpos']), len(m['relations']), len(m['names']), m['hidden'])
    model.load_state_dict(saved['weights'])
    model.eval()
    return model, Encoder(m['tables'], m['vector_words'], m['upos'], m['xpos'], m['relations']), m


def student_tags(name, sentences):
    """For each sentence the probabilities of UPOS and XPOS, root first."""
    model, encoder, meta = load_student(name)
    items = []
    for i, words in enumerate(sentences):
        ids, vectors = encoder.words(words)
        items.append({'ids': ids, 'vectors': vectors, 'style': 2, 'targets': np.full((4, len(words) + 1), -100), 'at': i})
    found = [None] * len(items)
    with torch.no_grad():
        for b in batches(items, 4000, False):
            out = model(b['ids'], b['vectors'], b['style'], b['lengths'])
            u, x = out['upos'].softmax(-1).numpy(), out['xpos'].softmax(-1).numpy()
            for row, s in enumerate(b['items']):
                n = len(s['ids'])
                found[s['at']] = u[row, :n].astype('f2'), x[row, :n].astype('f2')
    return found, meta


def renumber(pair, old, new):
    """(indices, shares) over one list of values to another; unknown values get no share; shares sum to one."""
    at = {v: i for i, v in enumerate(new)}
    lookup = np.array([at.get(v, -1) for v in old])
    index, share = lookup[pair[0]], pair[1].astype('f4')
    share = np.where(index < 0, 0, share)
    return np.maximum(index, 0).astype('i2'), (share / np.maximum(share.sum(-1, keepdims=True), 1e-6)).astype('f2')


def merge(teacher, own, old, new):
    """Mean of the teacher's kept tags and the student's, the likeliest kept."""
    index, share = renumber(teacher, old, new)
    full = own.astype('f4').copy()
    np.put_along_axis(full, index.astype('i8'), np.take_along_axis(full, index.astype('i8'), 1) + share, 1)
    best = np.argsort(-full, 1)[:, :KEPT]
    kept = np.take_along_axis(full, best, 1)
    return best.astype('i2'), (kept / kept.sum(1, keepdims=True)).astype('f2')


def build(student, share, out):
    random.seed(6)
    data, names_of_gold = [], {}
    marked = {}
    soft_file = os.path.join(WORK, 'names-soft.pkl')
    soft_names = pickle.load(open(soft_file, 'rb')) if os.path.exists(soft_file) else []
    for r, answer in zip(read('names-input.jsonl') if soft_names else [], soft_names):
        kept = answer[1].astype('f4')
        pair = answer[0].astype('i2'), (kept / kept.sum(1, keepdims=True)).astype('f2')
        if 'raw' in r:
            marked[r['raw']] = pair
        else:
            names_of_gold[r['gold']] = pair
    for file in ('silver.pkl', 'silver-names.pkl'):
        if not os.path.exists(os.path.join(WORK, file)):
            continue  # without names, for a first trial
        silver = pickle.load(open(os.path.join(WORK, file), 'rb'))
        old = silver['meta']
        kept = [i for i, r in enumerate(silver['records']) if r.get('source') != 0 or i in marked or random.random() < share]
        records, answers = [silver['records'][i] for i in kept], [silver['answers'][i] for i in kept]
        own, meta = student_tags(student, [r['words'] for r in records])
        for i, r, a, (u, x) in zip(kept, records, answers, own):
            s = {'words': r['words'], 'head': (a['head'][0], a['head'][1] / np.maximum(a['head'][1].sum(-1, keepdims=True), 1e-3)),
                 'relation': renumber(a['relation'], old['relations'], meta['relations']),
                 'upos': merge(a['upos'], u, old['upos'], meta['upos']), 'xpos': merge(a['xpos'], x, old['xpos'], meta['xpos'])}
            if 'tags' in r:
                tags = np.array([0] + [NAME_TAGS.index(t) for t in r['tags']])
                s['names'] = np.stack([tags, 0 * tags, 0 * tags], 1).astype('i2'), np.stack([1 + 0 * tags, 0 * tags, 0 * tags], 1).astype('f2')
                s['names_weight'] = 3
            elif file == 'silver.pkl' and i in marked:
                s['names'] = marked[i]
            data.append(s)
    keep = {k: meta[k] for k in ('upos', 'xpos', 'relations')}
    pickle.dump({'meta': keep, 'silver': data, 'names_of_gold': names_of_gold}, open(os.path.join(WORK, out), 'wb'), protocol=4)
    print(len(data), 'silver sentences', sum('names' in s for s in data), 'with names;', len(names_of_gold), 'gold sentences with names')


if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    ap.add_argument('what', choices=['select', 'build'])
    ap.add_argument('--student', default='base')
    ap.add_argument('--out', default='silver-data.pkl')
    ap.add_argument('--share', type=float, default=1, help='of the addresses, so much is used')
    a = ap.parse_args()
    torch.set_num_threads(1)
    select() if a.what == 'select' else build(a.student, a.share, a.out)

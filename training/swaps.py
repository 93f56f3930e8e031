"""Sentences that show the student words which it knows by their vector only: gold sentences with some of their words exchanged for
rare ones of the same Penn tag. The teacher labels them like raw text, so that an exchange that makes no sense does no harm.

  ./py.sh swaps.py words          writes work/swap-words.jsonl: each rare word of the vocabulary as a sentence of its own, to be labelled
  ./py.sh swaps.py build          writes work/swapped.jsonl, after work/swap-words.pkl
"""
import argparse
import collections
import json
import os
import pickle
import random

import torch

from features import WORK, norm
from silver import gold_sentences, read

RARE = 12  # seen less often than that in gold and raw text
TURNS = 3  # sentences for each rare word
OPEN = {'NN', 'NNS', 'NNP', 'NNPS', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'JJ', 'JJR', 'JJS', 'RB'}
AT_MOST = 40  # words of a sentence


def words(base, at):
    vocabulary = torch.load(os.path.join(WORK, base + '.pt'), weights_only=False)['meta']['vector_words']
    counts = collections.Counter(norm(t[0]) for _, s in gold_sentences() for t in s)
    counts.update(norm(w) for r in read(at + 'raw.jsonl') for w in r['words'])
    rare = [w for w in vocabulary if counts[w] < RARE and len(w) > 2 and w.isalpha()]
    if at:
        rare = rare[::40]
    with open(os.path.join(WORK, at + 'swap-words.jsonl'), 'w', encoding='utf8') as out:
        for w in rare:
            out.write(json.dumps({'words': [w], 'style': 'ewt'}) + '\n')
    print(len(rare), 'rare words')


def rare_by_tag(at):
    """Rare words by the Penn tag that the teacher gives them alone."""
    told = pickle.load(open(os.path.join(WORK, at + 'swap-words.pkl'), 'rb'))
    by = collections.defaultdict(list)
    for r, answer in zip(told['records'], told['answers']):
        tag = told['meta']['xpos'][answer['xpos'][0][1, 0]]
        if tag in OPEN:
            by[tag].extend(r['words'] * TURNS)
    for waiting in by.values():
        random.shuffle(waiting)
    return by


def dressed(word, model, tag):
    """The rare word with the capitals of the one whose place it takes; names stand now and then without, as on the web."""
    if model.isupper() and len(model) > 3:
        return word.upper()
    return word.capitalize() if model[0].isupper() and not (tag.startswith('NNP') and random.random() < 0.1) else word


def build(at):
    random.seed(7)
    by = rare_by_tag(at)
    gold = [[(t[0], t[3]) for t in s] for _, s in gold_sentences() if 4 <= len(s) <= AT_MOST][::40 if at else 1]
    made, changed = 0, 0
    with open(os.path.join(WORK, at + 'swapped.jsonl'), 'w', encoding='utf8') as out:
        for _ in range(3):
            random.shuffle(gold)
            for s in gold:
                places = [i for i, (form, tag) in enumerate(s) if tag in OPEN and form.isalpha() and by[tag]]
                if not places:
                    continue
                chosen = random.sample(places, min(len(places), max(1, len(s) // 6)))
                forms = [form for form, _ in s]
                for i in chosen:
                    if by[s[i][1]]:
                        forms[i] = dressed(by[s[i][1]].pop(), *s[i])
                        changed += 1
                out.write(json.dumps({'words': forms}, ensure_ascii=False) + '\n')
                made += 1
    print(made, 'sentences,', changed, 'words exchanged; left', {k: len(v) for k, v in by.items() if v})


if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    ap.add_argument('what', choices=['words', 'build'])
    ap.add_argument('--base', default='base')
    ap.add_argument('--prefix', default='', help='of the files in work/: smoke- for a trial on a few sentences')
    a = ap.parse_args()
    words(a.base, a.prefix) if a.what == 'words' else build(a.prefix)

"""Trains the student on the open trees (and, with --silver, on the teacher's). Writes work/NAME.pt after each epoch, and work/NAME.done at the end.

  ./py.sh train.py --name base --epochs 14
"""
import argparse
import json
import os
import pickle
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from data import Encoder, batches, build_vocabulary, known_answers
from encoder import FAST, half_precision
from features import WORK, treebank
from names import NAME_TAGS, strict_f1
from student import Student

MOST_WORDS = 120


def arguments():
    ap = argparse.ArgumentParser()
    ap.add_argument('--name', default='base')
    ap.add_argument('--epochs', type=float, default=14)
    ap.add_argument('--minutes', type=float, default=1e9, help='the schedule ends then at the latest')
    ap.add_argument('--hidden', type=int, default=192)
    ap.add_argument('--batch', type=int, default=1500)
    ap.add_argument('--rate', type=float, default=2.5e-3)
    ap.add_argument('--init', default='', help='start from the averaged weights of this run, with its tables')
    ap.add_argument('--vectors', default='vectors.npz', help='not read where --init says what to start from')
    ap.add_argument('--drop', type=float, default=1, help='so much of the usual dropout')
    ap.add_argument('--silver', default='', help='file of silver.py in work/')
    ap.add_argument('--silver-weight', type=float, default=0.7)
    ap.add_argument('--smoke', action='store_true', help='a few hundred sentences, for the tests')
    return ap.parse_args()


def soft_loss(scores, answer, weight):
    """Cross entropy against a few kept answers with their shares; words with weight 0 do not count."""
    index, share = answer
    kept = scores.float().log_softmax(-1).gather(-1, index)
    return -((share * kept).sum(-1) * weight).sum() / weight.sum().clamp(min=1)


def loss_of(model, out, batch):
    soft, weight = batch['soft'], batch['weight']
    labels = model.labels(out, soft['head'][0][:, :, 0])
    scores = {'head': out['arcs'], 'relation': labels, 'upos': out['upos'], 'xpos': out['xpos']}
    loss = sum(share * soft_loss(scores[k], soft[k], weight) for k, share in (('head', 1), ('relation', 1), ('upos', 2.5), ('xpos', 0.8)))
    return loss + 0.4 * soft_loss(out['names'], soft['names'], batch['names_weight'])


def evaluate(model, data):
    """UAS, LAS, UPOS, XPOS in percent with gold tokens; heads are each word's best, not yet made a tree."""
    model.eval()
    right = np.zeros(5)
    with torch.no_grad():
        for b in batches(data, 4000, False):
            out = model(b['ids'], b['vectors'], b['style'], b['lengths'])
            heads = out['arcs'].argmax(-1)
            labels = model.labels(out, heads).argmax(-1)
            real = b['head'] >= 0
            head_right = (heads == b['head']) & real
            right += [float(x.sum()) for x in (real, head_right, head_right & (labels == b['relation']),
                                               (out['upos'].argmax(-1) == b['upos']) & real, (out['xpos'].argmax(-1) == b['xpos']) & real)]
    model.train()
    return right[1:] / right[0] * 100


def names_f1(model, items, records):
    model.eval()
    predicted = [None] * len(items)
    with torch.no_grad():
        for b in batches(items, 4000, False):
            best = model(b['ids'], b['vectors'], b['style'], b['lengths'])['names'].argmax(-1)
            for row, s in enumerate(b['items']):
                predicted[s['at']] = [NAME_TAGS[t] for t in best[row, 1:len(s['ids'])]]
    model.train()
    return strict_f1([r['tags'] for r in records], predicted)


class Average:
    """Exponential moving average of the weights."""

    def __init__(self, model):
        self.live = [p for p in model.parameters() if p.requires_grad]
        self.kept = [p.data.clone() for p in self.live]

    @torch.no_grad()
    def update(self, step):
        decay = min(0.998, (step + 1) / (step + 20))
        torch._foreach_mul_(self.kept, decay)
        torch._foreach_add_(self.kept, [p.data for p in self.live], alpha=1 - decay)

    def swap(self):
        for p, k in zip(self.live, self.kept):
            p.data, k.data = k.data, p.data


def main():
    a = arguments()
    torch.set_num_threads(int(os.environ.get('THREADS', 1)))
    torch.manual_seed(1), random.seed(1), np.random.seed(1)
    everything = [s for name in ('ewt_train', 'gum_train_open') for s in treebank(name) if len(s) <= MOST_WORDS]
    silver = pickle.load(open(os.path.join(WORK, a.silver), 'rb')) if a.silver else {'silver': [], 'of_gold': [], 'names_of_gold': {}}
    earlier = torch.load(os.path.join(WORK, a.init + '.pt'), weights_only=False) if a.init else None
    tables = earlier['meta']['tables'] if earlier else build_vocabulary(everything, [s['words'] for s in silver['silver']])
    known = known_answers([s for name in ('ewt_train', 'gum_train_open') for s in treebank(name)])
    upos, xpos, relations = known['upos'], known['xpos'], known['relations']
    if earlier:
        vector_words, vectors = earlier['meta']['vector_words'], earlier['weights']['vectors.weight']
    else:
        z = np.load(os.path.join(WORK, a.vectors))
        vector_words = list(map(str, z['words']))
        scale = np.abs(z['vectors']).max(1, keepdims=True) / 127 + 1e-12
        quantised = np.round(z['vectors'] / scale) * scale  # train on what ships
        vectors = torch.from_numpy(np.concatenate([np.zeros((1, quantised.shape[1])), quantised]).astype('f4'))
    encoder = Encoder(tables, vector_words, upos, xpos, relations)
    if a.silver:
        assert silver['meta'] == known, 'the silver answers are numbered otherwise'
    train = []
    at = -1
    for style, name in (('ewt', 'ewt_train'), ('gum', 'gum_train_open')):
        for s in treebank(name):
            at += 1
            if len(s) <= MOST_WORDS and not (a.smoke and at % 40):
                sentence = encoder.mixed_sentence(s, style, silver['of_gold'][at]) if silver['of_gold'] else encoder.sentence(s, style)
                train.append({**sentence, 'names_soft': silver['names_of_gold'].get(at)})
    train += [encoder.soft_sentence(s, a.silver_weight) for s in silver['silver'][::40 if a.smoke else 1]]
    devs = {n: [encoder.sentence(s, style) for s in treebank(n)] for n, style in (('ewt_dev', 'ewt'), ('gum_news_dev', 'gum'))}
    name_file = os.path.join(WORK, 'names-dev.jsonl')
    name_records = [json.loads(line) for line in open(name_file, encoding='utf8')] if a.silver and os.path.exists(name_file) else []
    name_items = [{**encoder.plain(r['words']), 'at': i} for i, r in enumerate(name_records)]
    model = Student(tables, vectors, len(upos), len(xpos), len(relations), len(NAME_TAGS), a.hidden)
    meta = {'tables': tables, 'vector_words': vector_words, 'upos': upos, 'xpos': xpos, 'relations': relations, 'names': NAME_TAGS, 'hidden': a.hidden, 'names_trained': bool(a.silver)}
    if a.init:
        model.begin_from(earlier['weights'])
    for kind in ('word_drop', 'input_drop', 'block_drop', 'head_drop'):
        setattr(model, kind, a.drop * getattr(model, kind))
    print('sentences', len(train), 'words', sum(len(s['forms']) for s in train), 'parameters', sum(p.numel() for p in model.parameters()), {n: len(t) for n, t in tables.items()}, flush=True)
    weights = [p for p in model.parameters() if p.requires_grad]
    optimiser = torch.optim.Adam(weights, lr=a.rate, betas=(0.9, 0.95), eps=1e-8, **FAST)
    average, step, start = Average(model), 0, time.time()
    total = a.epochs * sum(1 for _ in batches(train, a.batch, False))
    epoch = 0
    while step < total and time.time() - start < a.minutes * 60:
        epoch_start, losses = time.time(), []
        heard = [encoder.heard(s) for s in train]
        for b in batches(heard, a.batch, True):
            done = max(step / total, (time.time() - start) / (a.minutes * 60))
            if done >= 1:
                break
            for group in optimiser.param_groups:
                group['lr'] = a.rate * min(1, (step + 1) / 200) * (1 if done < 0.3 else max(0.02, (1 - done) / 0.7))
            if random.random() < 0.15:
                b['style'] = torch.zeros_like(b['style'])
            with half_precision():
                loss = loss_of(model, model(b['ids'], b['vectors'], b['style'], b['lengths']), b)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(weights, 5.0)
            optimiser.step()
            step += 1
            average.update(step)
            losses.append(loss.item())
            if step % 200 == 0:
                average.swap()
                torch.save({'weights': model.state_dict(), 'meta': meta}, os.path.join(WORK, a.name + '.pt'))
                average.swap()
                print('step', step, 'of', round(total), f'{time.time() - start:.0f} s loss {np.mean(losses[-200:]):.3f}', flush=True)
        average.swap()
        figures = {n: [round(float(x), 2) for x in evaluate(model, d)] for n, d in devs.items()}
        if name_records:
            figures['names'] = names_f1(model, name_items, name_records)
        print(f'epoch {epoch} loss {np.mean(losses):.3f} {time.time() - epoch_start:.0f} s', 'UAS LAS UPOS XPOS', figures, flush=True)
        torch.save({'weights': model.state_dict(), 'meta': meta}, os.path.join(WORK, a.name + '.pt'))
        average.swap()
        epoch += 1
    open(os.path.join(WORK, a.name + '.done'), 'w').close()


if __name__ == '__main__':
    main()

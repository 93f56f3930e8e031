"""The teacher: a pretrained encoder fine-tuned on the open trees. It never ships; it labels raw text for the student.

  ./py.sh teacher.py train --epochs 3            writes work/teacher.pt
  ./py.sh teacher.py label SENTENCES OUT         SENTENCES: a JSON list of words a line; OUT: a pickle of soft answers
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

from data import IGNORE, KEPT, loud
from encoder import FAST, device, half_precision, load_encoder
from features import STYLES, WORK, shape, style_of, treebank

MOST_WORDS = 100
STYLE_DIMS, SHAPE_DIMS = 8, 32
LAYERS = 9  # of MPNet's twelve: the upper ones know meaning more than syntax, and it saves a quarter of the time
DECAY = 0.9  # of the learning rate, from each layer of the encoder to the one below it


class Mix(nn.Module):
    """A learned mean of all layers."""

    def __init__(self, layers):
        super().__init__()
        self.weights = nn.Parameter(torch.linspace(-1, 1, layers))

    def forward(self, outputs):
        return sum(w * x for w, x in zip(self.weights.softmax(0), outputs))


class Teacher(nn.Module):
    """Trees and tags each from their own mean of the encoder's layers. The encoder reads lower case, so that the shape of
    each word is added to its pieces (from nothing, learned) and put beside its vector."""

    def __init__(self, encoder, shapes, upos, xpos, relations, arc=400, label=128):
        super().__init__()
        self.encoder = encoder
        del encoder.layers[LAYERS:]
        count = len(encoder.layers) + 1
        self.tree_mix, self.tag_mix = Mix(count), Mix(count)
        self.case = nn.Embedding(shapes, encoder.width)
        nn.init.zeros_(self.case.weight)
        self.shape, self.style = nn.Embedding(shapes, SHAPE_DIMS), nn.Embedding(len(STYLES), STYLE_DIMS)
        d = encoder.width + SHAPE_DIMS + STYLE_DIMS
        self.root = nn.Parameter(torch.randn(d) * 0.1)
        self.upos, self.xpos = nn.Linear(d, upos), nn.Linear(d, xpos)
        self.arc_head, self.arc_dep, self.label_head, self.label_dep = nn.Linear(d, arc), nn.Linear(d, arc), nn.Linear(d, label), nn.Linear(d, label)
        self.arc = nn.Parameter(torch.randn(arc + 1, arc) * 0.02)
        self.label = nn.Parameter(torch.randn(relations, label + 1, label + 1) * 0.02)

    def encode(self, b):
        with half_precision():
            return self.encoder(b['pieces'], b['piece_lengths'], self.case(b['piece_shapes']))

    def words(self, mixed, b):
        x = torch.bmm(b['pool'], mixed.float())  # the mean of each word's pieces; row 0, the root, is empty
        x = torch.cat([x, self.shape(b['shapes']), self.style(b['style'])[:, None].expand(-1, x.shape[1], -1)], -1)
        x = torch.cat([self.root.expand(x.shape[0], 1, -1), x[:, 1:]], 1)
        return F.dropout(x, 0.25, self.training)

    def forward(self, b):
        layers = self.encode(b)
        with half_precision():
            tags, x = self.words(self.tag_mix(layers), b), self.words(self.tree_mix(layers), b)
            one = x.new_ones(*x.shape[:2], 1)
            project = lambda layer: F.dropout(F.leaky_relu(layer(x), 0.1), 0.25, self.training)
            arcs = (torch.cat([project(self.arc_dep), one], -1) @ self.arc) @ project(self.arc_head).transpose(1, 2)
            upos, xpos = self.upos(tags), self.xpos(tags)
            heads, deps = torch.cat([project(self.label_head), one], -1), torch.cat([project(self.label_dep), one], -1)
        t = x.shape[1]
        outside = torch.arange(t, device=x.device)[None] >= b['lengths'][:, None]
        arcs = arcs.float().masked_fill(outside[:, None, :], -1e4).masked_fill(torch.eye(t, dtype=torch.bool, device=x.device)[None], -1e4)
        return {'upos': upos.float(), 'xpos': xpos.float(), 'arcs': arcs, 'label_head': heads, 'label_dep': deps}

    def labels(self, out, heads):
        dep, head = out['label_dep'], out['label_head']
        b, t, n = head.shape
        chosen = head.gather(1, heads[:, :, None].expand(b, t, n)).reshape(b * t, n, 1)
        with half_precision():
            through = (dep.reshape(b * t, n) @ self.label.permute(1, 0, 2).reshape(n, -1)).view(b * t, -1, n)
            return torch.bmm(through, chosen).view(b, t, -1).float()

    def slow_and_fast(self, rate):
        """Groups of weights with their highest learning rates: lower layers of the encoder learn less."""
        encoder = self.encoder
        encoder.words.requires_grad_(False)
        depth = len(encoder.layers)
        groups = [{'params': list(layer.parameters()), 'top': rate * DECAY ** (depth - 1 - i)} for i, layer in enumerate(encoder.layers)]
        rest = [p for n, p in encoder.named_parameters() if p.requires_grad and not n.startswith('layers.')]
        groups.append({'params': rest, 'top': rate * DECAY ** depth})
        groups.append({'params': [p for n, p in self.named_parameters() if not n.startswith('encoder.')], 'top': 15 * rate})
        return groups


class Reader:
    """Sentences to batches."""

    def __init__(self, wp, meta):
        self.wp, self.meta = wp, meta
        self.index = {k: {v: i for i, v in enumerate(meta[k])} for k in ('shapes', 'upos', 'xpos', 'relations')}

    def item(self, words, style, tokens=None):
        return {'words': words, 'style': STYLES[style], 'pieces': [self.wp.pieces(w) for w in words], 'tokens': tokens,
                'shapes': [0] + [self.index['shapes'].get(shape(w), 0) for w in words]}

    def batches(self, items, size, shuffle):
        length = lambda s: sum(map(len, s['pieces'])) + 2
        order = sorted(range(len(items)), key=lambda i: length(items[i]) + (random.random() * 4 if shuffle else 0))
        groups, group, longest = [], [], 0
        for i in order:
            n = length(items[i])
            if group and max(longest, n) * (len(group) + 1) > size:
                groups.append(group)
                group, longest = [], 0
            group.append(i)
            longest = max(longest, n)
        groups.append(group)
        if shuffle:
            random.shuffle(groups)
        for group in groups:
            yield group, self.collate([items[i] for i in group])

    def collate(self, items):
        n, t = len(items), max(len(s['words']) for s in items) + 1
        p = max(sum(map(len, s['pieces'])) for s in items) + 2
        b = {'pieces': torch.full((n, p), self.wp.pad), 'piece_lengths': torch.tensor([sum(map(len, s['pieces'])) + 2 for s in items]),
             'piece_shapes': torch.zeros(n, p, dtype=torch.long), 'pool': torch.zeros(n, t, p), 'shapes': torch.zeros(n, t, dtype=torch.long), 'style': torch.tensor([s['style'] for s in items]),
             'lengths': torch.tensor([len(s['words']) + 1 for s in items])}
        gold = torch.full((4, n, t), IGNORE)
        for row, s in enumerate(items):
            flat = [self.wp.cls] + [x for ps in s['pieces'] for x in ps] + [self.wp.sep]
            b['pieces'][row, :len(flat)] = torch.tensor(flat)
            at = 1
            for i, ps in enumerate(s['pieces'], 1):
                b['pool'][row, i, at:at + len(ps)] = 1 / len(ps)
                b['piece_shapes'][row, at:at + len(ps)] = s['shapes'][i]
                at += len(ps)
            b['shapes'][row, :len(s['shapes'])] = torch.tensor(s['shapes'])
            for i, (_, _, upos, xpos, head, relation) in enumerate(s['tokens'] or [], 1):
                gold[:, row, i] = torch.tensor([self.index['upos'].get(upos, IGNORE), self.index['xpos'].get(xpos, IGNORE), head, self.index['relations'].get(relation, IGNORE)])
        b.update(zip(('upos', 'xpos', 'head', 'relation'), gold))
        return {k: v.to(device()) for k, v in b.items()}


def evaluate(model, reader, items):
    model.eval()
    right = np.zeros(5)
    with torch.no_grad():
        for _, b in reader.batches(items, 4000, False):
            out = model(b)
            heads = out['arcs'].argmax(-1)
            labels = model.labels(out, heads).argmax(-1)
            real = b['head'] >= 0
            ok = (heads == b['head']) & real
            right += [float(x.sum()) for x in (real, ok, ok & (labels == b['relation']), (out['upos'].argmax(-1) == b['upos']) & real, (out['xpos'].argmax(-1) == b['xpos']) & real)]
    model.train()
    return [round(float(x), 2) for x in right[1:] / right[0] * 100]


def schedule(done, warm=0.08):
    """Share of the highest learning rate, up and then down to nothing."""
    return min(1, done / warm) * max(0.01, min(1, (1 - done) / (1 - warm)))


def train(a):
    encoder, pieces, kind = load_encoder(a.encoder)
    gold = [(style, s) for style, name in (('ewt', 'ewt_train'), ('gum', 'gum_train_open')) for s in treebank(name) if len(s) <= MOST_WORDS]
    if a.smoke:
        gold = gold[::100]
    column = lambda k: sorted({t[k] for _, s in gold for t in s})
    meta = {'encoder': kind, 'shapes': ['?'] + sorted({shape(t[0]) for _, s in gold for t in s}), 'upos': column(2), 'xpos': column(3), 'relations': column(5)}
    reader = Reader(pieces, meta)
    item = lambda style, s: reader.item([t[0] for t in s], style, s)
    items = [item(style, s) for style, s in gold]
    devs = {n: [item(style, s) for s in treebank(n)[::20 if a.smoke else 1]] for n, style in (('ewt_dev', 'ewt'), ('gum_news_dev', 'gum'))}
    model = Teacher(encoder, *(len(meta[k]) for k in ('shapes', 'upos', 'xpos', 'relations'))).to(device())
    if a.init:
        model.load_state_dict(torch.load(os.path.join(WORK, a.init + '.pt'), map_location=device())['weights'])
    groups = model.slow_and_fast(a.rate)
    optimiser = torch.optim.AdamW(groups, lr=0, betas=(0.9, 0.98), weight_decay=0.01, **FAST)
    weights = [p for g in groups for p in g['params']]
    total = a.epochs * sum(1 for _ in reader.batches(items, a.batch, False))
    step, start, epoch = 0, time.time(), 0
    flat = lambda scores, answer: F.cross_entropy(scores.reshape(-1, scores.shape[-1]), answer.reshape(-1), ignore_index=IGNORE)
    print(kind, 'sentences', len(items), 'steps', total, flush=True)
    while step < total and time.time() - start < a.minutes * 60:
        losses = []
        lap = time.time()
        mixed = [item(style, loud(s)) if random.random() < 0.02 else t for t, (style, s) in zip(items, gold)]
        for _, b in reader.batches(mixed, a.batch, True):
            done = max(step / total, (time.time() - start) / (a.minutes * 60))
            if done >= 1:
                break
            for group in optimiser.param_groups:
                group['lr'] = group['top'] * schedule(done)
            out = model(b)
            labels = model.labels(out, b['head'].clamp(min=0))
            loss = flat(out['arcs'], b['head']) + flat(labels, b['relation']) + 0.5 * flat(out['upos'], b['upos']) + 0.5 * flat(out['xpos'], b['xpos'])
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(weights, 3.0)
            optimiser.step()
            step += 1
            losses.append(loss.item())
            if step in (5, 20) or step % 50 == 0:
                print('step', step, f'{time.time() - start:.0f} s loss {np.mean(losses[-50:]):.3f}', flush=True)
        print(f'epoch {epoch} loss {np.mean(losses):.3f} {time.time() - lap:.0f} s', {n: evaluate(model, reader, d) for n, d in devs.items()}, flush=True)
        torch.save({'weights': model.state_dict(), 'meta': meta}, os.path.join(WORK, a.name + '.pt'))
        epoch += 1


def load_teacher(name='teacher'):
    """(the trained teacher, its reader, what its numbers mean)"""
    saved = torch.load(os.path.join(WORK, name + '.pt'), map_location='cpu')
    meta = saved['meta']
    encoder, pieces, _ = load_encoder(meta['encoder'])
    model = Teacher(encoder, *(len(meta[k]) for k in ('shapes', 'upos', 'xpos', 'relations')))
    model.load_state_dict(saved['weights'])
    return model.eval().to(device()), Reader(pieces, meta), meta


def top(scores, k=KEPT):
    p, i = scores.softmax(-1).topk(min(k, scores.shape[-1]), -1)
    return i.cpu().numpy().astype('i2'), p.float().cpu().numpy().astype('f2')


def label(a):
    model, reader, meta = load_teacher(a.name)
    records = [json.loads(line) for line in open(a.sentences, encoding='utf8')]
    items = [reader.item(r['words'], r.get('style') or style_of(r['words'])) for r in records]
    answers = [None] * len(items)
    start, done = time.time(), 0
    with torch.no_grad():
        for group, b in reader.batches(items, 3000, False):
            out = model(b)
            heads = out['arcs'].argmax(-1)
            parts = {'head': top(out['arcs']), 'relation': top(model.labels(out, heads)), 'upos': top(out['upos']), 'xpos': top(out['xpos'])}
            for row, i in enumerate(group):
                n = len(items[i]['words']) + 1
                answers[i] = {k: (v[0][row, :n], v[1][row, :n]) for k, v in parts.items()}
                done += n
    print(f'{len(items)} sentences, {done} words, {time.time() - start:.0f} s', flush=True)
    pickle.dump({'meta': meta, 'records': records, 'answers': answers}, open(a.out, 'wb'), protocol=4)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('what', choices=['train', 'label'])
    ap.add_argument('sentences', nargs='?')
    ap.add_argument('out', nargs='?')
    ap.add_argument('--name', default='teacher')
    ap.add_argument('--encoder', default='', help='mpnet or minilm; the better one that is there')
    ap.add_argument('--init', default='', help='go on from this run, with a new schedule')
    ap.add_argument('--epochs', type=float, default=3)
    ap.add_argument('--minutes', type=float, default=1e9)
    ap.add_argument('--batch', type=int, default=1600)
    ap.add_argument('--rate', type=float, default=1e-4)
    ap.add_argument('--smoke', action='store_true')
    a = ap.parse_args()
    torch.set_num_threads(int(os.environ.get('THREADS', 1)))
    torch.manual_seed(2), random.seed(2), np.random.seed(2)
    train(a) if a.what == 'train' else label(a)


if __name__ == '__main__':
    main()

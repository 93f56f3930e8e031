"""A teacher for names: the encoder of the tree teacher with a BIO head, fine-tuned on CrossNER (training part) and re3d. It
never ships; it marks the names in the texts that the student learns from.

  ./py.sh names_teacher.py train                     writes work/names-teacher.pt
  ./py.sh names_teacher.py label SENTENCES OUT       soft tags for each sentence
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

from encoder import FAST, device, half_precision
from features import WORK
from names import NAME_TAGS, strict_f1
from teacher import Mix, load_teacher, schedule, top

TAG = {t: i for i, t in enumerate(NAME_TAGS)}


FROZEN = 3  # layers of the encoder, the lowest, with the word embeddings


class NamesTeacher(nn.Module):
    def __init__(self, teacher):
        super().__init__()
        self.encoder, self.case = teacher.encoder, teacher.case
        self.mix = Mix(len(self.encoder.layers) + 1)
        self.shape = nn.Embedding(self.case.num_embeddings, 24)
        self.out = nn.Linear(self.encoder.width + 3 * 24, len(NAME_TAGS))

    def forward(self, b):
        with half_precision():
            x = self.mix(self.encoder(b['pieces'], b['piece_lengths'], self.case(b['piece_shapes'])))
        x = torch.bmm(b['pool'], x.float())
        s = self.shape(b['shapes'])
        around = F.pad(s, (0, 0, 1, 1))
        x = torch.cat([x, around[:, :-2], s, around[:, 2:]], -1)
        return self.out(F.dropout(x, 0.2, self.training))


def load(name):
    return [json.loads(line) for line in open(os.path.join(WORK, name), encoding='utf8')]


def evaluate(model, reader, items, records):
    model.eval()
    predicted = [None] * len(items)
    with torch.no_grad():
        for group, b in reader.batches(items, 3000, False):
            best = model(b).argmax(-1)
            for row, i in enumerate(group):
                predicted[i] = [NAME_TAGS[t] for t in best[row, 1:len(items[i]['words']) + 1]]
    model.train()
    return strict_f1([r['tags'] for r in records], predicted)


def train(a):
    teacher, reader, _ = load_teacher(a.teacher)
    records, dev = load('names-train.jsonl'), load('names-dev.jsonl')
    if a.smoke:
        records, dev = records[::20], dev[::20]
    items, devs = ([reader.item(r['words'], 'gum') for r in rs] for rs in (records, dev))
    model = NamesTeacher(teacher).to(device()).train()
    for part in (model.encoder.words, model.encoder.places, model.encoder.norm, *model.encoder.layers[:FROZEN]):
        part.requires_grad_(False)
    inner = [p for n, p in model.named_parameters() if n.startswith('encoder.') and p.requires_grad]
    outer = [p for n, p in model.named_parameters() if not n.startswith('encoder.')]
    optimiser = torch.optim.AdamW([{'params': inner, 'top': 6e-5}, {'params': outer, 'top': 1.5e-3}], lr=0, weight_decay=0.01, **FAST)
    total, step, start = a.epochs * sum(1 for _ in reader.batches(items, 800, False)), 0, time.time()
    for epoch in range(a.epochs):
        losses = []
        for group, b in reader.batches(items, 800, True):
            for g in optimiser.param_groups:
                g['lr'] = g['top'] * schedule((step + 1) / total)
            gold = torch.full(b['shapes'].shape, -100)
            for row, i in enumerate(group):
                gold[row, 1:len(records[i]['tags']) + 1] = torch.tensor([TAG[t] for t in records[i]['tags']])
            scores = model(b)
            loss = F.cross_entropy(scores.reshape(-1, len(NAME_TAGS)), gold.reshape(-1).to(device()), ignore_index=-100)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(inner + outer, 3.0)
            optimiser.step()
            step += 1
            losses.append(loss.item())
        print(f'epoch {epoch} loss {np.mean(losses):.3f} {time.time() - start:.0f} s', evaluate(model, reader, devs, dev), flush=True)
    torch.save({'weights': model.state_dict(), 'teacher': a.teacher}, os.path.join(WORK, a.name + '.pt'))


def label(a):
    saved = torch.load(os.path.join(WORK, a.name + '.pt'), map_location='cpu')
    teacher, reader, _ = load_teacher(saved['teacher'])
    model = NamesTeacher(teacher)
    model.load_state_dict(saved['weights'])
    model.eval().to(device())
    records = [json.loads(line) for line in open(a.sentences, encoding='utf8')]
    items = [reader.item(r['words'], 'gum') for r in records]
    answers, start = [None] * len(items), time.time()
    with torch.no_grad():
        for group, b in reader.batches(items, 3000, False):
            tags, shares = top(model(b), 3)
            for row, i in enumerate(group):
                n = len(items[i]['words']) + 1
                answers[i] = (tags[row, :n], shares[row, :n])
    print(f'{len(items)} sentences {time.time() - start:.0f} s', flush=True)
    pickle.dump(answers, open(a.out, 'wb'), protocol=4)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('what', choices=['train', 'label'])
    ap.add_argument('sentences', nargs='?')
    ap.add_argument('out', nargs='?')
    ap.add_argument('--epochs', type=int, default=5)
    ap.add_argument('--teacher', default='teacher', help='of trees, whose encoder it starts from')
    ap.add_argument('--name', default='names-teacher')
    ap.add_argument('--smoke', action='store_true')
    a = ap.parse_args()
    torch.set_num_threads(int(os.environ.get('THREADS', 1)))
    torch.manual_seed(3), random.seed(3), np.random.seed(3)
    train(a) if a.what == 'train' else label(a)


if __name__ == '__main__':
    main()

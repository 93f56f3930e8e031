"""Writes the averaged weights of a run as the model file that `src/language/model-file.ts` reads.

  ./py.sh export.py base ../models/en.sitrep-model
"""
import json
import os
import struct
import sys
import zlib

import numpy as np
import torch

from features import STYLES, TABLES, WORK
from student import ATTENTION_HEADS, BLOCKS

MAGIC = b'SITREP02'


class Body:
    def __init__(self):
        self.parts, self.size, self.tensors = [], 0, {}

    def add(self, name, rows, columns, *arrays):
        data = b''.join(a.tobytes() for a in arrays)
        data += b'\0' * (-len(data) % 16)
        self.tensors[name] = {'at': self.size, 'rows': rows, 'columns': columns}
        self.parts.append(data)
        self.size += len(data)

    def floats(self, name, a):
        a = np.atleast_2d(a.astype('<f4'))
        self.add(name, *a.shape, a)

    def table(self, name, a):
        """int8 with a scale a row."""
        scales = (np.abs(a).max(1) / 127 + 1e-12).astype('<f4')
        self.add(name, *a.shape, scales, np.round(a / scales[:, None]).clip(-127, 127).astype('i1'))

    def layer(self, name, weight, bias):
        """weight [columns, inputs], int8 with a scale a column, in panels of eight columns by pairs of inputs."""
        columns, inputs = weight.shape
        assert inputs % 8 == 0, (name, weight.shape)
        padded = -(-columns // 8) * 8
        w, b = np.zeros((padded, inputs), 'f4'), np.zeros(padded, '<f4')
        w[:columns], b[:columns] = weight, bias
        scales = (np.abs(w).max(1) / 127 + 1e-12).astype('<f4')
        q = np.round(w / scales[:, None]).clip(-127, 127).astype('i1')
        panels = q.reshape(padded // 8, 8, inputs // 2, 2).transpose(0, 2, 1, 3)
        self.add(name, inputs, padded, scales, b, np.ascontiguousarray(panels))


def main(run, target):
    saved = torch.load(os.path.join(WORK, run + '.pt'), weights_only=False)
    w = {k: v.numpy() for k, v in saved['weights'].items()}
    meta = saved['meta']
    body = Body()
    for name in TABLES:
        body.table(f'table.{name}', w[f'tables.{name}.weight'])
    body.table('table.vectors', w['vectors.weight'])
    body.table('table.style', w['style.weight'])
    body.layer('input', w['input.weight'], w['input.bias'])
    norm = lambda name, at: (body.floats(name + '.gain', w[at + '.weight']), body.floats(name + '.shift', w[at + '.bias']))
    norm('input.norm', 'input_norm')
    for i, kind in enumerate(BLOCKS):
        at = f'blocks.{i}.'
        norm(f'block.{i}.norm', at + 'norm')
        if kind == 'c':
            body.layer(f'block.{i}', w[at + 'linear.weight'], w[at + 'linear.bias'])
        else:
            body.layer(f'block.{i}.qkv', w[at + 'qkv.weight'], w[at + 'qkv.bias'])
            body.layer(f'block.{i}.out', w[at + 'out.weight'], w[at + 'out.bias'])
            body.floats(f'block.{i}.distance', w[at + 'distance'])
    parts = ('arc_head', 'arc_dep', 'label_head', 'label_dep', 'upos', 'xpos', 'names')
    body.layer('heads', np.concatenate([w[p + '.weight'] for p in parts]), np.concatenate([w[p + '.bias'] for p in parts]))
    arc, label = w['arc'], w['label']
    body.layer('arc', arc[:-1].T, arc[-1])
    # Relation r of dependent d to head h: sum over h of (sum over d of d * label[r, d, h]) * h, the last of each a constant 1.
    relations, n = label.shape[0], label.shape[1] - 1
    through = label[:, :n, :n].transpose(0, 2, 1).reshape(relations * n, n)
    body.layer('relation', np.concatenate([through, label[:, :n, n]]), np.concatenate([label[:, n, :n].reshape(-1), label[:, n, n]]))
    lemmas = os.path.join(WORK, 'lemmas.tsv')
    calibration = os.path.join(WORK, run + '.temperatures.json')
    header = {
        'hidden': meta['hidden'], 'arc': arc.shape[1], 'label': n, 'attentionHeads': ATTENTION_HEADS, 'blocks': BLOCKS, 'style': STYLES['ewt'],
        'upos': meta['upos'], 'xpos': meta['xpos'], 'relations': meta['relations'], 'names': meta['names'] if meta.get('names_trained') else [],
        'temperatures': json.load(open(calibration)) if os.path.exists(calibration) else {'arc': 1, 'relation': 1, 'name': 1},
        'vocabularies': {**{n: '\n'.join(meta['tables'][n]) for n in TABLES}, 'vectors': '\n'.join(map(str, meta['vector_words']))},
        'lemmas': open(lemmas, encoding='utf8').read().rstrip('\n') if os.path.exists(lemmas) else '',
        'tensors': body.tensors,
    }
    packed = json.dumps(header, ensure_ascii=False).encode()
    packed += b' ' * (-(len(packed) + 16) % 16)
    rest = struct.pack('<I', len(packed)) + packed + b''.join(body.parts)
    with open(target, 'wb') as out:
        out.write(MAGIC + struct.pack('<I', zlib.crc32(rest)) + rest)
    print(target, f'{(len(rest) + 12) / 1e6:.2f} MB', f'header {len(packed) / 1e6:.2f} MB', f'checksum {zlib.crc32(rest):08x}')


if __name__ == '__main__':
    main(*sys.argv[1:])

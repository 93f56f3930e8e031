"""The way back from `export.py`: the shipped model file as a run that training can go on from. Its weights are as coarse as
the file's eight bits; some hundred steps mend that.

  ./py.sh import.py ../models/en.sitrep-model base          writes work/base.pt
"""
import json
import os
import struct
import sys

import numpy as np
import torch

from export import MAGIC
from features import TABLES, WORK
from names import NAME_TAGS


class Tensors:
    def __init__(self, header, body):
        self.places, self.body = header['tensors'], body

    def _numbers(self, kind, count, at):
        return np.frombuffer(self.body, kind, count, at), at + count * np.dtype(kind).itemsize

    def floats(self, name):
        t = self.places[name]
        return self._numbers('<f4', t['rows'] * t['columns'], t['at'])[0].reshape(t['rows'], t['columns']).copy()

    def table(self, name):
        t = self.places[name]
        scales, at = self._numbers('<f4', t['rows'], t['at'])
        return self._numbers('i1', t['rows'] * t['columns'], at)[0].reshape(t['rows'], t['columns']) * scales[:, None]

    def layer(self, name, columns):
        """(weight [columns, inputs], bias)"""
        t = self.places[name]
        inputs, padded = t['rows'], t['columns']
        scales, at = self._numbers('<f4', padded, t['at'])
        bias, at = self._numbers('<f4', padded, at)
        panels = self._numbers('i1', padded * inputs, at)[0].reshape(padded // 8, inputs // 2, 8, 2)
        weight = panels.transpose(0, 2, 1, 3).reshape(padded, inputs) * scales[:, None]
        return weight[:columns], bias[:columns].copy()


def main(source, run):
    data = open(source, 'rb').read()
    assert data[:len(MAGIC)] == MAGIC, 'another format'
    at = len(MAGIC) + 8
    (size,) = struct.unpack('<I', data[at - 4:at])
    header = json.loads(data[at:at + size])
    tensors = Tensors(header, data[at + size:])
    d, arc, n = header['hidden'], header['arc'], header['label']
    upos, xpos, relations = header['upos'], header['xpos'], header['relations']
    w = {f'tables.{name}.weight': tensors.table(f'table.{name}') for name in TABLES}
    w['vectors.weight'], w['style.weight'] = tensors.table('table.vectors'), tensors.table('table.style')
    w['input.weight'], w['input.bias'] = tensors.layer('input', 2 * d)

    def norm(name, to):
        w[to + '.weight'], w[to + '.bias'] = tensors.floats(name + '.gain')[0], tensors.floats(name + '.shift')[0]

    norm('input.norm', 'input_norm')
    for i, kind in enumerate(header['blocks']):
        to = f'blocks.{i}.'
        norm(f'block.{i}.norm', to + 'norm')
        if kind == 'c':
            w[to + 'linear.weight'], w[to + 'linear.bias'] = tensors.layer(f'block.{i}', 2 * d)
        else:
            w[to + 'qkv.weight'], w[to + 'qkv.bias'] = tensors.layer(f'block.{i}.qkv', 3 * d)
            w[to + 'out.weight'], w[to + 'out.bias'] = tensors.layer(f'block.{i}.out', d)
            w[to + 'distance'] = tensors.floats(f'block.{i}.distance')
    parts = {'arc_head': arc, 'arc_dep': arc, 'label_head': n, 'label_dep': n, 'upos': len(upos), 'xpos': len(xpos), 'names': len(NAME_TAGS)}
    weight, bias = tensors.layer('heads', sum(parts.values()))
    first = 0
    for part, width in parts.items():
        w[part + '.weight'], w[part + '.bias'] = weight[first:first + width], bias[first:first + width]
        first += width
    weight, bias = tensors.layer('arc', arc)
    w['arc'] = np.concatenate([weight.T, bias[None]])
    count = len(relations)
    weight, bias = tensors.layer('relation', count * n + count)
    label = np.zeros((count, n + 1, n + 1), 'f4')
    label[:, :n, :n] = weight[:count * n].reshape(count, n, n).transpose(0, 2, 1)
    label[:, :n, n] = weight[count * n:]
    label[:, n, :n], label[:, n, n] = bias[:count * n].reshape(count, n), bias[count * n:]
    w['label'] = label
    known = header['vocabularies']
    meta = {'tables': {name: known[name].split('\n') for name in TABLES}, 'vector_words': known['vectors'].split('\n'), 'upos': upos, 'xpos': xpos,
            'relations': relations, 'names': NAME_TAGS, 'hidden': d, 'names_trained': True}
    torch.save({'weights': {k: torch.from_numpy(np.ascontiguousarray(v, dtype='f4')) for k, v in w.items()}, 'meta': meta}, os.path.join(WORK, run + '.pt'))


if __name__ == '__main__':
    main(*sys.argv[1:])

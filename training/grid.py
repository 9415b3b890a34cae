"""The weights as they are shipped: INT8 for the processor, but of few different values, so that they pack well.

Each row of a matrix has one step, and its weights are whole multiples of it. A step is a share of the row's root mean
square, which sets the entropy of the codes (4.6 bits a weight at 0.17; Gish and Pierce 1968 for why uniform steps and
an entropy coder are near the best that can be done); only in rows with outliers is it as coarse as INT8 has to be.

In training the forward pass computes with rounded weights, and the gradient goes to the unrounded ones as if nothing
had happened (straight-through, Bengio 2013). The embedding, which is the head as well, is stepped more finely and not
trained for.
"""

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

LAYER_STEP, EMBEDDING_STEP = 0.17, 0.10
"""Of a row's root mean square."""

_MOST = 127
_LEAST_STEP = 2.0**-14
"""The smallest number that float16 says as exactly as larger ones."""
_UNIT = 2.0**-24
"""All that float16 says are whole multiples of it, so products of codes and steps are, too."""


def steps(weight: Tensor, share: float) -> Tensor:
    """(rows, 1), as float16 says them, in the weight's own type; `weight` is (rows, columns)."""
    usual = share * weight.square().mean(1, keepdim=True).sqrt()
    needed = weight.abs().amax(1, keepdim=True) / _MOST
    # float16 may make a step smaller by a 2048th, and the largest code must not grow with it.
    return (torch.maximum(usual, needed * 1.001).clamp(min=_LEAST_STEP)).half().to(weight.dtype)


def codes(weight: Tensor, share: float) -> Tensor:
    """The whole numbers, -127 to 127, that the steps are multiplied by; of the weight's type."""
    return (weight / steps(weight, share)).round()


def rounded(weight: Tensor, share: float) -> Tensor:
    """The weight as it is shipped, unless it was on a grid before."""
    return codes(weight, share) * steps(weight, share)


class RoundedLinear(nn.Linear):
    """A linear layer that computes with its rounded weights."""

    def forward(self, x: Tensor) -> Tensor:
        weight = self.weight + (rounded(self.weight, LAYER_STEP) - self.weight).detach()
        return functional.linear(x, weight)


def enable(module: nn.Module) -> None:
    """Makes every linear layer inside a rounded one, in place; parameters and their names stay as they are."""
    for part in module.modules():
        if type(part) is nn.Linear:
            part.__class__ = RoundedLinear


def shipped(weight: Tensor, share: float) -> tuple[Tensor, Tensor]:
    """Codes and steps, as above, but a row that is on a grid already keeps its values.

    Rounding again would find other steps, since a row's root mean square is another one once it is rounded. So what
    was rounded once, and what is opened of a shipped model, would drift.
    """
    own = _own_steps(weight)
    is_kept = (own > 0) & (weight.abs().amax(1, keepdim=True) <= _MOST * own)
    step = torch.where(is_kept, own, steps(weight, share))
    return (weight / step).round(), step


def _own_steps(weight: Tensor) -> Tensor:
    """(rows, 1): the largest step that float16 says and all of a row are whole multiples of; 0 where there is none."""
    units = (weight.double() / _UNIT).cpu()
    common = torch.from_numpy(np.gcd.reduce(units.round().long().numpy(), axis=1, keepdims=True))
    parts = [torch.where(common % part == 0, common // part, 0) * _UNIT for part in range(1, _MOST + 1)]
    own = torch.stack([torch.where(part == part.half(), part, 0.0) for part in parts]).amax(0)
    return torch.where((units == units.round()).all(1, keepdim=True), own, 0.0).to(weight)


def harden(module: nn.Module) -> None:
    """Replaces all matrices by what is shipped of them, to evaluate that."""
    for part in module.modules():
        if isinstance(part, nn.Linear | nn.Embedding):
            share = EMBEDDING_STEP if isinstance(part, nn.Embedding) else LAYER_STEP
            whole, step = shipped(part.weight.data, share)
            part.weight.data = whole * step

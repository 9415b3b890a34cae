"""Training with the weights that will be shipped: 4 bits, groups of 32, a rounded zero point (LOG.md, 2, tells why).

In the forward pass every linear layer computes with its weights rounded as `quantize.quantize_int4` will round them;
the gradient goes to the unrounded ones as if nothing had happened (straight-through, Bengio 2013). Embedding and
head, which is the same table, are shipped in INT8, whose loss is too small to train for.
"""

from torch import Tensor, nn
from torch.nn import functional

GROUP = 32
LEVELS = 15  # 16 values, 0 to 15


def rounded(weight: Tensor) -> Tensor:
    """The weight (out, in) as 4 bits would say it; `in` is a multiple of 32."""
    groups = weight.unflatten(-1, (-1, GROUP))
    # A group that does not touch zero is stretched to it, or its zero point would not fit into 4 bits.
    low, high = groups.amin(-1, keepdim=True).clamp(max=0), groups.amax(-1, keepdim=True).clamp(min=0)
    scale = ((high - low) / LEVELS).clamp(min=1e-9)
    zero = (-low / scale).round()
    codes = ((groups / scale).round() + zero).clamp(0, LEVELS)
    return ((codes - zero) * scale).flatten(-2)


class RoundedLinear(nn.Linear):
    """A linear layer that computes with its rounded weights."""

    def forward(self, x: Tensor) -> Tensor:
        weight = self.weight + (rounded(self.weight) - self.weight).detach()
        return functional.linear(x, weight)


def enable(module: nn.Module) -> None:
    """Makes every linear layer inside a rounded one, in place; parameters and their names stay as they are."""
    for part in module.modules():
        if type(part) is nn.Linear:
            part.__class__ = RoundedLinear


def harden(module: nn.Module) -> None:
    """Replaces the weights by the rounded ones, to evaluate what would be shipped."""
    for part in module.modules():
        if isinstance(part, nn.Linear):
            part.weight.data = rounded(part.weight.data)

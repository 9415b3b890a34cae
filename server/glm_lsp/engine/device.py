"""Where the model runs: what was asked for, what OpenVINO reports, and why it came out so."""

from collections.abc import Mapping
from dataclasses import dataclass

from glm_lsp.errors import EngineError


@dataclass(frozen=True, slots=True)
class Device:
    """OpenVINO's name of a device ("CPU", "GPU", "GPU.1"), the choice explained to a person, and what there was."""

    name: str
    why: str
    reported: dict[str, str]


def choose(wanted: str, reported: Mapping[str, str]) -> Device:
    """`wanted` is the setting engine.device; `reported` maps OpenVINO's devices to their makers' names.

    "auto" is the CPU even beside a GPU: the memory plan and the settings were measured there, and what a GPU's driver
    takes of a shared memory does not count as this process's. Raises EngineError when there is no such device.
    """
    found = dict(reported)
    graphics = [name for name in reported if name.split(".")[0] == "GPU"]
    if wanted == "gpu":
        if not graphics:
            raise EngineError(
                f"engine.device is gpu, but OpenVINO reports no GPU here, only {', '.join(reported) or 'nothing'}; "
                "install its driver, or set engine.device to auto"
            )
        return Device(
            graphics[0], f"{reported[graphics[0]]}, as engine.device says; memory is not bounded there", found
        )
    processor = reported.get("CPU", "")
    if wanted == "cpu":
        return Device("CPU", f"{processor}, as engine.device says", found)
    if not graphics:
        return Device("CPU", f"{processor}; OpenVINO reports no GPU", found)
    return Device(
        "CPU",
        f"{processor}; there is {reported[graphics[0]]}, too, where memory is not bounded: engine.device gpu takes it",
        found,
    )

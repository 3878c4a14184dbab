"""Reads a vernier scale: the main scale's mark plus the vernier mark that lines up."""

from importlib.resources import files


def reading(main: float, vernier: int, divisions: int = 10) -> float:
    """The length: `main` plus the vernier's mark over its number of divisions."""
    if not 0 <= vernier < divisions:
        raise ValueError(f"vernier mark {vernier} is not below {divisions}")
    return main + vernier / divisions


def instruments() -> "list[str]":
    """Names of the ports where instruments of this platform appear; none in a package that was built from source."""
    table = files(__package__) / "instruments.txt"
    return table.read_text(encoding="utf-8").split() if table.is_file() else []

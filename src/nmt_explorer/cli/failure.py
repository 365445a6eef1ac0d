"""What ends a command early: one sentence for people and an exit code for programs."""

FINDINGS = 1
WRONG_USE = 2


class Failure(Exception):
    """The command cannot be carried out; ``sentence`` is one line, whatever the names in it are made of."""

    def __init__(self, sentence: str, code: int = WRONG_USE) -> None:
        super().__init__(sentence)
        self.sentence = "".join(c if c.isprintable() else "�" for c in " ".join(sentence.split()))
        self.code = code

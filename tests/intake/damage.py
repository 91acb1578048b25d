"""Files as a stick, a mail program or a hasty hand leaves them."""

import random

SCRAPS = [b'"', b"\n", b"\r", b",", b";", b"\x00", b"\xff", b"'", b"sep={", b"=1+1", b"\xe4\xf6"]


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few things inserted, changed, doubled or cut off."""
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(data) + 1)
        before, after = data[:place], data[place:]
        data = chance.choice(
            [
                before + chance.choice(SCRAPS) + after,
                before + after[chance.randint(1, 20) :],
                before + before[-30:] + after,
                before + chance.randbytes(1) + after[1:],
                before,
            ]
        )
    return data

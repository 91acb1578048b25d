"""What is found of touches: their notes."""

from smallbiz.store.search import Source

TOUCHES = Source(
    "touch",
    5,
    "SELECT t.id, t.note, NULL, NULL FROM touch t WHERE t.note <> '' AND t.id {ids}",
    follows={"touch": "{rows}"},
)

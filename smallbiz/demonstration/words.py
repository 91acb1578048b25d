"""What people said, so that the journeys can be read."""

NEEDS = (
    "Get to work dry and on time",
    "Take two children to day-care",
    "A bike that is safe again",
    "Less noise from the chain",
    "Leave the car at home",
    "Ready before the holidays",
    "",
)
SAID = (
    "Asked what it costs and how long it takes.",
    "Will look at it at home and call back.",
    "Brakes are worse than thought, showed the pads.",
    "Liked the test ride.",
    "Needs it before the weekend.",
    "Sent photos of the wheel.",
    "Talked about the two colours.",
    "Wants to pay in two parts.",
    "Not reached, left a message.",
    "Asked for a child seat as well.",
    "",
)
HEARD_BY = {
    1: ("Leaflet at the school", "Paper in the letter box"),
    2: ("Saw the reel", "A friend shared the post"),
    4: ("Your stand", "Talked to you at the market"),
    5: ("Searched for repair near me", "Google map"),
    6: ("My neighbour sent me", "A friend’s voucher"),
    7: ("Check day at school", "At work"),
    8: ("Walked past", "The red shop window"),
}
"""How they heard of us in their own words, by channel."""
KIND_OF = {1: "asked", 2: "asked", 4: "came", 5: "asked", 6: "recommended", 7: "came", 8: "came"}
"""How a first touch happens on a channel."""
REASONS = {
    "price": 26,
    "elsewhere": 22,
    "no_budget": 8,
    "missing": 8,
    "too_slow": 10,
    "undecided": 12,
    "no_answer": 14,
}
"""Why deals are lost, with how often."""
LATER = ("just_looking", "later", "no_budget_yet", "not_reached")
NOT_OURS = ("too_far", "budget_too_small", "not_ours", "only_price")
ANSWERS = (
    (9, "Rides like new."),
    (10, ""),
    (8, "Would have liked it a day sooner."),
    (9, ""),
    (10, "Has told the neighbours already."),
    (7, ""),
    (5, "The brake squeaked again after a week."),
    (9, "Friendly, and a fair price."),
    (8, ""),
)
"""How satisfied buyers said to be, from 0 to 10, in turns."""

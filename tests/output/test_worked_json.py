"""What worked as JSON."""

import json
from decimal import Decimal
from pathlib import Path

from smallbiz.insight.worked import worked
from smallbiz.output.worked import worked_json
from smallbiz.words import translation
from smallbiz.words.periods import Period
from tests.insight.shop import Shop, day


def test_the_object_of_the_command_line(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    translation.use("de", "DE")
    ada = shop.person("Ada")
    shop.runs(shop.leaflet, "03-01", "03-10", 20000, minutes=90)
    shop.touch(ada, "03-02", shop.leaflet)
    shop.win(ada, "03-20", 90050)
    shop.lose(ada, "04-01")
    shop.sell(None, "03-21", 999)
    found = worked_json(worked(shop.store, Period(day("03-01"), day("04-30"))), "EUR")
    shop.store.close()
    assert json.loads(json.dumps(found)) == {
        "since": "2026-03-01",
        "until": "2026-04-30",
        "credit": "even",
        "efforts": [
            {
                "effort": "Leaflet",
                "cost": "245.00",
                "hours": 1.5,
                "leads": 1,
                "deals_won": 1,
                "deals_lost": 1,
                "revenue": "900.50",
                "profit": "205.25",
                "return_per_1": 1.8378,
                "win_rate": 0.5,
                "win_rate_low": 0.1642,
                "win_rate_high": 0.8358,
                "verdict": "too early to tell",
            }
        ],
        "no_touch": {"deals_won": 0, "revenue": "9.99"},
        "total": {"deals_won": 1, "revenue": "910.49"},
    }
    shared = Decimal(found["efforts"][0]["revenue"]) + Decimal(found["no_touch"]["revenue"])
    assert shared == Decimal(found["total"]["revenue"])

import subprocess
import sys

from smallbiz.words.locales import locale


def test_a_locale_tells_how_its_country_writes():
    assert locale("de_CH").months["format"]["wide"][5] == "Mai"
    assert locale("de_CH") is locale("de_CH")


def test_it_is_loaded_without_pytz_which_others_can_still_have():
    code = (
        "import sys; from smallbiz.words.locales import locale; locale('en_GB').date_formats;"
        " print('pytz' in sys.modules); import pytz; print(pytz.utc)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "UTC"]

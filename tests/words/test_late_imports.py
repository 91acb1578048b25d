import pkgutil
import subprocess
import sys

from smallbiz import words


def test_the_big_libraries_wait_until_they_are_needed():
    modules = [f"smallbiz.words.{module.name}" for module in pkgutil.iter_modules(words.__path__)]
    code = f"import sys, {', '.join(modules)}; print(*sorted(sys.modules))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(told.stdout.split())
    assert "smallbiz.words.money" in loaded
    assert not loaded & {"babel", "phonenumbers", "dateutil"}

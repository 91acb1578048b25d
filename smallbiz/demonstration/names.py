"""Names, streets and firms of a town that does not exist, and how its people are reached."""

from collections.abc import Iterator
from random import Random

from smallbiz.words.text import fold

GIVEN = """
Anna Lena Marie Johanna Katrin Ute Birgit Sabine Frieda Mia Jonas Paul Felix Lukas Jan Moritz Henning Uwe
Aylin Elif Zeynep Emre Can Deniz Agnieszka Zofia Marek Tomasz Giulia Chiara Matteo Luca Ines Beatriz Tiago
Rui Priya Anjali Arjun Rohan Amina Ngozi Chidi Kwame Layla Noor Omar Samir Freja Astrid Lars Nils Claire
Amélie Hugo Bastien Oksana Iryna Taras Linh Minh Duc Eleni Nikos Lucía Carmen Pablo Diego Siobhán Liam
Aoife Rory Emily Grace Oliver Jack Hana Petra Jakub Ana Marko Yuki Kenji
"""
FAMILIES = """
Albers Behnke Claasen Dohrmann Eggers Fink Gerdes Harms Ihde Jessen Kruse Lüders Meinert Nissen Oltmann
Petersen Quast Reimers Sievers Thode Ulrich Voss Wendt Zander Yıldız Kaya Demir Öztürk Şahin Nowak Wójcik
Zieliński Kamińska Rossi Bianchi Moretti Greco Ferreira Almeida Carvalho Nair Iyer Kapoor Okafor Mensah
Adeyemi Haddad Nasser Rahimi Lindqvist Holm Sørensen Dahl Moreau Lefèvre Girard Shevchenko Bondar Nguyen
Tran Pham Papadaki Vlachos Ortega Navarro Ibáñez Byrne Doyle Whelan Hughes Clarke Novák Dvořák Kovač
Horvat Tanaka Sato
"""
STREETS = (
    "Glockenweg", "Kettenstraße", "Speichengasse", "Am Alten Sattel", "Lenkerdamm", "Klingelhof",
    "Radkranz", "Naben-Allee", "Pedalstieg", "Dynamoweg", "Rückenwind", "Felgenufer",
)  # fmt: skip
DISTRICTS = (("20981", "Kettenhafen"), ("20983", "Kettenhafen-Nord"), ("20985", "Glockenau"))
"""Postcodes that nobody has."""

FIRMS = (
    ("Bäckerei Thode", "bakery"), ("Lastenladen Süd", "delivery"), ("Blumen Amara", "florist"),
    ("Praxis Dr. Nasser", "surgery"), ("Hausmeisterei Krusch", "caretakers"),
    ("Ganztagsschule am Kanal", "school"), ("Kita Wirbelwind", "day-care"),
    ("Agentur Querbeet", "agency"), ("Kaffeerösterei Vlachos", "café"), ("Pizza Moretti", "delivery"),
    ("Stadtbücherei Glockenau", "library"), ("Pflege daheim Nord", "care"),
    ("Weinhandel Girard", "wine shop"), ("Architektur Holm", "office"),
    ("Steuerbüro Behnke", "office"), ("Töpferei Okafor", "craft"), ("Hotel Hafenkante", "hotel"),
    ("Sportverein Kettenhafen", "club"), ("Kiezkino Lumen", "cinema"), ("Optik Zander", "optician"),
    ("Gärtnerei Petersen", "nursery"), ("Tierarztpraxis Pham", "surgery"),
    ("Buchladen Seitenwind", "bookshop"), ("Malerbetrieb Demir", "craft"),
    ("Apotheke am Damm", "pharmacy"), ("Musikschule Tonart", "school"),
)  # fmt: skip
"""Firms of the town and what they are."""

JOBS = ("owner", "head", "office manager", "buyer", "caretaker", "dispatcher")


def people(dice: Random, taken: set[str]) -> Iterator[tuple[str, str]]:
    """Given and family names, no two alike."""
    givens, families = GIVEN.split(), FAMILIES.split()
    while True:
        given, family = dice.choice(givens), dice.choice(families)
        if f"{given} {family}" not in taken:
            taken.add(f"{given} {family}")
            yield given, family


def street(dice: Random) -> str:
    """A street and a number."""
    return f"{dice.choice(STREETS)} {dice.randint(1, 88)}"


def address_of(name: str, domain: str = "example.org") -> str:
    """An e-mail address under a name that is reserved for examples."""
    words = "".join(letter if letter.isalnum() else " " for letter in fold(name)).split()
    return f"{'.'.join(words).encode('ascii', 'ignore').decode()}@{domain}"


def phone(number: int) -> tuple[str, str]:
    """A number as written and in international form, of ranges that are kept free for films."""
    if number < 1000:
        return f"040 66969 {number:03}", f"+494066969{number:03}"
    return f"0171 39200 {number - 1000:02}", f"+4917139200{number - 1000:02}"

"""Contacts and companies, consent, duplicates, life-cycle."""

"""The sales hat: stages, deals, offers, sales, follow-ups."""

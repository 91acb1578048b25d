"""Paints a page once, for preview, printer and PDF."""

"""The business, without a screen: read it from the bottom floor (words) up to the workspace."""

VERSION = "0.1.0"

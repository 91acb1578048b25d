"""The page Contacts: everyone, found as you type, with their journey."""

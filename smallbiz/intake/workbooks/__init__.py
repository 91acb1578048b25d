"""Workbooks in (.xlsx, .xls, .ods): checked before a library opens them, their cells as they are shown."""

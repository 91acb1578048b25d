"""The screen: window, pages and the kit they are made of.

One folder a page, `page.py` in it first; `sheets` opens above any of them, `paper` is painted for printer
and PDF, `pairs` is shared by two pages, `kit` knows nothing of the business. The window itself:

- Start: `launch`, `app`, `starting` (which file), `front` (a second start), `preferences`, `speaking`.
- The window: `frame` around `page_stack`, `window` with a file in it; `pages` lists them, `rail` is the
  sidebar, `menus` and `actions` what can be done; `standing` tells what is saved and what can be undone.
- What a page asks of it: `desk`; what every page has: `page`; told of changes by `bus`.
- Find or do anything: `finding`, with `found`, `deeds`, `other_words` and `settings_words`.
- Files: `files` (the menu), `opening`, `mending`, `dropping`, `saving`, `nofile`.
- Beside the screen: `work` and `watched`; `answers`, `advising` and `scores` work figures out; `keeping`,
  `report_shelf` and `new_day` look after what stays open.
- When something fails: `trouble` (a page), `crash` (the program).
- Shared by pages: `inputs`, `visits` (saved while typed), `moments` (a journey in words), `score_mark`.
"""

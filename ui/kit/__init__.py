"""Widgets, colours and icons that know nothing of the business; their texts are passed in.

- The look: `tokens` (every colour and size), `theme`, `style`, `fonts`, `icons`; `ink` and `paint` paint.
- Laying out: `boxes`, `columns`, `grounds`, `head`, `labels`, `marks`, `key_caps`, `tiles`,
  `notices`.
- To press and to fill in: `buttons`, `chips`, `chip_row`, `toggles`, `pick_card`; every `field` (`forms`,
  `choices`, `dates`, `lookup`, `word_chips`).
- Lists: `rows`, `timeline` and `item_list` for short ones, `table` for long ones. Wide ones: `board`, `lanes`.
- Figures: `charts` (drawn late), `funnel`, `relay`, `side_by_side`.
- Above the page: `floating`, `sheets`, `progress_sheet`, `popover`, `toasts`, `palette_view`.
- The keyboard: `stops`, `tab_order`, `held`, `sight`, `taken_back`.
"""

"""What Find or do anything calls the actions of the menus, and other words that find them."""

from __future__ import annotations

from smallbiz.words.translation import _

Words = dict[str, tuple[str, str]]
"""Key of an action -> its words where those of the menu do not do ("" else), other words."""


def other_words() -> Words:
    """For every action; the other words are set apart by commas."""
    return {**_files(), **_edits(), **_new(), **_pages(), **_views(), **_help()}


def small_words() -> frozenset[str]:
    """Words that are passed over in what is typed."""
    return frozenset(_("a an the my your to of for in on with and is what").split())


def _files() -> Words:
    return {
        "open": ("", _("load, other file, another business, open file")),
        "create": ("", _("create, new business, start again, empty file, begin")),
        "example": ("", _("demo, demonstration, sample, test data, try out")),
        "import": (
            "",
            _(
                "csv, excel, spreadsheet, upload, address book, vcard, google contacts, outlook, paste, read a file"
            ),
        ),
        "export": (
            "",
            _("csv, excel, spreadsheet, download, json, take my data, write into a file"),
        ),
        "backup": ("", _("backup, safe copy, usb stick, save")),
        "take_over": ("", _("read only, locked, open on another computer, write again")),
        "copy": ("", _("save as, duplicate the file, another name, take it with me")),
        "print": ("", _("printer, paper, pdf")),
        "quit": ("", _("exit, close, end, leave")),
    }


def _edits() -> Words:
    return {
        "undo": (_("Undo"), _("take back, revert, mistake, wrong")),
        "redo": (_("Redo"), _("again, repeat, do again")),
        "find": ("", _("search, look for")),
        "search": ("", _("filter, look for, find on this page")),
        "duplicates": ("", _("doubles, kept twice, same person, merge contacts, clean up")),
        "history": ("", _("changes, log, what changed, who changed, undo older, undo an import")),
    }


def _new() -> Words:
    return {
        "new": ("", _("create, add")),
        "contact": (
            _("New contact"),
            _(
                "add contact, new customer, add customer, new person, add person, new company, add company, client, supplier, partner, address"
            ),
        ),
        "deal": (
            _("New deal"),
            _("add a deal, start a deal, opportunity, enquiry, inquiry, order, request"),
        ),
        "activity": (
            _("Plan an activity"),
            _(
                "activity, new activity, add activity, flyer, leaflet, advert, ad, event, post, promotion, newsletter, instagram, market stall, marketing idea, marketing"
            ),
        ),
        "followup": (
            _("Plan a follow-up"),
            _(
                "followup, new follow-up, reminder, remind me, task, to do, todo, next step, appointment, call back, due"
            ),
        ),
        "sale": (
            _("Note a sale without a deal"),
            _(
                "sale, note a sale, sell, sold, walk-in, till, cash, purchase, money in, revenue, income, receipt"
            ),
        ),
        "note": (
            _("Note a call, visit or message"),
            _(
                "call, log a call, phone, visit, message, meeting, whatsapp, letter, email, e-mail, conversation, talk, write a note"
            ),
        ),
    }


def _pages() -> Words:
    return {
        "back": (_("Back"), _("previous page, where I came from, return")),
        "forward": (_("Forward"), _("next page, go forward again")),
        "go_today": ("", _("home, start, dashboard, overview, new leads, what now, what first")),
        "go_contacts": (
            "",
            _("customers, people, persons, companies, clients, address book, leads, crm, merge"),
        ),
        "go_plan": (
            "",
            _(
                "marketing calendar, calendar, timeline, activities, schedule, plan, budget, campaigns, costs"
            ),
        ),
        "go_deals": (
            "",
            _(
                "board, pipeline, kanban, open deals, sales funnel, opportunities, offers, stages, lost deals, won deals"
            ),
        ),
        "go_followups": (
            "",
            _(
                "overdue, due today, tasks, reminders, to do list, agenda, calls, put off, snooze, after a sale, aftercare"
            ),
        ),
        "go_worked": (
            "",
            _(
                "results, roi, return, credit, attribution, which marketing works, profit, funnel, analysis, statistics, cost, verdict, save as csv"
            ),
        ),
        "go_weekly": ("", _("report, summary, week, pdf, print the week")),
        "go_intake": ("", _("import a file, csv, excel, upload, address book")),
        "go_settings": ("", _("preferences, options, configure, set up")),
        "outlook": (
            "",
            _("outlook, forecast, prediction, expected sales, what is coming, pipeline value"),
        ),
        "routine": (
            "",
            _("habits, every day, every week, checklist, daily tasks, what should i do"),
        ),
        "advice": ("", _("advice, tips, insight, suggestions, what next, put aside, why")),
        "compare": (
            "",
            _("side by side, versus, which is better, compare efforts, compare channels"),
        ),
        "pane": ("", _("switch part, focus")),
    }


def _views() -> Words:
    return {
        "look_light": ("", _("light mode, bright, day")),
        "look_dark": ("", _("dark mode, night, black")),
        "look_system": ("", _("system, automatic, auto")),
        "larger": ("", _("bigger, zoom in, zoom, increase font, too small, font size, magnify")),
        "smaller": ("", _("zoom out, zoom, reduce font, too big, font size")),
        "normal": ("", _("reset zoom, 100 percent, font size")),
    }


def _help() -> Words:
    return {
        "words": ("", _("help, glossary, what is a lead, meaning, manual, explain")),
        "score": ("", _("lead score, points, rating, hot, how likely, rules")),
        "keys": ("", _("shortcuts, keyboard, hotkeys, help")),
        "about": ("", _("version, licence, license, program, who made this")),
    }

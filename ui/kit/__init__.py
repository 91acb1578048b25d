"""Widgets, colours and icons that know nothing of the business."""

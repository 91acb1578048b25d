"""Pictures of every page, taken from the real window over the demonstration business."""

"""Where the hats meet: touches, the hand-over of leads, the timeline of a contact."""

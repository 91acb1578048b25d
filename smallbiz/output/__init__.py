"""What each page of paper says, and the files that go out."""

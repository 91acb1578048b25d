"""What the program costs in time and memory, each figure beside a floor measured in the same run."""

"""Programs that are started afresh for every measurement; each prints one JSON document about its start."""

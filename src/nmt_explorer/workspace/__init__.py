"""What the person is working on: one immutable state, changed by intents, announced by one event. No Qt."""

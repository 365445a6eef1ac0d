"""The panels around the map; each reads the workspace's state and sends it intents."""

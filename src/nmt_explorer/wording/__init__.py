"""English for what the lower layers say: message keys with values become sentences. No clinical content."""

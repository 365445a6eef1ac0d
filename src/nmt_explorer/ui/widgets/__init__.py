"""Controls that paint themselves from the look: one kind to a module."""
